using System.Buffers;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>dns</c> element of a network and its records; updates may name a record by part of it.</summary>
internal static class NetworkDnsXml
{
    private static readonly SearchValues<char> NotInTxtNames = SearchValues.Create(" ,");

    public static NetworkDns Read(XmlElement element, string network)
    {
        var dns = new NetworkDns
        {
            Enable = element.YesNo("enable"),
            ForwardPlainNames = element.YesNo("forwardPlainNames"),
            Forwarders = ValueArray.Create<DnsForwarder>(element.Children("forwarder").Read(child => ReadForwarder(child, network))),
            Hosts = ValueArray.Create<DnsHost>(element.Children("host").Read(child => ReadHost(child, network, partial: false))),
            Srvs = ValueArray.Create<DnsSrv>(element.Children("srv").Read(child => ReadSrv(child, network, partial: false))),
            Txts = ValueArray.Create<DnsTxt>(element.Children("txt").Read(child => ReadTxt(child, network, partial: false))),
        };
        return dns is { Enable: false, HasRecords: true }
            ? throw XmlRefusal.Error($"Extra data in disabled network '{network}'")
            : dns;
    }

    public static void Write(XmlText xml, NetworkDns dns)
    {
        using var element = xml.ElementIfAny("dns");
        xml.OptionalYesNo("enable", dns.Enable);
        xml.OptionalYesNo("forwardPlainNames", dns.ForwardPlainNames);
        foreach (var forwarder in dns.Forwarders)
        {
            using var child = xml.Element("forwarder");
            xml.OptionalAttribute("domain", forwarder.Domain);
            xml.OptionalAttribute("addr", forwarder.Address?.ToString());
        }

        foreach (var txt in dns.Txts)
        {
            using var child = xml.Element("txt");
            xml.Attribute("name", txt.Name);
            xml.OptionalAttribute("value", txt.Value);
        }

        foreach (var srv in dns.Srvs)
        {
            WriteSrv(xml, srv);
        }

        foreach (var host in dns.Hosts)
        {
            using var child = xml.Element("host");
            xml.OptionalAttribute("ip", host.Ip?.ToString());
            foreach (var name in host.Names)
            {
                xml.TextElement("hostname", name);
            }
        }
    }

    public static DnsTxt ReadTxt(XmlElement element, string network, bool partial)
    {
        var name = element.Attribute("name")
            ?? throw XmlRefusal.Detail($"missing required name attribute in DNS TXT record of network {network}");
        if (name.AsSpan().ContainsAny(NotInTxtNames))
        {
            throw XmlRefusal.Detail($"prohibited character in DNS TXT record name '{name}' of network {network}");
        }

        var value = element.Attribute("value");
        return value is null && !partial
            ? throw XmlRefusal.Detail($"missing required value attribute in DNS TXT record named '{name}' of network {network}")
            : new(name, value);
    }

    public static DnsSrv ReadSrv(XmlElement element, string network, bool partial)
    {
        var service = element.Attribute("service");
        var protocol = element.Attribute("protocol");
        if (service is null && !partial)
        {
            throw XmlRefusal.Detail($"missing required service attribute in DNS SRV record of network '{network}'");
        }

        if (protocol is null && !partial)
        {
            throw XmlRefusal.Detail($"missing required protocol attribute in DNS SRV record '{service}' of network '{network}'");
        }

        var target = element.Attribute("target");
        return new()
        {
            Service = service,
            Protocol = protocol,
            Domain = element.Attribute("domain"),
            Target = target,
            Port = ReadSrvNumber(element, "port", $"invalid DNS SRV port attribute for service '{service}' in network '{network}'", 1, target, service, network),
            Priority = ReadSrvNumber(element, "priority", $"Invalid DNS SRV priority attribute for service '{service}' in network '{network}'", 0, target, service, network),
            Weight = ReadSrvNumber(element, "weight", $"invalid DNS SRV weight attribute for service '{service}' in network '{network}'", 0, target, service, network),
        };
    }

    public static DnsHost ReadHost(XmlElement element, string network, bool partial)
    {
        var names = new List<string>();
        foreach (var child in element.Children("hostname"))
        {
            names.Add(child.Text is { Length: > 0 } name
                ? name
                : throw XmlRefusal.Detail($"Missing hostname in network '{network}' DNS HOST record"));
        }

        if (names.Count == 0 && !partial)
        {
            throw XmlRefusal.Detail($"Missing hostname in network '{network}' DNS HOST record");
        }

        var text = element.Attribute("ip");
        if (text is null && !partial)
        {
            throw XmlRefusal.Detail($"Missing IP address in network '{network}' DNS HOST record");
        }

        IpAddress? ip = null;
        if (text is not null)
        {
            ip = IpAddress.TryParse(text, out var address)
                ? address
                : throw XmlRefusal.Detail($"Invalid IP address in network '{network}' DNS HOST record");
        }

        return ip is null && names.Count == 0
            ? throw XmlRefusal.Detail($"Missing ip and hostname in network '{network}' DNS HOST record")
            : new(ip, names.ToValueArray());
    }

    private static DnsForwarder ReadForwarder(XmlElement element, string network)
    {
        var text = element.Attribute("addr");
        IpAddress? address = text is null ? null
            : IpAddress.TryParse(text, out var parsed) ? parsed
            : throw XmlRefusal.Error($"Invalid forwarder IP address '{text}' in network '{network}'");
        var domain = element.Attribute("domain");
        return address is null && domain is null
            ? throw XmlRefusal.Error("Invalid forwarder element, must contain at least one of addr or domain")
            : new(domain, address);
    }

    private static uint ReadSrvNumber(
        XmlElement element, string name, string invalid, uint min, string? target, string? service, string network)
    {
        if (element.Attribute(name) is not { } text)
        {
            return 0;
        }

        if (!NumberText.TryUInt(text, out var value) || value < min || value > ushort.MaxValue)
        {
            throw XmlRefusal.Detail(invalid);
        }

        return target is null
            ? throw XmlRefusal.Detail($"DNS SRV {name} attribute not permitted without target for service '{service}' in network '{network}'")
            : value;
    }

    private static void WriteSrv(XmlText xml, DnsSrv srv)
    {
        using var child = xml.Element("srv");
        xml.OptionalAttribute("service", srv.Service);
        xml.OptionalAttribute("protocol", srv.Protocol);
        xml.OptionalAttribute("domain", srv.Domain);
        xml.OptionalAttribute("target", srv.Target);
        xml.OptionalAttribute("port", srv.Port > 0 ? srv.Port : null);
        xml.OptionalAttribute("priority", srv.Priority > 0 ? srv.Priority : null);
        xml.OptionalAttribute("weight", srv.Weight > 0 ? srv.Weight : null);
    }
}
