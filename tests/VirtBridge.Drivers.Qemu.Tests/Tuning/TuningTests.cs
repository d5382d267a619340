using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Tuning;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Tuning;

public sealed class TuningTests
{
    private const string HybridMounts = """
        tmpfs /sys/fs/cgroup tmpfs rw 0 0
        cgroup /sys/fs/cgroup/cpu,cpuacct cgroup rw,relatime,cpu,cpuacct 0 0
        cgroup /sys/fs/cgroup/memory cgroup rw,memory 0 0
        cgroup2 /sys/fs/cgroup/unified cgroup2 rw 0 0
        """;

    [Fact]
    public void Controllers_are_found_wherever_they_are_mounted()
    {
        var hybrid = ControlGroupMounts.Read(HybridMounts, _ => "");
        Assert.Equal(new ControlGroupMount("/sys/fs/cgroup/cpu,cpuacct", false), hybrid.Find(ControlGroupMounts.Cpu));
        var refusal = Assert.Throws<VirtException>(() => hybrid.Require(ControlGroupMounts.Block));
        Assert.Equal(ErrorCode.OperationInvalid, refusal.Code);
        Assert.Contains("cgroup BLKIO controller is not mounted", refusal.Message, StringComparison.Ordinal);

        var unified = ControlGroupMounts.Read("cgroup2 /sys/fs/cgroup cgroup2 rw 0 0", _ => "cpuset cpu io memory pids\n");
        Assert.Equal(new ControlGroupMount("/sys/fs/cgroup", true), unified.Find(ControlGroupMounts.Block));
        Assert.Single(unified.All);
    }

    [Fact]
    public void Quotas_go_to_the_groups_of_their_threads()
    {
        var domain = Domain() with
        {
            Vcpus = new VcpuTotals { Max = 2 },
            CpuTune = new CpuTune { Shares = 512, Period = 50000, Quota = -1, EmulatorQuota = 20000 },
        };
        Assert.Equal(
            """
            cpu:/cpu.shares=512
            cpu:emulator/cpu.cfs_quota_us=20000
            cpu:vcpu0/cpu.cfs_period_us=50000
            cpu:vcpu0/cpu.cfs_quota_us=-1
            cpu:vcpu1/cpu.cfs_period_us=50000
            cpu:vcpu1/cpu.cfs_quota_us=-1
            """,
            Text(GroupValues.Cpu(domain, unified: false)));
        Assert.Equal(
            """
            cpu:/cpu.weight=512
            cpu:emulator/cpu.max=20000 100000
            cpu:vcpu0/cpu.max=max 50000
            cpu:vcpu1/cpu.max=max 50000
            """,
            Text(GroupValues.Cpu(domain, unified: true)));
    }

    [Fact]
    public void The_limit_with_swap_is_lifted_first_and_set_last()
    {
        var domain = Domain() with { MemTune = new MemTune { HardLimit = 1024, SwapHardLimit = 2048 } };
        Assert.Equal(
            """
            memory:/memory.memsw.limit_in_bytes=-1
            memory:/memory.limit_in_bytes=1048576
            memory:/memory.soft_limit_in_bytes=-1
            memory:/memory.memsw.limit_in_bytes=2097152
            """,
            Text(GroupValues.Memory(domain, unified: false, lift: true)));
        Assert.Equal("memory:/memory.max=1048576\nmemory:/memory.swap.max=1048576", Text(GroupValues.Memory(domain, unified: true, lift: false)));
    }

    [Fact]
    public void Rates_of_devices_that_are_none_are_left_out()
    {
        var domain = Domain() with
        {
            BlkioTune = new BlkioTune { Weight = 700, Devices = [new("/dev/vda") { ReadIops = 100, WriteBytes = 4096 }, new("/dev/gone") { ReadIops = 1 }] },
        };
        static string? Number(string path) => path == "/dev/vda" ? "254:0" : null;
        Assert.Equal(
            """
            blkio:/blkio.bfq.weight=700
            blkio:/blkio.throttle.read_iops_device=254:0 100
            blkio:/blkio.throttle.write_bps_device=254:0 4096
            """,
            Text(GroupValues.Block(domain, unified: false, Number)));
        Assert.Contains("io.max=254:0 rbps=max wbps=4096 riops=100 wiops=max", Text(GroupValues.Block(domain, unified: true, Number)), StringComparison.Ordinal);
    }

    [Fact]
    public void Disk_limits_name_the_six_basic_rates_always() => Assert.Equal(
        """{"bps":0,"bps_rd":0,"bps_wr":0,"iops":5000,"iops_rd":0,"iops_wr":0,"iops_max":6000,"group":"drive-virtio-disk0"}""",
        DiskLimits.Of(new DiskIoTune { TotalIops = 5000, TotalIopsMax = 6000 }, "virtio-disk0").ToJsonString());

    [Theory]
    [InlineData(KeycodeSet.Linux, 30, 30)]
    [InlineData(KeycodeSet.Linux, 97, 0x9d)]
    [InlineData(KeycodeSet.Usb, 4, 30)]
    [InlineData(KeycodeSet.Usb, 224, 29)]
    [InlineData(KeycodeSet.Xt, 0xe01d, 0x9d)]
    [InlineData(KeycodeSet.Qnum, 0x9d, 0x9d)]
    public void Keys_of_every_set_become_scan_codes(KeycodeSet set, uint code, uint expected) => Assert.Equal(expected, KeyCodes.ToQemu(set, code));

    [Fact]
    public void Keys_nobody_has_are_refused_by_number()
    {
        var refusal = Assert.Throws<VirtException>(() => KeyCodes.ToQemu(KeycodeSet.Linux, 900));
        Assert.Contains("900", refusal.Message, StringComparison.Ordinal);
    }

    private static DomainDef Domain() => new() { Name = "g", VirtType = VirtType.Qemu, Os = new DomainOs() };

    private static string Text(IEnumerable<GroupValue> values) => string.Join('\n', values.Select(v => $"{v.Controller}:{v.Group}/{v.File}={v.Value}"));
}
