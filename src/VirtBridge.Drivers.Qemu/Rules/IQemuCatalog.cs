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

    /// <summary>Devices of one group can only be given away together; null when the group is not known.</summary>
    uint? IsolationGroup(PciAddress device) => null;

    /// <summary>How guests are kept apart on this host when they do not say; null leaves labels as they are.</summary>
    string? SecurityModel => null;

    /// <summary>Versions of emulated TPMs this host can run.</summary>
    ValueArray<TpmVersion> TpmVersions => [TpmVersion.V1_2, TpmVersion.V2_0];

    /// <summary>Where sound goes to when guests may use the host's sound; null when they may not.</summary>
    AudioDef? HostAudio(DomainDef domain) => null;

    /// <summary>The firmware images packages describe, those to prefer first.</summary>
    IReadOnlyList<FirmwareDescriptor> Firmware => [];

    /// <summary>Where the variables of firmware are kept.</summary>
    string VariablesDirectory => "/var/lib/libvirt/qemu/nvram";

    /// <summary>Whether a device of the host speaks PCI Express.</summary>
    bool IsExpress(PciAddress device) => true;
}
