using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class SnapshotForkVerb : IVerb
{
    public string Name => "snapshot fork";

    public string Arguments => "DOMAIN SNAPSHOT NEW-NAME";

    public string Summary => "defines a new domain whose disks begin at a snapshot, as images on top of what that keeps";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = new ImageWords(arguments).Require(3);
        var domain = await session.Domains.LookupByNameAsync(words[0], cancellation);
        var made = await session.SnapshotTrees.ForkAsync(new(words[1], domain), words[2], SnapshotForkFlags.None, cancellation);
        output.WriteLine($"domain '{made.Name}' ({made.Uuid}) begins at snapshot '{words[1]}' of '{domain.Name}'");
        return 0;
    }
}
