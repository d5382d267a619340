using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>The order in which devices get their places.</summary>
internal sealed class PciSteps(EditableDevices devices, PciTopology topology, PciNeeds needs, GuestMachine machine)
{
    /// <summary>Devices the board has at fixed places, or that real boards have there.</summary>
    public void PlaceBoardDevices()
    {
        if (machine.IsI440Fx)
        {
            PlacePiix3();
        }
        else if (machine.IsQ35)
        {
            PlaceQ35();
        }
    }

    public void PlaceAll()
    {
        PlaceEach(devices.Controllers, controller => controller.Type == ControllerType.Pci);
        PlaceEach(devices.Filesystems);
        PlaceEach(devices.Interfaces, nic => nic.Type != InterfaceType.Hostdev);
        PlaceEach(devices.Sounds);
        PlaceControllers();
        PlaceEach(devices.Disks);
        PlaceEach(devices.Interfaces, nic => nic.Type == InterfaceType.Hostdev);
        PlaceEach(devices.Hostdevs);
        PlaceEach(devices.Balloons);
        PlaceEach(devices.Rngs);
        PlaceEach(devices.Watchdogs);
        PlaceEach(devices.Videos);
        PlaceEach(devices.Shmems);
        PlaceEach(devices.Inputs);
        PlaceEach(devices.Serials);
        PlaceEach(devices.Iommus);
        PlaceEach(devices.Vsocks);
        PlaceEach(devices.Memories);
        PlaceEach(devices.Cryptos);
        PlacePanics();
        PlaceEach(devices.Pstores);
    }

    private static bool IsWanted(DeviceSlot slot) => slot.Address is null or DeviceAddress.Pci { At: null };

    private void PlaceEach<T>(List<T> list, Func<T, bool>? only = null)
        where T : DeviceDef
    {
        for (var i = 0; i < list.Count; i++)
        {
            var slot = EditableDevices.Slot(list, i);
            if ((only is null || only(list[i])) && IsWanted(slot))
            {
                PlaceNext(slot);
            }
        }
    }

    private void PlaceNext(DeviceSlot slot)
    {
        var wants = needs.Of(slot.Device);
        if (wants == PciConnect.None)
        {
            return;
        }

        var address = topology.ReserveNext(wants, needs.GroupOf(slot.Device));

        // In a rehearsal only the room that is left matters, and nobody asks these devices again.
        if (!topology.Growing)
        {
            Give(slot, address, null);
        }
    }

    private static void Give(DeviceSlot slot, PciAddress address, bool? multifunction)
    {
        var known = slot.Address as DeviceAddress.Pci ?? new DeviceAddress.Pci(null);
        slot.Address = known with { At = address, Multifunction = multifunction ?? known.Multifunction };
    }

    private void PlaceControllers()
    {
        for (var i = 0; i < devices.Controllers.Count; i++)
        {
            var controller = devices.Controllers[i];
            var slot = EditableDevices.Slot(devices.Controllers, i);
            if (controller.Type == ControllerType.Pci || !IsWanted(slot) || (controller is { Type: ControllerType.Ide, Index: 0 } && machine.HasBuiltinIde))
            {
                continue;
            }

            if (CompanionFunction(controller) is { } function)
            {
                PlaceCompanion(i, function);
            }
            else
            {
                PlaceNext(slot);
            }
        }
    }

    private static uint? CompanionFunction(ControllerDef controller) => controller.Type != ControllerType.Usb ? null : controller.Usb switch
    {
        UsbControllerModel.Ich9Ehci1 => 7,
        UsbControllerModel.Ich9Uhci1 => 0,
        UsbControllerModel.Ich9Uhci2 => 1,
        UsbControllerModel.Ich9Uhci3 => 2,
        _ => null,
    };

    /// <summary>A USB 2 controller and its companions share a slot.</summary>
    private void PlaceCompanion(int position, uint function)
    {
        var controller = devices.Controllers[position];
        var slot = EditableDevices.Slot(devices.Controllers, position);
        var sibling = devices.Controllers.Find(other => CompanionFunction(other) is not null && other.Index == controller.Index && other.Info.Pci is not null)?.Info.Pci;
        PciAddress address;
        if (sibling is { } known)
        {
            address = known with { Function = function };
            topology.Reserve(address, needs.Of(controller));
        }
        else
        {
            address = topology.ReserveNext(needs.Of(controller), function: function);
        }

        Give(slot, address, function == 0 ? true : null);
    }

    private void PlacePanics()
    {
        for (var i = 0; i < devices.Panics.Count; i++)
        {
            var slot = EditableDevices.Slot(devices.Panics, i);
            if (devices.Panics[i].Model == PanicModel.Pvpanic && IsWanted(slot))
            {
                Give(slot, topology.ReserveNext(needs.Of(slot.Device)), null);
            }
        }
    }

    private void PlacePiix3()
    {
        for (var i = 0; i < devices.Controllers.Count; i++)
        {
            var controller = devices.Controllers[i];
            if (controller is { Type: ControllerType.Ide, Index: 0 })
            {
                PlaceFixed(i, new PciAddress(0, 0, 1, 1), "Primary IDE controller must have PCI address 0:0:1.1");
            }
            else if (controller is { Type: ControllerType.Usb, Index: 0, Usb: null or UsbControllerModel.Piix3Uhci })
            {
                PlaceFixed(i, new PciAddress(0, 0, 1, 2), "PIIX3 USB controller at index 0 must have PCI address 0:0:1.2");
            }
        }

        if (topology.Buses.Count > 0)
        {
            topology.Reserve(new PciAddress(0, 0, 1, 0), PciConnect.Device, fromUser: false);
        }

        PlacePrimaryVideo(2);
    }

    private void PlaceQ35()
    {
        for (var i = 0; i < devices.Controllers.Count; i++)
        {
            var controller = devices.Controllers[i];
            var slot = EditableDevices.Slot(devices.Controllers, i);
            if (controller is { Type: ControllerType.Sata, Index: 0 })
            {
                var at = new PciAddress(0, 0, 0x1f, 2);
                if (IsWanted(slot))
                {
                    topology.Reserve(at, PciConnect.Endpoints, fromUser: false);
                    Give(slot, at, null);
                }
                else if (slot.Info.Pci is { } other && other != at)
                {
                    throw Refused("Primary SATA controller must have PCI address 0:0:1f.2");
                }
            }
            else if (controller is { Type: ControllerType.Usb, Usb: UsbControllerModel.Ich9Uhci1 } && IsWanted(slot))
            {
                if (!TryPlace(slot, 0x1d, true))
                {
                    TryPlace(slot, 0x1a, true);
                }
            }
            else if (controller.Is(PciControllerModel.DmiToPciBridge) && IsWanted(slot))
            {
                TryPlace(slot, 0x1e, null);
            }
        }

        topology.Reserve(new PciAddress(0, 0, 0x1f, 0), PciConnect.Endpoints, fromUser: false);
        topology.Reserve(new PciAddress(0, 0, 0x1f, 3), PciConnect.Endpoints, fromUser: false);
        PlacePrimaryVideo(1);
        for (var i = 0; i < devices.Sounds.Count; i++)
        {
            var slot = EditableDevices.Slot(devices.Sounds, i);
            if (devices.Sounds[i].Model == SoundModel.Ich9 && IsWanted(slot) && TryPlace(slot, 0x1b, null))
            {
                break;
            }
        }
    }

    private bool TryPlace(DeviceSlot slot, uint at, bool? multifunction)
    {
        var address = new PciAddress(0, 0, at, 0);
        if (topology.IsSlotInUse(address))
        {
            return false;
        }

        topology.Reserve(address, needs.Of(slot.Device) | PciConnect.Endpoints, fromUser: true);
        Give(slot, address, multifunction);
        return true;
    }

    private void PlaceFixed(int position, PciAddress at, string otherwise)
    {
        var slot = EditableDevices.Slot(devices.Controllers, position);
        if (slot.Info.Pci is { } given && given != at)
        {
            throw Refused(otherwise);
        }

        topology.Reserve(at, PciConnect.Device, fromUser: false);
        slot.Address = (slot.Address as DeviceAddress.Pci ?? new DeviceAddress.Pci(null)) with { At = at };
    }

    private void PlacePrimaryVideo(uint at)
    {
        if (devices.Videos.Count == 0 || needs.Of(devices.Videos[0]) == PciConnect.None)
        {
            return;
        }

        var slot = EditableDevices.Slot(devices.Videos, 0);
        if (!IsWanted(slot))
        {
            return;
        }

        var address = new PciAddress(0, 0, at, 0);
        if (topology.IsSlotInUse(address))
        {
            Give(slot, topology.ReserveNext(needs.Of(slot.Device)), null);
        }
        else
        {
            topology.Reserve(address, PciConnect.Endpoints, fromUser: false);
            Give(slot, address, null);
        }
    }

    private static VirtException Refused(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, detail);
}
