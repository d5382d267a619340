using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class ImagesCheckVerb : IVerb
{
    public string Name => "images check";

    public string Arguments => "[--json]";

    public string Summary => "whether every reference leads to the image it means; exit 1 when not";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = new ImageWords(arguments, "--json").Require(0);
        var result = await session.Images.CheckAsync(0, cancellation);
        return ImageFindings.Write(result.Findings, words.Has("--json"), "nothing wrong was found", output) ? 0 : 1;
    }
}
