namespace VirtBridge.Model;

/// <summary>Boot devices as letters, boot loaders and kernels.</summary>
internal static class XenBootOrder
{
    public static ValueArray<BootDevice> Read(string letters)
    {
        var devices = new List<BootDevice>();
        foreach (var letter in letters.AsSpan(0, Math.Min(letters.Length, 4)))
        {
            devices.Add(letter switch
            {
                'a' => BootDevice.Fd,
                'd' => BootDevice.Cdrom,
                'n' => BootDevice.Network,
                _ => BootDevice.Hd,
            });
        }

        return devices.ToValueArray();
    }

    public static string Write(ValueArray<BootDevice> devices) => devices.IsEmpty ? "c" : string.Concat(devices.Select(device => device switch
    {
        BootDevice.Fd => 'a',
        BootDevice.Cdrom => 'd',
        BootDevice.Network => 'n',
        _ => 'c',
    }));

    public static LoaderDef Firmware(string path) => new() { Path = path, Type = LoaderType.Rom, Format = StorageFormat.Raw };

    /// <summary>A boot loader that looks into the guest's disk, or a kernel.</summary>
    public static DomainDef Direct(DomainDef domain, XenConfig config, string? commandLine) => domain with
    {
        Bootloader = config.FilledText("bootloader"),
        BootloaderArgs = config.FilledText("bootargs"),
        Os = domain.Os with { Kernel = config.FilledText("kernel"), Initrd = config.FilledText("ramdisk"), CommandLine = commandLine },
    };

    public static void WriteDirect(XenConfigText text, DomainDef domain, string commandLine)
    {
        text.AddOptional("bootloader", domain.Bootloader);
        text.AddOptional("bootargs", domain.BootloaderArgs);
        text.AddOptional("kernel", domain.Os.Kernel);
        text.AddOptional("ramdisk", domain.Os.Initrd);
        text.AddOptional(commandLine, domain.Os.CommandLine);
    }
}
