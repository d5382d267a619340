using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>
/// Gives every PCI device of a guest a place. First a rehearsal on a topology that grows finds out which bridges and
/// ports are missing; they become controllers; then the same steps on the complete topology give the addresses.
/// </summary>
internal static class PciPlacement
{
    /// <summary>Bus numbers have eight bits. Checked before buses are made: every one below the highest would be.</summary>
    private const uint HighestBus = 255;

    public static void Assign(EditableDevices devices, GuestMachine machine, PciNeeds needs)
    {
        if (!machine.HasPci(devices.Controllers))
        {
            CheckNobodyNeedsPci(devices, needs, machine);
            return;
        }

        AddMissingControllers(devices, machine, needs);
        var slots = devices.All();
        var topology = Topology(devices, slots, machine, needs, growing: false);
        var steps = new PciSteps(devices, topology, needs, machine);
        steps.PlaceBoardDevices();
        steps.PlaceAll();
        PciControllerDefaults.Apply(devices, machine, needs.Capabilities);
        MarkMultifunction(slots);
        if (machine.IsS390)
        {
            ZpciNumbers.Assign(devices);
        }
    }

    private static void AddMissingControllers(EditableDevices devices, GuestMachine machine, PciNeeds needs)
    {
        var known = HighestIndex(devices.Controllers) + 1;
        var rehearsal = devices.Rehearsal();
        var topology = Topology(rehearsal, rehearsal.All(), machine, needs, growing: true);
        var steps = new PciSteps(rehearsal, topology, needs, machine);
        steps.PlaceBoardDevices();
        // A slot for one more bridge stays free, unless the topology is one the user filled on purpose.
        var allFull = topology.Buses.All(bus => bus.IsFull || !bus.Accepts.HasFlag(PciConnect.Device));
        if (!allFull && !machine.IsGenericVirt)
        {
            topology.ReserveNext(PciConnect.Hotpluggable | PciConnect.Device);
        }

        steps.PlaceAll();
        if (known <= 1 && topology.Buses.Count > known && machine.HasPcieRoot)
        {
            topology.ReserveNext(PciConnect.Hotpluggable | PciConnect.ExpressDevice);
        }

        for (var i = 1; i < topology.Buses.Count; i++)
        {
            if (devices.Controllers.Exists(controller => controller.Type == ControllerType.Pci && controller.Index == i))
            {
                continue;
            }

            var model = topology.Buses[i].Model;
            ControllerOrder.Insert(devices.Controllers, new ControllerDef
            {
                Type = ControllerType.Pci,
                Index = (uint)i,
                Pci = model,
                Model = PciControllerDefaults.NameOf(model),
            });
            if (model != PciControllerModel.PciRoot)
            {
                topology.ReserveNext(PciNeeds.OfPciController(model));
            }
        }
    }

    private static PciTopology Topology(EditableDevices devices, List<DeviceSlot> slots, GuestMachine machine, PciNeeds needs, bool growing)
    {
        var topology = new PciTopology(growing, hasManyRoots: machine.IsPSeries, needs.Capabilities.Has(QemuFlag.PciePciBridge) && machine.HasPcieRoot);
        var models = new PciControllerModel?[HighestIndex(devices.Controllers) + 1];
        foreach (var controller in devices.Controllers)
        {
            if (controller is { Type: ControllerType.Pci, Index: { } index, Pci: { } model })
            {
                models[index] = model;
            }
        }

        var express = models[0] == PciControllerModel.PcieRoot;
        for (var i = 0; i < models.Length; i++)
        {
            topology.AddBus(new PciBus(models[i] ?? (express ? PciControllerModel.PcieRootPort : machine.IsPSeries ? PciControllerModel.PciRoot : PciControllerModel.PciBridge)));
        }

        if (machine.IsPSeries && topology.Buses.Count > 0)
        {
            // The first bridge is for emulated devices.
            topology.Buses[0].IsolationGroupLocked = true;
        }

        foreach (var slot in slots)
        {
            var device = slot.Device;
            if (device.Info.Pci is not { } address || IsPartOfBoard(device, address, machine))
            {
                continue;
            }

            var wants = needs.Of(device);
            if (wants != PciConnect.None)
            {
                topology.Reserve(address, wants, needs.GroupOf(device));
            }
        }

        return topology;
    }

    /// <summary>The IDE and USB functions of the PIIX3 are taken when the board is placed.</summary>
    private static bool IsPartOfBoard(DeviceDef device, PciAddress address, GuestMachine machine) =>
        machine.IsI440Fx && address is { Domain: 0, Bus: 0, Slot: 1 } && device is ControllerDef { Index: 0 } controller
        && ((controller.Type == ControllerType.Ide && address.Function == 1)
            || (controller is { Type: ControllerType.Usb, Usb: null or UsbControllerModel.Piix3Uhci } && address.Function == 2));

    private static int HighestIndex(List<ControllerDef> controllers)
    {
        uint highest = 0;
        foreach (var controller in controllers)
        {
            if (controller is { Type: ControllerType.Pci, Index: { } index })
            {
                highest = index <= HighestBus ? Math.Max(highest, index) : throw new VirtException(
                    ErrorCode.ConfigUnsupported, ErrorDomain.Domain, $"PCI controller index {index} too high, maximum is {HighestBus}");
            }
        }

        return (int)highest;
    }

    private static void MarkMultifunction(List<DeviceSlot> slots)
    {
        HashSet<PciAddress>? shared = null;
        foreach (var slot in slots)
        {
            if (slot.Info.Pci is { Function: not 0 } at)
            {
                shared ??= [];
                shared.Add(at with { Function = 0 });
            }
        }

        if (shared is null)
        {
            return;
        }

        foreach (var slot in slots)
        {
            if (slot.Address is DeviceAddress.Pci { At: { Function: 0 } at, Multifunction: null } address && shared.Contains(at))
            {
                slot.Address = address with { Multifunction = true };
            }
        }
    }

    private static void CheckNobodyNeedsPci(EditableDevices devices, PciNeeds needs, GuestMachine machine)
    {
        foreach (var slot in devices.All())
        {
            if ((slot.Address is DeviceAddress.Pci || (slot.Address is null && (machine.IsX86 && slot.Device is ControllerDef))) && needs.Of(slot.Device) != PciConnect.None)
            {
                throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, "No PCI buses available");
            }
        }
    }
}
