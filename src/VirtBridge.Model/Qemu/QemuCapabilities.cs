namespace VirtBridge.Model.Qemu;

/// <summary>How a QEMU binary executes guest code.</summary>
public enum QemuAccel
{
    Kvm,
    Hvf,
    Tcg,
}

/// <summary>What depends on the accelerator.</summary>
public sealed record QemuAccelCapabilities
{
    public QemuHostCpu? HostCpu { get; init; }
    public ValueArray<QemuCpuModel> CpuModels { get; init; }
    public ValueArray<QemuMachine> Machines { get; init; }
}

/// <summary>A version of the ARM interrupt controller and who can provide it.</summary>
public sealed record QemuGic(uint Version, bool Kernel, bool Emulated);

/// <summary>AMD memory encryption of the host.</summary>
public sealed record QemuSev
{
    public required uint CBitPos { get; init; }
    public required uint ReducedPhysBits { get; init; }
    public required string Pdh { get; init; }
    public required string CertChain { get; init; }
    public string? Cpu0Id { get; init; }
    public uint MaxGuests { get; init; }
    public uint MaxEsGuests { get; init; }
}

/// <summary>A piece of enclave memory; the node is -1 where QEMU does not tell. Sizes are KiB.</summary>
public sealed record QemuSgxSection(int Node, ulong Size);

/// <summary>Intel enclaves of the host.</summary>
public sealed record QemuSgx
{
    public required bool Flc { get; init; }
    public required bool Sgx1 { get; init; }
    public required bool Sgx2 { get; init; }

    /// <summary>In KiB.</summary>
    public required ulong SectionSize { get; init; }

    public ValueArray<QemuSgxSection> Sections { get; init; }
}

/// <summary>Everything known about one QEMU binary on one host.</summary>
public sealed record QemuCapabilities
{
    public required string Emulator { get; init; }

    /// <summary>The guest architecture in libvirt's spelling.</summary>
    public required string Arch { get; init; }

    /// <summary>major * 1000000 + minor * 1000 + micro.</summary>
    public required uint Version { get; init; }

    public string Package { get; init; } = "";
    public uint MicrocodeVersion { get; init; }
    public ulong EmulatorChangeTime { get; init; }
    public ulong OwnChangeTime { get; init; }
    public uint OwnVersion { get; init; }
    public QemuFlagSet Flags { get; init; } = QemuFlagSet.Empty;
    public QemuAccelCapabilities? Kvm { get; init; }
    public QemuAccelCapabilities? Hvf { get; init; }
    public QemuAccelCapabilities? Tcg { get; init; }
    public ValueArray<QemuGic> Gics { get; init; }
    public QemuSev? Sev { get; init; }
    public QemuSgx? Sgx { get; init; }

    /// <summary>Hyper-V enlightenments by libvirt's names; null when the binary cannot tell.</summary>
    public ValueArray<string>? HypervFeatures { get; init; }

    public bool Has(QemuFlag flag) => Flags.Contains(flag);

    public QemuAccelCapabilities? Accel(QemuAccel accel) => accel switch
    {
        QemuAccel.Kvm => Kvm,
        QemuAccel.Hvf => Hvf,
        _ => Tcg,
    };

    /// <summary>Whether guests can be executed this way.</summary>
    public bool Supports(QemuAccel accel) => accel switch
    {
        QemuAccel.Kvm => Has(QemuFlag.Kvm),
        QemuAccel.Hvf => Has(QemuFlag.Hvf),
        _ => Has(QemuFlag.Tcg),
    };

    /// <summary>The accelerator chosen when the user names none.</summary>
    public QemuAccel PreferredAccel =>
        Has(QemuFlag.Kvm) ? QemuAccel.Kvm : Has(QemuFlag.Hvf) ? QemuAccel.Hvf : QemuAccel.Tcg;

    public ValueArray<QemuMachine> Machines(QemuAccel accel) => Accel(accel)?.Machines ?? [];

    /// <summary>The machine called <paramref name="name"/>, aliases are not followed.</summary>
    public QemuMachine? FindMachine(QemuAccel accel, string name) =>
        Machines(accel).FirstOrDefault(machine => machine.Name == name);

    /// <summary>The real name behind an alias, or the name itself.</summary>
    public string CanonicalMachine(QemuAccel accel, string name) =>
        Machines(accel).FirstOrDefault(machine => machine.Alias == name)?.Name ?? name;

    /// <summary>The machine type of a guest that does not name one.</summary>
    public QemuMachine? DefaultMachine(QemuAccel accel) => Machines(accel).Count > 0 ? Machines(accel)[0] : null;

    public QemuCapabilities WithMachines(Func<ValueArray<QemuMachine>, ValueArray<QemuMachine>> change) => this with
    {
        Kvm = Kvm is null ? null : Kvm with { Machines = change(Kvm.Machines) },
        Hvf = Hvf is null ? null : Hvf with { Machines = change(Hvf.Machines) },
        Tcg = Tcg is null ? null : Tcg with { Machines = change(Tcg.Machines) },
    };
}
