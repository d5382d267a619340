using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class ListVerb : IVerb
{
    public string Name => "list";

    public string Arguments => "";

    public string Summary => "all domains with their state";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var all = await session.Domains.ListAllDomainsAsync(1, 0, cancellation);
        foreach (var domain in all.Domains.OrderBy(d => d.Id < 0).ThenBy(d => d.Id).ThenBy(d => d.Name, StringComparer.Ordinal))
        {
            var info = await session.Domains.GetInfoAsync(domain, cancellation);
            var id = domain.Id < 0 ? "-" : domain.Id.ToString();
            output.WriteLine($"{id,4}  {domain.Uuid}  {((DomainState)info.State).ToString().ToLowerInvariant(),-10}  {domain.Name}");
        }

        return 0;
    }
}
