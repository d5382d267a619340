using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Cli;

/// <summary>Deletes a snapshot in ways virsh has no words for.</summary>
internal sealed class SnapshotDeleteVerb : IVerb
{
    public string Name => "snapshot delete";

    public string Arguments => "DOMAIN SNAPSHOT [--children] [--children-only] [--detach-clones] [--dry-run] [--json]";

    public string Summary => "deletes a snapshot and says how; clones that stand on it can be given its data";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = new ImageWords(arguments, ["--children", "--children-only", "--detach-clones", "--dry-run", "--json"]).Require(2);
        var domain = await session.Domains.LookupByNameAsync(words[0], cancellation);
        var flags = (words.Has("--children") ? DomainSnapshotDeleteFlags.Children : 0) | (words.Has("--children-only") ? DomainSnapshotDeleteFlags.ChildrenOnly : 0);
        var how = (words.Has("--detach-clones") ? SnapshotDropFlags.DetachClones : 0) | (words.Has("--dry-run") ? SnapshotDropFlags.PlanOnly : 0);
        var json = await session.SnapshotTrees.DropAsync(new(words[1], domain), flags, how, cancellation);
        if (words.Has("--json"))
        {
            output.WriteLine(json);
        }
        else
        {
            SnapshotPlanVerb.Write(JsonNode.Parse(json)!.AsObject(), output);
        }

        return 0;
    }
}
