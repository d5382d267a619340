using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The PCI buses of a guest and which functions on them are taken.</summary>
internal sealed class QemuPciMap
{
    private readonly SortedDictionary<uint, Bus> _buses = [];
    private readonly Dictionary<PciAddress, bool> _used = [];

    public QemuPciMap(IEnumerable<ControllerDef> controllers)
    {
        foreach (var controller in controllers)
        {
            AddBus(controller);
        }
    }

    public void AddBus(ControllerDef controller)
    {
        if (controller is not { Type: ControllerType.Pci, Index: { } index, Pci: { } model })
        {
            return;
        }

        _buses[index] = model switch
        {
            PciControllerModel.PciRoot or PciControllerModel.PciBridge or PciControllerModel.PcieToPciBridge => new Bus(Kind.Conventional, 1, 31),
            PciControllerModel.DmiToPciBridge => new Bus(Kind.BridgesOnly, 0, 31),
            PciControllerModel.PcieRoot => new Bus(Kind.ExpressRoot, 1, 31),
            PciControllerModel.PcieRootPort or PciControllerModel.PcieSwitchDownstreamPort => new Bus(Kind.ExpressPort, 0, 0),
            PciControllerModel.PciExpanderBus => new Bus(Kind.BridgesOnly, 0, 31),
            _ => new Bus(Kind.PortsOnly, 0, 31),
        };
    }

    public bool IsFree(PciAddress address) => !_used.ContainsKey(address);

    public bool IsSlotFree(uint bus, uint slot)
    {
        for (uint function = 0; function < 8; function++)
        {
            if (_used.ContainsKey(new PciAddress(0, bus, slot, function)))
            {
                return false;
            }
        }

        return true;
    }

    public void Reserve(PciAddress address)
    {
        if (!_used.TryAdd(address, true))
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"Attempted double use of PCI Address {address}");
        }
    }

    public void ReserveSlot(uint bus, uint slot)
    {
        for (uint function = 0; function < 8; function++)
        {
            _used.TryAdd(new PciAddress(0, bus, slot, function), true);
        }
    }

    public PciAddress? NextConventional() => Next(Kind.Conventional);

    public PciAddress? NextPort() => Next(Kind.ExpressPort);

    public PciAddress? NextOnRoot() => Next(Kind.ExpressRoot);

    public PciAddress? NextForBridge() => Next(Kind.BridgesOnly) ?? Next(Kind.Conventional);

    private PciAddress? Next(Kind kind)
    {
        foreach (var (index, bus) in _buses)
        {
            if (bus.Kind != kind)
            {
                continue;
            }

            for (var slot = bus.First; slot <= bus.Last; slot++)
            {
                if (IsSlotFree(index, slot))
                {
                    var address = new PciAddress(0, index, slot, 0);
                    ReserveSlot(index, slot);
                    return address;
                }
            }
        }

        return null;
    }

    private enum Kind
    {
        Conventional,
        BridgesOnly,
        ExpressRoot,
        ExpressPort,
        PortsOnly,
    }

    private sealed record Bus(Kind Kind, uint First, uint Last);
}
