using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>What the firmware starts: a kernel given directly, or devices by their boot index.</summary>
internal static class BootArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var os = input.Domain.Os;
        List<string> options = [];
        if (os.BootMenu is { } menu)
        {
            options.Add(menu ? "menu=on" : "menu=off");
            if (menu && os.BootMenuTimeout is { } timeout)
            {
                options.Add($"splash-time={timeout}");
            }
        }

        if (os.BiosRebootTimeout is { } reboot)
        {
            options.Add($"reboot-timeout={reboot}");
        }

        options.Add("strict=on");
        line.Add("-boot", string.Join(',', options));
        AddFile(line, "-kernel", os.Kernel);
        AddFile(line, "-initrd", os.Initrd);
        AddFile(line, "-append", os.CommandLine);
        AddFile(line, "-dtb", os.DeviceTree);
        AddFile(line, "-shim", os.Shim);
        foreach (var table in os.AcpiTables)
        {
            var signature = table.Type switch
            {
                AcpiTableType.Slic => "sig=SLIC,",
                AcpiTableType.Msdm => "sig=MSDM,",
                _ => "",
            };
            line.Add("-acpitable", $"{signature}file={QemuOptionText.Escape(table.Path)}");
        }
    }

    private static void AddFile(QemuArguments line, string option, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            line.Add(option, value);
        }
    }
}
