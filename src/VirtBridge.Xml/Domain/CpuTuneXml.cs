using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>cputune</c> element.</summary>
internal static class CpuTuneXml
{
    public static CpuTune Read(XmlElement? element, uint vcpus)
    {
        if (element is null)
        {
            return CpuTune.None;
        }

        return new CpuTune
        {
            Shares = TuningXml.ULong(element, "shares"),
            Period = Period(element, "period"),
            Quota = Quota(element, "quota"),
            GlobalPeriod = Period(element, "global_period"),
            GlobalQuota = Quota(element, "global_quota"),
            EmulatorPeriod = Period(element, "emulator_period"),
            EmulatorQuota = Quota(element, "emulator_quota"),
            IoThreadPeriod = Period(element, "iothread_period"),
            IoThreadQuota = Quota(element, "iothread_quota"),
            VcpuPins = Existing(ReadPins(element, "vcpupin", "vcpu"), vcpus),
            EmulatorPin = element.Child("emulatorpin") is { } pin ? ReadCpus(pin) : null,
            IoThreadPins = ReadPins(element, "iothreadpin", "iothread"),
            EmulatorSchedule = element.Child("emulatorsched") is { } schedule ? ReadSchedule(schedule) : null,
            VcpuSchedules = ReadSchedules(element, "vcpusched", "vcpus"),
            IoThreadSchedules = ReadSchedules(element, "iothreadsched", "iothreads"),
            Resctrls = ResctrlXml.Read(element, vcpus),
        };
    }

    public static void Write(XmlText xml, CpuTune tune)
    {
        using var element = xml.ElementIfAny("cputune");
        xml.OptionalTextElement("shares", tune.Shares);
        WriteBandwidth(xml, "period", tune.Period, "quota", tune.Quota);
        WriteBandwidth(xml, "global_period", tune.GlobalPeriod, "global_quota", tune.GlobalQuota);
        WriteBandwidth(xml, "emulator_period", tune.EmulatorPeriod, "emulator_quota", tune.EmulatorQuota);
        WriteBandwidth(xml, "iothread_period", tune.IoThreadPeriod, "iothread_quota", tune.IoThreadQuota);
        WritePins(xml, "vcpupin", "vcpu", tune.VcpuPins);
        xml.OptionalChild("emulatorpin", "cpuset", tune.EmulatorPin);
        WritePins(xml, "iothreadpin", "iothread", tune.IoThreadPins);
        if (tune.EmulatorSchedule is { } emulator)
        {
            using var child = xml.Element("emulatorsched");
            WriteSchedule(xml, emulator);
        }

        WriteSchedules(xml, "vcpusched", "vcpus", tune.VcpuSchedules);
        WriteSchedules(xml, "iothreadsched", "iothreads", tune.IoThreadSchedules);
        ResctrlXml.Write(xml, tune.Resctrls);
    }

    private static ulong? Period(XmlElement element, string name)
    {
        if (TuningXml.ULong(element, name) is not { } value)
        {
            return null;
        }

        return value == 0 ? null : value;
    }

    private static long? Quota(XmlElement element, string name)
    {
        if (element.ChildText(name) is not { } text)
        {
            return null;
        }

        if (!long.TryParse(text, out var value))
        {
            throw XmlRefusal.Error($"can't parse {name} value '{text}'");
        }

        return value == 0 ? null : value;
    }

    private static ValueArray<CpuPin> ReadPins(XmlElement element, string name, string idName)
    {
        if (element.Child(name) is null)
        {
            return default;
        }

        var pins = element.Children(name).Read(pin => new CpuPin(
            pin.Attribute(idName) is { } text
                ? NumberText.TryUInt(text, out var id) ? id : throw XmlRefusal.Error($"invalid setting for {idName} '{text}'")
                : throw XmlRefusal.Error($"{idName} id value missing"),
            ReadCpus(pin)));
        Array.Sort(pins, (left, right) => left.Id.CompareTo(right.Id));
        for (var i = 1; i < pins.Length; i++)
        {
            if (pins[i].Id == pins[i - 1].Id)
            {
                throw XmlRefusal.Internal($"duplicate {name} for {idName} '{pins[i].Id}'");
            }
        }

        return ValueArray.Create<CpuPin>(pins);
    }

    /// <summary>Pins of processors the guest does not have are passed over.</summary>
    private static ValueArray<CpuPin> Existing(ValueArray<CpuPin> pins, uint vcpus) =>
        pins.IsEmpty || pins[^1].Id < vcpus ? pins : pins.Where(pin => pin.Id < vcpus).ToValueArray();

    private static string ReadCpus(XmlElement pin)
    {
        var text = pin.Attribute("cpuset") ?? throw XmlRefusal.Error($"missing cpuset for {pin.Name}");
        var set = NumberSet.Parse(text);
        return set.Count == 0 ? throw XmlRefusal.Unsupported($"Invalid value of 'cpuset': {text}") : NumberSet.Format(set);
    }

    private static SchedulerSetting ReadSchedule(XmlElement element)
    {
        var policy = element.Enum("scheduler", DomainNames.Scheduler) ?? throw XmlRefusal.Error("Missing scheduler attribute");
        if (policy is not (Scheduler.Fifo or Scheduler.Rr))
        {
            return new SchedulerSetting(policy, 0);
        }

        var priority = element.Attribute("priority") ?? throw XmlRefusal.Error("Missing scheduler priority");
        return NumberText.TryInt(priority, out var number)
            ? new SchedulerSetting(policy, number)
            : throw XmlRefusal.Error($"Invalid value for element priority '{priority}'");
    }

    private static ValueArray<ThreadSchedule> ReadSchedules(XmlElement element, string name, string idsName)
    {
        if (element.Child(name) is null)
        {
            return default;
        }

        var schedules = new SortedDictionary<uint, SchedulerSetting>();
        foreach (var child in element.Children(name))
        {
            var ids = child.Attribute(idsName) ?? throw XmlRefusal.Error($"Missing attribute '{idsName}' in element '{name}'");
            var setting = ReadSchedule(child);
            foreach (var id in NumberSet.Parse(ids))
            {
                if (!schedules.TryAdd(id, setting))
                {
                    throw XmlRefusal.Unsupported($"{name} attributes '{idsName}' must not overlap");
                }
            }
        }

        return schedules.Select(pair => new ThreadSchedule(pair.Key, pair.Value)).ToValueArray();
    }

    private static void WriteBandwidth(XmlText xml, string periodName, ulong? period, string quotaName, long? quota)
    {
        xml.OptionalTextElement(periodName, period);
        if (quota is { } value)
        {
            xml.TextElement(quotaName, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static void WritePins(XmlText xml, string name, string idName, ValueArray<CpuPin> pins)
    {
        foreach (var pin in pins)
        {
            using var element = xml.Element(name);
            xml.Attribute(idName, pin.Id);
            xml.Attribute("cpuset", pin.CpuSet);
        }
    }

    private static void WriteSchedules(XmlText xml, string name, string idsName, ValueArray<ThreadSchedule> schedules)
    {
        foreach (var schedule in schedules)
        {
            using var element = xml.Element(name);
            xml.Attribute(idsName, schedule.Id);
            WriteSchedule(xml, schedule.Setting);
        }
    }

    private static void WriteSchedule(XmlText xml, SchedulerSetting setting)
    {
        xml.Attribute("scheduler", DomainNames.Scheduler, setting.Policy);
        if (setting.Policy is Scheduler.Fifo or Scheduler.Rr)
        {
            xml.Attribute("priority", setting.Priority);
        }
    }
}
