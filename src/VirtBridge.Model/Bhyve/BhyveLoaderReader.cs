namespace VirtBridge.Model;

/// <summary>Reads the commands that load a guest before bhyve runs it. What they say of the guest is compared when the guest is known.</summary>
internal sealed class BhyveLoaderReader
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> _memory = [];
    private readonly HashSet<string> _disks = new(StringComparer.Ordinal);
    private string? _program;
    private string? _arguments;

    public void Read(IReadOnlyList<string> words)
    {
        if (BhyveCommandReader.IsProgram(words, "bhyveload") && IsStandard(words))
        {
            ReadStandard(words);
            return;
        }

        _program = words[0];
        _arguments = words.Count == 1 ? "" : string.Join(' ', words.Skip(1));
    }

    public DomainDef Complete(DomainDef domain)
    {
        if (_memory.Any(size => size != domain.Memory.Total))
        {
            throw BhyveError.Failed("Failed to parse arguments: memory size mismatch");
        }

        if (_names.Any(name => name != domain.Name))
        {
            throw BhyveError.Failed("Failed to parse arguments: VM name mismatch");
        }

        var disks = domain.Devices.Disks.Map(disk =>
            disk.Source.Path is { } path && _disks.Contains(path) ? disk with { Info = disk.Info with { BootOrder = 1 } } : disk);
        return domain with { Bootloader = _program, BootloaderArgs = _arguments, Devices = domain.Devices with { Disks = disks } };
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

    private void ReadStandard(IReadOnlyList<string> words)
    {
        for (var i = 1; i + 1 < words.Count; i += 2)
        {
            if (words[i] == "-d")
            {
                _disks.Add(words[i + 1]);
            }
            else
            {
                _memory.Add(BhyveCommandReader.Memory(words[i + 1]));
            }
        }

        _names.Add(words[^1]);
    }
}
