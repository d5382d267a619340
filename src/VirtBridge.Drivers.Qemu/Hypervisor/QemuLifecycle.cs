using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Starting, stopping and pausing of QEMU guests.</summary>
internal sealed class QemuLifecycle(GuestLauncher launcher, GuestEventPump events, GuestAgents agents) : ILifecycleFacet
{
    private static readonly TimeSpan s_gracefulPatience = TimeSpan.FromSeconds(15);

    public Task<GuestStarted> StartAsync(GuestStart start, CancellationToken cancellation) => launcher.StartAsync(start, cancellation);

    public async Task StopAsync(DomainObject guest, bool graceful, DomainShutoffReason reason, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        if (!graceful)
        {
            await runtime.Guest.EndAsync(reason, cancellation);
            return;
        }

        try
        {
            await runtime.Guest.Monitor.ExecuteAsync(new Quit(), cancellation);
            await runtime.Guest.Ended.WaitAsync(s_gracefulPatience, cancellation);
        }
        catch (TimeoutException)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, "Failed to terminate the process within the time allowed");
        }
    }

    public Task CleanUpAsync(DomainObject guest, CancellationToken cancellation) => events.CleanedUpAsync(guest, cancellation);

    public Task SuspendAsync(DomainObject guest, CancellationToken cancellation) =>
        GuestRuntime.Of(guest).Guest.PauseAsync(DomainPausedReason.User, cancellation);

    public Task ResumeAsync(DomainObject guest, DomainRunningReason reason, CancellationToken cancellation) =>
        GuestRuntime.Of(guest).Guest.ResumeAsync(reason, cancellation);

    public Task ShutdownAsync(DomainObject guest, DomainShutdownFlagValues how, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        runtime.RebootOnShutdown = false;
        return PowerButtonAsync(guest, runtime, (uint)how, "powerdown", cancellation);
    }

    public Task RebootAsync(DomainObject guest, DomainRebootFlagValues how, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        runtime.RebootOnShutdown = true;
        return PowerButtonAsync(guest, runtime, (uint)how, "reboot", cancellation);
    }

    public async Task ResetAsync(DomainObject guest, CancellationToken cancellation) =>
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new SystemReset(), cancellation);

    // The bits are those of both flag sets: 1 is the power button, 2 the agent.
    private async Task PowerButtonAsync(DomainObject guest, GuestRuntime runtime, uint how, string mode, CancellationToken cancellation)
    {
        const uint button = 1;
        const uint agent = 2;
        if ((how & agent) != 0 && (how & button) == 0)
        {
            runtime.RebootOnShutdown = false;
            await agents.ShutdownAsync(guest, mode, cancellation);
            return;
        }

        if (how != 0 && (how & button) == 0)
        {
            throw new VirtException(ErrorCode.ArgumentUnsupported, ErrorDomain.Qemu, "only the ACPI power button and the guest agent are supported");
        }

        await runtime.Guest.Monitor.ExecuteAsync(new SystemPowerdown(), cancellation);
    }
}
