namespace VirtBridge.Model;

/// <summary>The hypervisor's device behind a PCI controller.</summary>
public enum PciControllerDevice
{
    PciBridge,
    I82801b11Bridge,
    Ioh3420,
    X3130Upstream,
    Xio3130Downstream,
    Pxb,
    PxbPcie,
    PcieRootPort,
    SpaprPciHostBridge,
    PciePciBridge,
}
