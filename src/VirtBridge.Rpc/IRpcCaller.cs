using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>Sends calls and waits for their replies; what the generated proxies stand on.</summary>
public interface IRpcCaller
{
    /// <summary>An empty writer for the arguments of the next call; <see cref="CallAsync"/> gives it back.</summary>
    XdrWriter Rent();

    /// <summary>
    /// Sends <paramref name="arguments"/> and waits for the reply. Failures come as <see cref="VirtException"/>: the
    /// peer's own error, or RPC/keepalive/closed. <paramref name="stream"/> is connected to the stream the call opens.
    /// </summary>
    ValueTask<RpcReply> CallAsync(
        uint program, int procedure, XdrWriter arguments, IVirtStream? stream, FileSet? files, CancellationToken cancellation);
}
