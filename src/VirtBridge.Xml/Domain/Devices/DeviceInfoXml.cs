using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>What follows the elements of a device's own: boot order, alias, option ROM, ACPI index, address.</summary>
internal static class DeviceInfoXml
{
    private const string UserAliasPrefix = "ua-";

    public static DeviceInfo Read(XmlElement device, DomainParseOptions options)
    {
        var info = new DeviceInfo { Address = DeviceAddressXml.Read(device.Child("address")) };
        var boot = device.Child("boot");
        var alias = device.Optional("alias", "name");
        var master = device.Child("master");
        var rom = device.Child("rom");
        var acpi = device.Child("acpi");
        if (alias is not null && options.Inactive && !alias.StartsWith(UserAliasPrefix, StringComparison.Ordinal))
        {
            alias = null;
        }

        if (boot is null && alias is null && master is null && rom is null && acpi is null)
        {
            return info.Address is null ? DeviceInfo.None : info;
        }

        return info with
        {
            Alias = alias,
            BootOrder = boot is null ? null : ReadOrder(boot),
            LoadParm = boot?.Attribute("loadparm")?.ToUpperInvariant(),
            MasterStartPort = master is null ? null : master.UInt("startport") ?? 0,
            Rom = rom is null ? null : ReadRom(rom),
            AcpiIndex = acpi?.NonZeroUInt("index"),
        };
    }

    public static void Write(XmlText xml, DeviceInfo info, DomainFormatOptions options, bool boot = false)
    {
        if (boot && info.BootOrder is { } order)
        {
            using var element = xml.Element("boot");
            xml.Attribute("order", order);
            xml.OptionalAttribute("loadparm", info.LoadParm);
        }

        if (info.Alias is { } alias && (!options.Inactive || alias.StartsWith(UserAliasPrefix, StringComparison.Ordinal)))
        {
            xml.OptionalChild("alias", "name", alias);
        }

        if (info.MasterStartPort is { } port)
        {
            xml.OptionalChild("master", "startport", (ulong)port);
        }

        if (info.Rom is { } rom && (rom.Enabled is not null || rom.Bar is not null || rom.File is not null))
        {
            using var element = xml.Element("rom");
            xml.OptionalYesNo("enabled", rom.Enabled);
            xml.OptionalOnOff("bar", rom.Bar);
            xml.OptionalAttribute("file", rom.File);
        }

        if (info.AcpiIndex is { } index and not 0)
        {
            xml.OptionalChild("acpi", "index", (ulong)index);
        }

        DeviceAddressXml.Write(xml, info.Address);
    }

    public static VirtioOptions ReadVirtio(XmlElement? driver)
    {
        if (driver is null)
        {
            return VirtioOptions.None;
        }

        var iommu = driver.OnOff("iommu");
        var ats = driver.OnOff("ats");
        var packed = driver.OnOff("packed");
        var pagePerVq = driver.OnOff("page_per_vq");
        return iommu is null && ats is null && packed is null && pagePerVq is null
            ? VirtioOptions.None
            : new VirtioOptions(iommu, ats, packed, pagePerVq);
    }

    public static void WriteVirtio(XmlText xml, VirtioOptions options)
    {
        xml.OptionalOnOff("iommu", options.Iommu);
        xml.OptionalOnOff("ats", options.Ats);
        xml.OptionalOnOff("packed", options.Packed);
        xml.OptionalOnOff("page_per_vq", options.PagePerVq);
    }

    /// <summary>A driver element with nothing but virtio options.</summary>
    public static void WriteVirtioDriver(XmlText xml, VirtioOptions options)
    {
        using var driver = xml.ElementIfAny("driver");
        WriteVirtio(xml, options);
    }

    private static uint ReadOrder(XmlElement boot) => boot.NonZeroUInt("order") ?? throw XmlValueError.MissingAttribute(boot, "order");

    private static DeviceRom ReadRom(XmlElement rom) => new(rom.YesNo("enabled"), rom.OnOff("bar"), rom.Attribute("file"));
}
