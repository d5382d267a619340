namespace VirtBridge.Grpc;

/// <summary>What the command line asks for.</summary>
internal sealed record GatewayOptions
{
    public const string Usage =
        """
        usage: virtbridge-grpc [--connect URI] [--listen PATH]

          --connect URI   the daemon to serve, ours or libvirt's own (default qemu:///system for root, else qemu:///session)
          --listen PATH   unix socket to serve gRPC on (default: virtbridge-grpc-sock beside the daemon's socket)
        """;

    public required string Uri { get; init; }
    public required string Socket { get; init; }
    public bool ShowHelp { get; init; }

    public static GatewayOptions Parse(IReadOnlyList<string> arguments, bool isRoot, Func<string, string?> environment)
    {
        var directory = isRoot ? "/run/libvirt" : Path.Combine(environment("XDG_RUNTIME_DIR") ?? "/tmp", "libvirt");
        var options = new GatewayOptions
        {
            Uri = isRoot ? "qemu:///system" : "qemu:///session",
            Socket = Path.Combine(directory, "virtbridge-grpc-sock"),
        };
        for (var i = 0; i < arguments.Count; i++)
        {
            string Value() => ++i < arguments.Count ? arguments[i] : throw new ArgumentException($"{arguments[i - 1]} needs a value");
            options = arguments[i] switch
            {
                "--connect" or "-c" => options with { Uri = Value() },
                "--listen" => options with { Socket = Path.GetFullPath(Value()) },
                "--help" or "-h" => options with { ShowHelp = true },
                var other => throw new ArgumentException($"unknown argument '{other}'"),
            };
        }

        return options;
    }
}
