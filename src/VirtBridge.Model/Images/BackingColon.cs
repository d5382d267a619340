using System.Text;

namespace VirtBridge.Model;

/// <summary>QEMU's old forms: <c>nbd:host:port:exportname=x</c>, <c>rbd:pool/image:key=value</c>.</summary>
internal static class BackingColon
{
    public static BackingTarget Parse(string text)
    {
        var name = text[..text.IndexOf(':')];
        return BackingString.Protocol(name) switch
        {
            StorageProtocol.Nbd => new(Nbd(text)),
            StorageProtocol.Rbd => new(Rbd(text)),
            null => throw BackingString.Internal($"invalid backing protocol '{name}'"),
            StorageProtocol.Ssh => throw BackingString.Internal($"URI syntax required for backing store protocol '{name}'"),
            _ => throw BackingString.Internal($"backing store parser is not implemented for protocol {name}"),
        };
    }

    public static StorageSource Rbd(string text)
    {
        var parts = SplitUnescaped(text["rbd:".Length..]);
        var name = parts[0];
        var at = name.IndexOf('@');
        var hosts = new List<StorageHost>();
        string? config = null;
        foreach (var option in parts.Skip(1))
        {
            if (option.StartsWith("mon_host=", StringComparison.Ordinal))
            {
                hosts.AddRange(option["mon_host=".Length..].Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(RbdHost));
            }
            else if (option.StartsWith("conf=", StringComparison.Ordinal))
            {
                config = option["conf=".Length..];
            }
        }

        return BackingString.Network(StorageProtocol.Rbd, at >= 0 ? name[..at] : name, hosts) with
        {
            SnapshotName = at >= 0 ? name[(at + 1)..] : null,
            ConfigFile = config,
        };
    }

    private static StorageSource Nbd(string text)
    {
        var rest = text["nbd:".Length..];
        var export = rest.IndexOf(":exportname=", StringComparison.Ordinal);
        var name = export >= 0 ? rest[(export + ":exportname=".Length)..] : null;
        var address = export >= 0 ? rest[..export] : rest;
        if (address.StartsWith("unix:", StringComparison.Ordinal))
        {
            var socket = address["unix:".Length..];
            return socket.Length > 0
                ? BackingString.Network(StorageProtocol.Nbd, name, new StorageHost(null, null, StorageTransport.Unix, socket))
                : throw BackingString.Internal($"missing unix socket path in nbd backing string {text}");
        }

        var colon = address.StartsWith('[') ? address.IndexOf(':', Math.Max(address.IndexOf(']'), 0)) : address.IndexOf(':');
        var host = colon >= 0 ? address[..colon] : address;
        if (host.Length == 0)
        {
            throw BackingString.Internal("missing remote information in '" + text + "' for protocol nbd");
        }

        if (colon < 0 || colon + 1 == address.Length)
        {
            throw BackingString.Internal("missing host in '" + text + "' for protocol nbd");
        }

        return BackingString.Network(
            StorageProtocol.Nbd, name, new StorageHost(host.Trim('[', ']'), address[(colon + 1)..], null, null));
    }

    private static StorageHost RbdHost(string text)
    {
        var close = text.StartsWith('[') ? text.IndexOf(']') : -1;
        var colon = text.IndexOf(':', Math.Max(close, 0));
        var bare = text.Count(c => c == ':') > 1 && close < 0;
        return colon >= 0 && !bare
            ? new(text[..colon].Trim('[', ']'), text[(colon + 1)..], null, null)
            : new(text.Trim('[', ']'), null, null, null);
    }

    /// <summary>Parts between colons; a backslash takes the meaning from the next character.</summary>
    private static List<string> SplitUnescaped(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                part.Append(text[++i]);
            }
            else if (text[i] == ':')
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
            {
                part.Append(text[i]);
            }
        }

        parts.Add(part.ToString());
        return parts;
    }
}
