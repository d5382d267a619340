using System.Globalization;

namespace VirtBridge.Integration.Tests;

/// <summary>Shares, limits and places set with unmodified virsh are seen by the kernel and by QEMU.</summary>
public sealed class TuningOfGuests : IDisposable
{
    private readonly RunningDaemon _daemon = new(system: true);

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void A_running_guest_follows_pins_shares_quotas_limits_and_rates()
    {
        var disk = Path.Combine(_daemon.Folder, "disk.qcow2");
        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", disk, "64M"]).Succeeded();
        var file = Path.Combine(_daemon.Folder, "tuned.xml");
        File.WriteAllText(file, GuestXml.Tiny("tuned", Path.Combine(_daemon.Folder, "serial.log"), disk)
            .Replace("<vcpu>1</vcpu>", "<vcpu>1</vcpu><cputune><shares>300</shares></cputune>", StringComparison.Ordinal));
        Virsh("define", file);
        Virsh("start", "tuned", "--paused");
        Assert.Equal("300", Group("cpu", "cpu.shares"));
        // An empty set would take no guest of libvirtd's in either.
        Assert.NotEqual("", File.ReadAllText("/sys/fs/cgroup/cpuset/machine/cpuset.cpus").Trim());
        Assert.NotEqual("", Group("cpuset", "cgroup.procs"));

        Virsh("vcpupin", "tuned", "0", "0");
        Assert.Contains(AllowedCpus(), cpus => cpus == "0");
        Virsh("schedinfo", "tuned", "--set", "cpu_shares=512", "--set", "vcpu_quota=50000");
        Assert.Equal("512", Group("cpu", "cpu.shares"));
        Assert.Equal("50000", Group("cpu", "vcpu0/cpu.cfs_quota_us"));
        Virsh("memtune", "tuned", "--hard-limit", "900000", "--live");
        Assert.Equal((900000L * 1024).ToString(CultureInfo.InvariantCulture), Group("memory", "memory.limit_in_bytes"));
        Virsh("memtune", "tuned", "--hard-limit", "-1", "--live");
        Virsh("blkdeviotune", "tuned", "vda", "--total-iops-sec", "5000", "--live");
        Assert.Contains("\"iops\": 5000", Virsh("qemu-monitor-command", "tuned", """{"execute":"query-block"}"""), StringComparison.Ordinal);
        Virsh("send-key", "tuned", "KEY_LEFTCTRL", "KEY_A");

        Virsh("destroy", "tuned");
        Assert.Null(Folder("cpu"));
        Assert.Null(Folder("cpuset"));
    }

    private static string Group(string controller, string file) => File.ReadAllText(Path.Combine(Folder(controller)!, file)).Trim();

    private static string? Folder(string controller) =>
        Directory.GetDirectories($"/sys/fs/cgroup/{controller}/machine", "qemu-*-tuned.libvirt-qemu").SingleOrDefault();

    private static IEnumerable<string> AllowedCpus() =>
        File.ReadAllLines(Path.Combine(Folder("cpu")!, "tasks"))
            .Select(task => File.ReadLines($"/proc/{task}/status").First(line => line.StartsWith("Cpus_allowed_list:", StringComparison.Ordinal)))
            .Select(line => line["Cpus_allowed_list:".Length..].Trim());

    private string Virsh(params string[] arguments) => _daemon.Virsh(arguments).Succeeded().Output;
}
