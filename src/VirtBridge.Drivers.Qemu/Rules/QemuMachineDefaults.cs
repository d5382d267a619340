using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Architecture, machine type and emulator of guests that leave them open.</summary>
internal static class QemuMachineDefaults
{
    public static QemuAccel AccelOf(DomainDef domain) => domain.VirtType switch
    {
        VirtType.Kvm => QemuAccel.Kvm,
        VirtType.Hvf => QemuAccel.Hvf,
        _ => QemuAccel.Tcg,
    };

    public static DomainDef Apply(DomainDef domain, QemuCapabilities capabilities)
    {
        if (domain.Os.Type != OsType.Hvm)
        {
            throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, $"unsupported OS type '{domain.Os.Type.ToString().ToLowerInvariant()}'");
        }

        var accel = AccelOf(domain);
        var os = domain.Os;
        var arch = os.Arch ?? capabilities.Arch;
        if (!Runs(capabilities.Arch, arch))
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported,
                ErrorDomain.Qemu,
                $"Emulator '{domain.Devices.Emulator ?? capabilities.Emulator}' does not support arch '{arch}'");
        }

        var machine = os.Machine is null
            ? capabilities.DefaultMachine(accel)?.Name
            : capabilities.CanonicalMachine(accel, os.Machine);
        return domain with
        {
            Os = os with { Arch = arch, Machine = machine },
            Devices = domain.Devices with { Emulator = domain.Devices.Emulator ?? capabilities.Emulator },
        };
    }

    private static bool Runs(string emulator, string guest) => emulator == guest || (emulator, guest) switch
    {
        ("x86_64", "i686") or ("aarch64", "armv7l") or ("aarch64", "armv6l") or ("ppc64", "ppc64le") or ("ppc64", "ppc") => true,
        ("armv7l", "armv6l") or ("armv7l", "aarch64") => emulator != "armv7l" || guest != "aarch64",
        _ => false,
    };
}
