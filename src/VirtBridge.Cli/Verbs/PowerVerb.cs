using VirtBridge.Contract;

namespace VirtBridge.Cli;

/// <summary>A verb that does one thing to one domain.</summary>
internal sealed class PowerVerb(string name, string summary, Func<IVirtSession, DomainRef, CancellationToken, ValueTask> act) : IVerb
{
    public static readonly IReadOnlyList<IVerb> All =
    [
        new PowerVerb("start", "start a defined domain", (s, d, c) => s.Domains.CreateAsync(d, c)),
        new PowerVerb("destroy", "end a domain at once", (s, d, c) => s.Domains.DestroyAsync(d, c)),
        new PowerVerb("shutdown", "ask a domain to power off", (s, d, c) => s.Domains.ShutdownAsync(d, c)),
        new PowerVerb("suspend", "pause a domain", (s, d, c) => s.Domains.SuspendAsync(d, c)),
        new PowerVerb("resume", "let a paused domain run", (s, d, c) => s.Domains.ResumeAsync(d, c)),
    ];

    public string Name => name;

    public string Arguments => "DOMAIN";

    public string Summary => summary;

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        if (arguments.Count != 1)
        {
            throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.None, $"'{name}' needs the name of one domain");
        }

        await act(session, await session.Domains.LookupByNameAsync(arguments[0], cancellation), cancellation);
        return 0;
    }
}
