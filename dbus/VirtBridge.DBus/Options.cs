namespace VirtBridge.DBus;

/// <summary>Which bus to join and which hypervisors to show.</summary>
internal sealed record Options(BusKind Bus, string? Address, IReadOnlyList<(string Name, string Uri)> Connections)
{
    /// <summary>Polkit says what each caller may do; otherwise everybody the bus lets in has the bridge's own rights.</summary>
    public bool AsksPolkit { get; init; }

    /// <summary>Names of the connections the command line gave.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];

    /// <summary>Only asks a running service whether it is well.</summary>
    public bool Check { get; init; }

    public const string Usage = """
        usage: virtbridge-dbus [--system | --session | --address ADDRESS] [--connect NAME=URI]... [--only] [--polkit | --no-polkit]

          --system             serve on the system bus (the default for root)
          --session            serve on the session bus (the default for others)
          --address ADDRESS    serve on the bus at this D-Bus address
          --connect NAME=URI   show the hypervisor at URI as /org/libvirt/NAME, in place of the usual one of that name
          --only               show only the hypervisors given with --connect
          --polkit             ask polkit what each caller may do (the default on the system bus): org.libvirt.unix.manage for
                               everything, org.libvirt.unix.monitor for looking
          --no-polkit          give every caller the bridge's own rights (the default on other buses)
          --check              ask a running service whether it is well, say what is wrong and end
          --version            print the version
        """;

    /// <summary>The objects libvirt's own service has, by kind of bus.</summary>
    public static IReadOnlyList<(string Name, string Uri)> Usual(BusKind bus) => bus == BusKind.System
        ?
        [
            ("BHyve", "bhyve:///system"), ("LXC", "lxc:///"), ("OpenVZ", "openvz:///system"), ("QEMU", "qemu:///system"),
            ("Test", "test:///default"), ("UML", "uml:///system"), ("VBox", "vbox:///system"), ("VZ", "vz:///system"), ("Xen", "xen:///"),
        ]
        :
        [
            ("QEMU", "qemu:///session"), ("Test", "test:///default"), ("UML", "uml:///session"), ("VBox", "vbox:///session"),
            ("VMwareFusion", "vmwarefusion:///session"), ("VMwarePlayer", "vmwareplayer:///session"), ("VMwareWS", "vmwarews:///session"),
        ];

    /// <summary>Reads the command line; throws with a sentence for the user.</summary>
    public static Options Parse(IReadOnlyList<string> arguments, bool root)
    {
        var (bus, address, only, polkit, check) = (root ? BusKind.System : BusKind.Session, (string?)null, false, (bool?)null, false);
        var given = new List<(string Name, string Uri)>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = Split(arguments[i]);
            switch (name)
            {
                case "--system":
                    bus = BusKind.System;
                    break;
                case "--session":
                    bus = BusKind.Session;
                    break;
                case "--polkit" or "--no-polkit":
                    polkit = name == "--polkit";
                    break;
                case "--check":
                    check = true;
                    break;
                case "--only":
                    only = true;
                    break;
                case "--address":
                    address = value ?? Next(arguments, ref i);
                    break;
                case "--connect":
                    given.Add(Connection(value ?? Next(arguments, ref i)));
                    break;
                case "--threads" or "-t":
                    // Accepted for those who replace libvirt-dbus in a unit file; there is nothing to size.
                    _ = value ?? Next(arguments, ref i);
                    break;
                default:
                    throw new ArgumentException($"unknown argument '{arguments[i]}'");
            }
        }

        var usual = only ? [] : Usual(bus).Where(u => given.All(g => g.Name != u.Name));
        return new Options(bus, address, [.. usual.Concat(given).OrderBy(c => c.Name, StringComparer.Ordinal)])
        {
            AsksPolkit = polkit ?? (bus == BusKind.System && address is null),
            Check = check,
            Given = [.. given.Select(g => g.Name)],
        };
    }

    /// <summary><c>--name=value</c> for options with a value that has no equals sign of its own in front.</summary>
    private static (string Name, string? Value) Split(string argument)
    {
        var equals = argument.StartsWith("--", StringComparison.Ordinal) ? argument.IndexOf('=') : -1;
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }

    private static string Next(IReadOnlyList<string> arguments, ref int index) => ++index < arguments.Count
        ? arguments[index]
        : throw new ArgumentException($"'{arguments[index - 1]}' needs a value");

    private static (string Name, string Uri) Connection(string text)
    {
        var equals = text.IndexOf('=');
        return equals > 0 && equals < text.Length - 1 && text.AsSpan(0, equals).IndexOfAnyExcept(s_nameCharacters) < 0
            ? (text[..equals], text[(equals + 1)..])
            : throw new ArgumentException($"--connect wants NAME=URI with letters and digits in NAME, not '{text}'");
    }

    private static readonly System.Buffers.SearchValues<char> s_nameCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
}

internal enum BusKind
{
    System,
    Session,
}
