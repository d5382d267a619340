using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>bandwidth</c> element of networks, port groups, ports and guest interfaces.</summary>
public static class BandwidthXml
{
    /// <summary>Reads the element; null when it says nothing. A floor is legal only where <paramref name="allowFloor"/>, a class there or where told.</summary>
    public static Bandwidth? Read(XmlElement? element, bool allowFloor, bool? allowClass = null)
    {
        if (element is null)
        {
            return null;
        }

        var classId = ReadClassId(element, allowClass ?? allowFloor);
        var inbound = element.Child("inbound");
        var outbound = element.Child("outbound");
        var result = new Bandwidth
        {
            ClassId = classId,
            In = inbound is null ? null : ReadRate(inbound),
            Out = outbound is null ? null : ReadRate(outbound),
        };
        if (outbound?.Has("floor") == true || (result.In is { Floor: > 0 } && !allowFloor))
        {
            throw XmlRefusal.Unsupported("floor attribute is not supported for this config");
        }

        return result is { In: null, Out: null } ? null : result;
    }

    public static void Write(XmlText xml, Bandwidth? bandwidth)
    {
        if (bandwidth is not ({ In: not null } or { Out: not null }))
        {
            return;
        }

        using var element = xml.Element("bandwidth");
        if (bandwidth.ClassId is { } classId)
        {
            xml.Attribute("classID", classId);
        }

        xml.Open();
        WriteRate(xml, "inbound", bandwidth.In);
        WriteRate(xml, "outbound", bandwidth.Out);
    }

    private static uint? ReadClassId(XmlElement element, bool allowed)
    {
        if (element.Attribute("classID") is not { } text)
        {
            return null;
        }

        if (!allowed)
        {
            throw XmlRefusal.Detail("classID attribute not supported on <bandwidth> in this usage context");
        }

        return NumberText.TryUInt(text, out var id) ? id : throw XmlRefusal.Internal($"Unable to parse class id '{text}'");
    }

    private static BandwidthRate ReadRate(XmlElement element)
    {
        if (!element.Has("average") && !element.Has("floor"))
        {
            throw XmlRefusal.Detail("Missing mandatory average or floor attributes");
        }

        if ((element.Has("peak") || element.Has("burst")) && !element.Has("average"))
        {
            throw XmlRefusal.Unsupported("'peak' and 'burst' require 'average' attribute");
        }

        return new()
        {
            Average = Number(element, "average"),
            Peak = Number(element, "peak"),
            Burst = Number(element, "burst"),
            Floor = Number(element, "floor"),
        };
    }

    private static ulong Number(XmlElement element, string name) =>
        element.ULong(name) ?? 0;

    private static void WriteRate(XmlText xml, string name, BandwidthRate? rate)
    {
        if (rate is not ({ Average: > 0 } or { Floor: > 0 }))
        {
            return;
        }

        using var element = xml.Element(name);
        Optional(xml, "average", rate.Average);
        Optional(xml, "peak", rate.Peak);
        Optional(xml, "floor", rate.Floor);
        Optional(xml, "burst", rate.Burst);
    }

    private static void Optional(XmlText xml, string name, ulong value)
    {
        if (value > 0)
        {
            xml.Attribute(name, value);
        }
    }
}
