using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The names devices have while the guest runs, as QEMU and clients use them. Names given by users stay.</summary>
public static class DeviceAliases
{
    /// <summary>Gives every device without a name the next one of its kind.</summary>
    public static DomainDef Assign(DomainDef domain)
    {
        var numbers = Taken(domain.Devices);
        var devices = DeviceWalk.Map(domain.Devices, device =>
            device is BalloonDef { Model: BalloonModel.None } or PanicDef { Model: PanicModel.Pseries or PanicModel.S390 } ? device with { Info = device.Info with { Alias = null } }
            : device.Alias is not null ? device
            : device with { Info = device.Info with { Alias = Of(domain, device, numbers) } });
        return domain with { Devices = MirrorConsole(devices) };
    }

    /// <summary>How controllers of a type are called, before their index.</summary>
    public static string Stem(ControllerType type) => type switch
    {
        ControllerType.Ide => "ide",
        ControllerType.Fdc => "fdc",
        ControllerType.Scsi => "scsi",
        ControllerType.Sata => "sata",
        ControllerType.VirtioSerial => "virtio-serial",
        ControllerType.Ccid => "ccid",
        ControllerType.Usb => "usb",
        ControllerType.Pci => "pci",
        ControllerType.Isa => "isa",
        _ => "nvme",
    };

    public static string Of(DomainDef domain, ControllerDef controller)
    {
        var index = controller.Index ?? 0;
        return controller switch
        {
            { Type: ControllerType.Pci, Pci: PciControllerModel.PcieRoot } => "pcie.0",
            { Type: ControllerType.Pci } => $"pci.{index}",
            { Type: ControllerType.Ide } when index == 0 && X86Board.IsI440Fx(domain) => "ide",
            { Type: ControllerType.Sata } when index == 0 && X86Board.IsQ35(domain) => "ide",
            { Type: ControllerType.Usb } when index == 0 => "usb",
            { Type: ControllerType.Scsi, Scsi: ScsiControllerModel.Ncr53c90 } when index == 0 => "scsi",
            _ => $"{Stem(controller.Type)}{index}",
        };
    }

    public static string Of(DomainDef domain, DiskDef disk)
    {
        var index = DiskNames.Index(disk.Target);
        if (disk.Address is not DeviceAddress.Drive at)
        {
            return disk.Bus == DiskBus.Usb ? $"usb-disk{index}" : $"virtio-disk{index}";
        }

        var bus = disk.Bus switch
        {
            DiskBus.Scsi => "scsi",
            DiskBus.Sata => "sata",
            DiskBus.Fdc => "fdc",
            _ => "ide",
        };
        var narrow = disk.Bus != DiskBus.Scsi || domain.Devices.Controllers.Any(c =>
            c.Is(ScsiControllerModel.Lsilogic) && (c.Index ?? 0) == at.Controller);
        return narrow ? $"{bus}{at.Controller}-{at.Bus}-{at.Unit}" : $"{bus}{at.Controller}-{at.Bus}-{at.Target}-{at.Unit}";
    }

    private static string Of(DomainDef domain, DeviceDef device, Dictionary<string, int> numbers) => device switch
    {
        ControllerDef controller => Of(domain, controller),
        DiskDef disk => Of(domain, disk),
        _ => Numbered(Stem(device), numbers),
    };

    private static string Stem(DeviceDef device) => device switch
    {
        FilesystemDef => "fs",
        InterfaceDef nic => nic.Type == InterfaceType.Hostdev || nic.Actual is { Type: InterfaceType.Hostdev } ? "hostdev" : "net",
        SmartcardDef => "smartcard",
        SerialDef => "serial",
        ParallelDef => "parallel",
        ConsoleDef => "console",
        ChannelDef => "channel",
        InputDef => "input",
        TpmDef => "tpm",
        SoundDef => "sound",
        VideoDef => "video",
        HostdevDef => "hostdev",
        RedirDef => "redir",
        HubDef => "hub",
        WatchdogDef => "watchdog",
        BalloonDef => "balloon",
        RngDef => "rng",
        NvramDef => "nvram",
        PanicDef => "panic",
        ShmemDef => "shmem",
        MemoryDef memory => memory.Model switch
        {
            MemoryModel.Nvdimm => "nvdimm",
            MemoryModel.VirtioPmem => "virtiopmem",
            MemoryModel.VirtioMem => "virtiomem",
            MemoryModel.SgxEpc => "epc",
            _ => "dimm",
        },
        IommuDef => "iommu",
        VsockDef => "vsock",
        CryptoDef => "crypto",
        PstoreDef => "pstore",
        _ => "graphics",
    };

    // A device that is plugged later is numbered after all that have been there.
    private static Dictionary<string, int> Taken(DomainDevices devices)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        DeviceWalk.Map(devices, device =>
        {
            var alias = device.Alias ?? "";
            var stem = alias.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            if (stem == Stem(device) && int.TryParse(alias.AsSpan(stem.Length), CultureInfo.InvariantCulture, out var number))
            {
                numbers[stem] = Math.Max(numbers.GetValueOrDefault(stem), number + 1);
            }

            return device;
        });
        return numbers;
    }

    private static string Numbered(string stem, Dictionary<string, int> numbers)
    {
        var number = numbers.GetValueOrDefault(stem);
        numbers[stem] = number + 1;
        return stem + number;
    }

    // The first console is the first serial port under another name.
    private static DomainDevices MirrorConsole(DomainDevices devices) =>
        devices is { Serials.IsEmpty: false, Consoles.IsEmpty: false } && devices.Consoles[0].TargetType == ConsoleTargetType.Serial
            ? devices with { Consoles = devices.Consoles.SetItem(0, devices.Consoles[0] with { Info = devices.Consoles[0].Info with { Alias = devices.Serials[0].Alias } }) }
            : devices;
}
