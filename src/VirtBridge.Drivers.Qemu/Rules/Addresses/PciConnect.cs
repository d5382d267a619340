namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>What a PCI device needs of a bus, and what a bus offers to devices.</summary>
[Flags]
internal enum PciConnect
{
    None = 0,
    Hotpluggable = 1 << 0,
    Device = 1 << 1,
    ExpressDevice = 1 << 2,
    Bridge = 1 << 3,
    RootPort = 1 << 4,
    UpstreamPort = 1 << 5,
    DownstreamPort = 1 << 6,
    DmiBridge = 1 << 7,
    ExpressToPciBridge = 1 << 8,
    Expander = 1 << 9,
    ExpressExpander = 1 << 10,

    /// <summary>Several such devices share a slot, each on a function of its own.</summary>
    AggregateSlot = 1 << 11,

    Endpoints = Device | ExpressDevice,
    Kinds = Endpoints | Bridge | RootPort | UpstreamPort | DownstreamPort | DmiBridge | ExpressToPciBridge | Expander | ExpressExpander,
}
