using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>sysinfo</c> element.</summary>
internal static class SysinfoXml
{
    private static readonly (string Kind, string[] Entries)[] Known =
    [
        ("bios", ["vendor", "version", "date", "release"]),
        ("system", ["manufacturer", "product", "version", "serial", "uuid", "sku", "family"]),
        ("baseBoard", ["manufacturer", "product", "version", "serial", "asset", "location"]),
        ("chassis", ["manufacturer", "version", "serial", "asset", "sku"]),
    ];

    public static SysinfoDef Read(XmlElement element, DomainDef domain)
    {
        var type = element.RequiredEnum("type", DomainNames.SysinfoType);
        return type == SysinfoType.Fwcfg
            ? new SysinfoDef(type) { FwCfg = ValueArray.Create<FwCfgEntry>(element.Children("entry").Read(ReadFwCfg)) }
            : new SysinfoDef(type) { Blocks = ReadBlocks(element, domain) };
    }

    public static void Write(XmlText xml, SysinfoDef sysinfo)
    {
        using var element = xml.Element("sysinfo");
        xml.Attribute("type", DomainNames.SysinfoType, sysinfo.Type);
        foreach (var block in sysinfo.Blocks)
        {
            using var child = xml.ElementIfAny(block.Kind);
            foreach (var entry in block.Entries)
            {
                using var item = xml.Element("entry");
                if (block.Kind != "oemStrings")
                {
                    xml.Attribute("name", entry.Name);
                }

                xml.Text(entry.Value ?? "");
            }
        }

        foreach (var entry in sysinfo.FwCfg)
        {
            using var item = xml.Element("entry");
            xml.Attribute("name", entry.Name);
            xml.OptionalAttribute("file", entry.File);
            if (entry.Value is not null)
            {
                xml.Text(entry.Value);
            }
        }
    }

    private static FwCfgEntry ReadFwCfg(XmlElement entry)
    {
        var name = entry.Attribute("name") ?? throw XmlRefusal.Error("Firmware entry is missing 'name' attribute");
        var file = entry.Attribute("file");
        var value = entry.Text.Length == 0 ? null : entry.Text;
        return value is null && file is null
            ? throw XmlRefusal.Error("Firmware entry must have either value or 'file' attribute")
            : value is not null && file is not null
                ? throw XmlRefusal.Error("Firmware entry can't have both value and 'file' attribute")
                : new FwCfgEntry(name, value, file);
    }

    private static ValueArray<SysinfoBlock> ReadBlocks(XmlElement element, DomainDef domain)
    {
        var blocks = new List<SysinfoBlock>();
        foreach (var (kind, names) in Known)
        {
            foreach (var child in element.Children(kind))
            {
                blocks.Add(new SysinfoBlock(kind, ReadEntries(child, kind, names, domain)));
                if (kind != "baseBoard")
                {
                    break;
                }
            }
        }

        if (element.Child("oemStrings") is { } strings)
        {
            blocks.Add(new SysinfoBlock("oemStrings", ValueArray.Create<NameValue>(strings.Children("entry").Read(entry => new NameValue("", entry.Text)))));
        }

        return blocks.ToValueArray();
    }

    private static ValueArray<NameValue> ReadEntries(XmlElement block, string kind, string[] names, DomainDef domain)
    {
        var found = new List<NameValue>();
        foreach (var name in names)
        {
            foreach (var entry in block.Children("entry"))
            {
                if (entry.Attribute("name") == name)
                {
                    found.Add(new NameValue(name, Check(kind, name, entry.Text, domain)));
                    break;
                }
            }
        }

        return found.ToValueArray();
    }

    private static string Check(string kind, string name, string value, DomainDef domain)
    {
        if (kind == "bios" && name == "date" && !IsDate(value))
        {
            throw XmlRefusal.Detail("Invalid BIOS 'date' format");
        }

        if (kind == "system" && name == "uuid")
        {
            if (!Contract.Uuid.TryParse(value, out var uuid))
            {
                throw XmlRefusal.Detail("malformed <sysinfo> uuid element");
            }

            return domain.Uuid is null || uuid == domain.Uuid
                ? uuid.ToString()
                : throw XmlRefusal.Detail("UUID mismatch between <uuid> and <sysinfo>");
        }

        return value;
    }

    /// <summary>Month, day and year in two or four digits, between slashes.</summary>
    private static bool IsDate(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 3
            && uint.TryParse(parts[0], out var month) && month is >= 1 and <= 12
            && uint.TryParse(parts[1], out var day) && day is >= 1 and <= 31
            && uint.TryParse(parts[2], out var year) && (year < 100 || year is >= 1900 and <= 9999);
    }
}
