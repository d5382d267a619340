using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>One bus: what can be plugged into it and which functions are taken.</summary>
internal sealed class PciBus(PciControllerModel model)
{
    private readonly byte[] _functions = new byte[32];
    private uint _aggregates;

    public PciControllerModel Model => model;

    public PciConnect Accepts { get; } = model switch
    {
        PciControllerModel.PciRoot => PciConnect.Hotpluggable | PciConnect.Device | PciConnect.Bridge | PciConnect.Expander,
        PciControllerModel.PciBridge => PciConnect.Hotpluggable | PciConnect.Device | PciConnect.Bridge,
        PciControllerModel.PciExpanderBus => PciConnect.Hotpluggable | PciConnect.Device | PciConnect.Bridge,
        PciControllerModel.PcieRoot => PciConnect.ExpressDevice | PciConnect.RootPort | PciConnect.DmiBridge | PciConnect.ExpressExpander,
        PciControllerModel.DmiToPciBridge => PciConnect.Device | PciConnect.Bridge,
        PciControllerModel.PcieToPciBridge => PciConnect.Hotpluggable | PciConnect.Device | PciConnect.Bridge,
        PciControllerModel.PcieRootPort or PciControllerModel.PcieSwitchDownstreamPort =>
            PciConnect.Hotpluggable | PciConnect.ExpressDevice | PciConnect.UpstreamPort | PciConnect.ExpressToPciBridge,
        PciControllerModel.PcieSwitchUpstreamPort => PciConnect.DownstreamPort,
        PciControllerModel.PcieExpanderBus => PciConnect.RootPort | PciConnect.DmiBridge,
        _ => PciConnect.None,
    };

    public uint MinSlot { get; } = model is PciControllerModel.PciRoot or PciControllerModel.PciBridge or PciControllerModel.PcieRoot or PciControllerModel.PcieToPciBridge ? 1u : 0;

    public uint MaxSlot { get; } = model is PciControllerModel.PcieRootPort or PciControllerModel.PcieSwitchDownstreamPort or PciControllerModel.PcieExpanderBus ? 0u : 31;

    /// <summary>Devices that must not share a bus with others are kept apart by this number; 0 is "does not matter".</summary>
    public int IsolationGroup { get; set; }

    public bool IsolationGroupLocked { get; set; }

    public bool IsEmpty => !_functions.AsSpan().ContainsAnyExcept((byte)0);

    public bool IsSlotFree(uint slot) => _functions[slot] == 0;

    public bool IsUsed(uint slot, uint function) => (_functions[slot] & (1 << (int)function)) != 0;

    public bool IsAggregate(uint slot) => (_aggregates >> (int)slot & 1) != 0;

    public bool HasSeveralFunctions(uint slot) => _functions[slot] > 1;

    public void Take(uint slot, uint function, bool aggregates)
    {
        if (_functions[slot] == 0 && aggregates)
        {
            _aggregates |= 1u << (int)slot;
        }

        _functions[slot] |= (byte)(1 << (int)function);
    }

    /// <summary>No slot is left in which a whole device could go.</summary>
    public bool IsFull => !_functions.AsSpan((int)MinSlot, (int)(MaxSlot - MinSlot + 1)).Contains((byte)0);
}
