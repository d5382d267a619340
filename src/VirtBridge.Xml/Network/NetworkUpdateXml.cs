using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Reads the element of a partial update and applies it.</summary>
public static class NetworkUpdateXml
{
    public static NetworkDef Apply(
        NetworkDef network, NetworkUpdateCommand command, NetworkUpdateSection section, int parentIndex, string xml)
    {
        if (section is <= NetworkUpdateSection.None or >= NetworkUpdateSection.Last)
        {
            throw new VirtException(ErrorCode.OperationUnsupported, ErrorDomain.Network, "can't update unrecognized section of network");
        }

        var element = XmlDocumentReader.Read(xml, domain: ErrorDomain.Network);
        var partial = command == NetworkUpdateCommand.Delete;
        var ipIndex = section is NetworkUpdateSection.IpDhcpHost or NetworkUpdateSection.IpDhcpRange
            ? NetworkUpdater.FindIp(network, Math.Max(parentIndex, -1))
            : -1;
        var part = Read(network, section, element, partial, ipIndex);
        if (command is not (NetworkUpdateCommand.Modify or NetworkUpdateCommand.Delete or NetworkUpdateCommand.AddLast
            or NetworkUpdateCommand.AddFirst))
        {
            throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.Network, $"unrecognized network update command code {(int)command}");
        }

        return NetworkUpdater.Apply(network, command, part, part is NetworkPart.Range range ? OfFamily(network, ipIndex, range.Value) : ipIndex);
    }

    /// <summary>A range goes to an address of its own family, whatever index was given.</summary>
    private static int OfFamily(NetworkDef network, int ipIndex, DhcpRange range)
    {
        if (network.Ips[ipIndex].IsV6 == range.Start.IsV6)
        {
            return ipIndex;
        }

        var other = network.Ips.IndexOf(ip => ip.IsV6 == range.Start.IsV6);
        return other >= 0 ? other : ipIndex;
    }

    private static NetworkPart Read(NetworkDef network, NetworkUpdateSection section, XmlElement element, bool partial, int ipIndex)
    {
        var name = network.Name;
        switch (section)
        {
            case NetworkUpdateSection.IpDhcpHost:
                Expect(element, "host", name);
                return new NetworkPart.Reservation(DhcpXml.ReadHost(element, name, network.Ips[ipIndex], partial));
            case NetworkUpdateSection.IpDhcpRange:
                Expect(element, "range", name);
                return new NetworkPart.Range(DhcpXml.ReadRange(element, name, new NetworkIp()));
            case NetworkUpdateSection.ForwardInterface:
                Expect(element, "interface", name);
                return new NetworkPart.Interface(NetworkForwardXml.ReadInterface(element, name));
            case NetworkUpdateSection.Portgroup:
                Expect(element, "portgroup", name);
                return new NetworkPart.PortGroup(NetworkXml.ReadPortGroup(element));
            case NetworkUpdateSection.DnsHost:
                Expect(element, "host", name);
                return new NetworkPart.DnsHostRecord(NetworkDnsXml.ReadHost(element, name, partial));
            case NetworkUpdateSection.DnsTxt:
                Expect(element, "txt", name);
                return new NetworkPart.DnsTxtRecord(NetworkDnsXml.ReadTxt(element, name, partial));
            case NetworkUpdateSection.DnsSrv:
                Expect(element, "srv", name);
                return new NetworkPart.DnsSrvRecord(NetworkDnsXml.ReadSrv(element, name, partial));
            default:
                throw new VirtException(
                    ErrorCode.OperationUnsupported, ErrorDomain.Network, $"can't update '{SectionName(section)}' section of network '{name}'");
        }
    }

    private static string SectionName(NetworkUpdateSection section) => section switch
    {
        NetworkUpdateSection.Bridge => "bridge",
        NetworkUpdateSection.Domain => "domain",
        NetworkUpdateSection.Ip => "ip",
        NetworkUpdateSection.Forward => "forward",
        NetworkUpdateSection.ForwardPf => "forward-pf",
        _ => "unknown",
    };

    private static void Expect(XmlElement element, string name, string network)
    {
        if (element.Name != name)
        {
            throw XmlRefusal.Error($"unexpected element <{element.Name}>, expecting <{name}>, while updating network '{network}'");
        }
    }
}
