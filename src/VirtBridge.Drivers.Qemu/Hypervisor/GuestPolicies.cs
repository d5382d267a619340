using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What a definition wants done when its guest powers off, reboots or crashes.</summary>
internal static class GuestPolicies
{
    /// <summary>Acts on the news; true when there is nothing left to tell about them.</summary>
    public static async Task<bool> ObeyAsync(DomainObject guest, GuestRuntime runtime, GuestNews news)
    {
        var live = guest.View.Live;
        if (live is null)
        {
            return false;
        }

        switch (news)
        {
            case GuestNews.ShutDown when runtime.RebootOnShutdown || live.OnPowerOff == DomainLifecycleAction.Restart:
                runtime.RebootOnShutdown = false;
                await RestartAsync(runtime);
                return true;
            case GuestNews.ShutDown when live.OnPowerOff != DomainLifecycleAction.Preserve:
                _ = EndAsync(runtime, DomainShutoffReason.Shutdown);
                return false;
            case GuestNews.Panicked { Action: not "run" } when live.OnCrash is DomainLifecycleAction.Destroy or DomainLifecycleAction.CoredumpDestroy:
                _ = EndAsync(runtime, DomainShutoffReason.Crashed);
                return false;
            case GuestNews.Panicked { Action: not "run" } when live.OnCrash is DomainLifecycleAction.Restart or DomainLifecycleAction.CoredumpRestart:
                await RestartAsync(runtime);
                return false;
            default:
                return runtime.Quiet && news is GuestNews.Stopped or GuestNews.Resumed && runtime.Quiet;
        }
    }

    private static async Task RestartAsync(GuestRuntime runtime)
    {
        await runtime.Guest.Monitor.ExecuteAsync(new SystemReset(), CancellationToken.None);
        await runtime.Guest.ResumeAsync(DomainRunningReason.Booted, CancellationToken.None);
    }

    // Not awaited by the reader of news: the end is itself news.
    private static async Task EndAsync(GuestRuntime runtime, DomainShutoffReason reason)
    {
        try
        {
            await runtime.Guest.EndAsync(reason, CancellationToken.None);
        }
        catch (VirtException)
        {
            // A process the kernel cannot end stays; its domain keeps the state shutdown.
            return;
        }
    }
}
