using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>
/// PCI addresses for devices that have none, and the bridges those need. Devices are placed in a fixed order of families,
/// so that a definition always gives the same machine.
/// </summary>
internal sealed class PciPlaces
{
    private const int Slots = 32;
    private const int Functions = 8;

    private readonly DomainDef _domain;
    private readonly bool _q35;
    private readonly Dictionary<DeviceDef, DeviceAddress> _placed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PciAddress> _used = [];
    private readonly HashSet<(uint Bus, uint Slot)> _usedSlots = [];
    private List<ControllerDef> _controllers;

    private PciPlaces(DomainDef domain)
    {
        _domain = domain;
        _q35 = X86Board.IsQ35(domain);
        _controllers = [.. domain.Devices.Controllers];
    }

    public static DomainDef Assign(DomainDef domain, DomainRuleContext context)
    {
        if (!X86Board.IsQ35(domain) && !X86Board.IsI440Fx(domain))
        {
            return domain;
        }

        return new PciPlaces(domain).Run(context);
    }

    private DomainDef Run(DomainRuleContext context)
    {
        var all = DeviceWalk.All(_domain.Devices);
        foreach (var device in all)
        {
            if (device.Info.Pci is { } at)
            {
                Use(at);
            }
        }

        ReserveBoard(all);
        var waiting = PciFamilies.InOrder(_domain).Where(device => device.Info.Pci is null && !_placed.ContainsKey(device)).ToList();
        if (_q35)
        {
            PlaceExpress(waiting, context);
        }
        else
        {
            foreach (var device in waiting)
            {
                Place(device, NextSlot(0, first: 1));
            }
        }

        return Apply();
    }

    /// <summary>What sits at a fixed place of the board, present or not.</summary>
    private void ReserveBoard(IReadOnlyList<DeviceDef> all)
    {
        ReserveSlot(0, 0);
        if (_q35)
        {
            ReserveSlot(0, 0x1f);
        }
        else
        {
            ReserveSlot(0, 1);
        }

        foreach (var device in all)
        {
            if (device.Info.Pci is null && PciFamilies.FixedPlace(device, _q35) is { } at && (at.Slot is 1 or 0x1f || !_usedSlots.Contains((0, at.Slot))))
            {
                Place(device, at);
            }
        }

        if (_domain.Devices.Videos.FirstOrDefault(v => v.Type != VideoType.None) is { Info.Pci: null } video)
        {
            var slot = _q35 ? 1u : 2u;
            if (!_usedSlots.Contains((0, slot)))
            {
                Place(video, new PciAddress(0, 0, slot, 0));
            }
        }
    }

    private void PlaceExpress(List<DeviceDef> waiting, DomainRuleContext context)
    {
        PlaceRootPorts();
        var grew = false;
        foreach (var device in waiting.Where(device => device is not ControllerDef { Type: ControllerType.Pci }))
        {
            grew = true;
            Place(device, PciFamilies.IsExpress(device) ? new PciAddress(0, FreePort(), 0, 0) : NextSlot(ConventionalBus(), first: 1));
        }

        // One more port than is used, so that something can be plugged in later.
        if (grew && context is { Status: false })
        {
            FreePort();
        }
    }

    /// <summary>Root ports the definition names without saying where.</summary>
    private void PlaceRootPorts()
    {
        foreach (var controller in _domain.Devices.Controllers)
        {
            if (controller.Is(PciControllerModel.PcieRootPort) && controller.Info.Pci is null)
            {
                var at = NextPortFunction();
                Place(controller, at);
                ReplaceController(controller.Index ?? 0, c => WithPort(c, at));
            }
            else if (controller.Is(PciControllerModel.PcieRootPort) && controller.PciOptions.Port is null && controller.Info.Pci is { } known)
            {
                ReplaceController(controller.Index ?? 0, c => WithPort(c, known));
            }
        }

        foreach (var bridge in _domain.Devices.Controllers.Where(c => c.Is(PciControllerModel.PcieToPciBridge) && c.Info.Pci is null))
        {
            Place(bridge, new PciAddress(0, FreePort(), 0, 0));
        }
    }

    /// <summary>The bus of a root port with nothing in it; a new port when all are taken.</summary>
    private uint FreePort()
    {
        var free = _controllers
            .Where(c => c.Is(PciControllerModel.PcieRootPort) && !_usedSlots.Contains((c.Index ?? 0, 0)))
            .Select(c => c.Index)
            .Min();
        if (free is { } bus)
        {
            return bus;
        }

        var index = NextBus();
        var at = NextPortFunction();
        AddController(WithPort(
            new ControllerDef
            {
                Type = ControllerType.Pci,
                Index = index,
                Pci = PciControllerModel.PcieRootPort,
                Model = "pcie-root-port",
                PciOptions = PciControllerOptions.None with { DeviceModel = PciControllerDevice.PcieRootPort, Chassis = (int)index },
            },
            at) with { Info = DeviceInfo.None with { Address = new DeviceAddress.Pci(at) } });
        return index;
    }

    /// <summary>The bus conventional devices are put on; a bridge is made when there is none.</summary>
    private uint ConventionalBus()
    {
        if (_controllers.FirstOrDefault(c => c.Is(PciControllerModel.PcieToPciBridge) || c.Is(PciControllerModel.PciBridge)) is { } bridge)
        {
            return bridge.Index ?? 0;
        }

        var port = FreePort();
        Use(new PciAddress(0, port, 0, 0));
        var index = NextBus();
        AddController(new ControllerDef
        {
            Type = ControllerType.Pci,
            Index = index,
            Pci = PciControllerModel.PcieToPciBridge,
            Model = "pcie-to-pci-bridge",
            PciOptions = PciControllerOptions.None with { DeviceModel = PciControllerDevice.PciePciBridge },
            Info = DeviceInfo.None with { Address = new DeviceAddress.Pci(new PciAddress(0, port, 0, 0)) },
        });
        return index;
    }

    private uint NextBus() => _controllers.Where(c => c.Type == ControllerType.Pci).Max(c => c.Index ?? 0) + 1;

    /// <summary>Ports share a slot, eight to one, as functions of one device.</summary>
    private PciAddress NextPortFunction()
    {
        for (uint slot = 1; slot < Slots; slot++)
        {
            var shared = IsSlotOfPorts(slot);
            if (_usedSlots.Contains((0, slot)) && !shared)
            {
                continue;
            }

            for (uint function = 0; function < Functions; function++)
            {
                var at = new PciAddress(0, 0, slot, function);
                if (!_used.Contains(at))
                {
                    Use(at);
                    return at;
                }
            }
        }

        throw NoSlots();
    }

    private bool IsSlotOfPorts(uint slot) =>
        _controllers.Any(c => c.Is(PciControllerModel.PcieRootPort) && (c.Info.Pci ?? (_placed.GetValueOrDefault(c) as DeviceAddress.Pci)?.At) is { Bus: 0 } at && at.Slot == slot);

    private PciAddress NextSlot(uint bus, uint first)
    {
        for (var slot = first; slot < Slots; slot++)
        {
            if (!_usedSlots.Contains((bus, slot)))
            {
                return new PciAddress(0, bus, slot, 0);
            }
        }

        throw NoSlots();
    }

    private void Place(DeviceDef device, PciAddress at)
    {
        Use(at);
        var multifunction = (device.Address as DeviceAddress.Pci)?.Multifunction;
        _placed[device] = new DeviceAddress.Pci(at) { Multifunction = multifunction };
    }

    private void Use(PciAddress at)
    {
        _used.Add(at);
        _usedSlots.Add((at.Bus, at.Slot));
    }

    private void ReserveSlot(uint bus, uint slot) => _usedSlots.Add((bus, slot));

    private static ControllerDef WithPort(ControllerDef controller, PciAddress at) => controller with
    {
        PciOptions = controller.PciOptions with { Port = controller.PciOptions.Port ?? (int)((at.Slot << 3) + at.Function) },
    };

    private void AddController(ControllerDef controller) =>
        _controllers = [.. ControllerOrder.With(_controllers.ToValueArray(), controller)];

    private void ReplaceController(uint index, Func<ControllerDef, ControllerDef> change)
    {
        var place = _controllers.FindIndex(c => c.Type == ControllerType.Pci && c.Index == index);
        var before = _controllers[place];
        var after = change(before);
        _controllers[place] = after;
        if (_placed.Remove(before, out var address))
        {
            _placed[after] = address;
        }
    }

    private DomainDef Apply()
    {
        var devices = DeviceWalk.Map(_domain.Devices with { Controllers = _controllers.ToValueArray() }, device =>
            _placed.TryGetValue(device, out var address) ? device with { Info = device.Info with { Address = address } } : device);
        return _domain with { Devices = devices with { Controllers = MarkShared(devices.Controllers) } };
    }

    /// <summary>The first function of a slot that has more must say so.</summary>
    private static ValueArray<ControllerDef> MarkShared(ValueArray<ControllerDef> controllers)
    {
        var shared = controllers.Where(c => c.Info.Pci is { Function: > 0 }).Select(c => (c.Info.Pci!.Value.Bus, c.Info.Pci!.Value.Slot)).ToHashSet();
        return controllers.Select(c =>
            c.Is(PciControllerModel.PcieRootPort) && c.Address is DeviceAddress.Pci { At: { Function: 0 } at, Multifunction: null } pci && shared.Contains((at.Bus, at.Slot))
                ? c with { Info = c.Info with { Address = pci with { Multifunction = true } } }
                : c).ToValueArray();
    }

    private static VirtException NoSlots() => new(ErrorCode.InternalError, ErrorDomain.Qemu, "No more available PCI slots");
}
