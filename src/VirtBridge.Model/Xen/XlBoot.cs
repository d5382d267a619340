namespace VirtBridge.Model;

/// <summary>What a guest of an xl configuration boots, and the CPU it boots on.</summary>
internal static class XlBoot
{
    public static DomainDef Read(DomainDef domain, XenConfig config, XenHost host)
    {
        var cells = XenVnuma.Read(config.Lists("vnuma"));
        if (!cells.IsEmpty)
        {
            domain = domain with { Cpu = (domain.Cpu ?? new CpuDef()) with { Numa = cells, HasNuma = true } };
        }

        domain = XenCpuid.Read(domain, config, host);
        if (domain.Os.Type != OsType.Hvm)
        {
            return XenBootOrder.Direct(domain, config, CommandLine(config));
        }

        return domain with
        {
            Os = domain.Os with
            {
                Loader = config.Text("bios") == "ovmf"
                    ? new LoaderDef
                    {
                        Path = config.FilledText("bios_path_override") ?? host.UefiLoader,
                        Type = LoaderType.Pflash,
                        ReadOnly = true,
                        Format = StorageFormat.Raw,
                    }
                    : XenBootOrder.Firmware(host.Loader),
                AcpiTables = config.FilledText("acpi_firmware") is { } table ? [new AcpiTable(AcpiTableType.Slic, table)] : default,
                Kernel = config.FilledText("kernel"),
                Initrd = config.FilledText("ramdisk"),
                CommandLine = CommandLine(config),
                BootDevices = XenBootOrder.Read(config.FilledText("boot") ?? "c"),
            },
        };
    }

    public static void Write(XenConfigText text, DomainDef domain, XenHost host)
    {
        var os = domain.Os;
        if (os.Type != OsType.Hvm)
        {
            if (os.Type == OsType.Xenpvh)
            {
                text.Add("type", "pvh");
            }

            XenBootOrder.WriteDirect(text, domain, "cmdline");
            return;
        }

        text.Add("builder", "hvm");
        if (os.Loader?.Type == LoaderType.Pflash || os.Firmware == FirmwareKind.Efi)
        {
            text.Add("bios", "ovmf");
            if (os.Loader?.Path is { } path && path != host.UefiLoader)
            {
                text.Add("bios_path_override", path);
            }
        }

        text.AddOptional("acpi_firmware", os.AcpiTables.FirstOrDefault(table => table.Type == AcpiTableType.Slic)?.Path);
        text.AddOptional("kernel", os.Kernel);
        text.AddOptional("ramdisk", os.Initrd);
        text.AddOptional("cmdline", os.CommandLine);
        text.Add("boot", XenBootOrder.Write(os.BootDevices));
    }

    /// <summary>"cmdline" is the whole of it; without it "root" and "extra" are put together.</summary>
    private static string? CommandLine(XenConfig config)
    {
        if (config.FilledText("cmdline") is { } whole)
        {
            return whole;
        }

        var root = config.FilledText("root");
        var extra = config.FilledText("extra");
        return root is null ? extra : extra is null ? $"root={root}" : $"root={root} {extra}";
    }
}
