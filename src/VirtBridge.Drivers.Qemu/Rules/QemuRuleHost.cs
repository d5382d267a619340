using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>What the rules have to know about the host a definition is for.</summary>
internal sealed record QemuRuleHost
{
    /// <summary>The architecture of guests that do not name one.</summary>
    public required string Arch { get; init; }

    /// <summary>Whether a device of the host speaks PCI Express.</summary>
    public Func<PciAddress, bool> IsExpress { get; init; } = _ => true;

    /// <summary>Which group of devices one of them can only be handed over with; null when the host does not say.</summary>
    public Func<PciAddress, int?> IommuGroup { get; init; } = _ => null;

    /// <summary>Makes the MAC address of an interface that has none.</summary>
    public Func<MacAddress>? NewMac { get; init; }

    public Func<Uuid>? NewUuid { get; init; }

    /// <summary>qemu.conf: default type of bus of USB, and other policies may follow here.</summary>
    public bool VncListenFromConfiguration { get; init; }
}
