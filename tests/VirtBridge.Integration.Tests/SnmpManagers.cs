using System.Diagnostics;
using static VirtBridge.Integration.Tests.BridgeStage;

namespace VirtBridge.Integration.Tests;

/// <summary>Real snmpd and net-snmp's own tools: v3, tables, values beside virsh's, SETs good and bad, informs, restarts.</summary>
public sealed class SnmpManagers : IDisposable
{
    private const string GuestEntry = "1.3.6.1.4.1.36957.1.1.1";
    private readonly BridgeStage _stage = new();
    private readonly int _port = FreePort();
    private readonly int _trapPort = FreePort();

    private string Agentx => _stage.PathOf("agentx");

    private string Agent => $"127.0.0.1:{_port}";

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void Tables_over_v3_show_what_virsh_shows_and_what_only_definitions_tell()
    {
        _stage.Define("nic-guest", static (name, log) => GuestXml.Tiny(name, log).Replace(
            "<memballoon", "<interface type='user'><mac address='52:54:00:01:02:03'/><model type='virtio'/></interface><memballoon", StringComparison.Ordinal));
        _stage.DefineTiny("off-guest");
        _stage.Daemon.Virsh("start", "nic-guest", "--paused").Succeeded();
        StartMaster("createUser guests SHA \"only for this test\" AES \"only for this test\"\nrouser guests authpriv\n");
        StartAgent();
        var table = Tool.Run("snmptable", [.. V3, "-M", Mibs, "-m", "LIBVIRT-MIB", "-Cf", "|", Agent, "LIBVIRT-MIB::libvirtGuestTable"], Environment).Succeeded().Output;
        Assert.Matches(@"""nic-guest""\|paused\|1\|128\|128\|\d+\|active", table);
        Assert.Matches(@"""off-guest""\|shutoff\|1\|128\|128\|0\|notInService", table);
        var walk = Tool.Run("snmpwalk", [.. V3, "-On", Agent, "1.3.6.1.2.1.236"], Environment).Succeeded().Output;
        Assert.Contains("STRING: \"virtio\"", walk, StringComparison.Ordinal);
        Assert.Contains("Hex-STRING: 52 54 00 01 02 03", walk, StringComparison.Ordinal);
        // vmNumber, and each name in vmTable.
        Assert.Contains(".1.3.6.1.2.1.236.1.2.0 = INTEGER: 2", walk, StringComparison.Ordinal);
        foreach (var name in _stage.Daemon.Virsh("list", "--all", "--name").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains($"STRING: \"{name}\"", walk, StringComparison.Ordinal);
        }

        Assert.Equal("", Tool.Run("smilint", ["-l", "3", Path.Combine(Install.Root, "snmp", "mibs", "LIBVIRT-MIB.txt")], new Dictionary<string, string> { ["SMIPATH"] = Script("snmp/mibs") })
            .Errors.Split('\n').Where(l => l.Contains("LIBVIRT-MIB", StringComparison.Ordinal)).Aggregate("", static (all, l) => all + l));
    }

    [Fact]
    public void Only_what_may_be_set_can_be_set_and_each_change_is_informed_of()
    {
        _stage.DefineTiny("set-guest");
        _stage.Daemon.Virsh("start", "set-guest", "--paused").Succeeded();
        StartMaster($"rwcommunity private 127.0.0.1\ninformsink 127.0.0.1:{_trapPort} public\n");
        var traps = StartReceiver();
        StartAgent("--allow-set", "--vm-notifications");
        var row = Convert.FromHexString(_stage.Daemon.Virsh("domuuid", "set-guest").Output.Trim().Replace("-", "", StringComparison.Ordinal));
        string In(uint column) => $"{GuestEntry}.{column}.{string.Join('.', row)}";
        Set(In(2), "s", "other").Failed("notWritable");
        Set(In(3), "s", "paused").Failed("wrongType");
        Set(In(3), "i", "77").Failed("wrongValue");
        Set(In(9), "i", "4").Failed("inconsistentValue");
        Set($"{GuestEntry}.9.1.2.3", "i", "4").Failed("not");
        Set(In(3), "i", "1").Succeeded();
        Set(In(3), "i", "1").Succeeded();
        ReadUntil(traps, ".1.3.6.1.4.1.36957.0.1");
        Eventually(() => _stage.Daemon.Virsh("domstate", "set-guest").Output.Trim() == "running");

        // The agent hears of it by an event, as virsh does not.
        Eventually(() => Set(In(9), "i", "6").ExitCode == 0);
        Set(In(9), "i", "6").Succeeded();
        // VM-MIB's own: vmShutdown.
        ReadUntil(traps, ".1.3.6.1.2.1.236.0.");
        Eventually(() => _stage.Daemon.Virsh("domstate", "set-guest").Output.Trim() == "shut off");
        Eventually(() => Set(In(9), "i", "4").ExitCode == 0);
        Eventually(() => _stage.Daemon.Virsh("domstate", "set-guest").Output.Trim() == "running");
    }

    [Fact]
    public void Master_and_daemon_may_restart_and_guests_are_back()
    {
        _stage.DefineTiny("back-guest");
        var master = StartMaster("rocommunity public 127.0.0.1\n");
        StartAgent();
        Eventually(Shows);
        End(master);
        StartMaster("rocommunity public 127.0.0.1\n");
        Tell("after snmpd's restart", Eventually(Shows));
        _stage.Daemon.Kill();
        Eventually(Shows);
        _stage.Daemon.Start();
        _stage.DefineTiny("new-guest");
        Tell("after the daemon's restart", Eventually(() => Walk().Contains("new-guest", StringComparison.Ordinal)));
        Tool.Run(Install.Bin("virtbridge-snmp"), ["--agentx", "unix:" + Agentx, "--check", "--manager", Agent, "--community", "public"]).Succeeded();
        Tool.Run(Install.Bin("virtbridge-snmp"), ["--agentx", "unix:" + Agentx, "--check", "--manager", Agent, "--community", "wrong"]).Failed("does not answer community 'wrong'");
        // The doctor asks each bridge that is installed; here only SNMP runs.
        var doctor = Tool.Run(Install.Bin("virtbridge"), ["-c", _stage.Daemon.QemuUri, "doctor", "--snmp", $"--agentx unix:{Agentx} --manager {Agent} --community public"],
            new Dictionary<string, string> { ["PATH"] = Path.GetDirectoryName(Install.Bin("virtbridge-snmp")) + ":" + System.Environment.GetEnvironmentVariable("PATH") });
        Assert.Contains("ok    daemon", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("ok    snmp    snmpd at", doctor.Output, StringComparison.Ordinal);
    }

    private static string[] V3 => ["-v3", "-l", "authPriv", "-u", "guests", "-a", "SHA", "-A", "only for this test", "-x", "AES", "-X", "only for this test"];

    private static string Mibs => $"{Script("snmp/mibs")}:{Path.Combine(Install.Root, "snmp", "mibs")}";

    private Dictionary<string, string> Environment => new() { ["SNMP_PERSISTENT_DIR"] = _stage.PathOf("manager"), ["SNMPCONFPATH"] = _stage.Folder };

    private Process StartMaster(string access)
    {
        File.Delete(Agentx);
        var config = _stage.PathOf("snmpd.conf");
        File.WriteAllText(config, $"{access}master agentx\nagentXSocket unix:{Agentx}\nagentaddress udp:{Agent}\n");
        var master = _stage.Keep(Tool.Start("snmpd", ["-f", "-Lf", "/dev/null", "-C", "-c", config], new Dictionary<string, string> { ["SNMP_PERSISTENT_DIR"] = _stage.PathOf("snmp") }));
        Eventually(() => File.Exists(Agentx));
        return master;
    }

    private Process StartReceiver()
    {
        var config = _stage.PathOf("snmptrapd.conf");
        File.WriteAllText(config, "disableAuthorization yes\n");
        return _stage.Keep(Tool.Start("snmptrapd", ["-f", "-Lo", "-n", "-On", "-C", "-c", config, $"udp:127.0.0.1:{_trapPort}"]));
    }

    private void StartAgent(params string[] more)
    {
        var agent = _stage.Keep(Tool.Start(Install.Bin("virtbridge-snmp"), ["--agentx", "unix:" + Agentx, "--connect", _stage.Daemon.QemuUri, .. more]));
        var lines = new[] { agent.StandardError.ReadLine(), agent.StandardError.ReadLine() };
        Assert.All(lines, l => Assert.Matches("serving|following", l));
    }

    private ToolResult Set(string name, string type, string value) => Tool.Run("snmpset", ["-v2c", "-c", "private", "-t", "30", "-r", "0", "-On", Agent, name, type, value], Environment);

    private string Walk() => Tool.Run("snmpwalk", ["-v2c", "-c", "public", "-t", "1", "-r", "0", Agent, GuestEntry], Environment).Output;

    private bool Shows() => Walk().Contains("back-guest", StringComparison.Ordinal);
}
