using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Reads the arguments of one bhyve command.</summary>
internal sealed class BhyveArguments(MacAddress freshMac)
{
    private readonly BhyveSlotReader _slots = new(freshMac);
    private readonly List<SerialDef> _serials = [];

    public DomainDef Read(IReadOnlyList<string> words, Uuid uuid)
    {
        if (words.Count < 2 || words[^1].StartsWith('-'))
        {
            throw BhyveError.Failed("Failed to parse arguments: no VM name");
        }

        var domain = new DomainDef
        {
            VirtType = VirtType.Bhyve,
            Name = words[^1],
            Uuid = uuid,
            Os = new DomainOs { Type = OsType.Hvm },
            Clock = new ClockDef { Offset = ClockOffset.Localtime },
            OnReboot = DomainLifecycleAction.Destroy,
            Vcpus = new VcpuTotals { Max = 1, Placement = Placement.Static },
        };
        for (var i = 1; i < words.Count - 1; i++)
        {
            domain = Apply(domain, words, ref i);
        }

        return domain with { Devices = _slots.Devices with { Serials = _serials.OrderBy(serial => serial.Port).ToValueArray() } };
    }

    private DomainDef Apply(DomainDef domain, IReadOnlyList<string> words, ref int i)
    {
        var option = words[i];
        switch (option)
        {
            case "-A":
                return domain with { Features = domain.Features with { Acpi = true } };
            case "-I":
                return domain with { Features = domain.Features with { Apic = new ApicFeature(null) } };
            case "-S":
                return domain with { MemoryBacking = domain.MemoryBacking with { Locked = true } };
            case "-u":
                return domain with { Clock = domain.Clock with { Offset = ClockOffset.Utc } };
            case "-w":
                return domain with { Features = domain.Features with { Msrs = MsrsUnknown.Ignore } };
            case "-H" or "-P" or "-W" or "-Y" or "-a" or "-e" or "-x" or "-h" or "-C" or "-D":
                return domain;
        }

        if (i + 1 >= words.Count - 1)
        {
            throw BhyveError.Failed($"Failed to parse arguments: '{option}' has no value");
        }

        var value = words[++i];
        switch (option)
        {
            case "-c":
                return WithCpus(domain, value);
            case "-m":
                var memory = BhyveCommandReader.Memory(value);
                return domain with { Memory = new MemoryTotals { Initial = memory, Current = memory } };
            case "-U":
                return domain with { Uuid = Uuid.TryParse(value, out var uuid) ? uuid : throw BhyveError.Failed($"Cannot parse UUID '{value}'") };
            case "-s":
                _slots.Read(value);
                return domain;
            case "-l":
                ReadLpc(value);
                return domain;
            case "-p":
                throw BhyveError.Failed("Failed to parse arguments: pinning of CPUs is not supported");
            case "-g" or "-G" or "-k" or "-K" or "-o" or "-r":
                return domain;
            default:
                throw BhyveError.Failed($"Failed to parse arguments: unknown option '{option}'");
        }
    }

    /// <summary>"4", or "cpus=4,sockets=2,cores=2,threads=1".</summary>
    private static DomainDef WithCpus(DomainDef domain, string value)
    {
        uint count = 0;
        var parts = new Dictionary<string, uint> { ["sockets"] = 1, ["cores"] = 1, ["threads"] = 1 };
        var topology = false;
        foreach (var item in value.Split(','))
        {
            var equals = item.IndexOf('=');
            var name = equals < 0 ? "cpus" : item[..equals];
            if (!uint.TryParse(item[(equals + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > NumberSet.Limit)
            {
                throw BhyveError.Failed("Failed to parse number of vCPUs");
            }

            if (name == "cpus")
            {
                count = number;
            }
            else if (parts.ContainsKey(name))
            {
                parts[name] = number;
                topology = true;
            }
        }

        var product = (ulong)parts["sockets"] * parts["cores"] * parts["threads"];
        count = count == 0 ? (uint)Math.Min(product, NumberSet.Limit) : count;
        domain = domain with { Vcpus = domain.Vcpus with { Max = count } };
        return topology ? domain with { Cpu = new CpuDef { Topology = new CpuTopology(parts["sockets"], 1, 1, parts["cores"], parts["threads"]) } } : domain;
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
