using System.Text.RegularExpressions;

namespace VirtBridge.Model;

/// <summary>One block of what the firmware tells: its element and its entries in order.</summary>
public sealed record SysinfoSection(string Element, ValueArray<KeyValuePair<string, string>> Entries);

/// <summary>What the host's firmware tells about the machine.</summary>
public sealed partial record HostSysinfo(ValueArray<SysinfoSection> Sections, ValueArray<string> OemStrings)
{
    private static readonly (string Title, string Element, (string Entry, string Label)[] Labels)[] Blocks =
    [
        ("BIOS Information", "bios", [("vendor", "Vendor"), ("version", "Version"), ("date", "Release Date"), ("release", "BIOS Revision")]),
        ("System Information", "system",
        [
            ("manufacturer", "Manufacturer"), ("product", "Product Name"), ("version", "Version"), ("serial", "Serial Number"),
            ("uuid", "UUID"), ("sku", "SKU Number"), ("family", "Family"),
        ]),
        ("Base Board Information", "baseBoard",
        [
            ("manufacturer", "Manufacturer"), ("product", "Product Name"), ("version", "Version"), ("serial", "Serial Number"),
            ("asset", "Asset Tag"), ("location", "Location In Chassis"),
        ]),
        ("Chassis Information", "chassis",
        [
            ("manufacturer", "Manufacturer"), ("version", "Version"), ("serial", "Serial Number"), ("asset", "Asset Tag"), ("sku", "SKU Number"),
        ]),
        ("Processor Information", "processor",
        [
            ("socket_destination", "Socket Designation"), ("type", "Type"), ("family", "Family"), ("manufacturer", "Manufacturer"),
            ("signature", "Signature"), ("version", "Version"), ("external_clock", "External Clock"), ("max_speed", "Max Speed"),
            ("status", "Status"), ("serial_number", "Serial Number"), ("part_number", "Part Number"),
        ]),
        ("Memory Device", "memory_device",
        [
            ("size", "Size"), ("form_factor", "Form Factor"), ("locator", "Locator"), ("bank_locator", "Bank Locator"), ("type", "Type"),
            ("type_detail", "Type Detail"), ("speed", "Speed"), ("manufacturer", "Manufacturer"), ("serial_number", "Serial Number"),
            ("part_number", "Part Number"),
        ]),
    ];

    /// <summary>Reads the output of dmidecode; <paramref name="oemString"/> gives the exact text of a string that was printed with dots.</summary>
    public static HostSysinfo FromDmidecode(string output, Func<int, string?> oemString)
    {
        var lines = output.Split('\n');
        var sections = new List<SysinfoSection>();
        foreach (var (title, element, labels) in Blocks)
        {
            // A mapped address stands for the device it maps: what it does not say is found in what follows.
            var loose = element == "memory_device";
            for (var at = 0; at < lines.Length; at++)
            {
                if ((loose ? lines[at].StartsWith(title, StringComparison.Ordinal) : lines[at].Trim() == title)
                    && (loose ? Loose(lines, at + 1, element, labels) : Section(lines, at + 1, element, labels)) is { } section)
                {
                    sections.Add(section);
                }
            }
        }

        return new(sections.ToValueArray(), Strings(lines, oemString));
    }

    /// <summary>Reads /proc/cpuinfo of an ARM host without firmware tables.</summary>
    public static HostSysinfo FromArm(string cpuinfo)
    {
        var type = CpuInfo.Values(cpuinfo, "model name").Concat(CpuInfo.Values(cpuinfo, "Processor")).FirstOrDefault();
        return new(
            type is null
                ? default
                : CpuInfo.Values(cpuinfo, "processor").Select(id => Entries("processor", ("socket_destination", id), ("type", type))).ToValueArray(),
            default);
    }

    /// <summary>Reads /proc/cpuinfo of a POWER host.</summary>
    public static HostSysinfo FromPower(string cpuinfo)
    {
        string? First(string key) => CpuInfo.Values(cpuinfo, key).FirstOrDefault();
        var sections = new List<SysinfoSection>
        {
            Entries("system", ("version", First("machine")), ("serial", First("model")), ("family", First("platform"))),
        };
        sections.AddRange(CpuInfo.Values(cpuinfo, "processor")
            .Zip(CpuInfo.Values(cpuinfo, "cpu"), CpuInfo.Values(cpuinfo, "revision"))
            .Select(cpu => Entries("processor", ("socket_destination", cpu.First), ("type", cpu.Second), ("version", cpu.Third))));
        return new(sections.Where(section => !section.Entries.IsEmpty).ToValueArray(), default);
    }

    /// <summary>Reads /proc/sysinfo and /proc/cpuinfo of an IBM Z host.</summary>
    public static HostSysinfo FromZ(string sysinfo, string cpuinfo)
    {
        string? First(string key) => CpuInfo.Values(sysinfo, key).FirstOrDefault();
        var vendor = CpuInfo.Values(cpuinfo, "vendor_id").FirstOrDefault();
        var speeds = CpuInfo.Values(cpuinfo, "cpu number").Zip(CpuInfo.Values(cpuinfo, "cpu MHz dynamic")).ToDictionary(pair => pair.First, pair => pair.Second);
        var sections = new List<SysinfoSection>
        {
            Entries("system", ("manufacturer", First("Manufacturer")), ("serial", First("Sequence Code")), ("family", First("Type"))),
        };
        foreach (Match cpu in ZProcessor().Matches(cpuinfo))
        {
            sections.Add(Entries(
                "processor",
                ("family", cpu.Groups[4].Value),
                ("manufacturer", vendor),
                ("version", cpu.Groups[2].Value),
                ("max_speed", speeds.GetValueOrDefault(cpu.Groups[1].Value)),
                ("serial_number", cpu.Groups[3].Value)));
        }

        return new(sections.Where(section => !section.Entries.IsEmpty).ToValueArray(), default);
    }

    [GeneratedRegex(@"^processor (\d+): version = (\w+),\s+identification = (\w+),\s+machine = (\w+)", RegexOptions.Multiline)]
    private static partial Regex ZProcessor();

    private static SysinfoSection Entries(string element, params (string Name, string? Value)[] entries) => new(
        element,
        entries.Where(entry => entry.Value is not null).Select(entry => new KeyValuePair<string, string>(entry.Name, entry.Value!)).ToValueArray());

    /// <summary>Every label's first value from here on, wherever it stands.</summary>
    private static SysinfoSection? Loose(string[] lines, int at, string element, (string Entry, string Label)[] labels)
    {
        var rest = string.Join('\n', lines[at..]);
        string? Find(string label)
        {
            var start = rest.IndexOf(label + ": ", StringComparison.Ordinal);
            var end = start < 0 ? -1 : rest.IndexOf('\n', start);
            return start < 0 || end < 0 ? null : rest[(start + label.Length + 2)..end].Trim();
        }

        var section = Entries(element, [.. labels.Select(label => (label.Entry, Find(label.Label)))]);
        return section.Entries.IsEmpty || Find("Size") == "No Module Installed" ? null : section;
    }

    private static SysinfoSection? Section(string[] lines, int at, string element, (string Entry, string Label)[] labels)
    {
        var values = new Dictionary<string, string>();
        for (; at < lines.Length && lines[at].Trim().Length > 0; at++)
        {
            var colon = lines[at].IndexOf(':');
            if (colon > 0)
            {
                values.TryAdd(lines[at][..colon].Trim(), lines[at][(colon + 1)..].Trim());
            }
        }

        var section = Entries(element, [.. labels.Select(label => (label.Entry, values.GetValueOrDefault(label.Label)))]);
        return section.Entries.IsEmpty ? null : section;
    }

    private static ValueArray<string> Strings(string[] lines, Func<int, string?> oemString)
    {
        var strings = new List<string>();
        var at = Array.FindIndex(lines, line => line.Trim() == "OEM Strings");
        for (at++; at > 0 && at < lines.Length && lines[at].Trim().StartsWith("String ", StringComparison.Ordinal); at++)
        {
            var colon = lines[at].IndexOf(':');
            var text = lines[at][(colon + 1)..].Trim();
            // A dot may stand for a character that could not be printed.
            strings.Add(text.Contains('.') && oemString(strings.Count + 1) is { } exact ? exact.TrimEnd('\n') : text);
        }

        return strings.ToValueArray();
    }
}
