using System.Globalization;
using System.Net;

namespace VirtBridge.Grpc;

/// <summary>Where gRPC is served over TLS and who may come.</summary>
internal sealed record TlsOptions
{
    public required IPEndPoint Address { get; init; }
    public string Certificate { get; init; } = "/etc/pki/libvirt/servercert.pem";
    public string Key { get; init; } = "/etc/pki/libvirt/private/serverkey.pem";
    public string Authority { get; init; } = "/etc/pki/CA/cacert.pem";

    /// <summary>Common or DNS names of client certificates that are let in; none means every certificate of the authority.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];
}

/// <summary>What the command line asks for.</summary>
internal sealed record GatewayOptions
{
    public const string Usage =
        """
        usage: virtbridge-grpc [--connect URI] [--read-only] [--listen PATH] [--allow-uid UID]... [--listen-tls ADDRESS:PORT ...] [--metrics WHERE]

          --connect URI         the daemon to serve, ours or libvirt's own (default qemu:///system for root, else qemu:///session)
          --read-only           connect read-only: callers can look and change nothing
          --listen PATH         unix socket to serve gRPC on (default: virtbridge-grpc-sock beside the daemon's socket)
          --allow-uid UID       let this user connect to the unix socket, besides the gateway's own and root; they get the gateway's rights
          --listen-tls ADDRESS:PORT
                                serve gRPC over TLS too; clients must show a certificate of the authority
          --tls-cert FILE       the gateway's certificate (default /etc/pki/libvirt/servercert.pem)
          --tls-key FILE        its key (default /etc/pki/libvirt/private/serverkey.pem)
          --tls-ca FILE         the authority clients' certificates come from (default /etc/pki/CA/cacert.pem)
          --tls-allow NAME      let in only certificates of this name; may be repeated
          --metrics WHERE       serve /metrics on ADDRESS:PORT or on unix:PATH, to everybody who can connect
          --metrics-interval S  how old statistics may get before they are read anew (default 5)
          --check               ask a running gateway whether it is well, say what is wrong and end
          --version             print the version
        """;

    public required string Uri { get; init; }
    public required string Socket { get; init; }
    public bool ReadOnly { get; init; }
    public IReadOnlyList<uint> AllowedUsers { get; init; } = [];
    public TlsOptions? Tls { get; init; }
    public IPEndPoint? MetricsAddress { get; init; }
    public string? MetricsSocket { get; init; }
    public TimeSpan MetricsInterval { get; init; } = TimeSpan.FromSeconds(5);
    public bool Check { get; init; }
    public bool ShowHelp { get; init; }
    public bool ShowVersion { get; init; }

    public static GatewayOptions Parse(IReadOnlyList<string> arguments, bool isRoot, Func<string, string?> environment)
    {
        var directory = isRoot ? "/run/libvirt" : Path.Combine(environment("XDG_RUNTIME_DIR") ?? "/tmp", "libvirt");
        var options = new GatewayOptions
        {
            Uri = isRoot ? "qemu:///system" : "qemu:///session",
            Socket = Path.Combine(directory, "virtbridge-grpc-sock"),
        };
        var tls = new TlsOptions { Address = new(IPAddress.Loopback, 0) };
        var wantsTls = false;
        for (var i = 0; i < arguments.Count; i++)
        {
            string Value() => ++i < arguments.Count ? arguments[i] : throw new ArgumentException($"{arguments[i - 1]} needs a value");
            switch (arguments[i])
            {
                case "--listen-tls":
                    (tls, wantsTls) = (tls with { Address = EndPoint("--listen-tls", Value()) }, true);
                    break;
                case "--tls-cert":
                    tls = tls with { Certificate = Value() };
                    break;
                case "--tls-key":
                    tls = tls with { Key = Value() };
                    break;
                case "--tls-ca":
                    tls = tls with { Authority = Value() };
                    break;
                case "--tls-allow":
                    tls = tls with { Allowed = [.. tls.Allowed, Value()] };
                    break;
                default:
                    options = options.With(arguments[i], Value);
                    break;
            }
        }

        return options with { Tls = wantsTls ? tls : null };
    }

    private GatewayOptions With(string name, Func<string> value) => name switch
    {
        "--connect" or "-c" => this with { Uri = value() },
        "--read-only" or "-r" => this with { ReadOnly = true },
        "--listen" => this with { Socket = Path.GetFullPath(value()) },
        "--allow-uid" => this with { AllowedUsers = [.. AllowedUsers, User(value())] },
        "--metrics" => value() is var where && where.StartsWith("unix:", StringComparison.Ordinal)
            ? this with { MetricsSocket = Path.GetFullPath(where["unix:".Length..]) }
            : this with { MetricsAddress = EndPoint(name, where) },
        "--metrics-interval" => this with { MetricsInterval = Seconds(value()) },
        "--check" => this with { Check = true },
        "--help" or "-h" => this with { ShowHelp = true },
        "--version" => this with { ShowVersion = true },
        _ => throw new ArgumentException($"unknown argument '{name}'"),
    };

    private static uint User(string text) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var user)
        ? user : throw new ArgumentException($"--allow-uid wants a user's number, not '{text}'");

    private static IPEndPoint EndPoint(string option, string text) =>
        IPEndPoint.TryParse(text.StartsWith(':') ? "0.0.0.0" + text : text, out var address) && text.Contains(':')
            ? address : throw new ArgumentException($"{option} wants ADDRESS:PORT with an address in numbers, not '{text}'");

    private static TimeSpan Seconds(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0.1 and <= 3600
            ? TimeSpan.FromSeconds(seconds) : throw new ArgumentException($"--metrics-interval wants seconds between 0.1 and 3600, not '{text}'");
}
