using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Watchdogs and what happens when one bites.</summary>
internal static class WatchdogArguments
{
    public static void Add(QemuArguments line, DomainDef domain)
    {
        foreach (var watchdog in domain.Devices.Watchdogs)
        {
            if (watchdog.Model == WatchdogModel.Itco)
            {
                line.Add("-global", "ICH9-LPC.noreboot=off");
                continue;
            }

            var driver = watchdog.Model switch
            {
                WatchdogModel.Ib700 => "ib700",
                WatchdogModel.Diag288 => "diag288",
                _ => "i6300esb",
            };
            line.Device(new QemuProperties().Add("driver", driver).Add("id", watchdog.Alias).AddPlace(domain, watchdog.Info));
        }

        if (domain.Devices.Watchdogs.Count > 0)
        {
            line.Add("-watchdog-action", Action(domain.Devices.Watchdogs[0].Action));
        }
    }

    private static string Action(WatchdogAction action) => action switch
    {
        WatchdogAction.Reset => "reset",
        WatchdogAction.Shutdown => "shutdown",
        WatchdogAction.Poweroff => "poweroff",
        WatchdogAction.InjectNmi => "inject-nmi",
        WatchdogAction.None => "none",

        // The driver dumps or leaves it after QEMU paused.
        _ => "pause",
    };
}
