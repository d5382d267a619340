using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Refusals of Xen configurations.</summary>
internal static class XenError
{
    public static VirtException Internal(string detail) => new(ErrorCode.InternalError, ErrorDomain.Xen, detail);

    public static VirtException Syntax(string detail) => new(ErrorCode.ConfSyntax, ErrorDomain.Xen, detail);

    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Xen, detail);
}
