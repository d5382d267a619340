namespace VirtBridge.Model;

/// <summary>What no hypervisor accepts.</summary>
public static class DomainValidation
{
    public static void Check(DomainDef domain, DomainRuleTraits traits)
    {
        if (domain.Name.Contains('/') && !traits.NameMayHaveSlash)
        {
            throw Refusal.Xml($"name {domain.Name} cannot contain '/'");
        }

        CheckMemory(domain);
        CheckBootOrder(domain);
        FirmwareValidation.Check(domain);
        CharValidation.Check(domain.Devices);
        DiskValidation.Check(domain.Devices, traits);
        ControllerValidation.Check(domain, traits);
        HostdevValidation.Check(domain.Devices);
        DeviceValidation.Check(domain);
        DisplayValidation.Check(domain.Devices);
        InputValidation.Check(domain);
        InterfaceValidation.Check(domain.Devices);
        MemoryDeviceValidation.Check(domain);
        VirtioValidation.Check(domain.Devices);
        AliasValidation.Check(domain.Devices);
        TuningValidation.Check(domain);
        NumaValidation.Check(domain);
        CheckIoThreads(domain);
        CheckThrottles(domain);
    }

    private static void CheckThrottles(DomainDef domain)
    {
        foreach (var disk in domain.Devices.Disks)
        {
            foreach (var group in disk.ThrottleFilters)
            {
                if (!domain.ThrottleGroups.Any(known => known.GroupName == group))
                {
                    throw Refusal.Xml($"throttle group '{group}' not found");
                }
            }
        }
    }

    private static void CheckMemory(DomainDef domain)
    {
        if (domain.Memory.Total == 0)
        {
            throw Refusal.Xml("Memory size must be specified via <memory> or in the <numa> configuration");
        }

        var memory = domain.Memory;
        if (memory is { MaxSlots: > 0, Max: null or 0 })
        {
            throw Refusal.Xml("both maximum memory size and memory slot count must be specified");
        }

        if (memory.Max is > 0 and var most && most < memory.Total)
        {
            throw Refusal.Xml("maximum memory size must be equal or greater than the actual memory size");
        }
    }

    private static void CheckBootOrder(DomainDef domain)
    {
        if (!BootOrders.Any(domain.Devices))
        {
            return;
        }

        if (domain.Os.BootDevices.Count > 0)
        {
            throw Refusal.Unsupported("per-device boot elements cannot be used together with os/boot elements");
        }

        var used = new HashSet<(uint, string?)>();
        foreach (var device in BootOrders.Of(domain.Devices))
        {
            if (!used.Add((device.Info.BootOrder!.Value, null)))
            {
                throw Refusal.Internal($"boot order {device.Info.BootOrder} used for more than one device");
            }

            CheckLoadParm(device.Info.LoadParm?.ToUpperInvariant());
        }
    }

    private static void CheckLoadParm(string? text)
    {
        if (text is null)
        {
            return;
        }

        if (text.Length is 0 or > 8)
        {
            throw Refusal.Internal($"loadparm value '{text}' must be between 1 and 8 characters");
        }

        foreach (var c in text)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '.' or ' '))
            {
                throw Refusal.Internal($"invalid loadparm value '{text}', expecting chars in set of [a-zA-Z0-9.] and blank spaces");
            }
        }
    }

    private static void CheckIoThreads(DomainDef domain)
    {
        foreach (var pin in domain.CpuTune.IoThreadPins)
        {
            CheckThread(domain.IoThreads, pin.Id);
        }

        foreach (var schedule in domain.CpuTune.IoThreadSchedules)
        {
            CheckThread(domain.IoThreads, schedule.Id);
        }

        CheckPool(domain.IoThreads.DefaultPoolMin, domain.IoThreads.DefaultPoolMax);
        foreach (var thread in domain.IoThreads.Ids)
        {
            CheckPool(thread.PoolMin, thread.PoolMax);
        }
    }

    private static void CheckThread(IoThreads threads, uint id)
    {
        if (!threads.Ids.Any(thread => thread.Id == id))
        {
            throw Refusal.Unsupported($"Cannot find 'iothread' : {id}");
        }
    }

    private static void CheckPool(int? least, int? most)
    {
        if (most == 0)
        {
            throw Refusal.Unsupported("thread_pool_max must be a positive integer");
        }

        if (least is > 0 && least > (most ?? 0))
        {
            throw Refusal.Unsupported("thread_pool_min must be smaller or equal to thread_pool_max");
        }
    }
}
