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

        var commands = ShellWords.Lines(text);
        var bhyve = commands.FirstOrDefault(words => Program(words) == "bhyve") ?? throw BhyveError.Failed("Failed to find a bhyve command");
        var domain = new BhyveArguments(freshMac).Read(bhyve, uuid);
        foreach (var words in commands)
        {
            if (!ReferenceEquals(words, bhyve))
            {
                domain = WithLoader(domain, words);
            }
        }

        return domain;
    }

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

    private static string Program(IReadOnlyList<string> words) => words[0][(words[0].LastIndexOf('/') + 1)..];

    private static DomainDef WithLoader(DomainDef domain, IReadOnlyList<string> words)
    {
        if (Program(words) != "bhyveload" || !IsStandard(words))
        {
            return domain with { Bootloader = words[0], BootloaderArgs = string.Join(' ', words.Skip(1)) };
        }

        for (var i = 1; i + 1 < words.Count; i += 2)
        {
            if (words[i] == "-m" && Memory(words[i + 1]) != domain.Memory.Total)
            {
                throw BhyveError.Failed("Failed to parse arguments: memory size mismatch");
            }

            if (words[i] == "-d")
            {
                domain = BootingFrom(domain, words[i + 1]);
            }
        }

        return words[^1] == domain.Name ? domain : throw BhyveError.Failed("Failed to parse arguments: VM name mismatch");
    }

    /// <summary>Options that a definition can express: memory and the disk to boot.</summary>
    private static bool IsStandard(IReadOnlyList<string> words)
    {
        if (words.Count % 2 != 0)
        {
            return false;
        }

        for (var i = 1; i + 1 < words.Count; i += 2)
        {
            if (words[i] is not ("-m" or "-d"))
            {
                return false;
            }
        }

        return true;
    }

    private static DomainDef BootingFrom(DomainDef domain, string path) => domain with
    {
        Devices = domain.Devices with
        {
            Disks = domain.Devices.Disks
                .Select(disk => disk.Source.Path == path ? disk with { Info = disk.Info with { BootOrder = 1 } } : disk)
                .ToValueArray(),
        },
    };
}
