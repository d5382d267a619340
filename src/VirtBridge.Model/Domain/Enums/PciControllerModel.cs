namespace VirtBridge.Model;

/// <summary>A PCI bus, bridge or port.</summary>
public enum PciControllerModel
{
    PciRoot,
    PcieRoot,
    PciBridge,
    DmiToPciBridge,
    PcieToPciBridge,
    PcieRootPort,
    PcieSwitchUpstreamPort,
    PcieSwitchDownstreamPort,
    PciExpanderBus,
    PcieExpanderBus,
}
