using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class ImagesRelocateVerb : IVerb
{
    public string Name => "images relocate";

    public string Arguments => "OLD NEW [--json]";

    public string Summary => "an image was moved: lets everything that names OLD name NEW";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = new ImageWords(arguments, "--json").Require(2);
        var result = await session.Images.RelocateAsync(Path.GetFullPath(words[0]), Path.GetFullPath(words[1]), 0, cancellation);
        ImageFindings.Write(result.Findings, words.Has("--json"), "nothing to do", output);
        return 0;
    }
}
