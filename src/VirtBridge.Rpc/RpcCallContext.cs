using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>What a dispatched call may need beside its arguments.</summary>
public abstract class RpcCallContext
{
    public abstract CancellationToken Cancellation { get; }

    /// <summary>Files that came with the call and those the reply takes along.</summary>
    public abstract FileSet Files { get; }

    /// <summary>The server's end of the stream this call opens.</summary>
    public abstract IVirtStream OpenStream();
}
