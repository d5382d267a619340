using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Starts of jobs on one chain, top image first. Jobs that move references wait for a second word.</summary>
internal static class NodeJobStart
{
    // Any relative reference: it stands for the style the caller wants.
    private const string Relative = ".";

    public static async Task PullAsync(
        QmpClient monitor, IReadOnlyList<StorageSource> chain, NodeJobName name, long? speed, bool relative, CancellationToken cancellation)
    {
        var (upper, lower) = name.In(chain);
        var stored = lower is null ? null : relative ? Relative : await StoredAsync(monitor, upper, cancellation);
        await monitor.ExecuteAsync(
            new BlockStream(name.ToString(), BlockNodes.TopNode(upper))
            {
                BaseNode = lower is null ? null : BlockNodes.TopNode(lower),
                BackingFile = lower is null ? null : BackingText.For(upper, lower, stored),
                Speed = speed,
                AutoFinalize = false,

                // Until it is dismissed an ended stream keeps a filter without a file, and QEMU 7.2 falls over when its nodes are listed.
                AutoDismiss = null,
            },
            cancellation);
    }

    /// <param name="held">The pivot of an active commit waits for its second word, too. QEMU holds the guest's writes back while it
    /// waits, so this is for callers who say it at once.</param>
    public static async Task CommitAsync(
        QmpClient monitor, IReadOnlyList<StorageSource> chain, NodeJobName name, long? speed, bool relative, bool held, CancellationToken cancellation)
    {
        if (name.Kind == NodeJobKind.ActiveCommit)
        {
            await monitor.ExecuteAsync(ActiveCommit(chain, name, speed, held), cancellation);
            return;
        }

        var (upper, lower) = name.In(chain);
        var above = chain.TakeWhile(image => image.Index != name.Upper).Last();
        var stored = relative ? Relative : await StoredAsync(monitor, above, cancellation);
        await monitor.ExecuteAsync(
            new BlockCommit(name.ToString(), BlockNodes.TopNode(chain[0]))
            {
                BaseNode = BlockNodes.TopNode(lower!),
                TopNode = BlockNodes.TopNode(upper),
                BackingFile = BackingText.For(above, lower!, stored),
                Speed = speed,
                AutoFinalize = false,
                AutoDismiss = false,
            },
            cancellation);
    }

    /// <summary>The command that starts the commit of the image on top.</summary>
    public static BlockCommit ActiveCommit(IReadOnlyList<StorageSource> chain, NodeJobName name, long? speed, bool held) =>
        new(name.ToString(), BlockNodes.TopNode(chain[0]))
        {
            BaseNode = BlockNodes.TopNode(name.In(chain).Lower!),
            Speed = speed,
            AutoFinalize = held ? false : null,
            AutoDismiss = false,
        };

    // What the header names now decides the style of what it will name.
    private static async Task<string?> StoredAsync(QmpClient monitor, StorageSource image, CancellationToken cancellation)
    {
        var graph = await NodeGraph.AskAsync(monitor, cancellation);
        return graph.Find(BlockNodes.TopNode(image))?.Backing;
    }
}
