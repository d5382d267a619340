namespace VirtBridge.Model;

/// <summary>What the network's name server answers.</summary>
public sealed record NetworkDns
{
    public bool? Enable { get; init; }
    public bool? ForwardPlainNames { get; init; }
    public ValueArray<DnsForwarder> Forwarders { get; init; }
    public ValueArray<DnsTxt> Txts { get; init; }
    public ValueArray<DnsSrv> Srvs { get; init; }
    public ValueArray<DnsHost> Hosts { get; init; }

    public bool HasRecords => !(Forwarders.IsEmpty && Txts.IsEmpty && Srvs.IsEmpty && Hosts.IsEmpty);
}

public sealed record DnsForwarder(string? Domain, IpAddress? Address);

public sealed record DnsTxt(string Name, string? Value);

/// <summary>A service record; a delete request may leave out what it does not care about.</summary>
public sealed record DnsSrv
{
    public string? Service { get; init; }
    public string? Protocol { get; init; }
    public string? Domain { get; init; }
    public string? Target { get; init; }
    public uint Port { get; init; }
    public uint Priority { get; init; }
    public uint Weight { get; init; }
}

public sealed record DnsHost(IpAddress? Ip, ValueArray<string> Names);
