using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>features</c> element.</summary>
internal static class FeaturesXml
{
    public static DomainFeatures Read(XmlElement? element)
    {
        if (element is null)
        {
            return DomainFeatures.None;
        }

        var features = DomainFeatures.None;
        foreach (var child in element.Elements)
        {
            features = ReadOne(child, features);
        }

        return features;
    }

    public static void Write(XmlText xml, DomainFeatures features)
    {
        using var element = xml.ElementIfAny("features");
        Flag(xml, "acpi", features.Acpi);
        if (features.Apic is { } apic)
        {
            using var child = xml.Element("apic");
            xml.OptionalOnOff("eoi", apic.Eoi);
        }

        Flag(xml, "pae", features.Pae);
        if (features.Hap is { } hap)
        {
            using var child = xml.Element("hap");
            if (!hap)
            {
                xml.Attribute("state", "off");
            }
            else
            {
                xml.Attribute("state", "on");
            }
        }

        Flag(xml, "viridian", features.Viridian);
        Flag(xml, "privnet", features.PrivNet);
        HypervXml.Write(xml, features.Hyperv);
        HypervXml.Write(xml, features.Kvm);
        State(xml, "pvspinlock", features.PvSpinlock);
        WriteCapabilities(xml, features.Capabilities);
        State(xml, "pmu", features.Pmu);
        State(xml, "vmport", features.VmPort);
        WritePlatform(xml, features);
        WriteRest(xml, features);
    }

    private static DomainFeatures ReadOne(XmlElement child, DomainFeatures features) => child.Name switch
    {
        "acpi" => features with { Acpi = true },
        "apic" => features with { Apic = new ApicFeature(child.OnOff("eoi")) },
        "pae" => features with { Pae = true },
        "hap" => features with { Hap = child.OnOff("state") ?? true },
        "viridian" => features with { Viridian = true },
        "privnet" => features with { PrivNet = true },
        "hyperv" => features with { Hyperv = HypervXml.ReadHyperv(child) },
        "kvm" => features with { Kvm = HypervXml.ReadKvm(child) },
        "xen" => features with { Xen = HypervXml.ReadXen(child) },
        "pvspinlock" => features with { PvSpinlock = child.OnOff("state") ?? true },
        "pmu" => features with { Pmu = child.OnOff("state") ?? true },
        "vmport" => features with { VmPort = child.OnOff("state") ?? true },
        "ps2" => features with { Ps2 = child.OnOff("state") ?? throw XmlValueError.MissingAttribute(child, "state") },
        "gic" => features with { Gic = new GicFeature(child.Enum("version", DomainNames.GicVersion)) },
        "smm" => features with { Smm = ReadSmm(child) },
        "ioapic" => features with { IoApic = child.Enum("driver", DomainNames.ApicDriver) },
        "hpt" => features with
        {
            Hpt = new HptFeature(
                child.Enum("resizing", DomainNames.HptResizing),
                child.Child("maxpagesize") is { } size ? (ScaledSize.ReadBytes(size, 1024) + 1023) / 1024 * 1024 : null),
        },
        "vmcoreinfo" => features with { VmCoreInfo = child.OnOff("state") ?? true },
        "htm" => features with { Htm = RequiredState(child) },
        "nested-hv" => features with { NestedHv = RequiredState(child) },
        "ccf-assist" => features with { CcfAssist = RequiredState(child) },
        "msrs" => features with { Msrs = child.RequiredEnum("unknown", DomainNames.MsrsUnknown) },
        "cfpc" => features with { Cfpc = child.RequiredEnum("value", DomainNames.MitigationValue) },
        "sbbc" => features with { Sbbc = child.RequiredEnum("value", DomainNames.MitigationValue) },
        "ibs" => features with { Ibs = child.RequiredEnum("value", DomainNames.IbsValue) },
        "aia" => features with { Aia = child.RequiredEnum("value", DomainNames.AiaValue) },
        "ras" => features with { Ras = RequiredState(child) },
        "tcg" => features with { Tcg = new TcgFeature(child.Child("tb-cache") is { } cache ? ScaledSize.ReadKiB(cache) * 1024 : null) },
        "async-teardown" => features with { AsyncTeardown = child.YesNo("enabled") ?? true },
        "capabilities" => features with { Capabilities = ReadCapabilities(child) },
        _ => throw XmlRefusal.Unsupported($"unexpected feature '{child.Name}'"),
    };

    private static bool RequiredState(XmlElement child) => child.OnOff("state") ?? throw XmlValueError.MissingAttribute(child, "state");

    private static SmmFeature ReadSmm(XmlElement child) => new(
        child.OnOff("state") ?? true,
        child.Child("tseg") is { } tseg ? ScaledSize.ReadBytes(tseg, 1024 * 1024) : null);

    private static CapabilitiesFeature ReadCapabilities(XmlElement child)
    {
        var settings = new List<CapabilitySetting>();
        foreach (var capability in child.Elements)
        {
            settings.Add(new CapabilitySetting(capability.Name, capability.OnOff("state") ?? true));
        }

        return new CapabilitiesFeature(child.Enum("policy", DomainNames.CapabilitiesPolicy), settings.ToValueArray());
    }

    private static void WriteCapabilities(XmlText xml, CapabilitiesFeature? capabilities)
    {
        if (capabilities is null || (capabilities.Policy is null or CapabilitiesPolicy.Default && capabilities.Settings.IsEmpty))
        {
            return;
        }

        using var element = xml.Element("capabilities");
        xml.Attribute("policy", DomainNames.CapabilitiesPolicy, capabilities.Policy ?? CapabilitiesPolicy.Default);
        foreach (var name in LinuxCapabilities.Names)
        {
            foreach (var setting in capabilities.Settings)
            {
                if (setting.Name == name)
                {
                    State(xml, name, setting.Enabled);
                }
            }
        }
    }

    private static void WritePlatform(XmlText xml, DomainFeatures features)
    {
        if (features.Gic is { } gic)
        {
            using var child = xml.Element("gic");
            xml.OptionalAttribute("version", DomainNames.GicVersion, gic.Version);
        }

        if (features.Smm is { } smm)
        {
            using var child = xml.Element("smm");
            xml.OptionalOnOff("state", smm.State);
            Scaled(xml, "tseg", smm.State == true ? smm.TsegBytes : null);
        }

        if (features.IoApic is { } ioapic)
        {
            xml.OptionalChild("ioapic", "driver", DomainNames.ApicDriver.Format(ioapic));
        }

        if (features.Hpt is { } hpt)
        {
            using var child = xml.Element("hpt");
            xml.OptionalAttribute("resizing", DomainNames.HptResizing, hpt.Resizing);
            if (hpt.MaxPageSizeBytes is { } size)
            {
                SmallDevicesXml.WriteKiB(xml, "maxpagesize", size / 1024);
            }
        }
    }

    private static void WriteRest(XmlText xml, DomainFeatures features)
    {
        State(xml, "vmcoreinfo", features.VmCoreInfo);
        State(xml, "htm", features.Htm);
        State(xml, "nested-hv", features.NestedHv);
        if (features.Msrs is { } msrs)
        {
            xml.OptionalChild("msrs", "unknown", DomainNames.MsrsUnknown.Format(msrs));
        }

        State(xml, "ccf-assist", features.CcfAssist);
        HypervXml.Write(xml, features.Xen);
        Value(xml, "cfpc", features.Cfpc is { } cfpc ? DomainNames.MitigationValue.Format(cfpc) : null);
        Value(xml, "sbbc", features.Sbbc is { } sbbc ? DomainNames.MitigationValue.Format(sbbc) : null);
        Value(xml, "ibs", features.Ibs is { } ibs ? DomainNames.IbsValue.Format(ibs) : null);
        if (features.Tcg is { } tcg)
        {
            using var child = xml.ElementIfAny("tcg");
            if (tcg.TbCacheBytes is { } cache)
            {
                SmallDevicesXml.WriteKiB(xml, "tb-cache", cache / 1024);
            }
        }

        if (features.AsyncTeardown is { } teardown)
        {
            xml.OptionalChild("async-teardown", "enabled", teardown ? "yes" : "no");
        }

        State(xml, "ras", features.Ras);
        State(xml, "ps2", features.Ps2);
        Value(xml, "aia", features.Aia is { } aia ? DomainNames.AiaValue.Format(aia) : null);
    }

    private static void Flag(XmlText xml, string name, bool present)
    {
        if (present)
        {
            xml.EmptyElement(name);
        }
    }

    private static void State(XmlText xml, string name, bool? state)
    {
        if (state is { } on)
        {
            xml.OptionalChild(name, "state", on ? "on" : "off");
        }
    }

    private static void Value(XmlText xml, string name, string? value) => xml.OptionalChild(name, "value", value);

    /// <summary>In the largest unit that keeps the number whole.</summary>
    private static void Scaled(XmlText xml, string name, ulong? bytes)
    {
        if (bytes is not { } value)
        {
            return;
        }

        string[] units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
        var unit = 0;
        while (value != 0 && value % 1024 == 0 && unit < units.Length - 1)
        {
            value /= 1024;
            unit++;
        }

        using var element = xml.Element(name);
        xml.Attribute("unit", units[unit]);
        xml.Text(value);
    }
}
