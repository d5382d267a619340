using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>What the name of a machine type says about the board behind it.</summary>
internal sealed record GuestMachine(string Arch, string Name)
{
    public static GuestMachine Of(DomainDef domain) => new(domain.Os.Arch ?? "", domain.Os.Machine ?? "");

    public bool IsX86 => Arch is "x86_64" or "i686";

    public bool IsArm => Arch is "armv6l" or "armv7b" or "armv7l" or "aarch64";

    public bool IsPpc64 => Arch is "ppc64" or "ppc64le";

    public bool IsPpc => IsPpc64 || Arch is "ppc" or "ppcemb";

    public bool IsS390 => Arch is "s390" or "s390x";

    public bool IsRiscv => Arch is "riscv32" or "riscv64";

    public bool IsLoongArch => Arch == "loongarch64";

    public bool IsMips => Arch is "mips" or "mips64" or "mipsel" or "mips64el";

    public bool IsQ35 => IsX86 && (Name == "q35" || Name.StartsWith("pc-q35", StringComparison.Ordinal));

    public bool IsI440Fx => IsX86 && (Name == "pc" || Name.StartsWith("pc-0.", StringComparison.Ordinal)
        || Name.StartsWith("pc-1.", StringComparison.Ordinal) || Name.StartsWith("pc-i440", StringComparison.Ordinal)
        || Name.StartsWith("rhel", StringComparison.Ordinal));

    public bool IsIsaPc => IsX86 && Name == "isapc";

    public bool IsMicroVm => IsX86 && Name.StartsWith("microvm", StringComparison.Ordinal);

    public bool IsXenFv => IsX86 && Name.StartsWith("xenfv", StringComparison.Ordinal);

    public bool IsPSeries => IsPpc64 && (Name == "pseries" || Name.StartsWith("pseries-", StringComparison.Ordinal));

    public bool IsS390Ccw => IsS390 && Name.StartsWith("s390-ccw", StringComparison.Ordinal);

    public bool IsArmVirt => IsArm && IsVirt;

    public bool IsRiscvVirt => IsRiscv && IsVirt;

    public bool IsLoongArchVirt => IsLoongArch && IsVirt;

    private bool IsVirt => Name == "virt" || Name.StartsWith("virt-", StringComparison.Ordinal);

    /// <summary>Boards whose buses are as virtual as their devices.</summary>
    public bool IsGenericVirt => IsArmVirt || IsRiscvVirt || IsLoongArchVirt;

    public bool IsMac99 => IsPpc && Name.StartsWith("mac99", StringComparison.Ordinal);

    public bool HasPciRoot => IsI440Fx || IsPpc || (IsArm && Name == "versatilepb") || IsS390Ccw
        || (IsMips && Name == "malta") || (IsXenFv);

    /// <summary>Boards that call their first bus "pci" instead of "pci.0".</summary>
    public bool HasPlainPciName => IsArm && Name == "versatilepb";

    public bool HasPcieRoot => IsQ35 || IsGenericVirt;

    /// <summary>Whether a PCI bus exists devices can be put on.</summary>
    public bool HasPci(List<ControllerDef> controllers) => (!IsArm || IsArmVirt || Name == "versatilepb") && controllers.Exists(controller =>
        controller.Type == ControllerType.Pci && controller.Index == 0 && controller.Pci is PciControllerModel.PciRoot or PciControllerModel.PcieRoot);

    /// <summary>The first IDE controller is part of the board.</summary>
    public bool HasBuiltinIde => IsI440Fx || IsMac99 || (IsMips && Name == "malta") || (IsPpc && Name == "g3beige") || (Arch == "sparc64" && Name == "sun4u");
}
