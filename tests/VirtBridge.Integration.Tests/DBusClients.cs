using System.Diagnostics;
using static VirtBridge.Integration.Tests.BridgeStage;

namespace VirtBridge.Integration.Tests;

/// <summary>The D-Bus service with a real bus that restarts, a client that follows by signals only, hostile clients, and polkit's answers.</summary>
public sealed class DBusClients : IDisposable
{
    private const string Nobody = "65534";
    private readonly BridgeStage _stage = new();

    private string BusSocket => _stage.PathOf("bus");

    private string Address => "unix:path=" + BusSocket;

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void A_client_follows_by_signals_moves_a_volume_and_cannot_do_harm()
    {
        _stage.DefineTiny("bus-guest");
        StartBus();
        var bridge = StartBridge();
        var before = Sockets(bridge);
        var result = Tool.Run("/usr/bin/python3", [Script("dbus/dbus_client.py"), Address, "bus-guest", _stage.Folder]).Succeeded();
        Assert.Equal(
            """
            managed bus-guest True True
            told of a new domain
            told of its changes and its end
            volume by file True True
            hostile LimitsExceeded InvalidArgs InvalidArgs Error InvalidArgs Error InvalidArgs
            still there True

            """,
            result.Output);
        Tool.Run("/usr/bin/python3", [Script("dbus/dbus_flood.py"), BusSocket]).Succeeded();
        Assert.True(Answers());
        Eventually(() => Sockets(bridge) <= before);
        var memory = File.ReadLines($"/proc/{bridge.Id}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal));
        Assert.True(int.Parse(memory.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) < 200 * 1024, memory);
    }

    [Fact]
    public void Cockpit_finds_every_call_and_signal_it_knows()
    {
        string disk = _stage.PathOf("own.qcow2"), more = _stage.PathOf("more.qcow2");
        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", disk, "16M"]).Succeeded();
        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", more, "16M"]).Succeeded();
        _stage.Define("cockpit-guest", (name, log) => GuestXml.Tiny(name, log, disk).Replace("<on_reboot>destroy", "<on_reboot>restart", StringComparison.Ordinal));
        StartBus();
        StartBridge();
        var said = Tool.Run("/usr/bin/python3", [Script("dbus/dbus_cockpit.py"), Address, "cockpit-guest", _stage.Folder, more]).Succeeded();
        Assert.Equal(
            """
            looked around
            a guest lived
            snapshots and definitions
            storage
            networks
            gone org.libvirt.Error org.libvirt.Error org.libvirt.Error
            all members

            """,
            said.Output);
    }

    [Fact]
    public void A_session_bus_starts_the_service_when_somebody_calls_it()
    {
        var services = Directory.CreateDirectory(_stage.PathOf("services")).FullName;
        var file = File.ReadAllText(Path.Combine(Install.Root, "dbus", "data", "services-org.libvirt.service"));
        Assert.Contains("Exec=/usr/bin/virtbridge-dbus --session", file, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(services, "org.libvirt.service"), file.Replace(
            "/usr/bin/virtbridge-dbus --session", $"{Install.Bin("virtbridge-dbus")} --session --only --connect QEMU={_stage.Daemon.QemuUri}", StringComparison.Ordinal));
        StartBus($"<servicedir>{services}</servicedir>");
        Assert.True(Answers());
        // The bus started it, so it is no child of ours, and it would wait for the bus to come back.
        var owner = Busctl(Address, "call", "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", "org.libvirt").Succeeded().Output;
        using var service = Process.GetProcessById(int.Parse(owner.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        End(service);
    }

    [Fact]
    public void Systemd_takes_the_units_of_all_bridges()
    {
        var units = Directory.CreateDirectory(_stage.PathOf("units")).FullName;
        string[] files = ["dbus/data/virtbridge-dbus.service", "snmp/data/virtbridge-snmp.service", "src/VirtBridge.Grpc/share/systemd/system/virtbridge-grpc.service"];
        foreach (var file in files)
        {
            File.WriteAllText(
                Path.Combine(units, Path.GetFileName(file)),
                File.ReadAllText(Path.Combine(Install.Root, file)).Replace("/usr/bin/", Path.GetDirectoryName(Install.Bin("virtbridge"))! + "/", StringComparison.Ordinal));
        }

        // Manual pages are not installed here; nothing else may be said.
        var said = Tool.Run("systemd-analyze", ["verify", .. Directory.EnumerateFiles(units)]);
        Assert.DoesNotContain((said.Output + said.Errors).Split('\n', StringSplitOptions.RemoveEmptyEntries), l => !l.Contains("Command 'man ", StringComparison.Ordinal));
    }

    [Fact]
    public void Callers_have_the_rights_polkit_gives_them_and_not_the_bridges()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root can become another user");
        _stage.DefineTiny("polkit-guest");
        File.SetUnixFileMode(_stage.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        StartBus();
        var granted = _stage.PathOf("granted");
        File.WriteAllText(granted, "");
        var polkit = _stage.Keep(Tool.Start("/usr/bin/python3", [Script("dbus/fake_polkit.py"), Address, granted]));
        ReadUntil(polkit, "ready");
        StartBridge("--polkit");
        AsNobody("ListDomains", "u", "0").Failed("Access denied");
        File.WriteAllText(granted, "org.libvirt.unix.monitor");
        Assert.Contains("domain/_", AsNobody("ListDomains", "u", "0").Succeeded().Output, StringComparison.Ordinal);
        AsNobody("StoragePoolCreateXML", "su", "<pool type='dir'><name>p</name><target><path>/tmp</path></target></pool>", "0").Failed("read only");
        File.WriteAllText(granted, "org.libvirt.unix.manage");
        AsNobody("StoragePoolCreateXML", "su", "<pool type='dir'><name>p</name><target><path>/tmp</path></target></pool>", "0").Succeeded();
        End(polkit);
        // Without polkit to ask, others than root may look and no more.
        AsNobody("ListDomains", "u", "0").Succeeded();
        AsNobody("StoragePoolDefineXML", "su", "<pool type='dir'><name>q</name><target><path>/var</path></target></pool>", "0").Failed("read only");
        Busctl(Address, "call", "org.libvirt", "/org/libvirt/QEMU", "org.libvirt.Connect", "StoragePoolDefineXML", "su",
            "<pool type='dir'><name>q</name><target><path>/var</path></target></pool>", "0").Succeeded();
    }

    [Fact]
    public void Bus_and_daemon_may_restart_and_the_service_is_back()
    {
        _stage.DefineTiny("back-guest");
        var bus = StartBus();
        StartBridge();
        End(bus);
        StartBus();
        Tell("after the bus's restart", Eventually(Answers));

        _stage.Daemon.Kill();
        Assert.False(Answers());
        Tool.Run(Install.Bin("virtbridge-dbus"), ["--address", Address, "--connect", $"QEMU={_stage.Daemon.QemuUri}", "--check"]).Failed("cannot reach its daemon");
        _stage.Daemon.Start();
        Tell("after the daemon's restart", Eventually(Answers));
        Tool.Run(Install.Bin("virtbridge-dbus"), ["--address", Address, "--connect", $"QEMU={_stage.Daemon.QemuUri}", "--check"]).Succeeded();
    }

    private Process StartBus(string more = "")
    {
        File.Delete(BusSocket);
        var config = _stage.PathOf("bus.conf");
        File.WriteAllText(config, $"""
            <busconfig><type>session</type><listen>{Address}</listen><auth>EXTERNAL</auth>{more}
            <policy context="default"><allow user="*"/><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
            """);
        // Its complaints about the flood would fill a pipe nobody reads, and stop it.
        var bus = _stage.Keep(Tool.Start("sh", ["-c", "exec dbus-daemon --config-file \"$0\" --nofork 2>/dev/null", config]));
        Eventually(() => File.Exists(BusSocket));
        return bus;
    }

    private Process StartBridge(params string[] more)
    {
        var bridge = _stage.Run("virtbridge-dbus", ["--address", Address, "--connect", $"QEMU={_stage.Daemon.QemuUri}", "--only", .. more]);
        Eventually(Answers);
        return bridge;
    }

    private bool Answers() => Busctl(Address, "call", "org.libvirt", "/org/libvirt/QEMU", "org.libvirt.Connect", "ListDomains", "u", "0").ExitCode == 0;

    private ToolResult AsNobody(string member, params string[] arguments) => Tool.Run(
        "setpriv", [$"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "busctl", "--address=" + Address, "call", "org.libvirt", "/org/libvirt/QEMU", "org.libvirt.Connect", member, .. arguments]);

    private static int Sockets(Process process) => Directory.EnumerateFileSystemEntries($"/proc/{process.Id}/fd")
        .Count(f => File.ResolveLinkTarget(f, returnFinalTarget: false)?.Name.StartsWith("socket:", StringComparison.Ordinal) == true);
}
