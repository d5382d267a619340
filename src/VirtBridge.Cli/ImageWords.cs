using VirtBridge.Contract;

namespace VirtBridge.Cli;

/// <summary>Words after a verb: options it knows, anywhere, and the rest in order.</summary>
internal sealed class ImageWords
{
    private readonly HashSet<string> _options = [];
    private readonly List<string> _rest = [];

    public ImageWords(IReadOnlyList<string> arguments, params string[] known)
    {
        foreach (var argument in arguments)
        {
            if (!argument.StartsWith("--", StringComparison.Ordinal))
            {
                _rest.Add(argument);
            }
            else if (!known.Contains(argument) || !_options.Add(argument))
            {
                throw Wrong($"unknown or repeated option '{argument}', known are {string.Join(", ", known)}");
            }
        }
    }

    public string this[int index] => _rest[index];

    public bool Has(string option) => _options.Contains(option);

    public ImageWords Require(int count) =>
        _rest.Count == count ? this : throw Wrong($"{count} arguments are wanted, {_rest.Count} were given");

    private static VirtException Wrong(string what) => new(ErrorCode.InvalidArg, ErrorDomain.None, what);
}
