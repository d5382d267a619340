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

    /// <summary>How many words there are beside options.</summary>
    public int Count => _rest.Count;

    public ImageWords Require(int count) => Require(count, count);

    public ImageWords Require(int least, int most) => _rest.Count >= least && _rest.Count <= most
        ? this
        : throw Wrong($"{(least == most ? $"{least}" : $"{least} to {most}")} arguments are wanted, {_rest.Count} were given");

    private static VirtException Wrong(string what) => new(ErrorCode.InvalidArg, ErrorDomain.None, what);
}
