using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Guest;

/// <summary>What every guest of one driver shares.</summary>
internal sealed record QemuHost(Poller Poller, TimeProvider Clock, string Executor)
{
    public QmpLimits Limits { get; init; } = new();

    /// <summary>How long a process may take to end by itself once asked to.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the kernel may take to end a killed process, which may hang in a device.</summary>
    public TimeSpan KillPatience { get; init; } = TimeSpan.FromSeconds(30);
}
