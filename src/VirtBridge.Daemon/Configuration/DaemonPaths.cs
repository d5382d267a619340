namespace VirtBridge.Daemon;

/// <summary>Where everything lives; libvirt's own layout, each root replaceable.</summary>
public sealed record DaemonPaths(string Run, string State, string Config, string Cache, string Log)
{
    public string Socket => Path.Combine(Run, "libvirt-sock");
    public string ReadOnlySocket => Path.Combine(Run, "libvirt-sock-ro");
    public string AdminSocket => Path.Combine(Run, "libvirt-admin-sock");

    public static DaemonPaths Of(DaemonOptions options, Func<string, string?> environment)
    {
        var paths = options.Session ? Session(environment) : System();
        if (options.StateDir is { } state)
        {
            paths = paths with { State = state, Cache = Path.Combine(state, "cache"), Log = Path.Combine(state, "log") };
        }

        return paths with { Run = options.RunDir ?? paths.Run, Config = options.ConfigDir ?? paths.Config };
    }

    private static DaemonPaths System() =>
        new("/run/libvirt", "/var/lib/libvirt", "/etc/libvirt", "/var/cache/libvirt", "/var/log/libvirt");

    private static DaemonPaths Session(Func<string, string?> environment)
    {
        var home = environment("HOME") is { Length: > 0 } h ? h : "/";
        string Xdg(string name, string fallback) => Path.Combine(environment(name) is { Length: > 0 } d ? d : Path.Combine(home, fallback), "libvirt");
        var cache = Xdg("XDG_CACHE_HOME", ".cache");
        var config = Xdg("XDG_CONFIG_HOME", ".config");
        var run = environment("XDG_RUNTIME_DIR") is { Length: > 0 } runtime ? Path.Combine(runtime, "libvirt") : cache;
        return new(run, Path.Combine(config, "qemu", "lib"), config, cache, Path.Combine(cache, "qemu", "log"));
    }
}
