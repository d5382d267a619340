using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>The sentences of the transport, in one place.</summary>
public static class RpcErrors
{
    public static VirtException Malformed(string what) => new(ErrorCode.Rpc, ErrorDomain.Rpc, what);

    public static VirtException Internal(string what) => new(ErrorCode.InternalError, ErrorDomain.Rpc, what);

    public static VirtException System(string what, int errno) =>
        new(ErrorCode.SystemError, ErrorDomain.Rpc, $"{what}: {Native.LibC.Describe(errno)}");

    public static VirtException UnknownProgram(in RpcHeader header) =>
        Malformed($"Cannot find program {header.Program} version {header.Version}");

    public static VirtException UnknownProcedure(in RpcHeader header) => UnknownProcedure(header.Procedure);

    public static VirtException UnknownProcedure(int procedure) => Malformed($"unknown procedure: {procedure}");

    public static VirtError ClientClosed { get; } = VirtError.Of(ErrorCode.InternalError, ErrorDomain.Rpc, "client socket is closed");

    public static VirtError KeepAliveLost { get; } =
        VirtError.Of(ErrorCode.InternalError, ErrorDomain.Rpc, "connection closed due to keepalive timeout");

    /// <summary>What a client is told when a handler failed with something else than a <see cref="VirtException"/>.</summary>
    public static VirtError Unexpected(Exception failure) =>
        VirtError.Of(ErrorCode.InternalError, ErrorDomain.Rpc, $"the call failed unexpectedly: {failure.GetType().Name}: {failure.Message}");
}
