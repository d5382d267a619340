using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>virtualport</c> element.</summary>
public static class VirtualPortXml
{
    private const int ProfileIdLimit = 39;

    public static readonly XmlNames<VirtualPortType> Types = new("none", "802.1Qbg", "802.1Qbh", "openvswitch", "midonet");

    /// <summary>Reads the element; a type may be missing only where <paramref name="typeOptional"/>, and nothing its type needs where <paramref name="complete"/>.</summary>
    public static VirtualPort? Read(XmlElement? element, bool typeOptional, bool complete = false)
    {
        if (element is null)
        {
            return null;
        }

        var type = VirtualPortType.None;
        if (element.Attribute("type") is { } text)
        {
            if (!Types.TryParse(text, out type) || type == VirtualPortType.None)
            {
                throw XmlRefusal.Unsupported($"unknown virtualport type {text}");
            }
        }
        else if (!typeOptional)
        {
            throw XmlRefusal.Error("missing required virtualport type");
        }

        var port = ReadParameters(element, new VirtualPort { Type = type });
        if (complete)
        {
            RequireAll(port);
        }

        RefuseExtras(port);
        return port;
    }

    public static void Write(XmlText xml, VirtualPort? port)
    {
        if (port is null || (port.Type == VirtualPortType.None && !port.HasParameters))
        {
            return;
        }

        using var element = xml.Element("virtualport");
        if (port.Type != VirtualPortType.None)
        {
            xml.Attribute("type", Types, port.Type);
        }

        if (port.HasParameters)
        {
            using var parameters = xml.Element("parameters");
            xml.OptionalAttribute("managerid", port.ManagerId);
            xml.OptionalAttribute("typeid", port.TypeId);
            xml.OptionalAttribute("typeidversion", port.TypeIdVersion);
            xml.OptionalAttribute("instanceid", port.InstanceId?.ToString());
            xml.OptionalAttribute("interfaceid", port.InterfaceId?.ToString());
            xml.OptionalAttribute("profileid", string.IsNullOrEmpty(port.ProfileId) ? null : port.ProfileId);
        }
    }

    private static VirtualPort ReadParameters(XmlElement element, VirtualPort port)
    {
        foreach (var parameters in element.Children("parameters"))
        {
            port = port with
            {
                ManagerId = (byte?)Number(parameters, "managerid", 0, byte.MaxValue, "value of managerid out of range"),
                TypeId = Number(parameters, "typeid", 0, 0xffffff, "value for typeid out of range"),
                TypeIdVersion = (byte?)Number(parameters, "typeidversion", 0, byte.MaxValue, "value of typeidversion out of range"),
                InstanceId = Identity(parameters, "instanceid"),
                InterfaceId = Identity(parameters, "interfaceid"),
                ProfileId = parameters.Attribute("profileid") is { } profile
                    ? profile.Length <= ProfileIdLimit ? profile : throw XmlRefusal.Error("profileid parameter too long")
                    : null,
            };
        }

        return port;
    }

    private static uint? Number(XmlElement element, string name, int numberBase, uint max, string tooLarge)
    {
        if (element.Attribute(name) is not { } text)
        {
            return null;
        }

        if (!NumberText.TryULong(text, numberBase, out var value) || value > uint.MaxValue)
        {
            throw XmlRefusal.Error($"cannot parse value of {name} parameter");
        }

        return value <= max ? (uint)value : throw XmlRefusal.Error(tooLarge);
    }

    private static Uuid? Identity(XmlElement element, string name) =>
        element.Attribute(name) is not { } text ? null
        : Uuid.TryParse(text, out var uuid) ? uuid
        : throw XmlRefusal.Error($"cannot parse {name} parameter as a uuid");

    private static void RequireAll(VirtualPort port)
    {
        var missing = port.Type switch
        {
            VirtualPortType.Ieee8021Qbg when port.ManagerId is null => "managerid",
            VirtualPortType.Ieee8021Qbg when port.TypeId is null => "typeid",
            VirtualPortType.Ieee8021Qbg when port.TypeIdVersion is null => "typeidversion",
            VirtualPortType.Ieee8021Qbh when string.IsNullOrEmpty(port.ProfileId) => "profileid",
            VirtualPortType.MidoNet when port.InterfaceId is null => "interfaceid",
            _ => null,
        };
        if (missing is not null)
        {
            throw XmlRefusal.Error($"missing {missing} in <virtualport type='{Types.Format(port.Type)}'>");
        }
    }

    private static void RefuseExtras(VirtualPort port)
    {
        if (port.Type == VirtualPortType.None)
        {
            return;
        }

        var qbg = port.Type == VirtualPortType.Ieee8021Qbg;
        var profile = port.Type is VirtualPortType.Ieee8021Qbh or VirtualPortType.OpenVSwitch;
        var identity = port.Type is VirtualPortType.OpenVSwitch or VirtualPortType.MidoNet;
        var extra = port.ManagerId is not null && !qbg ? "managerid"
            : port.TypeId is not null && !qbg ? "typeid"
            : port.TypeIdVersion is not null && !qbg ? "typeidversion"
            : port.InstanceId is not null && !qbg ? "instanceid"
            : !string.IsNullOrEmpty(port.ProfileId) && !profile && port.Type != VirtualPortType.MidoNet ? "profileid"
            : port.InterfaceId is not null && !identity ? "interfaceid"
            : null;
        if (extra is not null)
        {
            throw XmlRefusal.Error($"extra {extra} unsupported in <virtualport type='{Types.Format(port.Type)}'>");
        }
    }
}
