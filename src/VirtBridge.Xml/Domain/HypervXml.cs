using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>hyperv</c>, <c>kvm</c> and <c>xen</c> elements below <c>features</c>.</summary>
internal static class HypervXml
{
    public static HypervFeatures ReadHyperv(XmlElement element)
    {
        var mode = element.Enum("mode", DomainNames.HypervMode) ?? HypervMode.Custom;
        var result = new HypervFeatures { Mode = mode };
        if (mode == HypervMode.Passthrough)
        {
            return result;
        }

        foreach (var child in element.Elements)
        {
            result = ReadOne(child, result);
        }

        return result;
    }

    public static void Write(XmlText xml, HypervFeatures? hyperv)
    {
        if (hyperv is null)
        {
            return;
        }

        using var element = xml.Element("hyperv");
        xml.Attribute("mode", DomainNames.HypervMode, hyperv.Mode);
        xml.BeginContent();
        State(xml, "relaxed", hyperv.Relaxed);
        State(xml, "vapic", hyperv.Vapic);
        if (hyperv.Spinlocks is { } spinlocks)
        {
            using var child = xml.Element("spinlocks");
            xml.OnOff("state", spinlocks);
            if (spinlocks && hyperv.SpinlockRetries != 0)
            {
                xml.Attribute("retries", hyperv.SpinlockRetries);
            }
        }

        State(xml, "vpindex", hyperv.VpIndex);
        State(xml, "runtime", hyperv.Runtime);
        State(xml, "synic", hyperv.Synic);
        WriteTimers(xml, hyperv);
        State(xml, "frequencies", hyperv.Frequencies);
        State(xml, "reenlightenment", hyperv.Reenlightenment);
        if (hyperv.TlbFlush is { } flush)
        {
            using var child = xml.Element("tlbflush");
            xml.OnOff("state", flush);
            if (flush)
            {
                State(xml, "direct", hyperv.TlbFlushDirect);
                State(xml, "extended", hyperv.TlbFlushExtended);
            }
        }

        State(xml, "ipi", hyperv.Ipi);
        State(xml, "evmcs", hyperv.Evmcs);
        State(xml, "avic", hyperv.Avic);
        State(xml, "emsr_bitmap", hyperv.EmsrBitmap);
        State(xml, "xmm_input", hyperv.XmmInput);
    }

    public static KvmFeatures ReadKvm(XmlElement element)
    {
        var result = new KvmFeatures();
        foreach (var child in element.Elements)
        {
            var state = RequiredState(child);
            result = child.Name switch
            {
                "hidden" => result with { Hidden = state },
                "hint-dedicated" => result with { HintDedicated = state },
                "poll-control" => result with { PollControl = state },
                "pv-ipi" => result with { PvIpi = state },
                "dirty-ring" => result with { DirtyRing = state, DirtyRingSize = state ? ReadRingSize(child) : 0 },
                _ => throw XmlRefusal.Unsupported($"unsupported KVM feature: {child.Name}"),
            };
        }

        return result;
    }

    public static void Write(XmlText xml, KvmFeatures? kvm)
    {
        if (kvm is null)
        {
            return;
        }

        using var element = xml.Element("kvm");
        State(xml, "hidden", kvm.Hidden);
        State(xml, "hint-dedicated", kvm.HintDedicated);
        State(xml, "poll-control", kvm.PollControl);
        State(xml, "pv-ipi", kvm.PvIpi);
        if (kvm.DirtyRing is { } ring)
        {
            using var child = xml.Element("dirty-ring");
            xml.OnOff("state", ring);
            if (kvm.DirtyRingSize > 0)
            {
                xml.Attribute("size", kvm.DirtyRingSize);
            }
        }
    }

    public static XenFeatures ReadXen(XmlElement element) => new(
        element.Child("e820_host") is { } e820 ? RequiredState(e820) : null,
        element.Child("passthrough") is { } passthrough ? RequiredState(passthrough) : null,
        element.Optional("passthrough", "mode") is { } mode
            ? mode is "sync_pt" or "share_pt" ? mode : throw XmlRefusal.Unsupported($"unsupported mode '{mode}' for Xen passthrough feature")
            : null);

    public static void Write(XmlText xml, XenFeatures? xen)
    {
        if (xen is null)
        {
            return;
        }

        using var element = xml.Element("xen");
        xml.BeginContent();
        State(xml, "e820_host", xen.E820Host);
        if (xen.Passthrough is { } passthrough)
        {
            using var child = xml.Element("passthrough");
            xml.OnOff("state", passthrough);
            xml.OptionalAttribute("mode", passthrough ? xen.PassthroughMode : null);
        }
    }

    private static bool RequiredState(XmlElement child) => child.OnOff("state") ?? throw XmlValueError.MissingAttribute(child, "state");

    private static uint ReadRingSize(XmlElement child)
    {
        var size = child.RequiredUInt("size");
        return size is >= 1024 and <= 65536 && (size & (size - 1)) == 0
            ? size
            : throw XmlRefusal.Error("dirty ring must be power of 2 and ranges [1024, 65536]");
    }

    private static HypervFeatures ReadOne(XmlElement child, HypervFeatures result)
    {
        var state = RequiredState(child);
        return child.Name switch
        {
            "relaxed" => result with { Relaxed = state },
            "vapic" => result with { Vapic = state },
            "spinlocks" => result with { Spinlocks = state, SpinlockRetries = state ? ReadRetries(child) : 0 },
            "vpindex" => result with { VpIndex = state },
            "runtime" => result with { Runtime = state },
            "synic" => result with { Synic = state },
            "stimer" => result with { Stimer = state, StimerDirect = state ? Nested(child, "direct") : null },
            "reset" => result with { Reset = state },
            "vendor_id" => result with { VendorId = state, VendorIdValue = state ? ReadVendor(child) : null },
            "frequencies" => result with { Frequencies = state },
            "reenlightenment" => result with { Reenlightenment = state },
            "tlbflush" => result with
            {
                TlbFlush = state,
                TlbFlushDirect = state ? Nested(child, "direct") : null,
                TlbFlushExtended = state ? Nested(child, "extended") : null,
            },
            "ipi" => result with { Ipi = state },
            "evmcs" => result with { Evmcs = state },
            "avic" => result with { Avic = state },
            "emsr_bitmap" => result with { EmsrBitmap = state },
            "xmm_input" => result with { XmmInput = state },
            _ => throw XmlRefusal.Unsupported($"unsupported HyperV Enlightenment feature: {child.Name}"),
        };
    }

    /// <summary>An enlightenment of another one; switched off it is as if it were not there.</summary>
    private static bool? Nested(XmlElement child, string name) => child.Child(name) is { } nested && RequiredState(nested) ? true : null;

    private static uint ReadRetries(XmlElement child)
    {
        var retries = child.UInt("retries") ?? throw XmlValueError.MissingAttribute(child, "retries");
        return retries >= 0xFFF ? retries : throw XmlRefusal.Error("HyperV spinlock retry count must be at least 4095");
    }

    private static string ReadVendor(XmlElement child)
    {
        var value = child.Attribute("value") ?? throw XmlRefusal.Error("missing 'value' attribute for HyperV feature 'vendor_id'");
        return value.Length > 12 ? throw XmlRefusal.Error("HyperV vendor_id value must not be more than 12 characters.")
            : value.Contains(',') ? throw XmlRefusal.Error("HyperV vendor_id value is invalid")
            : value;
    }

    private static void WriteTimers(XmlText xml, HypervFeatures hyperv)
    {
        if (hyperv.Stimer is { } stimer)
        {
            using var child = xml.Element("stimer");
            xml.OnOff("state", stimer);
            State(xml, "direct", stimer ? hyperv.StimerDirect : null);
        }

        State(xml, "reset", hyperv.Reset);
        if (hyperv.VendorId is { } vendor)
        {
            using var child = xml.Element("vendor_id");
            xml.OnOff("state", vendor);
            xml.OptionalAttribute("value", hyperv.VendorIdValue);
        }
    }

    private static void State(XmlText xml, string name, bool? state)
    {
        if (state is { } on)
        {
            xml.OptionalChild(name, "state", on ? "on" : "off");
        }
    }
}
