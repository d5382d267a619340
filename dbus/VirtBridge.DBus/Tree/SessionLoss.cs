using VirtBridge.Contract;

namespace VirtBridge.DBus.Tree;

/// <summary>Tells an answer of the hypervisor from the loss of the connection to it.</summary>
internal static class SessionLoss
{
    public static bool Is(VirtException e) =>
        e.Error is { Domain: ErrorDomain.Rpc, Code: ErrorCode.InternalError or ErrorCode.Rpc or ErrorCode.SystemError } or { Code: ErrorCode.InvalidConn };
}
