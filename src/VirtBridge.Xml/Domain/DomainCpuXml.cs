using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>cpu</c> element of guests.</summary>
public static class DomainCpuXml
{
    public static CpuDef? Read(XmlElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var model = element.Child("model");
        var topology = element.Child("topology");
        if (element.CountOf("cache") > 1)
        {
            throw XmlRefusal.Error("at most one CPU cache element may be specified");
        }

        var cache = element.Child("cache");
        var address = element.Child("maxphysaddr");
        var mode = element.Enum("mode", DomainNames.CpuMode);
        var match = element.Enum("match", DomainNames.CpuMatch);
        var name = model?.Text is { Length: > 0 } text ? text : null;
        if (mode is null && (match is not null || name is not null))
        {
            mode = CpuMode.Custom;
        }

        if (name is null && match is not null && mode == CpuMode.Custom && element.Child("feature") is null && model is null)
        {
            match = null;
        }

        if (name is null && mode is null or CpuMode.Custom)
        {
            CheckNameless(element);
        }

        if (element.Has("migratable") && mode is not (CpuMode.HostPassthrough or CpuMode.Maximum))
        {
            throw XmlRefusal.Unsupported("Attribute migratable is only allowed for 'host-passthrough' / 'maximum' CPU mode");
        }

        // What the host has is named by nobody.
        var isHost = mode is CpuMode.HostPassthrough or CpuMode.Maximum;
        return new CpuDef
        {
            Mode = mode,
            Match = mode == CpuMode.Custom ? match ?? (name is null ? null : CpuMatch.Exact) : null,
            Check = element.Enum("check", DomainNames.CpuCheck),
            Migratable = element.OnOff("migratable"),
            DeprecatedFeatures = element.OnOff("deprecated_features"),
            Model = isHost ? null : name,
            Fallback = isHost ? null : model?.Enum("fallback", DomainNames.CpuFallback) ?? (model is null || name is null ? null : CpuFallback.Allow),
            VendorId = isHost ? null : ReadVendorId(model),
            Vendor = element.ChildText("vendor"),
            Topology = topology is null ? null : ReadTopology(topology),
            Cache = cache is null ? null : ReadCache(cache),
            PhysAddr = address is null
                ? null
                : new PhysAddrDef(address.RequiredEnum("mode", DomainNames.PhysAddrMode), address.NonZeroUInt("bits"), address.NonZeroUInt("limit")),
            Features = ReadFeatures(element),
            Numa = NumaXml.ReadCells(element.Child("numa")),
            Interconnects = NumaXml.ReadInterconnects(element.Child("numa")?.Child("interconnects")),
            HasNuma = element.Child("numa") is not null,
        };
    }

    public static void Write(XmlText xml, CpuDef? cpu)
    {
        if (cpu is null)
        {
            return;
        }

        using var element = xml.Element("cpu");
        xml.OptionalAttribute("mode", DomainNames.CpuMode, cpu.Mode);
        xml.OptionalAttribute("match", DomainNames.CpuMatch, cpu.Mode == CpuMode.Custom ? cpu.Match : null);
        xml.OptionalAttribute("check", DomainNames.CpuCheck, cpu.Check);
        xml.OptionalOnOff("migratable", cpu.Migratable);
        xml.OptionalOnOff("deprecated_features", cpu.DeprecatedFeatures);
        WriteModel(xml, cpu);
        xml.OptionalTextElement("vendor", cpu.Vendor);
        CpuXml.WriteTopology(xml, cpu.Topology);

        if (cpu.Cache is { } cache)
        {
            using var child = xml.Element("cache");
            xml.OptionalAttribute("level", cache.Level);
            xml.Attribute("mode", DomainNames.CpuCacheMode, cache.Mode);
        }

        if (cpu.PhysAddr is { } address)
        {
            using var child = xml.Element("maxphysaddr");
            xml.Attribute("mode", DomainNames.PhysAddrMode, address.Mode);
            xml.OptionalAttribute("bits", address.Bits);
            xml.OptionalAttribute("limit", address.Limit);
        }

        foreach (var feature in cpu.Features)
        {
            using var child = xml.Element("feature");
            xml.OptionalAttribute("policy", DomainNames.CpuFeaturePolicy, feature.Policy);
            xml.Attribute("name", feature.Name);
        }

        NumaXml.Write(xml, cpu);
    }

    /// <summary>A processor that is not named cannot be described.</summary>
    private static void CheckNameless(XmlElement cpu)
    {
        if (cpu.Child("vendor") is not null)
        {
            throw XmlRefusal.Error("CPU vendor specified without CPU model");
        }

        if (cpu.Child("feature") is not null && cpu.Has("match"))
        {
            throw XmlRefusal.Error("Non-empty feature list specified without CPU model");
        }
    }

    private static void WriteModel(XmlText xml, CpuDef cpu)
    {
        if (cpu.Model is null && cpu.VendorId is null)
        {
            return;
        }

        using var model = xml.Element("model");
        xml.OptionalAttribute("fallback", DomainNames.CpuFallback, cpu.Model is null ? null : cpu.Fallback);
        xml.OptionalAttribute("vendor_id", cpu.VendorId);
        if (cpu.Model is not null)
        {
            xml.Text(cpu.Model);
        }
    }

    private static string? ReadVendorId(XmlElement? model)
    {
        if (model?.Attribute("vendor_id") is not { } vendor)
        {
            return null;
        }

        if (vendor.Length != 12)
        {
            throw XmlRefusal.Error("vendor_id must be exactly 12 characters long");
        }

        return vendor.Contains(',') ? throw XmlRefusal.Error("vendor id is invalid") : vendor;
    }

    private static CpuTopology ReadTopology(XmlElement element) => new(
        element.NonZeroUInt("sockets") ?? throw XmlValueError.MissingAttribute(element, "sockets"),
        element.NonZeroUInt("dies") ?? 1,
        element.NonZeroUInt("clusters") ?? 1,
        element.NonZeroUInt("cores") ?? throw XmlValueError.MissingAttribute(element, "cores"),
        element.NonZeroUInt("threads") ?? throw XmlValueError.MissingAttribute(element, "threads"));

    private static CpuCacheDef ReadCache(XmlElement element)
    {
        var level = element.Int("level");
        return level is null or (>= 1 and <= 3)
            ? new CpuCacheDef(level, element.RequiredEnum("mode", DomainNames.CpuCacheMode))
            : throw XmlRefusal.Error($"invalid CPU cache level, must be in range [1,3]");
    }

    private static ValueArray<CpuFeature> ReadFeatures(XmlElement element)
    {
        if (element.Child("feature") is null)
        {
            return default;
        }

        var features = element.Children("feature").Read(feature =>
        {
            var name = feature.Attribute("name");
            return string.IsNullOrEmpty(name)
                ? throw XmlRefusal.Error("Invalid CPU feature name")
                : new CpuFeature(name, feature.Enum("policy", DomainNames.CpuFeaturePolicy) ?? CpuFeaturePolicy.Require);
        });
        for (var i = 1; i < features.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (features[i].Name == features[j].Name)
                {
                    throw XmlRefusal.Error($"CPU feature '{features[i].Name}' specified more than once");
                }
            }
        }

        return ValueArray.Create<CpuFeature>(features);
    }
}
