using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Refusals of LXC container configurations.</summary>
internal static class LxcError
{
    public static VirtException Internal(string detail) => new(ErrorCode.InternalError, ErrorDomain.Lxc, detail);

    public static VirtException InvalidArgument(string detail) => new(ErrorCode.InvalidArg, ErrorDomain.Lxc, detail);

    public static VirtException Unsupported(string detail) => new(ErrorCode.ArgumentUnsupported, ErrorDomain.Lxc, detail);
}
