using System.Diagnostics;

namespace VirtBridge.Integration.Tests;

/// <summary>Debian's virsh with Debian's libvirt, unmodified, drives a real guest through our daemon.</summary>
public sealed class VirshOnRealGuest : IDisposable
{
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void A_guest_is_defined_booted_paused_snapshotted_saved_and_undefined()
    {
        var (serial, disk) = (Path.Combine(_daemon.Folder, "serial.log"), Path.Combine(_daemon.Folder, "disk.qcow2"));
        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", disk, "64M"]).Succeeded();
        Define("tiny", GuestXml.Tiny("tiny", serial, disk));
        Assert.Contains("shut off", Virsh("list", "--all").Output, StringComparison.Ordinal);

        using var events = Tool.Start("virsh", ["-c", _daemon.QemuUri, "event", "--all", "--loop", "--timeout", "60"]);
        var first = events.StandardOutput.ReadLineAsync();
        Virsh("start", "tiny");
        Assert.Contains("event 'lifecycle' for domain 'tiny': Resumed Unpaused", Next(events, first), StringComparison.Ordinal);
        Assert.Contains("event 'lifecycle' for domain 'tiny': Started Booted", Next(events, events.StandardOutput.ReadLineAsync()), StringComparison.Ordinal);
        WaitForText(serial, "VIRTBRIDGE-GUEST-READY");
        Assert.Contains("running", Virsh("dominfo", "tiny").Output, StringComparison.Ordinal);
        Assert.Contains("<serial type='file'>", Virsh("dumpxml", "tiny").Output, StringComparison.Ordinal);

        Virsh("suspend", "tiny");
        Assert.Equal("paused", Virsh("domstate", "tiny").Output.Trim());
        Virsh("resume", "tiny");
        Virsh("snapshot-create-as", "tiny", "first");
        Assert.Contains("first", Virsh("snapshot-list", "tiny").Output, StringComparison.Ordinal);
        Virsh("snapshot-revert", "tiny", "first");
        Assert.Equal("running", Virsh("domstate", "tiny").Output.Trim());
        Virsh("snapshot-delete", "tiny", "first");

        Virsh("managedsave", "tiny");
        Assert.Equal("shut off", Virsh("domstate", "tiny").Output.Trim());
        Virsh("start", "tiny");
        Assert.Equal("running", Virsh("domstate", "tiny").Output.Trim());
        Virsh("destroy", "tiny");
        Virsh("undefine", "tiny");
        _daemon.Virsh("domstate", "tiny").Failed("failed to get domain 'tiny'");
        events.Kill();
    }

    [Fact]
    public void A_guest_survives_the_death_of_the_daemon_and_is_found_again()
    {
        var serial = Path.Combine(_daemon.Folder, "serial.log");
        Define("survivor", GuestXml.Tiny("survivor", serial));
        Virsh("start", "survivor");
        var id = Virsh("domid", "survivor").Output.Trim();
        _daemon.Kill();
        _daemon.Start();
        Assert.Equal(id, Virsh("domid", "survivor").Output.Trim());
        Assert.Equal("running", Virsh("domstate", "survivor").Output.Trim());
        Virsh("suspend", "survivor");
        Assert.Equal("paused", Virsh("domstate", "survivor").Output.Trim());
        Virsh("destroy", "survivor");
        Virsh("undefine", "survivor");
        Assert.DoesNotContain("survivor", Virsh("list", "--all").Output, StringComparison.Ordinal);
    }

    private static string Next(Process process, Task<string?> line) =>
        line.Wait(TimeSpan.FromSeconds(90)) ? line.Result ?? "" : throw new TimeoutException($"{process.ProcessName} said nothing");

    private void Define(string name, string xml)
    {
        var file = Path.Combine(_daemon.Folder, name + ".xml");
        File.WriteAllText(file, xml);
        Virsh("define", file);
    }

    private ToolResult Virsh(params string[] arguments) => _daemon.Virsh(arguments).Succeeded();

    /// <summary>Waits until a file that a guest writes has the text.</summary>
    private static void WaitForText(string file, string text)
    {
        using var written = new AutoResetEvent(false);
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(file)!, Path.GetFileName(file));
        watcher.Changed += (_, _) => written.Set();
        watcher.EnableRaisingEvents = true;
        var since = Stopwatch.StartNew();
        while (!(File.Exists(file) && File.ReadAllText(file).Contains(text, StringComparison.Ordinal)))
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(90), $"the guest did not say {text}");
            written.WaitOne(TimeSpan.FromSeconds(5));
        }
    }
}
