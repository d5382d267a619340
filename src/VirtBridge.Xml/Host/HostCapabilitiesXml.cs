using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>host</c> part of the <c>capabilities</c> document.</summary>
public static class HostCapabilitiesXml
{
    /// <summary>The whole document of a host without guests.</summary>
    public static string Format(HostCapabilities host)
    {
        var xml = new XmlText(2);
        Write(xml, host);
        return $"<capabilities>\n\n{xml.Take()}\n</capabilities>\n";
    }

    public static void Write(XmlText xml, HostCapabilities host)
    {
        using var element = xml.Element("host");
        if (host.Uuid is { } uuid)
        {
            xml.TextElement("uuid", uuid.ToString());
        }

        WriteCpu(xml, host);

        xml.EmptyElement("power_management");
        using (xml.Element("iommu"))
        {
            xml.YesNo("support", host.Iommu);
        }

        if (host.OfflineMigration)
        {
            using var migration = xml.Element("migration_features");
            if (host.LiveMigration)
            {
                xml.EmptyElement("live");
            }

            WriteTransports(xml, host.MigrationTransports);
        }

        WriteTopology(xml, host.Topology);
        WriteCaches(xml, host.Topology);
        WriteBandwidth(xml, host.Topology);
        foreach (var security in host.Security)
        {
            using var model = xml.Element("secmodel");
            xml.TextElement("model", security.Model);
            xml.TextElement("doi", security.Doi);
        }
    }

    private static void WriteCpu(XmlText xml, HostCapabilities host)
    {
        using var element = xml.Element("cpu");
        xml.TextElement("arch", host.Architecture);
        if (host.Cpu is not { Model: { } model } cpu)
        {
            return;
        }

        xml.TextElement("model", model);
        if (cpu.Vendor is { } vendor)
        {
            xml.TextElement("vendor", vendor);
        }

        xml.OptionalChild("microcode", "version", host.Microcode?.ToString(CultureInfo.InvariantCulture));
        if (cpu.Signature is { } signature)
        {
            using var child = xml.Element("signature");
            xml.Attribute("family", signature.Family);
            xml.Attribute("model", signature.Model);
            xml.Attribute("stepping", signature.Stepping);
        }

        CpuXml.WriteTopology(xml, cpu.Topology);

        foreach (var feature in cpu.Features)
        {
            xml.OptionalChild("feature", "name", feature);
        }

        foreach (var size in host.PageSizesKiB)
        {
            using var child = xml.Element("pages");
            xml.Attribute("unit", "KiB");
            xml.Attribute("size", size);
        }
    }

    private static void WriteTransports(XmlText xml, ValueArray<string> transports)
    {
        if (transports.IsEmpty)
        {
            return;
        }

        using var element = xml.Element("uri_transports");
        foreach (var transport in transports)
        {
            xml.TextElement("uri_transport", transport);
        }
    }

    private static void WriteTopology(XmlText xml, HostTopology topology)
    {
        if (topology.Cells.IsEmpty)
        {
            return;
        }

        using var element = xml.Element("topology");
        using (xml.Element("cells"))
        {
            xml.Attribute("num", topology.Cells.Count);
            foreach (var cell in topology.Cells)
            {
                WriteCell(xml, cell);
            }
        }

        if (topology.Interconnects.IsEmpty)
        {
            return;
        }

        using var interconnects = xml.Element("interconnects");
        foreach (var item in topology.Interconnects)
        {
            using var child = xml.Element(item.Bandwidth ? "bandwidth" : "latency");
            xml.Attribute("initiator", item.Initiator);
            xml.Attribute("target", item.Target);
            xml.Attribute("type", item.Write ? "write" : "read");
            xml.Attribute("value", item.Value);
            xml.OptionalAttribute("unit", item.Bandwidth ? "KiB" : null);
        }
    }

    private static void WriteCell(XmlText xml, HostCell cell)
    {
        using var element = xml.Element("cell");
        xml.Attribute("id", cell.Id);
        using (xml.Element("memory"))
        {
            xml.Attribute("unit", "KiB");
            xml.Text(cell.MemoryKiB);
        }

        foreach (var pages in cell.Pages)
        {
            using var child = xml.Element("pages");
            xml.Attribute("unit", "KiB");
            xml.Attribute("size", pages.SizeKiB);
            xml.Text(pages.Count);
        }

        if (!cell.Distances.IsEmpty)
        {
            using var distances = xml.Element("distances");
            foreach (var (node, distance) in cell.Distances)
            {
                using var sibling = xml.Element("sibling");
                xml.Attribute("id", node);
                xml.Attribute("value", distance);
            }
        }

        foreach (var cache in cell.Caches)
        {
            WriteSideCache(xml, cache);
        }

        using var cpus = xml.Element("cpus");
        xml.Attribute("num", cell.Cpus.Count);
        foreach (var cpu in cell.Cpus)
        {
            using var child = xml.Element("cpu");
            xml.Attribute("id", cpu.Id);
            xml.Attribute("socket_id", cpu.Socket);
            xml.Attribute("die_id", cpu.Die);
            xml.Attribute("cluster_id", cpu.Cluster);
            xml.Attribute("core_id", cpu.Core);
            xml.Attribute("siblings", cpu.Siblings);
        }
    }

    private static void WriteSideCache(XmlText xml, MemorySideCache cache)
    {
        using var element = xml.Element("cache");
        xml.Attribute("level", cache.Level);
        xml.Attribute("associativity", cache.Direct ? "direct" : "full");
        xml.Attribute("policy", cache.WriteThrough ? "writethrough" : "writeback");
        using (xml.Element("size"))
        {
            xml.Attribute("value", cache.SizeKiB);
            xml.Attribute("unit", "KiB");
        }

        using var line = xml.Element("line");
        xml.Attribute("value", cache.LineSize);
        xml.Attribute("unit", "B");
    }

    private static void WriteCaches(XmlText xml, HostTopology topology)
    {
        if (topology.Banks.IsEmpty)
        {
            return;
        }

        using var element = xml.Element("cache");
        foreach (var bank in topology.Banks)
        {
            using var child = xml.Element("bank");
            var (scale, unit) = Unit(bank.Size);
            xml.Attribute("id", bank.Id);
            xml.Attribute("level", bank.Level);
            xml.Attribute("type", bank.Type);
            xml.Attribute("size", bank.Size / scale);
            xml.Attribute("unit", unit);
            xml.Attribute("cpus", bank.Cpus);
            foreach (var control in bank.Controls)
            {
                WriteControl(xml, control);
            }
        }

        WriteMonitor(xml, topology.CacheMonitor);
    }

    private static void WriteControl(XmlText xml, CacheControl control)
    {
        using var element = xml.Element("control");
        var (scale, unit) = control.Min > 0 && Unit(control.Min).Scale < Unit(control.Granularity).Scale ? Unit(control.Min) : Unit(control.Granularity);
        xml.Attribute("granularity", control.Granularity / scale);
        xml.OptionalAttribute("min", control.Min > 0 ? control.Min / scale : null);
        xml.Attribute("unit", unit);
        xml.Attribute("type", control.Scope);
        xml.Attribute("maxAllocs", control.MaxAllocations);
    }

    private static void WriteBandwidth(XmlText xml, HostTopology topology)
    {
        if (topology.Bandwidth.IsEmpty && topology.BandwidthMonitor is null)
        {
            return;
        }

        using var element = xml.Element("memory_bandwidth");
        foreach (var node in topology.Bandwidth)
        {
            using var child = xml.Element("node");
            xml.Attribute("id", node.Id);
            xml.Attribute("cpus", node.Cpus);
            using var control = xml.Element("control");
            xml.Attribute("granularity", node.Granularity);
            xml.Attribute("min", node.Min);
            xml.Attribute("maxAllocs", node.MaxAllocations);
        }

        WriteMonitor(xml, topology.BandwidthMonitor);
    }

    private static void WriteMonitor(XmlText xml, ResourceMonitor? monitor)
    {
        if (monitor is null)
        {
            return;
        }

        using var element = xml.Element("monitor");
        if (monitor.Level > 0)
        {
            xml.Attribute("level", monitor.Level);
            xml.Attribute("reuseThreshold", monitor.ReuseThreshold);
        }

        xml.Attribute("maxMonitors", monitor.MaxMonitors);
        foreach (var feature in monitor.Features)
        {
            xml.OptionalChild("feature", "name", feature);
        }
    }

    /// <summary>The largest unit that leaves a whole number.</summary>
    private static (ulong Scale, string Unit) Unit(ulong bytes)
    {
        (ulong, string)[] units = [(1UL << 40, "TiB"), (1UL << 30, "GiB"), (1UL << 20, "MiB"), (1UL << 10, "KiB")];
        return bytes == 0 ? (1, "B") : units.FirstOrDefault(unit => bytes % unit.Item1 == 0, (1UL, "B"));
    }
}
