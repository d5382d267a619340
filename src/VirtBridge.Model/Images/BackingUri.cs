using System.Globalization;
using System.Text;

namespace VirtBridge.Model;

/// <summary>Backing strings that are URIs.</summary>
internal static class BackingUri
{
    public static BackingTarget Parse(string text)
    {
        var separator = text.IndexOf("://", StringComparison.Ordinal);
        if (separator <= 0)
        {
            throw BackingString.Internal($"failed to parse backing file location '{text}'");
        }

        var scheme = text[..separator].Split('+');
        var protocol = BackingString.Protocol(scheme[0]) ?? throw BackingString.Internal($"invalid backing protocol '{scheme[0]}'");
        var transport = scheme.Length == 1 ? (StorageTransport?)null : scheme[1] switch
        {
            "tcp" => StorageTransport.Tcp,
            "unix" => StorageTransport.Unix,
            "rdma" => StorageTransport.Rdma,
            _ => throw BackingString.Internal($"invalid protocol transport type '{scheme[1]}'"),
        };
        var rest = text[(separator + 3)..];
        var fragment = rest.IndexOf('#');
        rest = fragment >= 0 ? rest[..fragment] : rest;
        var question = rest.IndexOf('?');
        var query = question >= 0 ? rest[(question + 1)..] : null;
        rest = question >= 0 ? rest[..question] : rest;
        var slash = rest.IndexOf('/');
        var authority = slash >= 0 ? rest[..slash] : rest;
        var path = slash >= 0 ? Unescape(rest[slash..]) : "";
        return Target(protocol, transport, authority, path, query);
    }

    private static BackingTarget Target(StorageProtocol protocol, StorageTransport? transport, string authority, string path, string? query)
    {
        var at = authority.LastIndexOf('@');
        var host = Host(at >= 0 ? authority[(at + 1)..] : authority);
        var name = path.StartsWith('/') ? path[1..] : path;
        if (protocol == StorageProtocol.Gluster && !name.Contains('/'))
        {
            throw BackingString.Internal($"missing volume name and path for gluster volume '{name}'");
        }

        if (protocol == StorageProtocol.Nbd && name.Length == 0)
        {
            name = null;
        }

        var end = transport == StorageTransport.Unix
            ? new StorageHost(null, null, transport, SocketPath(query))
            : host with { Transport = transport is StorageTransport.Tcp ? null : transport };
        var source = BackingString.Network(protocol, name, end) with
        {
            Query = protocol is StorageProtocol.Http or StorageProtocol.Https ? query : null,
        };
        return new(source, at >= 0);
    }

    private static string SocketPath(string? query) => query?.StartsWith("socket=", StringComparison.Ordinal) == true
        ? Unescape(query["socket=".Length..])
        : throw BackingString.Internal("URI with unix transport lacks a socket");

    /// <summary>A name or address and perhaps a port; IPv6 addresses lose their brackets.</summary>
    private static StorageHost Host(string authority)
    {
        if (authority.StartsWith('[') && authority.IndexOf(']') is > 0 and var close)
        {
            var port = authority[(close + 1)..].TrimStart(':');
            return new(authority[1..close], port.Length > 0 ? port : null, null, null);
        }

        var colon = authority.LastIndexOf(':');
        return colon >= 0
            ? new(authority[..colon], authority[(colon + 1)..], null, null)
            : new(authority, null, null, null);
    }

    private static string Unescape(string text)
    {
        if (!text.Contains('%'))
        {
            return text;
        }

        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length
                && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, i, 1));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
