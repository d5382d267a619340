namespace VirtBridge.Daemon;

/// <summary>What the command line asks for.</summary>
public sealed record DaemonOptions
{
    public const string Usage =
        """
        usage: virtbridged [--session|--system] [--run-dir DIR] [--state-dir DIR] [--config-dir DIR] [-f|--config FILE]
                           [--timeout SECONDS] [--verbose] [-d|--daemon] [-l|--listen] [-p|--pid-file FILE] [--version] [--help]

          --system        serve /run/libvirt/libvirt-sock (default for root)
          --session       serve $XDG_RUNTIME_DIR/libvirt/libvirt-sock (default for other users)
          --run-dir DIR   sockets, pid files and monitors live here instead
          --state-dir DIR saved guests, snapshots' state and logs live here instead
          --config-dir DIR persistent definitions live here instead
        """;

    public bool Session { get; init; }
    public string? RunDir { get; init; }
    public string? StateDir { get; init; }
    public string? ConfigDir { get; init; }
    public string? ConfigFile { get; init; }
    public string? PidFile { get; init; }
    public TimeSpan? IdleTimeout { get; init; }
    public bool Verbose { get; init; }

    /// <summary>Serve the network as well, as the configuration says.</summary>
    public bool Listen { get; init; }
    public bool ShowHelp { get; init; }
    public bool ShowVersion { get; init; }

    /// <summary>Reads the arguments; an unknown one is an <see cref="ArgumentException"/> that names it.</summary>
    public static DaemonOptions Parse(IReadOnlyList<string> arguments, bool isRoot)
    {
        var options = new DaemonOptions { Session = !isRoot };
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            var equals = argument.StartsWith("--", StringComparison.Ordinal) ? argument.IndexOf('=') : -1;
            var name = equals < 0 ? argument : argument[..equals];
            string Value() => equals >= 0 ? argument[(equals + 1)..]
                : ++i < arguments.Count ? arguments[i] : throw new ArgumentException($"{name} needs a value");
            options = name switch
            {
                "--session" => options with { Session = true },
                "--system" => options with { Session = false },
                "--run-dir" => options with { RunDir = Path.GetFullPath(Value()) },
                "--state-dir" => options with { StateDir = Path.GetFullPath(Value()) },
                "--config-dir" => options with { ConfigDir = Path.GetFullPath(Value()) },
                "-f" or "--config" => options with { ConfigFile = Path.GetFullPath(Value()) },
                "-p" or "--pid-file" => options with { PidFile = Path.GetFullPath(Value()) },
                "-t" or "--timeout" => options with { IdleTimeout = Seconds(Value()) },
                "-v" or "--verbose" => options with { Verbose = true },
                "-h" or "--help" => options with { ShowHelp = true },
                "-V" or "--version" => options with { ShowVersion = true },
                "-l" or "--listen" => options with { Listen = true },
                _ => throw new ArgumentException($"unknown argument '{argument}'"),
            };
        }

        return options;
    }

    private static TimeSpan Seconds(string text) => uint.TryParse(text, out var seconds) && seconds > 0
        ? TimeSpan.FromSeconds(seconds) : throw new ArgumentException($"--timeout needs a positive number of seconds, not '{text}'");
}
