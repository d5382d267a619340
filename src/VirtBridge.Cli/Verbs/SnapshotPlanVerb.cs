using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Cli;

/// <summary>What an operation on snapshots would do, before anything is done.</summary>
internal sealed class SnapshotPlanVerb : IVerb
{
    private readonly Func<IVirtSession, ImageWords, CancellationToken, ValueTask<string>> _plan;
    private readonly string[] _options;
    private readonly int _least;
    private readonly int _most;

    private SnapshotPlanVerb(
        string what, string arguments, string[] options, int least, int most, Func<IVirtSession, ImageWords, CancellationToken, ValueTask<string>> plan)
    {
        Name = $"snapshot plan {what}";
        Arguments = $"{arguments} [{string.Join("] [", options)}] [--json]";
        Summary = $"what to {what} a snapshot would do: steps, files, bytes, what the guest notices";
        (_options, _least, _most, _plan) = ([.. options, "--json"], least, most, plan);
    }

    public static IReadOnlyList<IVerb> All { get; } =
    [
        new SnapshotPlanVerb("create", "DOMAIN [XML-FILE]", ["--disk-only", "--quiesce", "--halt", "--reuse-external"], 1, 2, CreateAsync),
        new SnapshotPlanVerb("revert", "DOMAIN SNAPSHOT", ["--running", "--paused", "--force", "--reset-nvram"], 2, 2, RevertAsync),
        new SnapshotPlanVerb("delete", "DOMAIN SNAPSHOT", ["--children", "--children-only", "--metadata"], 2, 2, DeleteAsync),
    ];

    public string Name { get; }

    public string Arguments { get; }

    public string Summary { get; }

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = new ImageWords(arguments, _options).Require(_least, _most);
        var json = await _plan(session, words, cancellation);
        if (words.Has("--json"))
        {
            output.WriteLine(json);
        }
        else
        {
            Write(JsonNode.Parse(json)!.AsObject(), output);
        }

        return 0;
    }

    private static async ValueTask<string> CreateAsync(IVirtSession session, ImageWords words, CancellationToken cancellation)
    {
        var domain = await session.Domains.LookupByNameAsync(words[0], cancellation);
        var xml = words.Count > 1 ? await File.ReadAllTextAsync(words[1], cancellation) : "<domainsnapshot/>";
        var flags = (words.Has("--disk-only") ? DomainSnapshotCreateFlags.DiskOnly : 0) | (words.Has("--quiesce") ? DomainSnapshotCreateFlags.Quiesce : 0)
            | (words.Has("--halt") ? DomainSnapshotCreateFlags.Halt : 0) | (words.Has("--reuse-external") ? DomainSnapshotCreateFlags.ReuseExt : 0);
        return await session.SnapshotTrees.PlanCreateAsync(domain, xml, flags, cancellation);
    }

    private static async ValueTask<string> RevertAsync(IVirtSession session, ImageWords words, CancellationToken cancellation)
    {
        var domain = await session.Domains.LookupByNameAsync(words[0], cancellation);
        return await session.SnapshotTrees.PlanRevertAsync(new(words[1], domain), RevertFlags(words), cancellation);
    }

    /// <summary>What was said about going back.</summary>
    public static DomainSnapshotRevertFlags RevertFlags(ImageWords words) =>
        (words.Has("--running") ? DomainSnapshotRevertFlags.Running : 0) | (words.Has("--paused") ? DomainSnapshotRevertFlags.Paused : 0)
        | (words.Has("--force") ? DomainSnapshotRevertFlags.Force : 0) | (words.Has("--reset-nvram") ? DomainSnapshotRevertFlags.ResetNvram : 0);

    private static async ValueTask<string> DeleteAsync(IVirtSession session, ImageWords words, CancellationToken cancellation)
    {
        var domain = await session.Domains.LookupByNameAsync(words[0], cancellation);
        var flags = (words.Has("--children") ? DomainSnapshotDeleteFlags.Children : 0) | (words.Has("--children-only") ? DomainSnapshotDeleteFlags.ChildrenOnly : 0)
            | (words.Has("--metadata") ? DomainSnapshotDeleteFlags.MetadataOnly : 0);
        return await session.SnapshotTrees.PlanDeleteAsync(new(words[1], domain), flags, cancellation);
    }

    /// <summary>A plan for people.</summary>
    public static void Write(JsonObject plan, TextWriter output)
    {
        output.WriteLine($"{plan["operation"]} of domain '{plan["domain"]}' (plan {plan["id"]})");
        var number = 0;
        foreach (var step in plan["steps"]!.AsArray())
        {
            var files = new[] { "makes", "writes", "removes" }.SelectMany(kind => Texts(step![kind])).ToArray();
            var bytes = step!["bytes"] is { } some ? $", {some} bytes" : "";
            output.WriteLine($"  {++number,3}. {step["text"]}{(files.Length > 0 ? ": " : "")}{string.Join(", ", files)}{bytes}");
        }

        if (number == 0)
        {
            output.WriteLine("  nothing is to be done");
        }

        output.WriteLine($"copies {plan["bytes"]} bytes; the guest notices: {plan["pause"]}; {(plan["reversible"]!.GetValue<bool>() ? "loses nothing" : "cannot be taken back")}"
            + (plan["point-of-no-return"] is { } point ? $" from step {point} on" : ""));
        foreach (var warning in Texts(plan["warnings"]).Concat(Texts(plan["roots-unreachable"]).Select(root => $"'{root}' could not be looked into")))
        {
            output.WriteLine($"warning: {warning}");
        }
    }

    private static IEnumerable<string> Texts(JsonNode? list) => list?.AsArray().Select(text => text!.GetValue<string>()) ?? [];
}
