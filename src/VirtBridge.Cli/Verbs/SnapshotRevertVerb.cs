using VirtBridge.Contract;

namespace VirtBridge.Cli;

/// <summary>Goes back to a snapshot, in a way that can be undone if that is asked for.</summary>
internal sealed class SnapshotRevertVerb : IVerb
{
    public string Name => "snapshot revert";

    public string Arguments => "DOMAIN SNAPSHOT [--keep-current] [--running] [--paused] [--force] [--reset-nvram]";

    public string Summary => "goes back to a snapshot; with --keep-current what is now is kept as another one first";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = new ImageWords(arguments, ["--keep-current", "--running", "--paused", "--force", "--reset-nvram"]).Require(2);
        var domain = await session.Domains.LookupByNameAsync(words[0], cancellation);
        var flags = SnapshotPlanVerb.RevertFlags(words);
        if (!words.Has("--keep-current"))
        {
            await session.DomainSnapshots.RevertToSnapshotAsync(new(words[1], domain), flags, cancellation);
            output.WriteLine($"domain '{domain.Name}' is at snapshot '{words[1]}'");
            return 0;
        }

        var kept = await session.SnapshotTrees.RevertKeepingAsync(new(words[1], domain), flags, cancellation);
        output.WriteLine($"domain '{domain.Name}' is at snapshot '{words[1]}'; 'snapshot revert {domain.Name} {kept}' undoes it");
        return 0;
    }
}
