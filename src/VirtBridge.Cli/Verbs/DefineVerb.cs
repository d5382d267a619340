using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class DefineVerb : IVerb
{
    private const long MaxFile = 10 * 1024 * 1024;

    public string Name => "define";

    public string Arguments => "FILE";

    public string Summary => "define a domain from an XML file";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        if (arguments.Count != 1 || !File.Exists(arguments[0]))
        {
            throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.None, "'define' needs the name of one existing XML file");
        }

        if (new FileInfo(arguments[0]).Length > MaxFile)
        {
            throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.None, $"{arguments[0]} is larger than {MaxFile} bytes");
        }

        var domain = await session.Domains.DefineXmlFlagsAsync(await File.ReadAllTextAsync(arguments[0], cancellation), 0, cancellation);
        output.WriteLine($"defined {domain.Name} {domain.Uuid}");
        return 0;
    }
}
