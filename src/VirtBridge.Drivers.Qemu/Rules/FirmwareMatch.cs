using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Whether a described firmware is what a definition asks for.</summary>
internal sealed class FirmwareMatch(DomainDef domain, bool abiUpdate)
{
    private readonly LoaderDef _loader = domain.Os.Loader ?? new LoaderDef();

    public bool Fits(FirmwareDescriptor firmware) =>
        firmware.Interfaces.Contains(domain.Os.Firmware == FirmwareKind.Bios ? "bios" : "uefi")
        && firmware.Fits(QemuArchNames.ToQemu(domain.Arch), domain.Os.Machine ?? "")
        && FitsPowerManagement(firmware)
        && FitsFeatures(firmware)
        && FitsSecurity(firmware)
        && firmware.Mapping switch
        {
            FirmwareMapping.Flash flash => FitsFlash(flash),
            FirmwareMapping.Memory memory => FitsMemory(memory),
            _ => false,
        };

    private bool FitsPowerManagement(FirmwareDescriptor firmware) =>
        (domain.Pm?.SuspendToMemory != true || firmware.Has("acpi-s3")) && (domain.Pm?.SuspendToDisk != true || firmware.Has("acpi-s4"));

    private bool FitsFeatures(FirmwareDescriptor firmware) =>
        domain.Os.FirmwareFeatures.All(feature => firmware.Has(feature.Name) == feature.Enabled)
        && (_loader.Secure is not { } secure || firmware.Has("requires-smm") == secure);

    private bool FitsSecurity(FirmwareDescriptor firmware)
    {
        const ulong encryptedState = 0x4;
        return domain.LaunchSecurity switch
        {
            LaunchSecurity.Sev sev => firmware.Has("amd-sev") && ((sev.Policy & encryptedState) == 0 || firmware.Has("amd-sev-es")),
            LaunchSecurity.SevSnp => firmware.Has("amd-sev-snp"),
            _ => true,
        };
    }

    private bool FitsFlash(FirmwareMapping.Flash flash)
    {
        if (_loader.Type is LoaderType.Rom || _loader.ReadOnly == false || (flash.Mode ?? "split") != (_loader.Stateless == true ? "stateless" : "split"))
        {
            return false;
        }

        if (_loader.Path is { } path && path != flash.Executable.Path)
        {
            return false;
        }

        if (_loader.NvramTemplate is { } template && template != flash.Nvram?.Path)
        {
            return false;
        }

        return IsFormat(flash.Executable, _loader.Format ?? DefaultFormat())
            && (flash.Nvram is null || (IsFormat(flash.Nvram, _loader.Nvram?.Format) && IsFormat(flash.Nvram, _loader.NvramTemplateFormat)));
    }

    private bool FitsMemory(FirmwareMapping.Memory memory) =>
        _loader.Type is null or LoaderType.Rom
        && _loader.ReadOnly != false
        && _loader.Stateless != false
        && (_loader.Path is not { } path || path == memory.Path)
        && _loader.Format is null or StorageFormat.Raw;

    /// <summary>Guests that exist already were made when all firmware was raw.</summary>
    private StorageFormat? DefaultFormat() =>
        abiUpdate || _loader.Nvram?.Format is not null || _loader.NvramTemplateFormat is not null ? null : StorageFormat.Raw;

    private static bool IsFormat(FirmwareFile file, StorageFormat? wanted) =>
        wanted is null || file.Format == (wanted == StorageFormat.Qcow2 ? "qcow2" : "raw");
}

/// <summary>Writes a chosen firmware into a definition.</summary>
internal static class FirmwareChoiceResult
{
    public static DomainDef Write(DomainDef domain, FirmwareDescriptor firmware)
    {
        var loader = domain.Os.Loader ?? new LoaderDef();
        loader = firmware.Mapping switch
        {
            FirmwareMapping.Flash flash => WithFlash(loader, flash),
            FirmwareMapping.Memory memory => loader with { Type = LoaderType.Rom, Path = memory.Path, Format = StorageFormat.Raw },
            _ => loader,
        };
        var smm = firmware.Has("requires-smm");
        return domain with
        {
            Os = domain.Os with
            {
                Firmware = firmware.Interfaces.Contains("bios") && domain.Os.Firmware == FirmwareKind.Bios ? FirmwareKind.Bios : FirmwareKind.Efi,
                Loader = smm ? loader with { Secure = true } : loader,
                FirmwareFeatures = Features(domain.Os.FirmwareFeatures, firmware, loader),
            },
            Features = smm && domain.Features.Smm?.State is null
                ? domain.Features with { Smm = new SmmFeature(true, domain.Features.Smm?.TsegBytes) }
                : domain.Features,
        };
    }

    private static LoaderDef WithFlash(LoaderDef loader, FirmwareMapping.Flash flash)
    {
        loader = loader with
        {
            Type = LoaderType.Pflash,
            ReadOnly = true,
            Path = flash.Executable.Path,
            Format = Format(flash.Executable),
        };
        if (flash.Nvram is not { } variables)
        {
            return loader;
        }

        var remote = loader.Nvram is { Type: StorageType.Network };
        return loader with
        {
            NvramTemplate = remote ? loader.NvramTemplate : variables.Path,
            NvramTemplateFormat = remote ? loader.NvramTemplateFormat : Format(variables),
            Nvram = (loader.Nvram ?? new StorageSource { Type = StorageType.File }) with { Format = Format(variables) },
        };
    }

    /// <summary>Whether keys are enrolled is a matter of the variables; those kept elsewhere are not known.</summary>
    private static ValueArray<FirmwareFeature> Features(ValueArray<FirmwareFeature> asked, FirmwareDescriptor firmware, LoaderDef loader)
    {
        List<FirmwareFeature> features = [];
        if (loader.Nvram is not { Type: StorageType.Network } || asked.Any(feature => feature.Name == "enrolled-keys"))
        {
            features.Add(new("enrolled-keys", firmware.Has("enrolled-keys")));
        }

        features.Add(new("secure-boot", firmware.Has("secure-boot")));
        return [.. features];
    }

    private static StorageFormat Format(FirmwareFile file) => file.Format == "qcow2" ? StorageFormat.Qcow2 : StorageFormat.Raw;
}
