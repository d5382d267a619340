namespace VirtBridge.Model.Host;

/// <summary>What guests of hypervisors other than QEMU can have.</summary>
public static class ForeignDomainCapabilities
{
    private const uint MaxHvmVcpus = 128;
    private const uint MaxParavirtualVcpus = 512;

    /// <param name="machine"><c>xenfv</c>, <c>xenpv</c> or <c>xenpvh</c>.</param>
    public static DomainCapabilities Libxl(string emulator, string machine, string arch, ValueArray<string> firmwares)
    {
        var isHvm = machine == "xenfv";
        return new DomainCapabilities
        {
            Path = emulator,
            DomainType = "xen",
            Machine = machine,
            Arch = arch,
            MaxVcpus = isHvm ? MaxHvmVcpus : MaxParavirtualVcpus,
            Iothreads = false,
            Loader = isHvm ? Loader(firmwares, ["rom", "pflash"]) : new LoaderCapability(false),
            Devices =
            [
                Disk(isHvm ? ["ide", "scsi", "xen"] : ["xen"]),
                new("graphics", true) { Enums = [new("type", ["sdl", "vnc", "spice"])] },
                new("video", true) { Enums = [new("modelType", ["vga", "cirrus", "xen"])] },
                new("hostdev", true)
                {
                    Enums =
                    [
                        new("mode", ["subsystem"]),
                        new("startupPolicy", ["default", "mandatory", "requisite", "optional"]),
                        new("subsysType", ["usb", "pci"]),
                        new("capsType", []),
                        new("pciBackend", ["xen"]),
                    ],
                },
            ],
            Features = NoFeatures(),
        };
    }

    /// <param name="abilities">What this bhyve was found to have: <c>lpc-bootrom</c>, <c>fbuf</c>.</param>
    public static DomainCapabilities Bhyve(string emulator, string arch, ValueArray<string> firmwares, ValueArray<string> abilities)
    {
        var hasFramebuffer = abilities.Contains("fbuf");
        return new DomainCapabilities
        {
            Path = emulator,
            DomainType = "bhyve",
            Arch = arch,
            Iothreads = false,
            Loader = abilities.Contains("lpc-bootrom") ? Loader(firmwares, ["pflash"]) : new LoaderCapability(false),
            Devices =
            [
                Disk(["virtio", "sata"]),
                hasFramebuffer ? new("graphics", true) { Enums = [new("type", ["vnc"])] } : new("graphics", false),
                hasFramebuffer ? new("video", true) { Enums = [new("modelType", ["gop"])] } : new("video", false),
                new("hostdev", false),
            ],
            Features = NoFeatures(),
        };
    }

    private static LoaderCapability Loader(ValueArray<string> firmwares, ValueArray<string> types) => new(true)
    {
        Paths = firmwares,
        Enums = [new("type", types), new("readonly", ["yes"])],
    };

    private static CapabilitySection Disk(ValueArray<string> buses) => new("disk", true)
    {
        Enums = [new("diskDevice", ["disk", "cdrom"]), new("bus", buses), new("model", [])],
    };

    private static ValueArray<CapabilitySection> NoFeatures() => [new("gic", false), new("vmcoreinfo", false), new("genid", false)];
}
