using System.Text;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The guest's clocks and sleep states.</summary>
internal static class ClockArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var clock = input.Domain.Clock;
        line.Add("-rtc", Rtc(clock, input.Host.Time));
        foreach (var timer in clock.Timers)
        {
            if (timer is { Name: TimerName.Pit, TickPolicy: not TimerTickPolicy.Catchup } && input.Capabilities.Has(Model.Qemu.QemuFlag.KvmPitLostTickPolicy))
            {
                // Lost ticks of the kernel's timer are caught up with unless it is told otherwise.
                line.Add("-global", "kvm-pit.lost_tick_policy=" + (timer.TickPolicy == TimerTickPolicy.Discard ? "discard" : "delay"));
            }
            else if (timer is { Name: TimerName.Hpet, Present: false } && Rules.X86Board.Is(input.Domain) && !input.Capabilities.Has(Model.Qemu.QemuFlag.MachineHpet))
            {
                line.Add("-no-hpet");
            }
        }
    }

    /// <summary>Whether devices on the board's own bus can come and go.</summary>
    public static void AddRootHotplug(QemuArguments line, DomainDef domain)
    {
        var root = domain.Devices.Controllers.FirstOrDefault(controller => controller.Is(PciControllerModel.PciRoot) && (controller.Index ?? 0) == 0);
        if (root?.PciOptions.Hotplug is { } hotplug && Rules.X86Board.IsI440Fx(domain))
        {
            line.Add("-global", "PIIX4_PM.acpi-root-pci-hotplug=" + (hotplug ? "on" : "off"));
        }
    }

    public static void AddPowerManagement(QemuArguments line, DomainDef domain)
    {
        if (domain.Pm is not { } pm || !Rules.X86Board.Is(domain))
        {
            return;
        }

        var chip = Rules.X86Board.IsQ35(domain) ? "ICH9-LPC" : "PIIX4_PM";
        Disable("disable_s3", pm.SuspendToMemory);
        Disable("disable_s4", pm.SuspendToDisk);

        void Disable(string property, bool? enabled)
        {
            if (enabled is { } on)
            {
                line.Add("-global", $"{chip}.{property}={(on ? 0 : 1)}");
            }
        }
    }

    private static string Rtc(ClockDef clock, HostTime? time)
    {
        var text = new StringBuilder("base=").Append(Base(clock, time));
        foreach (var timer in clock.Timers)
        {
            if (timer.Name != TimerName.Rtc)
            {
                continue;
            }

            text.Append(timer.Track switch
            {
                TimerTrack.Guest => ",clock=vm",
                TimerTrack.Wall => ",clock=host",
                TimerTrack.Realtime => ",clock=rt",
                _ => "",
            });
            text.Append(timer.TickPolicy == TimerTickPolicy.Catchup ? ",driftfix=slew" : "");
        }

        return text.ToString();
    }

    private static string Base(ClockDef clock, HostTime? time) => clock.Offset switch
    {
        ClockOffset.Utc => "utc",
        ClockOffset.Localtime or ClockOffset.Timezone => "localtime",
        ClockOffset.Absolute when clock.Start is { } start => Moment((long)start),
        ClockOffset.Variable when clock.Start is { } start => Moment((long)start),
        ClockOffset.Variable when time is not null =>
            Moment(time.Now + (clock.Adjustment ?? 0) + (clock.Basis == ClockBasis.Localtime ? time.LocalOffset : 0)),
        ClockOffset.Variable => clock.Basis == ClockBasis.Localtime ? "localtime" : "utc",
        _ => throw CommandLineLimits.Unsupported("unsupported clock offset"),
    };

    private static string Moment(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
