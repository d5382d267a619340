using System.Globalization;
using System.Text.RegularExpressions;

namespace VirtBridge.Integration.Tests;

/// <summary>A guest that counts aloud moves between two daemons of ours, driven by Debian's virsh.</summary>
public sealed partial class MovingGuests : IDisposable
{
    private readonly RunningDaemon _here = new(configuration: "host_uuid = \"11111111-1111-4111-8111-111111111111\"\n");
    private readonly RunningDaemon _there = new(configuration: "host_uuid = \"22222222-2222-4222-8222-222222222222\"\n");

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    private string ConsoleFile => Path.Combine(_here.Folder, "console.log");

    [Fact]
    public void A_running_guest_moves_and_goes_on_and_comes_back_through_its_own_daemon()
    {
        Boot();
        var sent = _here.Virsh("dumpxml", "--migratable", "moving").Succeeded().Output;
        Assert.DoesNotMatch("itco|<alias|<input type='keyboard'|<audio|domain type='qemu' id", sent);
        _here.Virsh("migrate", "--live", "moving", _there.QemuUri, "tcp://127.0.0.1").Failed("Migration without shared storage is unsafe");
        _here.Virsh("desc", "moving", "--config", "--new-desc", "of the next start").Succeeded();
        _here.Virsh("migrate", "--live", "--unsafe", "--persistent", "--auto-converge", "--verbose", "moving", _there.QemuUri, "tcp://127.0.0.1").Succeeded();
        Assert.Equal("shut off (migrated)", State(_here));
        Assert.Equal("running (migrated)", State(_there));
        Assert.Contains("of the next start", _there.Virsh("dumpxml", "--inactive", "moving").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("of the next start", _there.Virsh("dumpxml", "moving").Output, StringComparison.Ordinal);
        GoesOn();

        var socket = Path.Combine(_here.Folder, "way");
        _there.Virsh("migrate", "--p2p", "--unsafe", "--undefinesource", "--suspend", "moving", _here.QemuUri, $"unix://{socket}").Succeeded();
        _there.Virsh("domstate", "moving").Failed("failed to get domain");
        Assert.StartsWith("paused", State(_here), StringComparison.Ordinal);
        _here.Virsh("resume", "moving").Succeeded();
        GoesOn();
        _here.Virsh("destroy", "moving").Succeeded();
        _here.Virsh("migrate", "--offline", "--persistent", "--undefinesource", "moving", _there.QemuUri).Succeeded();
        Assert.Equal("shut off", _there.Virsh("domstate", "moving").Output.Trim());
        Assert.Equal("", _here.Virsh("list", "--all", "--name").Output.Trim());
    }

    [Fact]
    public async Task A_move_that_is_given_up_leaves_the_guest_where_it_was()
    {
        Boot();
        _here.Virsh("migrate", "--live", "--unsafe", "moving", _here.QemuUri, "tcp://127.0.0.1").Failed("same host");
        _here.Virsh("migrate", "--live", "--unsafe", "--tunnelled", "--p2p", "moving", _there.QemuUri).Failed("VIR_MIGRATE_TUNNELLED is not supported");
        _here.Virsh("migrate", "--live", "--unsafe", "moving", _there.QemuUri, "tcp://192.0.2.1:nine").Failed("port 'nine'");
        Assert.Equal("", _there.Virsh("list", "--all", "--name").Output.Trim());

        _here.Virsh("migrate-setspeed", "moving", "1").Succeeded();
        var moving = Task.Run(() => _here.Virsh("migrate", "--live", "--unsafe", "moving", _there.QemuUri, "tcp://127.0.0.1"), TestContext.Current.CancellationToken);
        BridgeStage.Eventually(() => _here.Virsh("domjobinfo", "moving").Output.Contains("Outgoing migration", StringComparison.Ordinal), "the move did not begin");
        _here.Virsh("domjobabort", "moving").Succeeded();
        (await moving).Failed("canceled by client");
        Assert.StartsWith("running", State(_here), StringComparison.Ordinal);
        Assert.Equal("", _there.Virsh("list", "--all", "--name").Output.Trim());
        GoesOn();
    }

    private void Boot()
    {
        var disk = Path.Combine(_here.Folder, "disk.qcow2");
        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", disk, "16M"]).Succeeded();
        var xml = Path.Combine(_here.Folder, "moving.xml");
        File.WriteAllText(xml, GuestXml.Tiny("moving", "", disk)
            .Replace("<serial type='file'><source path=''/>", $"<serial type='pty'><log file='{ConsoleFile}' append='on'/>", StringComparison.Ordinal));
        _here.Virsh("define", xml).Succeeded();
        _here.Virsh("start", "moving").Succeeded();
        BridgeStage.Eventually(() => Console().Contains("VIRTBRIDGE-GUEST-READY", StringComparison.Ordinal), "the guest did not boot");
        using var console = new StreamWriter(new FileStream(_here.Virsh("ttyconsole", "moving").Output.Trim(), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0));
        console.Write("i=0; while :; do i=$((i+1)); echo count-$i-; sleep 1; done\n");
        console.Flush();
        BridgeStage.Eventually(() => Count() > 1, "the guest does not count");
    }

    private static string State(RunningDaemon daemon) => daemon.Virsh("domstate", "moving", "--reason").Succeeded().Output.Trim();

    private void GoesOn()
    {
        var now = Count();
        BridgeStage.Eventually(() => Count() > now + 1, "the guest does not go on");
    }

    private int Count() => Counts().Matches(Console()).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).LastOrDefault();

    private string Console()
    {
        if (!File.Exists(ConsoleFile))
        {
            return "";
        }

        using var reader = new StreamReader(new FileStream(ConsoleFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"count-(\d+)-")]
    private static partial Regex Counts();
}
