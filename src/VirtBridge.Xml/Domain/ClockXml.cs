using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>clock</c> element.</summary>
internal static class ClockXml
{
    public static ClockDef Read(XmlElement? element)
    {
        if (element is null)
        {
            return ClockDef.Utc;
        }

        var offset = element.Attribute("offset") is not { } offsetText ? ClockOffset.Utc
            : DomainNames.ClockOffset.TryParse(offsetText, out var known) ? known
            : throw XmlRefusal.Unsupported($"unknown clock offset '{offsetText}'");
        var clock = new ClockDef
        {
            Offset = offset,
            Timers = element.Child("timer") is null ? default : ValueArray.Create<TimerDef>(element.Children("timer").Read(ReadTimer)),
        };
        return offset switch
        {
            ClockOffset.Utc or ClockOffset.Localtime => ReadAdjustment(element, clock),
            ClockOffset.Variable => clock with
            {
                Adjustment = long.TryParse(element.Attribute("adjustment"), System.Globalization.CultureInfo.InvariantCulture, out var seconds) ? seconds : 0,
                Adjustment0 = element.Long("adjustment0"),
                Basis = element.Enum("basis", DomainNames.ClockBasis) ?? ClockBasis.Utc,
            },
            ClockOffset.Timezone => clock with
            {
                TimeZone = element.Attribute("timezone") ?? throw XmlRefusal.Internal("missing 'timezone' attribute for clock with offset='timezone'"),
            },
            _ => clock with { Start = element.ULong("start") ?? throw XmlRefusal.Internal("missing 'start' attribute for clock with offset='absolute'") },
        };
    }

    public static void Write(XmlText xml, ClockDef clock, DomainFormatOptions options)
    {
        using var element = xml.Element("clock");
        xml.Attribute("offset", DomainNames.ClockOffset, clock.Offset);
        if (clock.AdjustmentReset)
        {
            xml.Attribute("adjustment", "reset");
        }

        if (clock.Offset == ClockOffset.Variable)
        {
            xml.Attribute("adjustment", clock.Adjustment ?? 0);
            xml.OptionalAttribute("basis", DomainNames.ClockBasis, clock.Basis);
            if (options.ClockAdjust && clock.Adjustment0 is { } initial and not 0)
            {
                xml.Attribute("adjustment0", initial);
            }
        }

        xml.OptionalAttribute("timezone", clock.TimeZone);
        xml.OptionalAttribute("start", clock.Start);
        foreach (var timer in clock.Timers)
        {
            WriteTimer(xml, timer);
        }
    }

    private static ClockDef ReadAdjustment(XmlElement element, ClockDef clock)
    {
        if (element.Attribute("adjustment") is not { } text)
        {
            return clock;
        }

        if (text == "reset")
        {
            return clock with { AdjustmentReset = true };
        }

        return long.TryParse(text, out var seconds)
            ? clock with
            {
                Offset = ClockOffset.Variable,
                Adjustment = seconds,
                Basis = clock.Offset == ClockOffset.Localtime ? ClockBasis.Localtime : ClockBasis.Utc,
            }
            : throw XmlRefusal.Error($"unknown clock adjustment '{text}'");
    }

    private static TimerDef ReadTimer(XmlElement element)
    {
        var catchup = element.Child("catchup");
        return new TimerDef(element.RequiredEnum("name", DomainNames.TimerName))
        {
            Present = element.YesNo("present"),
            TickPolicy = element.Enum("tickpolicy", DomainNames.TimerTickPolicy),
            Track = element.Enum("track", DomainNames.TimerTrack),
            Frequency = element.ULong("frequency") ?? null,
            Mode = element.Enum("mode", DomainNames.TimerMode),
            Catchup = catchup is null ? null : new TimerCatchup(catchup.ULong("threshold"), catchup.ULong("slew"), catchup.ULong("limit")),
        };
    }

    private static void WriteTimer(XmlText xml, TimerDef timer)
    {
        using var element = xml.Element("timer");
        xml.Attribute("name", DomainNames.TimerName, timer.Name);
        xml.OptionalYesNo("present", timer.Present);
        xml.OptionalAttribute("tickpolicy", DomainNames.TimerTickPolicy, timer.TickPolicy);
        if (timer.Name is TimerName.Platform or TimerName.Rtc)
        {
            xml.OptionalAttribute("track", DomainNames.TimerTrack, timer.Track);
        }

        if (timer.Name == TimerName.Tsc)
        {
            if (timer.Frequency is not 0)
            {
                xml.OptionalAttribute("frequency", timer.Frequency);
            }

            xml.OptionalAttribute("mode", DomainNames.TimerMode, timer.Mode);
        }

        if (timer.Catchup is { } catchup)
        {
            using var child = xml.ElementIfAny("catchup");
            NotZero(xml, "threshold", catchup.Threshold);
            NotZero(xml, "slew", catchup.Slew);
            NotZero(xml, "limit", catchup.Limit);
        }
    }

    private static void NotZero(XmlText xml, string name, ulong? value)
    {
        if (value is not (null or 0))
        {
            xml.OptionalAttribute(name, value);
        }
    }
}
