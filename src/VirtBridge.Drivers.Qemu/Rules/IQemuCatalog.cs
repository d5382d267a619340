using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The QEMU binaries of a host and what they can do.</summary>
public interface IQemuCatalog
{
    /// <summary>The architecture of the host, in libvirt's spelling.</summary>
    string HostArch { get; }

    /// <summary>The binary that runs guests of an architecture when they name none; null when there is none.</summary>
    string? EmulatorFor(string arch);

    /// <summary>What a binary can do; null when it does not exist or does not run.</summary>
    QemuCapabilities? Find(string emulator);

    Uuid NewUuid();

    /// <summary>The firmware images packages describe, those to prefer first.</summary>
    IReadOnlyList<FirmwareDescriptor> Firmware => [];

    /// <summary>Where the variables of firmware are kept.</summary>
    string VariablesDirectory => "/var/lib/libvirt/qemu/nvram";

    /// <summary>Whether a device of the host speaks PCI Express.</summary>
    bool IsExpress(PciAddress device) => true;
}
