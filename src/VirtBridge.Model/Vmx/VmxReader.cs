using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Reads a VMware configuration. What every definition gets filled in is left to <see cref="VmwareRules"/>.</summary>
public static class VmxReader
{
    private const long LowestHardwareVersion = 4;
    private const uint LowShares = 500;

    /// <param name="text">The text of the .vmx file.</param>
    /// <param name="names">How file names are translated.</param>
    /// <param name="datacenter">Where the server keeps the guest, if it told.</param>
    public static DomainDef Read(string text, IVmxFileNames names, string? datacenter = null)
    {
        var vmx = VmxFile.Parse(text);
        CheckVersions(vmx);
        var vcpus = ReadVcpus(vmx);
        return new DomainDef
        {
            VirtType = VirtType.Vmware,
            Name = vmx.Text("displayName") is { } name ? VmxText.Unescape(name) : throw VmxError.Internal("Missing essential config entry 'displayName'"),
            Uuid = vmx.Text("uuid.bios") is { } bios ? ParseUuid(bios, "uuid.bios") : Contract.Uuid.Empty,
            Description = vmx.Text("annotation") is { } annotation ? VmxText.Unescape(annotation) : null,
            Memory = ReadMemory(vmx),
            MemTune = vmx.Number("sched.mem.minsize", 0) is > 0 and var least ? new MemTune { MinGuarantee = (ulong)least * 1024 } : MemTune.None,
            Vcpus = vcpus,
            Cpu = ReadTopology(vmx, vcpus.Max),
            CpuTune = ReadShares(vmx, vcpus.Max),
            Os = ReadOs(vmx),
            Namespace = datacenter is null ? DriverNamespace.None : new DriverNamespace.Vmware(datacenter),
            Devices = new DomainDevices
            {
                Graphics = ReadGraphics(vmx),
                Disks = VmxDiskReader.ReadAll(vmx, names),
                Controllers = VmxDiskReader.ReadControllers(vmx, names),
                Filesystems = VmxDeviceReader.ReadFolders(vmx),
                Interfaces = VmxDeviceReader.ReadInterfaces(vmx),
                Serials = VmxDeviceReader.ReadSerials(vmx, names),
                Parallels = VmxDeviceReader.ReadParallels(vmx, names),
                Videos = [new VideoDef { Type = VideoType.Vmvga, Vram = (uint)((Math.Clamp(vmx.Number("svga.vramSize", 4 * 1024 * 1024), 0, uint.MaxValue) + 1023) / 1024) }],
            },
        };
    }

    internal static Uuid ParseUuid(string text, string entry) =>
        Contract.Uuid.TryParse(text, out var uuid) ? uuid : throw VmxError.Internal($"Could not parse UUID from string '{text}' of VMX entry '{entry}'");

    private static void CheckVersions(VmxFile vmx)
    {
        vmx.RequiredText("config.version");
        if (vmx.Number("config.version", 0) is not 8 and var format)
        {
            throw VmxError.Internal($"Expecting VMX entry 'config.version' to be 8 but found {format}");
        }

        vmx.RequiredText("virtualHW.version");
        if (vmx.Number("virtualHW.version", 0) is < LowestHardwareVersion and var hardware)
        {
            throw VmxError.Internal($"Expecting VMX entry 'virtualHW.version' to be {LowestHardwareVersion} or higher but found {hardware}");
        }
    }

    private static MemoryTotals ReadMemory(VmxFile vmx)
    {
        var size = vmx.Number("memsize", 32);
        if (size <= 0 || size % 4 != 0 || size > long.MaxValue / 1024)
        {
            throw VmxError.Internal($"Expecting VMX entry 'memsize' to be an unsigned integer (multiple of 4) but found {size}");
        }

        var most = vmx.Number("sched.mem.max", size);
        return new MemoryTotals
        {
            Initial = (ulong)size * 1024,
            Current = (ulong)(most < 0 || most > size ? size : most) * 1024,
        };
    }

    private static VcpuTotals ReadVcpus(VmxFile vmx)
    {
        var count = vmx.Number("numvcpus", 1);
        if (count is <= 0 or > NumberSet.Limit)
        {
            throw VmxError.Internal($"Expecting VMX entry 'numvcpus' to be an unsigned integer greater than 0 but found {count}");
        }

        return new VcpuTotals { Max = (uint)count, CpuSet = ReadAffinity(vmx, count), Placement = Placement.Static };
    }

    private static string? ReadAffinity(VmxFile vmx, long vcpus)
    {
        if (vmx.Text("sched.cpu.affinity") is not { } affinity || affinity.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (!NumberSet.TryParse(affinity, NumberSet.Limit, out var cpus))
        {
            throw VmxError.Internal($"Expecting VMX entry 'sched.cpu.affinity' to be a comma separated list of unsigned integers but found '{affinity}'");
        }

        return cpus.Count < vcpus
            ? throw VmxError.Internal($"Expecting VMX entry 'sched.cpu.affinity' to contain at least as many values as 'numvcpus' ({vcpus}) but found only {cpus.Count} value(s)")
            : NumberSet.Format(cpus);
    }

    private static CpuDef? ReadTopology(VmxFile vmx, uint vcpus)
    {
        var cores = vmx.Number("cpuid.coresPerSocket", 0);
        if (cores < 0)
        {
            throw VmxError.Internal($"Expecting VMX entry 'cpuid.coresPerSocket' to be an unsigned integer greater than 0 but found {cores}");
        }

        if (cores <= 1)
        {
            return null;
        }

        return vcpus % cores != 0
            ? throw VmxError.Internal($"VMX entry 'numvcpus' ({vcpus}) should be divisible by 'cpuid.coresPerSocket' ({cores})")
            : new CpuDef { Topology = new CpuTopology((uint)(vcpus / cores), 1, 1, (uint)cores, 1) };
    }

    /// <summary>"low", "normal" and "high" mean so much for each CPU.</summary>
    private static CpuTune ReadShares(VmxFile vmx, uint vcpus)
    {
        const string entry = "sched.cpu.shares";
        ulong? shares = vmx.Text(entry)?.ToLowerInvariant() switch
        {
            null => null,
            "low" => vcpus * LowShares,
            "normal" => vcpus * LowShares * 2,
            "high" => vcpus * LowShares * 4,
            _ when vmx.Number(entry, 0) is >= 0 and var number => (ulong)number,
            _ => throw VmxError.Internal($"Expecting VMX entry '{entry}' to be an unsigned integer or 'low', 'normal' or 'high' but found '{vmx.Text(entry)}'"),
        };
        return shares is null ? CpuTune.None : CpuTune.None with { Shares = shares };
    }

    private static DomainOs ReadOs(VmxFile vmx)
    {
        var efi = vmx.Says("firmware", "efi");
        return new DomainOs
        {
            Type = OsType.Hvm,
            Arch = vmx.Text("guestOS")?.EndsWith("-64", StringComparison.OrdinalIgnoreCase) == true ? "x86_64" : "i686",
            Firmware = efi ? FirmwareKind.Efi : null,
            FirmwareFeatures = efi && vmx.Flag("uefi.secureBoot.enabled", false)
                ? [new FirmwareFeature("enrolled-keys", true), new FirmwareFeature("secure-boot", true)]
                : default,
            Smbios = vmx.Flag("smbios.reflecthost", false) ? SmbiosMode.Host : null,
        };
    }

    private static ValueArray<GraphicsDef> ReadGraphics(VmxFile vmx)
    {
        if (!vmx.Flag("RemoteDisplay.vnc.enabled", false))
        {
            return default;
        }

        var port = vmx.Number("RemoteDisplay.vnc.port", -1);
        return
        [
            new GraphicsDef.Vnc
            {
                Port = port is >= 0 and <= ushort.MaxValue ? (int)port : null,
                AutoPort = port < 0,
                Keymap = vmx.Text("RemoteDisplay.vnc.keymap"),
                Password = new GraphicsPassword(vmx.Text("RemoteDisplay.vnc.password"), null, null),
                Listens = [new GraphicsListen(GraphicsListenType.Address) { Address = vmx.Text("RemoteDisplay.vnc.ip") }],
            },
        ];
    }
}
