namespace VirtBridge.Model;

/// <summary>Combinations of firmware settings that contradict each other.</summary>
public static class FirmwareValidation
{
    public static void Check(DomainDef domain)
    {
        var os = domain.Os;
        if (os.Firmware is { } firmware)
        {
            CheckAutomatic(os, firmware);
        }
        else if (!os.FirmwareFeatures.IsEmpty)
        {
            throw Refusal.Detail("cannot use feature-based firmware autoselection when firmware autoselection is disabled");
        }

        if (os.Loader is { } loader)
        {
            CheckLoader(os, loader);
        }

        CheckShim(os);
    }

    private static void CheckAutomatic(DomainOs os, FirmwareKind firmware)
    {
        if (firmware == FirmwareKind.Bios && os.Loader is { } loader && (loader.Nvram is not null || loader.NvramTemplate is not null))
        {
            throw Refusal.Detail("firmware type 'bios' does not support nvram");
        }

        var enrolled = os.FirmwareFeatures.Any(feature => feature is { Name: "enrolled-keys", Enabled: true });
        var noSecureBoot = os.FirmwareFeatures.Any(feature => feature is { Name: "secure-boot", Enabled: false });
        if (enrolled && noSecureBoot)
        {
            throw Refusal.Detail("firmware feature 'enrolled-keys' cannot be enabled when firmware feature 'secure-boot' is disabled");
        }
    }

    private static void CheckShim(DomainOs os)
    {
        if (os is { Shim: not null, Kernel: null } && (os.Firmware is not null || os.Loader is not null))
        {
            throw Refusal.Unsupported("shim only allowed with kernel option");
        }
    }

    private static void CheckLoader(DomainOs os, LoaderDef loader)
    {
        if (os.Firmware is null && loader.Path is null)
        {
            throw Refusal.Detail("no loader path specified and firmware auto selection disabled");
        }

        if (os.Firmware is null && loader.Type is LoaderType.Rom && (loader.Nvram is not null || loader.NvramTemplate is not null))
        {
            throw Refusal.Detail("Only pflash loader type permits NVRAM");
        }

        if (loader.Stateless == true)
        {
            if (loader.NvramTemplate is not null)
            {
                throw Refusal.Detail("NVRAM template is not permitted when loader is stateless");
            }

            if (loader.Nvram is not null)
            {
                throw Refusal.Detail("NVRAM is not permitted when loader is stateless");
            }
        }
        else if (loader.Stateless == false && os.Firmware is null && loader.Type is null && loader.Path is not null)
        {
            throw Refusal.Detail("Only pflash loader type permits NVRAM");
        }
        else if (loader.Stateless == false && os.Firmware != FirmwareKind.Efi && loader.Type is LoaderType.Rom)
        {
            throw Refusal.Detail("Only pflash loader type permits NVRAM");
        }
    }
}
