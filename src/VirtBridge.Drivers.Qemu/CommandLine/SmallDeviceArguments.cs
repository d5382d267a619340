using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Devices of a line or two: panic notifiers, sockets to the host, the core info device.</summary>
internal static class SmallDeviceArguments
{
    public static void AddCoreInfo(QemuArguments line, DomainDef domain)
    {
        if (domain.Features.VmCoreInfo == true)
        {
            line.Device(new QemuProperties().Add("driver", "vmcoreinfo"));
        }
    }

    /// <summary>Memory that outlasts the guest's firmware.</summary>
    public static void AddNvram(QemuArguments line, DomainDef domain)
    {
        if (domain.Devices.Nvram?.Address is DeviceAddress.SpaprVio { Reg: { } register })
        {
            line.Add("-global", $"spapr-nvram.reg=0x{register:x}");
        }
    }

    public static void AddVsock(QemuArguments line, CommandLineInput input)
    {
        if (input.Domain.Devices.Vsock is { } vsock)
        {
            var kernel = input.Descriptors.VhostVsock(vsock.Alias!, vsock.GuestCid);
            line.Device(new QemuProperties()
                .Add("driver", VirtioParts.Driver("vhost-vsock", vsock.Model, vsock.Address))
                .AddVirtio(vsock.Virtio)
                .Add("id", vsock.Alias)
                .Add("guest-cid", (long?)(vsock.GuestCid ?? kernel?.Cid))
                .Add("vhostfd", kernel?.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .AddPlace(input.Domain, vsock.Info));
        }
    }

    /// <summary>What tells the host that the guest has crashed.</summary>
    public static void AddPanics(QemuArguments line, DomainDef domain)
    {
        foreach (var panic in domain.Devices.Panics)
        {
            switch (panic.Model)
            {
                case PanicModel.Isa or null:
                    line.Device(new QemuProperties()
                        .Add("driver", "pvpanic")
                        .Add("ioport", panic.Address is DeviceAddress.Isa { IoBase: { } port } ? port : null));
                    break;
                case PanicModel.Pvpanic:
                    line.Device(new QemuProperties().Add("driver", "pvpanic-pci").AddPlace(domain, panic.Info));
                    break;
            }
        }
    }

    /// <summary>Directly behind the identity of the guest.</summary>
    public static void AddGeneration(QemuArguments line, DomainDef domain)
    {
        if (domain.GenId is { Value: { } generation })
        {
            line.Device(new QemuProperties().Add("driver", "vmgenid").Add("guid", generation.ToString()).Add("id", "vmgenid0"));
        }
    }
}
