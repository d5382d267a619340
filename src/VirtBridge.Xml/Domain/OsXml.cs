using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>os</c> element.</summary>
internal static class OsXml
{
    private static readonly HashSet<string> s_architectures =
    [
        "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "lm32", "loongarch64", "m68k", "microblaze", "microblazeel",
        "mips", "mipsel", "mips64", "mips64el", "openrisc", "parisc", "parisc64", "ppc", "ppc64", "ppc64le", "ppcemb", "riscv32", "riscv64",
        "s390", "s390x", "sh4", "sh4eb", "sparc", "sparc64", "unicore32", "x86_64", "xtensa", "xtensaeb",
    ];

    public static DomainOs Read(XmlElement domain, DomainParseOptions options)
    {
        var element = domain.Child("os");
        var type = element?.Child("type");
        if (element is null || type is null)
        {
            return domain.Child("bootloader") is null
                ? throw XmlRefusal.Error("an os <type> must be specified")
                : new DomainOs { Type = OsType.Xen };
        }

        var os = new DomainOs
        {
            Type = ReadType(type.Text),
            Arch = ReadArchitecture(type.Attribute("arch")),
            Machine = type.Attribute("machine"),
            Firmware = element.Enum("firmware", DomainNames.FirmwareKind),
            FirmwareFeatures = ReadFeatures(element.Child("firmware")),
            Loader = ReadLoader(element, options),
            Kernel = NotEmpty(element.ChildText("kernel")),
            Initrd = NotEmpty(element.ChildText("initrd")),
            CommandLine = NotEmpty(element.ChildText("cmdline")),
            DeviceTree = NotEmpty(element.ChildText("dtb")),
            Shim = NotEmpty(element.ChildText("shim")),
            Root = NotEmpty(element.ChildText("root")),
            AcpiTables = ReadTables(element.Child("acpi")),
            BootDevices = element.Child("boot") is null
                ? default
                : ValueArray.Create<BootDevice>(element.Children("boot").Read(boot => boot.RequiredEnum("dev", DomainNames.BootDevice))),
            BootMenu = element.Child("bootmenu")?.YesNo("enable"),
            BootMenuTimeout = ReadMenuTimeout(element.Child("bootmenu")),
            BiosUseSerial = element.Child("bios")?.YesNo("useserial"),
            BiosRebootTimeout = ReadRebootTimeout(element.Child("bios")),
            Smbios = element.Child("smbios")?.RequiredEnum("mode", DomainNames.SmbiosMode),
        };
        return ReadInit(element, os);
    }

    public static void Write(XmlText xml, DomainOs os, DomainFormatOptions options)
    {
        using var element = xml.Element("os");
        xml.OptionalAttribute("firmware", DomainNames.FirmwareKind, os.Firmware);
        using (xml.Element("type"))
        {
            xml.OptionalAttribute("arch", os.Arch);
            xml.OptionalAttribute("machine", os.Machine);
            xml.Text(os.Type == OsType.Xen && os.Machine == "xenpv" ? "linux" : DomainNames.OsType.Format(os.Type));
        }

        using (xml.ElementIfAny("firmware"))
        {
            foreach (var feature in os.FirmwareFeatures)
            {
                using var child = xml.Element("feature");
                xml.YesNo("enabled", feature.Enabled);
                xml.Attribute("name", feature.Name);
            }
        }

        WriteInit(xml, os);
        LoaderXml.Write(xml, os.Loader, options);
        xml.OptionalTextElement("kernel", os.Kernel);
        xml.OptionalTextElement("initrd", os.Initrd);
        xml.OptionalTextElement("cmdline", os.CommandLine);
        xml.OptionalTextElement("dtb", os.DeviceTree);
        xml.OptionalTextElement("shim", os.Shim);
        xml.OptionalTextElement("root", os.Root);
        WriteBoot(xml, os);
    }

    private static string? ReadArchitecture(string? name) => name is null || s_architectures.Contains(name)
        ? name
        : throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, $"Unknown architecture {name}");

    private static LoaderDef? ReadLoader(XmlElement element, DomainParseOptions options) =>
        LoaderXml.Read(element.Child("loader"), element.Child("nvram"), options);

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static OsType ReadType(string text)
    {
        if (!DomainNames.OsType.TryParse(text, out var type))
        {
            throw XmlRefusal.Unsupported($"unknown OS type '{text}'");
        }

        // Older definitions call a paravirtualised Xen guest "linux".
        return type == OsType.Linux ? OsType.Xen : type;
    }

    private static ValueArray<FirmwareFeature> ReadFeatures(XmlElement? firmware) =>
        firmware?.Child("feature") is null ? default
        : ValueArray.Create<FirmwareFeature>(firmware.Children("feature").Read(feature =>
        {
            var name = feature.Required("name");
            return name is "enrolled-keys" or "secure-boot"
                ? new FirmwareFeature(name, feature.YesNo("enabled") ?? throw XmlValueError.MissingAttribute(feature, "enabled"))
                : throw XmlValueError.InvalidValue(feature, "name", name);
        }));

    private static ValueArray<AcpiTable> ReadTables(XmlElement? acpi) =>
        acpi?.Child("table") is null ? default
        : ValueArray.Create<AcpiTable>(acpi.Children("table").Read(table =>
            new AcpiTable(table.RequiredEnum("type", DomainNames.AcpiTableType), table.Text)));

    private static uint? ReadMenuTimeout(XmlElement? menu)
    {
        if (menu?.Attribute("timeout") is not { } text || menu.YesNo("enable") != true)
        {
            return null;
        }

        return NumberText.TryUInt(text, out var timeout) && timeout <= 65535
            ? timeout
            : throw XmlRefusal.Unsupported("invalid value for boot menu timeout, must be in range [0,65535]");
    }

    private static int? ReadRebootTimeout(XmlElement? bios)
    {
        if (bios?.Attribute("rebootTimeout") is not { } text)
        {
            return null;
        }

        return NumberText.TryInt(text, out var timeout) && timeout is >= -1 and <= 65535
            ? timeout
            : throw XmlRefusal.Unsupported("invalid value for rebootTimeout, must be in range [-1,65535]");
    }

    private static DomainOs ReadInit(XmlElement element, DomainOs os) => os.Type != OsType.Exe ? os : os with
    {
        Init = element.ChildText("init"),
        InitArguments = ValueArray.Create<string>(element.Children("initarg").Read(argument => argument.Text)),
        InitEnvironment = ValueArray.Create<NameValue>(element.Children("initenv").Read(variable =>
            new NameValue(variable.Attribute("name") ?? throw XmlRefusal.Error("No name supplied for <initenv> element"), variable.Text))),
        InitDirectory = element.ChildText("initdir"),
        InitUser = element.ChildText("inituser"),
        InitGroup = element.ChildText("initgroup"),
    };

    private static void WriteInit(XmlText xml, DomainOs os)
    {
        xml.OptionalTextElement("init", os.Init);
        foreach (var argument in os.InitArguments)
        {
            xml.TextElement("initarg", argument);
        }

        foreach (var variable in os.InitEnvironment)
        {
            using var element = xml.Element("initenv");
            xml.Attribute("name", variable.Name);
            xml.Text(variable.Value ?? "");
        }

        xml.OptionalTextElement("initdir", os.InitDirectory);
        xml.OptionalTextElement("inituser", os.InitUser);
        xml.OptionalTextElement("initgroup", os.InitGroup);
    }

    private static void WriteBoot(XmlText xml, DomainOs os)
    {
        using (xml.ElementIfAny("acpi"))
        {
            foreach (var table in os.AcpiTables)
            {
                using var child = xml.Element("table");
                xml.Attribute("type", DomainNames.AcpiTableType, table.Type);
                xml.Text(table.Path);
            }
        }

        foreach (var device in os.BootDevices)
        {
            xml.OptionalChild("boot", "dev", DomainNames.BootDevice.Format(device));
        }

        if (os.BootMenu is { } menu)
        {
            using var element = xml.Element("bootmenu");
            xml.YesNo("enable", menu);
            xml.OptionalAttribute("timeout", os.BootMenuTimeout);
        }

        using (xml.ElementIfAny("bios"))
        {
            xml.OptionalYesNo("useserial", os.BiosUseSerial);
            xml.OptionalAttribute("rebootTimeout", os.BiosRebootTimeout);
        }

        if (os.Smbios is { } smbios)
        {
            xml.OptionalChild("smbios", "mode", DomainNames.SmbiosMode.Format(smbios));
        }
    }
}
