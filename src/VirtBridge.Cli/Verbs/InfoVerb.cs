using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class InfoVerb : IVerb
{
    public string Name => "info";

    public string Arguments => "";

    public string Summary => "what the connection leads to";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        output.WriteLine($"uri       {await session.Connect.GetUriAsync(cancellation)}");
        output.WriteLine($"driver    {await session.Connect.GetTypeAsync(cancellation)}");
        output.WriteLine($"host      {await session.Connect.GetHostnameAsync(cancellation)}");
        var node = await session.Node.GetInfoAsync(cancellation);
        output.WriteLine($"machine   {node.Model}, {node.Cpus} cpus, {node.Memory / 1024} MiB");
        return 0;
    }
}
