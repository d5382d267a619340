using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>What a backing string means. <paramref name="HasCredentials"/> warns that it holds a user or password.</summary>
public sealed record BackingTarget(StorageSource Source, bool HasCredentials = false);

/// <summary>Reads the strings images name their backing files with: paths, URIs, QEMU's colon forms and json:.</summary>
public static class BackingString
{
    /// <summary>True for a path; everything with a protocol before the first slash is not.</summary>
    public static bool IsPath(string text)
    {
        var colon = text.IndexOf(':');
        var slash = text.IndexOf('/');
        return colon < 0 || (slash >= 0 && colon > slash);
    }

    public static BackingTarget Parse(string text)
    {
        if (IsPath(text))
        {
            return new(new StorageSource { Type = StorageType.File, Path = text });
        }

        if (text.StartsWith("fat:", StringComparison.Ordinal))
        {
            return new(new StorageSource { Type = StorageType.Dir, Path = text[4..] });
        }

        var target = text.StartsWith("json:", StringComparison.Ordinal) ? BackingJson.Parse(text[5..])
            : text.Contains("://") ? BackingUri.Parse(text)
            : BackingColon.Parse(text);
        return target with { Source = WithDefaultPorts(target.Source) };
    }

    internal static VirtException Internal(string detail) => new(ErrorCode.InternalError, ErrorDomain.Storage, detail);

    internal static VirtException InvalidArgument(string detail) => new(ErrorCode.InvalidArg, ErrorDomain.Storage, detail);

    internal static StorageProtocol? Protocol(string name) => name switch
    {
        "nbd" => StorageProtocol.Nbd,
        "rbd" => StorageProtocol.Rbd,
        "sheepdog" => StorageProtocol.Sheepdog,
        "gluster" => StorageProtocol.Gluster,
        "iscsi" => StorageProtocol.Iscsi,
        "http" => StorageProtocol.Http,
        "https" => StorageProtocol.Https,
        "ftp" => StorageProtocol.Ftp,
        "ftps" => StorageProtocol.Ftps,
        "tftp" => StorageProtocol.Tftp,
        "ssh" => StorageProtocol.Ssh,
        "vxhs" => StorageProtocol.Vxhs,
        "nfs" => StorageProtocol.Nfs,
        _ => null,
    };

    internal static StorageSource Network(StorageProtocol protocol, string? name, params IEnumerable<StorageHost> hosts) => new()
    {
        Type = StorageType.Network,
        Protocol = protocol,
        Path = name,
        Hosts = hosts.ToValueArray(),
    };

    private static StorageSource WithDefaultPorts(StorageSource source)
    {
        var port = NetworkPorts.Usual(source.Protocol);
        return port is null ? source : source with
        {
            Hosts = source.Hosts
                .Select(host => host is { Transport: null or StorageTransport.Tcp, Port: null } ? host with { Port = port } : host)
                .ToValueArray(),
        };
    }
}
