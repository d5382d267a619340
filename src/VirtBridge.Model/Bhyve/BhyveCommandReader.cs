using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Reads the commands that load and run a guest under bhyve. Nothing is filled in: the definition says what they say.</summary>
public static class BhyveCommandReader
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 1024 * 1024;

    private const ulong SmallestInBytes = 1024 * 1024;

    /// <param name="text">The commands, one per line; a backslash at the end of a line continues it.</param>
    /// <param name="uuid">The identity of a guest whose command gives none.</param>
    /// <param name="freshMac">The address of a card whose command gives none.</param>
    public static DomainDef Read(string text, Uuid uuid, MacAddress freshMac)
    {
        if (text.Length > MaxLength)
        {
            throw BhyveError.Failed($"commands are longer than {MaxLength} characters");
        }

        DomainDef? guest = null;
        var loaders = new BhyveLoaderReader();
        foreach (var words in ShellWords.Lines(text))
        {
            if (guest is null && IsProgram(words, "bhyve"))
            {
                guest = new BhyveArguments(uuid, freshMac).Read(words);
            }
            else
            {
                loaders.Read(words);
            }
        }

        return loaders.Complete(guest ?? throw BhyveError.Failed("Failed to find a bhyve command"));
    }

    internal static bool IsProgram(IReadOnlyList<string> words, string name) => words[0].AsSpan()[(words[0].LastIndexOf('/') + 1)..].SequenceEqual(name);

    /// <summary>A size in megabytes when it is small, in bytes otherwise, or with a unit; in kilobytes.</summary>
    internal static ulong Memory(string text)
    {
        var digits = text.AsSpan();
        var shift = 0;
        if (digits.Length > 0 && !char.IsAsciiDigit(digits[^1]))
        {
            shift = char.ToLowerInvariant(digits[^1]) switch { 'b' => 0, 'k' => 10, 'm' => 20, 'g' => 30, 't' => 40, _ => -1 };
            digits = digits[..^1];
        }

        if (shift < 0 || !ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > ulong.MaxValue >> Math.Max(shift, 20))
        {
            throw BhyveError.Failed("Failed to parse memory size");
        }

        return (digits.Length == text.Length && number < SmallestInBytes ? number << 20 : number << shift) / 1024;
    }
}
