using VirtBridge.Contract;

namespace VirtBridge.Client;

/// <summary>A connection URI: <c>driver[+transport]://[user@][host][:port]/[path][?name=value&amp;...]</c>.</summary>
public sealed record ConnectUri
{
    /// <summary>The longest URI that is read, in characters.</summary>
    public const int MaxLength = 64 * 1024;

    public required string Text { get; init; }
    public required string Driver { get; init; }
    public string? Transport { get; init; }
    public string? User { get; init; }
    public string? Host { get; init; }
    public int? Port { get; init; }
    public required string Path { get; init; }
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>The parameters a remote transport takes for itself; others go to the driver.</summary>
    private static readonly string[] s_transportParameters =
    [
        "name", "command", "socket", "auth", "sshauth", "netcat", "keyfile", "pkipath", "known_hosts", "known_hosts_verify",
        "tls_priority", "mode", "proxy", "no_sanity", "no_verify", "no_tty", "authfile", "argv",
    ];

    /// <summary>What the server is asked to open: parameter <c>name</c>, else this URI without transport, host and transport parameters.</summary>
    public string RemoteName
    {
        get
        {
            if (Parameters.TryGetValue("name", out var name))
            {
                return name;
            }

            var query = string.Join('&', Parameters
                .Where(p => !s_transportParameters.Contains(p.Key))
                .Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
            return $"{Driver}://{Path}{(query.Length > 0 ? "?" + query : "")}";
        }
    }

    public static ConnectUri Parse(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var colon = text.IndexOf(':');
        if (text.Length > MaxLength || colon <= 0)
        {
            throw Wrong(text, "it must look like driver[+transport]://[host]/path, for example qemu:///system");
        }

        var (driver, transport) = Split(text[..(scheme > 0 ? scheme : colon)], '+');
        var rest = scheme > 0 ? text[(scheme + 3)..] : text[(colon + 1)..];
        var (address, query) = Split(rest, '?');
        var slash = scheme > 0 ? address.IndexOf('/') : 0;
        var authority = slash < 0 ? address : address[..slash];
        var path = slash < 0 ? "" : address[slash..];
        var at = authority.LastIndexOf('@');
        var (host, port) = HostAndPort(text, authority[(at + 1)..]);
        return new ConnectUri
        {
            Text = text,
            Driver = driver,
            Transport = transport,
            User = at < 0 ? null : Uri.UnescapeDataString(authority[..at]),
            Host = host.Length == 0 ? null : host,
            Port = port,
            Path = Uri.UnescapeDataString(path),
            Parameters = Query(query),
        };
    }

    private static (string Host, int? Port) HostAndPort(string text, string authority)
    {
        var end = authority.StartsWith('[') ? authority.IndexOf(']') + 1 : 0;
        var colon = authority.IndexOf(':', end);
        var host = (colon < 0 ? authority : authority[..colon]).Trim('[', ']');
        if (colon < 0 || colon == authority.Length - 1)
        {
            return (host, null);
        }

        return ushort.TryParse(authority.AsSpan(colon + 1), out var port)
            ? (host, port) : throw Wrong(text, $"'{authority[(colon + 1)..]}' is not a port number");
    }

    private static Dictionary<string, string> Query(string? query)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in (query ?? "").Split('&', ';'))
        {
            if (pair.Length > 0)
            {
                var (name, value) = Split(pair, '=');
                values[Uri.UnescapeDataString(name)] = Uri.UnescapeDataString(value ?? "");
            }
        }

        return values;
    }

    private static (string Left, string? Right) Split(string text, char mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
    }

    private static VirtException Wrong(string text, string why) =>
        new(ErrorCode.InvalidArg, ErrorDomain.Remote, $"connection URI '{(text.Length > 200 ? text[..200] + "..." : text)}': {why}");
}
