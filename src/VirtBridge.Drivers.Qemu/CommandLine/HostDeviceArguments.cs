using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Devices of the host, given to the guest.</summary>
internal static class HostDeviceArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var domain = input.Domain;
        foreach (var hostdev in domain.Devices.Hostdevs)
        {
            switch (hostdev.Source)
            {
                case HostdevSource.Pci pci:
                    if (hostdev.Address is not DeviceAddress.Unassigned)
                    {
                        AddZpci(line, hostdev);
                        line.Device(Pci(domain, hostdev, pci));
                    }

                    break;
                case HostdevSource.Mdev mdev:
                    AddZpci(line, hostdev);
                    line.Device(Mediated(domain, hostdev, mdev));
                    break;
                case HostdevSource.Usb usb:
                    line.Device(Usb(domain, hostdev, usb));
                    break;
                case HostdevSource.ScsiHost host:
                    line.Device(new QemuProperties()
                        .Add("driver", VirtioParts.Driver("vhost-scsi", host.Model, hostdev.Address))
                        .Add("wwpn", host.Wwpn)
                        .Add("vhostfd", input.Descriptors.VhostScsi(hostdev.Alias!).ToString(CultureInfo.InvariantCulture))
                        .Add("id", hostdev.Alias)
                        .AddPlace(domain, hostdev.Info));
                    break;
                default:
                    throw CommandLineLimits.Unsupported("SCSI host devices are not supported by this QEMU driver");
            }
        }
    }

    /// <summary>On s390 every PCI function is announced with the names the guest's firmware knows it by.</summary>
    public static void AddZpci(QemuArguments line, DeviceDef device)
    {
        if (device.Address is DeviceAddress.Pci { Zpci: { } ids })
        {
            line.Device(new QemuProperties()
                .Add("driver", "zpci")
                .Add("uid", (long?)ids.Uid)
                .Add("fid", (long?)ids.Fid)
                .Add("target", device.Alias)
                .Add("id", $"zpci{ids.Uid}"));
        }
    }

    public static QemuProperties Pci(DomainDef domain, HostdevDef hostdev, HostdevSource.Pci pci) => new QemuProperties()
        .Add("driver", pci.RamFb == true ? "vfio-pci-nohotplug" : "vfio-pci")
        .Add("host", pci.Address.ToString())
        .Add("id", hostdev.Alias)
        .Add("failover_pair_id", hostdev.Teaming?.Persistent)
        .Add("bootindex", (long?)hostdev.Info.BootOrder)
        .AddSwitch("display", pci.Display)
        .Add("ramfb", pci.RamFb == true ? true : null)
        .AddPlace(domain, hostdev.Info)
        .Add("rombar", hostdev.Info.Rom?.Bar is { } bar ? bar ? 1L : 0L : null)
        .Add("romfile", hostdev.Info.Rom?.Enabled == false ? "" : hostdev.Info.Rom?.File);

    private static QemuProperties Mediated(DomainDef domain, HostdevDef hostdev, HostdevSource.Mdev mdev) => new QemuProperties()
        .Add("driver", mdev.Model switch
        {
            MdevModel.VfioCcw => "vfio-ccw",
            MdevModel.VfioAp => "vfio-ap",
            _ => mdev.RamFb == true ? "vfio-pci-nohotplug" : "vfio-pci",
        })
        .Add("id", hostdev.Alias)
        .Add("sysfsdev", $"/sys/bus/mdev/devices/{mdev.Uuid}")
        .AddSwitch("display", mdev.Display)
        .Add("ramfb", mdev.RamFb == true ? true : null)
        .Add("bootindex", (long?)hostdev.Info.BootOrder)
        .AddPlace(domain, hostdev.Info);

    private static QemuProperties Usb(DomainDef domain, HostdevDef hostdev, HostdevSource.Usb usb) => new QemuProperties()
        .Add("driver", "usb-host")
        .Add("hostdevice", string.Create(CultureInfo.InvariantCulture, $"/dev/bus/usb/{usb.Bus ?? 0:d3}/{usb.Device ?? 0:d3}"))
        .Add("id", hostdev.Alias)
        .Add("bootindex", (long?)hostdev.Info.BootOrder)
        .Add("guest-reset", usb.GuestReset switch { UsbGuestReset.Off => false, UsbGuestReset.Uninitialized or UsbGuestReset.On => true, _ => (bool?)null })
        .Add("guest-resets-all", usb.GuestReset switch { UsbGuestReset.Uninitialized => false, UsbGuestReset.On => true, _ => (bool?)null })
        .AddPlace(domain, hostdev.Info);
}
