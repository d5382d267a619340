using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>What the firmware tells the guest about the machine, and files of the firmware's own channel.</summary>
internal static class SmbiosArguments
{
    // Per table: its number and the names QEMU has for its fields, in QEMU's order.
    private static readonly (string Kind, int Type, (string Field, string Option)[] Fields)[] Tables =
    [
        ("bios", 0, [("vendor", "vendor"), ("version", "version"), ("date", "date"), ("release", "release")]),
        ("system", 1,
        [
            ("manufacturer", "manufacturer"), ("product", "product"), ("version", "version"), ("serial", "serial"),
            ("uuid", "uuid"), ("sku", "sku"), ("family", "family"),
        ]),
        ("baseBoard", 2,
        [
            ("manufacturer", "manufacturer"), ("product", "product"), ("version", "version"), ("serial", "serial"),
            ("asset", "asset"), ("location", "location"),
        ]),
        ("chassis", 3, [("manufacturer", "manufacturer"), ("version", "version"), ("serial", "serial"), ("asset", "asset"), ("sku", "sku")]),
    ];

    public static void Add(QemuArguments line, DomainDef domain)
    {
        if (domain.Os.Smbios == SmbiosMode.Sysinfo && domain.Sysinfo.FirstOrDefault(info => info.Type == SysinfoType.Smbios) is { } smbios)
        {
            foreach (var table in Tables)
            {
                foreach (var block in smbios.Blocks.Where(block => block.Kind == table.Kind))
                {
                    AddTable(line, table.Type, table.Fields, block);
                }
            }

            foreach (var block in smbios.Blocks.Where(block => block.Kind == "oemStrings"))
            {
                AddStrings(line, block);
            }
        }

        foreach (var entry in domain.Sysinfo.Where(info => info.Type == SysinfoType.Fwcfg).SelectMany(info => info.FwCfg))
        {
            line.Add("-fw_cfg", $"name={QemuOptionText.Escape(entry.Name)}," + (entry.File is { } file
                ? "file=" + QemuOptionText.Escape(file)
                : "string=" + QemuOptionText.Escape(entry.Value ?? "")));
        }
    }

    private static void AddTable(QemuArguments line, int type, (string Field, string Option)[] fields, SysinfoBlock block)
    {
        var text = new StringBuilder().Append(null, $"type={type}");
        foreach (var (field, option) in fields)
        {
            if (block.Entries.FirstOrDefault(entry => entry.Name == field)?.Value is { } value)
            {
                text.Append(',').Append(option).Append('=').Append(QemuOptionText.Escape(value));
            }
        }

        if (text.Length > "type=0".Length)
        {
            line.Add("-smbios", text.ToString());
        }
    }

    private static void AddStrings(QemuArguments line, SysinfoBlock block)
    {
        var text = new StringBuilder("type=11");
        foreach (var entry in block.Entries)
        {
            text.Append(",value=").Append(QemuOptionText.Escape(entry.Value ?? ""));
        }

        line.Add("-smbios", text.ToString());
    }
}
