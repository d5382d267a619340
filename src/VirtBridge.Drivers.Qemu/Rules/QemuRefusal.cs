using System.Runtime.CompilerServices;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The kinds of refusal a rule about QEMU utters.</summary>
internal static class QemuRefusal
{
    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, detail);

    /// <summary>"XML error: ...".</summary>
    public static VirtException Xml(string detail) => new(ErrorCode.XmlError, ErrorDomain.Qemu, detail);

    public static VirtException Internal(string detail) => new(ErrorCode.InternalError, ErrorDomain.Qemu, detail);

    public static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw Unsupported(otherwise);
        }
    }

    public static void Require(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] ref RefusalText otherwise)
    {
        if (!holds)
        {
            throw Unsupported(otherwise.Take());
        }
    }
}
