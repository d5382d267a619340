namespace VirtBridge.Model;

/// <summary>An address of the bridge and the services offered on its network.</summary>
public sealed record NetworkIp
{
    /// <summary>"ipv4", "ipv6" or null, as written.</summary>
    public string? Family { get; init; }

    public IpAddress? Address { get; init; }
    public IpAddress? Netmask { get; init; }
    public uint? Prefix { get; init; }
    public bool? LocalPtr { get; init; }
    public string? TftpRoot { get; init; }
    public bool Dhcp { get; init; }
    public ValueArray<DhcpRange> Ranges { get; init; }
    public ValueArray<DhcpHost> Hosts { get; init; }
    public string? BootFile { get; init; }

    /// <summary>Where the boot file is served: an address or a name.</summary>
    public string? BootServer { get; init; }

    public bool IsV6 => Address is { IsV6: true };

    /// <summary>Bits of the network part; the classful default for IPv4 and 64 for IPv6 when nothing was said. -1 for a broken mask.</summary>
    public int PrefixLength => IpNetworks.PrefixLength(Address, Netmask, Prefix);

    /// <summary>The mask as an address.</summary>
    public IpAddress? EffectiveNetmask =>
        Netmask ?? (PrefixLength is >= 0 and var prefix && Address is { } address ? IpAddress.Mask(address.IsV6, prefix) : null);
}

public enum LeaseUnit
{
    Seconds,
    Minutes,
    Hours,
}

/// <summary>How long a lease lasts; zero means for ever.</summary>
public sealed record DhcpLease(ulong Expiry, LeaseUnit Unit);

public sealed record DhcpRange(IpAddress Start, IpAddress End, DhcpLease? Lease = null);

/// <summary>A reservation. <paramref name="Mac"/> is kept as written.</summary>
public sealed record DhcpHost(string? Mac, string? Id, string? Name, IpAddress? Ip, DhcpLease? Lease = null);

/// <summary>A static route; what is not written stays null.</summary>
public sealed record IpRoute
{
    public string? Family { get; init; }
    public required IpAddress Address { get; init; }
    public IpAddress? Netmask { get; init; }
    public uint? Prefix { get; init; }
    public required IpAddress Gateway { get; init; }
    public uint? Metric { get; init; }

    public int PrefixLength => Address.IsAny && Netmask is null && Prefix is null or 0
        ? 0
        : IpNetworks.PrefixLength(Address, Netmask, Prefix);
}

/// <summary>The size of a network from what its owner wrote.</summary>
public static class IpNetworks
{
    public static int PrefixLength(IpAddress? address, IpAddress? netmask, uint? prefix)
    {
        if (prefix is { } bits and > 0)
        {
            return (int)bits;
        }

        if (netmask is { } mask)
        {
            return mask.PrefixLength;
        }

        return address switch
        {
            { IsV6: true } => 64,
            { } v4 => (int)(v4.Bits >> 24) switch { < 128 => 8, < 192 => 16, < 224 => 24, _ => -1 },
            null => -1,
        };
    }
}
