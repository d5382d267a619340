using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class ImagesReconcileVerb : IVerb
{
    public string Name => "images reconcile";

    public string Arguments => "DOMAIN [--dry-run] [--json]";

    public string Summary => "compares the records of a domain with its images after somebody changed those";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = new ImageWords(arguments, "--dry-run", "--json").Require(1);
        var domain = await session.Domains.LookupByNameAsync(words[0], cancellation);
        var flags = words.Has("--dry-run") ? ImageReconcileFlags.DryRun : ImageReconcileFlags.None;
        var result = await session.Images.ReconcileAsync(domain, flags, cancellation);
        return ImageFindings.Write(result.Findings, words.Has("--json"), "records and images agree", output) ? 0 : 1;
    }
}
