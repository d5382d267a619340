namespace VirtBridge.Model;

/// <summary>Ports at which network storage is asked for unless it is said otherwise.</summary>
public static class NetworkPorts
{
    /// <summary>The source with the usual port of its protocol at each host that names none and is reached over the network.</summary>
    public static StorageSource WithUsual(StorageSource source) =>
        source.Type != StorageType.Network || Usual(source.Protocol) is not { } port || !source.Hosts.Any(LacksPort)
            ? source
            : source with { Hosts = source.Hosts.Map(host => LacksPort(host) ? host with { Port = port } : host) };

    private static bool LacksPort(StorageHost host) => host.Port is null && host.Transport != StorageTransport.Unix;

    /// <summary>Null for protocols that find their hosts otherwise.</summary>
    public static string? Usual(StorageProtocol? protocol) => protocol switch
    {
        StorageProtocol.Nbd => "10809",
        StorageProtocol.Iscsi => "3260",
        StorageProtocol.Gluster => "24007",
        StorageProtocol.Sheepdog => "7000",
        StorageProtocol.Http => "80",
        StorageProtocol.Https => "443",
        StorageProtocol.Ftp => "21",
        StorageProtocol.Ftps => "990",
        StorageProtocol.Tftp => "69",
        StorageProtocol.Ssh => "22",
        StorageProtocol.Vxhs => "9999",
        _ => null,
    };
}
