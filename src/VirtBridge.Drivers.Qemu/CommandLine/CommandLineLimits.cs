using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Refuses what no file of this folder builds: a guest never starts without something it asks for.</summary>
internal static class CommandLineLimits
{
    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, detail);
}
