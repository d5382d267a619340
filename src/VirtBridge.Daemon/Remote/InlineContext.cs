using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Daemon;

/// <summary>The context of calls answered at once: nothing comes with them and nothing can be cancelled.</summary>
internal sealed class InlineContext : RpcCallContext
{
    public static readonly InlineContext Instance = new();

    public override CancellationToken Cancellation => CancellationToken.None;

    public override FileSet Files { get; } = new();

    public override IVirtStream OpenStream() => throw RpcErrors.Internal("a call answered from memory cannot open a stream");
}
