using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The families of machines whose guests look alike.</summary>
public static class QemuMachineKind
{
    public static bool IsX86(DomainDef domain) => domain.Arch is "x86_64" or "i686";

    public static bool IsArm(DomainDef domain) => domain.Arch is "aarch64" or "armv7l" or "armv6l";

    public static bool IsPpc64(DomainDef domain) => domain.Arch is "ppc64" or "ppc64le";

    public static bool IsS390(DomainDef domain) => domain.Arch is "s390x" or "s390";

    public static bool IsRiscv(DomainDef domain) => domain.Arch is "riscv64" or "riscv32";

    public static bool IsLoongArch(DomainDef domain) => domain.Arch == "loongarch64";

    public static bool IsQ35(DomainDef domain) => IsX86(domain) && Named(domain, "q35", "pc-q35-");

    public static bool IsI440fx(DomainDef domain) => IsX86(domain)
        && (domain.Os.Machine is "pc" || Starts(domain, "pc-i440") || Starts(domain, "pc-0.") || Starts(domain, "pc-1.") || Starts(domain, "rhel"));

    public static bool IsPseries(DomainDef domain) => IsPpc64(domain) && Named(domain, "pseries", "pseries-");

    public static bool IsArmVirt(DomainDef domain) => IsArm(domain) && Named(domain, "virt", "virt-");

    public static bool IsRiscvVirt(DomainDef domain) => IsRiscv(domain) && Named(domain, "virt", "virt-");

    public static bool IsLoongVirt(DomainDef domain) => IsLoongArch(domain) && Named(domain, "virt", "virt-");

    public static bool IsCcw(DomainDef domain) => IsS390(domain) && Starts(domain, "s390-ccw");

    /// <summary>Virtio devices sit on PCI express by default.</summary>
    public static bool HasPciExpress(DomainDef domain) =>
        domain.Devices.Controllers.Any(controller => controller.Is(PciControllerModel.PcieRoot));

    public static bool HasPci(DomainDef domain) =>
        domain.Devices.Controllers.Any(controller => controller.Is(PciControllerModel.PciRoot) || controller.Is(PciControllerModel.PcieRoot));

    private static bool Named(DomainDef domain, string name, string prefix) => domain.Os.Machine == name || Starts(domain, prefix);

    private static bool Starts(DomainDef domain, string prefix) => domain.Os.Machine?.StartsWith(prefix, StringComparison.Ordinal) == true;
}
