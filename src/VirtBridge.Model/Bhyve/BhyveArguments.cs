using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Reads the arguments of one bhyve command.</summary>
internal sealed class BhyveArguments(Uuid uuid, MacAddress freshMac)
{
    private readonly BhyveSlotReader _slots = new(freshMac);
    private readonly List<SerialDef> _serials = [];
    private readonly HashSet<char> _switches = [];
    private Uuid _uuid = uuid;
    private ulong? _memory;
    private uint _vcpus = 1;
    private CpuTopology? _topology;

    public DomainDef Read(IReadOnlyList<string> words)
    {
        if (words.Count < 2 || words[^1].StartsWith('-'))
        {
            throw BhyveError.Failed("Failed to parse arguments: no VM name");
        }

        for (var i = 1; i < words.Count - 1; i++)
        {
            Apply(words, ref i);
        }

        return new DomainDef
        {
            VirtType = VirtType.Bhyve,
            Name = words[^1],
            Uuid = _uuid,
            Os = new DomainOs { Type = OsType.Hvm },
            Memory = new MemoryTotals { Initial = _memory, Current = _memory },
            MemoryBacking = new MemoryBacking { Locked = _switches.Contains('S') },
            Vcpus = new VcpuTotals { Max = _vcpus, Placement = Placement.Static },
            Cpu = _topology is null ? null : new CpuDef { Topology = _topology },
            Features = new DomainFeatures
            {
                Acpi = _switches.Contains('A'),
                Apic = _switches.Contains('I') ? new ApicFeature(null) : null,
                Msrs = _switches.Contains('w') ? MsrsUnknown.Ignore : null,
            },
            Clock = new ClockDef { Offset = _switches.Contains('u') ? ClockOffset.Utc : ClockOffset.Localtime },
            OnReboot = DomainLifecycleAction.Destroy,
            Devices = _slots.Devices with { Serials = _serials.OrderBy(serial => serial.Port).ToValueArray() },
        };
    }

    private void Apply(IReadOnlyList<string> words, ref int i)
    {
        var option = words[i];
        if (option is "-A" or "-I" or "-S" or "-u" or "-w" or "-H" or "-P" or "-W" or "-Y" or "-a" or "-e" or "-x" or "-h" or "-C" or "-D")
        {
            _switches.Add(option[1]);
            return;
        }

        if (i + 1 >= words.Count - 1)
        {
            throw BhyveError.Failed($"Failed to parse arguments: '{option}' has no value");
        }

        var value = words[++i];
        switch (option)
        {
            case "-c":
                ReadCpus(value);
                break;
            case "-m":
                _memory = BhyveCommandReader.Memory(value);
                break;
            case "-U":
                _uuid = Uuid.TryParse(value, out var given) ? given : throw BhyveError.Failed($"Cannot parse UUID '{value}'");
                break;
            case "-s":
                _slots.Read(value);
                break;
            case "-l":
                ReadLpc(value);
                break;
            case "-p":
                throw BhyveError.Failed("Failed to parse arguments: pinning of CPUs is not supported");
            case "-g" or "-G" or "-k" or "-K" or "-o" or "-r":
                break;
            default:
                throw BhyveError.Failed($"Failed to parse arguments: unknown option '{option}'");
        }
    }

    /// <summary>"4", or "cpus=4,sockets=2,cores=2,threads=1".</summary>
    private void ReadCpus(string value)
    {
        uint count = 0;
        var (sockets, cores, threads) = (1u, 1u, 1u);
        var isTold = false;
        foreach (var range in value.AsSpan().Split(','))
        {
            var item = value.AsSpan(range);
            var equals = item.IndexOf('=');
            if (!uint.TryParse(item[(equals + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > NumberSet.Limit)
            {
                throw BhyveError.Failed("Failed to parse number of vCPUs");
            }

            switch (equals < 0 ? "cpus" : item[..equals])
            {
                case "cpus":
                    count = number;
                    break;
                case "sockets":
                    (sockets, isTold) = (number, true);
                    break;
                case "cores":
                    (cores, isTold) = (number, true);
                    break;
                case "threads":
                    (threads, isTold) = (number, true);
                    break;
            }
        }

        _vcpus = count == 0 ? (uint)Math.Min((ulong)sockets * cores * threads, NumberSet.Limit) : count;
        _topology = isTold ? new CpuTopology(sockets, 1, 1, cores, threads) : _topology;
    }

    /// <summary>"com1,/dev/nmdm0A"; the firmware is not told, it belongs to the host.</summary>
    private void ReadLpc(string value)
    {
        var comma = value.IndexOf(',');
        var name = comma < 0 ? value : value[..comma];
        var source = comma < 0 ? "" : value[(comma + 1)..];
        if (name is "bootrom" or "pc-testdev")
        {
            return;
        }

        if (name is not ("com1" or "com2" or "com3" or "com4"))
        {
            throw BhyveError.Failed($"Failed to parse LPC device '{value}'");
        }

        _serials.Add(new SerialDef { Port = name[3] - '1', Source = ReadNullModem(source) });
    }

    private static CharSource.Nmdm ReadNullModem(string path)
    {
        const string prefix = "/dev/nmdm";
        return path.StartsWith(prefix, StringComparison.Ordinal) && path[^1] is 'A' or 'B'
            ? new CharSource.Nmdm(path, path[..^1] + (path[^1] == 'A' ? 'B' : 'A'))
            : throw BhyveError.Failed($"Failed to set slave for {path}: last letter not 'A' or 'B'");
    }
}
