namespace VirtBridge.Integration.Tests;

/// <summary>Processors are kept awake for who asks much, by the kernel's own account of who asked for it.</summary>
public sealed class AwakeProcessors : IDisposable
{
    private const string Device = "/dev/cpu_dma_latency";
    private const int AnyLatency = 2_000_000_000;

    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void They_are_asked_for_where_that_is_of_use_and_let_go_afterwards()
    {
        const string conversation = "import libvirt, sys; d = libvirt.open(sys.argv[1]).lookupByName('test'); [d.info() for _ in range(5000)]";
        Assert.False(_daemon.HasOpen(Device));
        Tool.Run("/usr/bin/python3", ["-c", conversation, _daemon.TestUri]).Succeeded();
        Assert.Equal(Environment.IsPrivilegedProcess && AreHaltedAndFew(), _daemon.HasOpen(Device));
        if (_daemon.HasOpen(Device))
        {
            // Other tests' daemons may want them just now.
            Assert.True(SpinWait.SpinUntil(() => Wish() == AnyLatency, TimeSpan.FromSeconds(60)));
        }
    }

    private static bool AreHaltedAndFew()
    {
        const string driver = "/sys/devices/system/cpu/cpuidle/current_driver";
        var online = Tool.Run("getconf", ["_NPROCESSORS_ONLN"]).Succeeded().Output;
        return File.Exists(Device) && File.Exists(driver) && File.ReadAllText(driver).Trim() == "haltpoll" &&
            int.Parse(online, System.Globalization.CultureInfo.InvariantCulture) is >= 2 and <= 8;
    }

    private static int Wish()
    {
        using var device = File.OpenRead(Device);
        Span<byte> wish = stackalloc byte[sizeof(int)];
        device.ReadExactly(wish);
        return BitConverter.ToInt32(wish);
    }
}
