namespace VirtBridge.Model;

/// <summary>What every definition gets filled in, whatever the hypervisor.</summary>
public static class DomainDefaults
{
    public static DomainDef Apply(DomainDef domain, DomainRuleTraits traits)
    {
        domain = ApplyBoot(domain, traits);
        domain = MemoryDefaults.Apply(domain);
        domain = NumaDefaults.Apply(domain);
        domain = ConsoleDefaults.Apply(domain, traits);
        var devices = domain.Devices with
        {
            Disks = DiskDefaults.Apply(domain.Devices.Disks, traits),
            Controllers = ControllerOrder.Number(ControllerOrder.Sort(domain.Devices.Controllers)),
            Videos = VideoDefaults.Apply(domain.Devices.Videos, traits),
        };
        return domain with { Devices = ImplicitControllers.Add(devices) };
    }

    /// <summary>A fully virtualised guest boots from disk unless something else was said.</summary>
    private static DomainDef ApplyBoot(DomainDef domain, DomainRuleTraits traits)
    {
        var os = domain.Os;
        if (os.Arch is null && traits.DefaultArch is { } arch)
        {
            os = os with { Arch = arch };
        }

        if (!traits.BootsInFixedOrder && os is { Type: OsType.Hvm, BootDevices.IsEmpty: true } && domain.Bootloader is null && !BootOrders.Any(domain.Devices))
        {
            os = os with { BootDevices = [BootDevice.Hd] };
        }

        return ReferenceEquals(os, domain.Os) ? domain : domain with { Os = os };
    }
}
