using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Devices of the host, given to the guest.</summary>
internal static class HostDeviceArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var domain = input.Domain;
        foreach (var nic in domain.Devices.Interfaces)
        {
            if ((nic.Source as InterfaceSource.Hostdev)?.Device.Source is HostdevSource.Pci own)
            {
                line.Device(Pci(domain, OfInterface(nic), own));
            }
        }

        foreach (var hostdev in domain.Devices.Hostdevs)
        {
            switch (hostdev.Source)
            {
                case HostdevSource.Pci pci:
                    if (hostdev.Address is not DeviceAddress.Unassigned)
                    {
                        line.Device(Pci(domain, hostdev, pci));
                    }

                    break;
                case HostdevSource.Mdev mdev:
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
                case HostdevSource.Scsi or HostdevSource.ScsiIscsi:
                    AddScsi(line, input, hostdev);
                    break;
                default:
                    throw CommandLineLimits.Unsupported("host devices of this kind are not supported by this QEMU driver");
            }
        }

        foreach (var nic in domain.Devices.Interfaces)
        {
            if (nic.Actual is { Type: InterfaceType.Hostdev, Hostdev.Source: HostdevSource.Pci actual })
            {
                line.Device(Pci(domain, OfInterface(nic), actual));
            }
        }
    }

    /// <summary>An interface that is a function of the host's card.</summary>
    private static HostdevDef OfInterface(InterfaceDef nic) =>
        new() { Source = new HostdevSource.Pci(default), Info = nic.Info, Teaming = nic.Teaming };

    /// <summary>A unit of a SCSI bus: its node, then the device that passes commands through.</summary>
    private static void AddScsi(QemuArguments line, CommandLineInput input, HostdevDef hostdev)
    {
        var index = BackendIndex(input.Domain, hostdev);
        var image = hostdev.Source switch
        {
            HostdevSource.ScsiIscsi iscsi => iscsi.Storage with { Format = StorageFormat.Raw },
            HostdevSource.Scsi scsi => new StorageSource
            {
                Type = StorageType.Block,
                Format = StorageFormat.Raw,
                Path = "/dev/" + (input.Host.ScsiGeneric?.Invoke(scsi) ?? throw CommandLineLimits.Unsupported($"no SCSI generic device is known for '{scsi.Adapter}:{scsi.Bus}:{scsi.Target}:{scsi.Unit}'")),
            },
            _ => throw CommandLineLimits.Unsupported("host devices of this kind are not supported by this QEMU driver"),
        };
        var node = string.Create(CultureInfo.InvariantCulture, $"libvirt-{index}-backend");
        image = image with { Type = image.Protocol is null ? StorageType.Block : StorageType.Network, Runtime = new StorageRuntime { StorageNode = node } };
        List<BlockStep> steps = [];
        BlockNodes.AddImage(steps, new BlockImage(image) { ReadOnly = hostdev.ReadOnly }, null, input.Scope(line));
        line.AddSteps(input, steps);

        line.Device(ScsiDevice(input.Domain, hostdev, node));
    }

    private static QemuProperties ScsiDevice(DomainDef domain, HostdevDef hostdev, string node)
    {
        var at = (hostdev.Address as DeviceAddress.Drive) ?? throw CommandLineLimits.Unsupported("a SCSI host device has no drive address");
        var device = new QemuProperties()
            .Add("driver", "scsi-generic")
            .Add("drive", node)
            .Add("id", hostdev.Alias)
            .Add("bootindex", (long?)hostdev.Info.BootOrder)
            .Add("bus", $"{DevicePlaces.ControllerAlias(domain, ControllerType.Scsi, at.Controller)}.0");
        return domain.Devices.Controllers.Any(c => c.Is(ScsiControllerModel.Lsilogic) && (c.Index ?? 0) == at.Controller)
            ? device.Add("scsi-id", (long)at.Unit)
            : device.Add("channel", (long)at.Bus).Add("scsi-id", (long)at.Target).Add("lun", (long)at.Unit);
    }

    /// <summary>Nodes of host devices are numbered behind those of disks.</summary>
    private static uint BackendIndex(DomainDef domain, HostdevDef hostdev)
    {
        var next = domain.Devices.Disks.SelectMany(disk => BlockNodes.Images(disk.Source)).Select(image => image.Index ?? 0).DefaultIfEmpty(0u).Max();
        foreach (var other in domain.Devices.Hostdevs.Where(other => other.Source is HostdevSource.Scsi or HostdevSource.ScsiIscsi))
        {
            next++;
            if (ReferenceEquals(other, hostdev))
            {
                break;
            }
        }

        return next;
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
