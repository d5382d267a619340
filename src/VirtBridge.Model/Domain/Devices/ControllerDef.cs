namespace VirtBridge.Model;

/// <summary>A controller other devices are plugged into.</summary>
public sealed record ControllerDef : DeviceDef
{
    public ControllerType Type { get; init; }

    /// <summary>Null until assigned.</summary>
    public uint? Index { get; init; }

    /// <summary>The model as spelled in XML; <see cref="Is(UsbControllerModel)"/> and its siblings compare by value.</summary>
    public string? Model { get; init; }

    public UsbControllerModel? Usb { get; init; }

    public ScsiControllerModel? Scsi { get; init; }

    public PciControllerModel? Pci { get; init; }

    public IdeControllerModel? Ide { get; init; }

    public VirtioModel? VirtioSerial { get; init; }

    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;

    public uint? Queues { get; init; }

    public uint? CommandsPerLun { get; init; }

    public uint? MaxSectors { get; init; }

    public bool? IoEventFd { get; init; }

    public uint? IoThread { get; init; }

    public ValueArray<IoThreadMapping> IoThreads { get; init; }

    /// <summary>Virtio serial ports, or vectors; USB ports.</summary>
    public int? Ports { get; init; }

    public int? Vectors { get; init; }

    public int? MaxGrantFrames { get; init; }

    public int? MaxEventChannels { get; init; }

    public string? Serial { get; init; }

    public PciControllerOptions PciOptions { get; init; } = PciControllerOptions.None;

    public bool Is(UsbControllerModel model) => Type == ControllerType.Usb && Usb == model;

    public bool Is(ScsiControllerModel model) => Type == ControllerType.Scsi && Scsi == model;

    public bool Is(PciControllerModel model) => Type == ControllerType.Pci && Pci == model;
}

/// <summary>What only PCI controllers have.</summary>
public sealed record PciControllerOptions
{
    public static readonly PciControllerOptions None = new();

    public PciControllerDevice? DeviceModel { get; init; }

    public ulong? PciHole64KiB { get; init; }

    public bool HasPciHole64 => PciHole64KiB is not null;

    public int? ChassisNumber { get; init; }

    public int? Chassis { get; init; }

    public int? Port { get; init; }

    public int? BusNumber { get; init; }

    public int? TargetIndex { get; init; }

    public int? NumaNode { get; init; }

    public bool? Hotplug { get; init; }

    public ulong? MemReserveKiB { get; init; }
}
