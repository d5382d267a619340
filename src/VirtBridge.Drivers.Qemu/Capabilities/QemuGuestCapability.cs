using VirtBridge.Model;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>What a QEMU binary contributes to the capabilities of a host.</summary>
public static class QemuGuestCapability
{
    private static readonly (QemuFlag Flag, string Type)[] Types =
        [(QemuFlag.Tcg, "qemu"), (QemuFlag.Kvm, "kvm"), (QemuFlag.Hvf, "hvf")];

    public static GuestCapability Of(QemuCapabilities capabilities, bool withMachines) => new()
    {
        OsType = "hvm",
        Arch = capabilities.Arch,
        WordSize = WordSize(capabilities.Arch),
        Emulator = capabilities.Emulator,
        Machines = withMachines ? Machines(capabilities.Machines(capabilities.PreferredAccel)) : [],
        DomainTypes = Types.Where(type => capabilities.Has(type.Flag)).Select(type => type.Type).ToValueArray(),
        HasAcpi = capabilities.Arch is "x86_64" or "i686" or "aarch64" or "loongarch64" or "riscv64",
        HasApic = capabilities.Arch is "x86_64" or "i686",
    };

    /// <summary>An alias follows the machine it stands for.</summary>
    private static ValueArray<GuestMachine> Machines(ValueArray<QemuMachine> machines) =>
    [
        .. machines.SelectMany(machine => machine.Alias is null
            ? new[] { new GuestMachine(machine.Name, machine.MaxCpus) }
            : [new(machine.Name, machine.MaxCpus), new(machine.Alias, machine.MaxCpus) { Canonical = machine.Name }]),
    ];

    private static int WordSize(string arch) =>
        arch is "i686" or "armv6l" or "armv7l" or "ppc" or "sparc" or "mips" or "mipsel" or "m68k" or "riscv32" or "sh4" or "sh4eb"
            or "microblaze" or "microblazeel" or "xtensa" or "xtensaeb" or "or32"
            ? 32
            : 64;
}
