using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Migration;

/// <summary>Where a guest's state goes, in the words of clients (<c>tcp://host:port</c>, <c>tcp:host:port</c>, <c>unix:///path</c>) and of QEMU.</summary>
internal abstract record MigrationAddress
{
    private MigrationAddress()
    {
    }

    /// <summary>As QEMU's <c>migrate</c> and <c>migrate-incoming</c> want it.</summary>
    public abstract string ForQemu { get; }

    /// <summary>As clients pass it to the source.</summary>
    public abstract string Uri { get; }

    public static MigrationAddress Parse(string uri)
    {
        var colon = uri.IndexOf(':', StringComparison.Ordinal);
        var (scheme, rest) = colon > 0 ? (uri[..colon], uri[(colon + 1)..]) : ("", uri);
        rest = rest.StartsWith("//", StringComparison.Ordinal) ? rest[2..] : rest;
        return scheme switch
        {
            "tcp" => ParseTcp(uri, rest),
            "unix" when rest.StartsWith('/') => new Unix(rest),
            "rdma" => throw new VirtException(ErrorCode.ArgumentUnsupported, ErrorDomain.Qemu, "migration over RDMA is not supported; use a tcp: or unix: URI"),
            _ => throw Refuse($"'{uri}' is no migration URI: tcp://HOST[:PORT] or unix:///PATH"),
        };
    }

    private static Tcp ParseTcp(string uri, string rest)
    {
        rest = rest.TrimEnd('/');
        var close = rest.StartsWith('[') ? rest.IndexOf(']', StringComparison.Ordinal) : -1;
        var colon = rest.LastIndexOf(':');
        var (host, port) = colon > close ? (rest[..colon], rest[(colon + 1)..]) : (rest, null);
        host = close > 0 ? host[1..^1] : host;
        if (host.Length == 0)
        {
            throw Refuse($"missing host in migration URI: {uri}");
        }

        return port is null ? new Tcp(host, null)
            : ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? new Tcp(host, number)
            : throw Refuse($"port '{port}' of migration URI '{uri}' is not between 1 and 65535");
    }

    private static VirtException Refuse(string detail) => Engine.Refuse.Argument(ErrorDomain.Qemu, detail);

    public sealed record Tcp(string Host, int? Port) : MigrationAddress
    {
        public override string ForQemu => $"tcp:{Bracketed}:{Port}";

        public override string Uri => $"tcp:{Bracketed}:{Port}";

        private string Bracketed => Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host;
    }

    public sealed record Unix(string Path) : MigrationAddress
    {
        public override string ForQemu => $"unix:{Path}";

        public override string Uri => $"unix://{Path}";
    }
}
