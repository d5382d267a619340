using VirtBridge.Model;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>What the host adds to what QEMU can do.</summary>
public sealed record QemuDomainHost
{
    /// <summary><c>bios</c> and <c>efi</c>, as firmware descriptions of the host offer them for the machine.</summary>
    public ValueArray<string> Firmwares { get; init; }

    public bool HasSecureBoot { get; init; }

    /// <summary>Firmware images of the configuration.</summary>
    public ValueArray<string> LoaderPaths { get; init; }

    /// <summary>How host PCI devices reach a guest.</summary>
    public ValueArray<string> PciBackends { get; init; }

    /// <summary>TPM versions the emulator of the host knows.</summary>
    public ValueArray<string> TpmVersions { get; init; }

    /// <summary>Null where the host cannot tell.</summary>
    public uint? PhysAddrBits { get; init; }

    /// <summary>The CPU model of a POWER host.</summary>
    public string? PowerModel { get; init; }

    public uint SevGuests { get; init; }
    public uint SevEsGuests { get; init; }
}

/// <summary>Computes what guests of a QEMU binary can have.</summary>
public sealed class QemuDomainCapabilities(QemuCapabilities qemu, QemuDomainHost host)
{
    /// <param name="machine">A machine or an alias; null means the one guests get by default.</param>
    public DomainCapabilities For(QemuAccel accel, string? machine)
    {
        // A machine has the same name whatever executes it; its limits are those of the accelerator asked for.
        var listed = qemu.Machines(accel).IsEmpty ? qemu.PreferredAccel : accel;
        var name = machine is null
            ? qemu.DefaultMachine(listed)?.Name ?? ""
            : qemu.CanonicalMachine(listed, machine);
        var devices = new QemuDeviceCapabilities(qemu, host, name);
        return new DomainCapabilities
        {
            Path = qemu.Emulator,
            DomainType = accel switch { QemuAccel.Kvm => "kvm", QemuAccel.Hvf => "hvf", _ => "qemu" },
            Machine = name,
            Arch = qemu.Arch,
            MaxVcpus = qemu.FindMachine(accel, name)?.MaxCpus is > 0 and var max ? max : null,
            Iothreads = true,
            Firmwares = host.Firmwares,
            Loader = new LoaderCapability(true)
            {
                Paths = host.LoaderPaths,
                Enums =
                [
                    new("type", ["rom", "pflash"]),
                    new("readonly", ["yes", "no"]),
                    new("secure", host.HasSecureBoot ? ["yes", "no"] : ["no"]),
                ],
            },
            Cpu = QemuCpuCapabilities.Of(qemu, accel, host),
            MemoryBacking = new("memoryBacking", true)
            {
                Enums = [new("sourceType", qemu.Has(QemuFlag.MemoryBackendMemfd) ? ["file", "anonymous", "memfd"] : ["file", "anonymous"])],
            },
            Devices = devices.All(),
            Features = Features(accel, name),
            Sev = qemu.Sev is null ? null : qemu.Sev with { MaxGuests = host.SevGuests, MaxEsGuests = host.SevEsGuests },
            Sgx = qemu.Sgx,
            LateFeatures = LateFeatures(),
        };
    }

    private ValueArray<CapabilitySection> Features(QemuAccel accel, string machine) =>
    [
        Gic(accel, machine),
        new("vmcoreinfo", qemu.Has(QemuFlag.Vmcoreinfo)),
        new("genid", qemu.Has(QemuFlag.Vmgenid)),
        new("backingStoreInput", true),
        new("backup", true),
        new("async-teardown", qemu.Has(QemuFlag.RunWithAsyncTeardown)),
        .. qemu.Arch == "s390x" ? [new("s390-pv", qemu.Has(QemuFlag.S390PvGuest))] : Array.Empty<CapabilitySection>(),
        new("ps2", qemu.Arch is "x86_64" or "i686" && qemu.Has(QemuFlag.I8042) && qemu.Has(QemuFlag.MachineI8042Opt)),
    ];

    private CapabilitySection Gic(QemuAccel accel, string machine)
    {
        var isVirt = machine == "virt" || machine.StartsWith("virt-", StringComparison.Ordinal);
        var versions = qemu.Arch is "aarch64" or "armv7l" or "armv6l" && isVirt
            ? qemu.Gics.Where(gic => accel == QemuAccel.Tcg ? gic.Emulated : gic.Kernel)
                .Select(gic => gic.Version.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Order(StringComparer.Ordinal)
                .ToValueArray()
            : [];
        return versions.IsEmpty
            ? new CapabilitySection("gic", false)
            : new CapabilitySection("gic", true) { Enums = [new("version", versions)] };
    }

    private ValueArray<CapabilitySection> LateFeatures()
    {
        var security = QemuDeviceCapabilities.Names(
            (qemu.Has(QemuFlag.SevGuest), "sev"),
            (qemu.Has(QemuFlag.SevSnpGuest), "sev-snp"),
            (qemu.Has(QemuFlag.S390PvGuest), "s390-pv"));
        return
        [
            .. qemu.HypervFeatures is { } hyperv
                ? [new("hyperv", true) { Enums = [new("features", hyperv)] }]
                : Array.Empty<CapabilitySection>(),
            security.IsEmpty
                ? new CapabilitySection("launchSecurity", false)
                : new CapabilitySection("launchSecurity", true) { Enums = [new("sectype", security)] },
        ];
    }
}
