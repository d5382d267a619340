using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>
/// The buses of a guest. A growing topology is a rehearsal: it adds buses where room is missing and gives no
/// addresses away; the real run then finds room for everything.
/// </summary>
internal sealed class PciTopology(bool growing, bool hasManyRoots, bool hasExpressToPci)
{
    private readonly List<PciBus> _buses = [];

    public IReadOnlyList<PciBus> Buses => _buses;

    public bool Growing => growing;

    public void AddBus(PciBus bus) => _buses.Add(bus);

    public bool IsSlotInUse(PciAddress address) => address.Bus < _buses.Count && !_buses[(int)address.Bus].IsSlotFree(address.Slot);

    /// <summary>Takes the function a device was given by the user or by the board.</summary>
    public void Reserve(PciAddress address, PciConnect wants, int isolationGroup = 0, bool fromUser = true)
    {
        while (growing && address.Bus >= _buses.Count)
        {
            Grow(address.Bus, wants);
        }

        CheckPlace(address, wants, fromUser);
        var bus = _buses[(int)address.Bus];
        if (bus.IsUsed(address.Slot, address.Function))
        {
            throw Refused(ErrorCode.XmlError, $"Attempted double use of PCI Address {address}");
        }

        Settle(bus, isolationGroup, fromUser);
        bus.Take(address.Slot, address.Function, wants.HasFlag(PciConnect.AggregateSlot));
    }

    /// <summary>Takes the next place that fits.</summary>
    public PciAddress ReserveNext(PciConnect wants, int isolationGroup = 0, uint? function = null)
    {
        var address = FindNext(wants, isolationGroup, function);
        var bus = _buses[(int)address.Bus];
        Settle(bus, isolationGroup, fromUser: false);
        bus.Take(address.Slot, address.Function, wants.HasFlag(PciConnect.AggregateSlot));
        return address;
    }

    private static void Settle(PciBus bus, int isolationGroup, bool fromUser)
    {
        if (bus.IsEmpty && !bus.IsolationGroupLocked)
        {
            bus.IsolationGroup = isolationGroup;
        }
        else if (bus.IsolationGroup != isolationGroup && fromUser)
        {
            bus.IsolationGroup = 0;
        }
    }

    private PciAddress FindNext(PciConnect wants, int isolationGroup, uint? function)
    {
        if (_buses.Count == 0)
        {
            throw Refused(ErrorCode.XmlError, "No PCI buses available");
        }

        for (var index = 0; index < _buses.Count; index++)
        {
            if (_buses[index].IsolationGroup == isolationGroup && FindOn(index, wants, function) is { } found)
            {
                return found;
            }
        }

        for (var index = 0; index < _buses.Count; index++)
        {
            if (_buses[index] is { IsEmpty: true, IsolationGroupLocked: false } && FindOn(index, wants, function) is { } found)
            {
                return found;
            }
        }

        if (!growing)
        {
            throw Refused(ErrorCode.InternalError, "No more available PCI slots");
        }

        Grow((uint)_buses.Count, wants);
        var last = _buses.Count - 1;
        return new PciAddress(0, (uint)last, _buses[last].MinSlot, function ?? 0);
    }

    private PciAddress? FindOn(int index, PciConnect wants, uint? function)
    {
        var bus = _buses[index];
        if (!Fits(bus.Accepts, wants))
        {
            return null;
        }

        for (var slot = bus.MinSlot; slot <= bus.MaxSlot; slot++)
        {
            if (bus.IsSlotFree(slot))
            {
                return new PciAddress(0, (uint)index, slot, function ?? 0);
            }

            if (!wants.HasFlag(PciConnect.AggregateSlot) || !bus.IsAggregate(slot))
            {
                continue;
            }

            for (var candidate = function ?? 0; candidate <= (function ?? 7); candidate++)
            {
                if (!bus.IsUsed(slot, candidate))
                {
                    return new PciAddress(0, (uint)index, slot, candidate);
                }
            }
        }

        return null;
    }

    private void Grow(uint busNumber, PciConnect wants)
    {
        PciControllerModel model;
        if (wants.HasFlag(PciConnect.Device))
        {
            model = PciControllerModel.PciBridge;
            if (hasManyRoots)
            {
                model = PciControllerModel.PciRoot;
            }
            else if (!_buses.Exists(bus => bus.Accepts.HasFlag(PciConnect.Bridge)))
            {
                if (hasExpressToPci)
                {
                    _buses.Add(new PciBus(PciControllerModel.PcieRootPort));
                    model = PciControllerModel.PcieToPciBridge;
                }
                else
                {
                    _buses.Add(new PciBus(PciControllerModel.DmiToPciBridge));
                }
            }
        }
        else if (wants.HasFlag(PciConnect.Bridge) && _buses[0].Model == PciControllerModel.PcieRoot)
        {
            model = hasExpressToPci ? PciControllerModel.PcieToPciBridge : PciControllerModel.DmiToPciBridge;
        }
        else if ((wants & (PciConnect.ExpressDevice | PciConnect.UpstreamPort | PciConnect.ExpressToPciBridge)) != 0)
        {
            model = PciControllerModel.PcieRootPort;
        }
        else
        {
            throw Refused(ErrorCode.InternalError, Unconnectable(wants));
        }

        do
        {
            _buses.Add(new PciBus(model));
        }
        while (_buses.Count <= busNumber);
    }

    private static string Unconnectable(PciConnect wants)
    {
        var model = (wants & PciConnect.Kinds) switch
        {
            PciConnect.RootPort => "pcie-root-port",
            PciConnect.Bridge => "pci-bridge",
            PciConnect.DownstreamPort => "pcie-switch-downstream-port",
            PciConnect.DmiBridge => "dmi-to-pci-bridge",
            PciConnect.Expander => "pci-expander-bus",
            PciConnect.ExpressExpander => "pcie-expander-bus",
            _ => null,
        };
        return model is null
            ? $"Cannot automatically add a new PCI bus for a device with connect flags {(int)wants:x2}"
            : $"a PCI slot is needed to connect a PCI controller model='{model}', but none is available, and it cannot be automatically added";
    }

    private static bool Fits(PciConnect offered, PciConnect wants) =>
        (offered & wants & PciConnect.Kinds) != 0 && (!wants.HasFlag(PciConnect.Hotpluggable) || offered.HasFlag(PciConnect.Hotpluggable));

    private void CheckPlace(PciAddress address, PciConnect wants, bool fromUser)
    {
        if (address.Domain != 0)
        {
            throw Refused(ErrorCode.XmlError, $"Invalid PCI address {address}. Only PCI domain 0 is available");
        }

        if (address.Bus >= _buses.Count)
        {
            throw _buses.Count == 0
                ? Refused(ErrorCode.XmlError, "No PCI buses available")
                : Refused(ErrorCode.XmlError, $"Invalid PCI address {address}. Only PCI buses up to {_buses.Count - 1} are available");
        }

        var bus = _buses[(int)address.Bus];
        var offered = bus.Accepts;
        if (fromUser)
        {
            offered |= (offered & PciConnect.Endpoints) != 0 ? PciConnect.Endpoints : PciConnect.None;
            offered |= wants & PciConnect.Hotpluggable;
        }

        if (!Fits(offered, wants))
        {
            throw Mismatch(address, wants);
        }

        if (address.Slot < bus.MinSlot)
        {
            throw Refused(ErrorCode.XmlError, $"Invalid PCI address {address}. slot must be >= {bus.MinSlot}");
        }

        if (address.Slot > bus.MaxSlot)
        {
            throw Refused(ErrorCode.XmlError, $"Invalid PCI address {address}. slot must be <= {bus.MaxSlot}");
        }

        if (address.Function > 7)
        {
            throw Refused(ErrorCode.XmlError, $"Invalid PCI address {address}. function must be <= 7");
        }
    }

    private static VirtException Mismatch(PciAddress address, PciConnect wants)
    {
        var accepted = (wants & PciConnect.Kinds) switch
        {
            var kinds when (kinds & PciConnect.Device) != 0 => "standard PCI device",
            var kinds when (kinds & PciConnect.ExpressDevice) != 0 => "PCI Express device",
            PciConnect.Bridge => "pci-bridge",
            PciConnect.RootPort => "pcie-root-port",
            PciConnect.UpstreamPort => "pcie-switch-upstream-port",
            PciConnect.DownstreamPort => "pcie-switch-downstream-port",
            PciConnect.DmiBridge => "dmi-to-pci-bridge",
            PciConnect.ExpressToPciBridge => "pcie-to-pci-bridge",
            PciConnect.Expander => "pci-expander-bus",
            _ => "pcie-expander-bus",
        };
        return Refused(
            ErrorCode.XmlError,
            $"The device at PCI address {address} cannot be plugged into the PCI controller with index='{address.Bus}'. It requires a controller that accepts a {accepted}.");
    }

    private static VirtException Refused(ErrorCode code, string detail) => new(code, ErrorDomain.Domain, detail);
}
