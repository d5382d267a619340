using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Reads LXC container configurations, in the spelling of old versions and of version 3.</summary>
public static class LxcConfigReader
{
    private const ulong DefaultMemory = 64 * 1024;
    private const int MostConsoles = 64;

    /// <param name="text">The container's configuration.</param>
    /// <param name="emulator">The program that runs containers, null when the host has none.</param>
    public static DomainDef Read(string text, string? emulator)
    {
        var config = LxcConfig.Parse(text);
        if (config.Text("lxc.mount", "lxc.mount.fstab") is not null)
        {
            throw LxcError.Unsupported("lxc.mount.fstab or lxc.mount found, use lxc.mount.entry lines instead");
        }

        var name = config.Text("lxc.uts.name", "lxc.utsname") is { Length: > 0 } host ? host : "unnamed";
        var networks = LxcNetworks.Read(config);
        var memory = Kilobytes(config, "lxc.cgroup.memory.limit_in_bytes");
        return new DomainDef
        {
            VirtType = VirtType.Lxc,
            Name = name,
            Memory = new MemoryTotals { Initial = memory ?? DefaultMemory, Current = memory ?? DefaultMemory },
            MemTune = new MemTune
            {
                HardLimit = memory,
                SoftLimit = Kilobytes(config, "lxc.cgroup.memory.soft_limit_in_bytes"),
                SwapHardLimit = Kilobytes(config, "lxc.cgroup.memory.memsw.limit_in_bytes"),
            },
            BlkioTune = LxcBlockTuning.Read(config),
            Vcpus = new VcpuTotals { Max = 1, CpuSet = Set(config, "lxc.cgroup.cpuset.cpus"), Placement = Placement.Static },
            CpuTune = CpuTune.None with
            {
                Shares = config.Number("lxc.cgroup.cpu.shares"),
                Quota = config.SignedNumber("lxc.cgroup.cpu.cfs_quota_us"),
                Period = config.Number("lxc.cgroup.cpu.cfs_period_us"),
            },
            NumaTune = Set(config, "lxc.cgroup.cpuset.mems") is { } nodes
                ? NumaTune.None with { Mode = NumaTuneMode.Strict, NodeSet = nodes, Placement = Placement.Static, HasMemory = true }
                : NumaTune.None,
            Os = new DomainOs { Type = OsType.Exe, Arch = ReadArch(config.Text("lxc.arch")), Init = "/sbin/init" },
            IdMap = ReadIdMap(config),
            Features = DomainFeatures.None with { PrivNet = networks.IsPrivate, Capabilities = ReadCapabilities(config) },
            Devices = new DomainDevices
            {
                Emulator = emulator,
                Filesystems = LxcMounts.Read(config),
                Interfaces = networks.Interfaces,
                Hostdevs = networks.Hostdevs,
                Consoles = ReadConsoles(config),
            },
        };
    }

    private static ulong? Kilobytes(LxcConfig config, string name) => config.Text(name) is { } text ? LxcConfig.Size(text) / 1024 : null;

    private static string? Set(LxcConfig config, string name) => config.Text(name) is { } text ? NumberSet.Normalize(text) : null;

    private static string? ReadArch(string? text) => text switch
    {
        null => null,
        "x86" or "i386" or "i486" or "i586" or "i686" => "i686",
        "amd64" or "x86_64" => "x86_64",
        _ => text,
    };

    private static CapabilitiesFeature ReadCapabilities(LxcConfig config)
    {
        var dropped = config.All("lxc.cap.drop").SelectMany(value => value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet();
        return new CapabilitiesFeature(
            CapabilitiesPolicy.Allow,
            LinuxCapabilities.Names.Where(dropped.Contains).Select(name => new CapabilitySetting(name, false)).ToValueArray());
    }

    /// <summary>"u 0 100000 65536": which kind, first number inside, first number outside, how many.</summary>
    private static IdMap? ReadIdMap(LxcConfig config)
    {
        var users = new List<IdMapEntry>();
        var groups = new List<IdMapEntry>();
        foreach (var line in config.All("lxc.id_map", "lxc.idmap"))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 4 || parts[0] is not ("u" or "g"))
            {
                throw LxcError.Internal($"invalid lxc.id_map: '{line}'");
            }

            var numbers = parts[1..].Select(part => uint.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw LxcError.Internal($"invalid lxc.id_map: '{line}'")).ToArray();
            (parts[0] == "u" ? users : groups).Add(new IdMapEntry(numbers[0], numbers[1], numbers[2]));
        }

        return users.Count + groups.Count == 0 ? null : new IdMap(users.ToValueArray(), groups.ToValueArray());
    }

    private static ValueArray<ConsoleDef> ReadConsoles(LxcConfig config)
    {
        if (config.Text("lxc.tty.max", "lxc.tty") is not { } text)
        {
            return default;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > MostConsoles)
        {
            throw LxcError.Internal($"failed to parse int: '{text}'");
        }

        return Enumerable.Range(0, count)
            .Select(port => new ConsoleDef { Source = new CharSource.Pty(null), TargetType = ConsoleTargetType.Lxc, Port = port })
            .ToValueArray();
    }
}
