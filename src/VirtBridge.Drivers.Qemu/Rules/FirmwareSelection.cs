using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>
/// Finds the firmware a definition asks for, by what it should be able to do or by its file, among those the host's
/// packages describe, and writes down everything that follows from the choice.
/// </summary>
public static class FirmwareSelection
{
    // Known before packages described their firmware: the code and the variables that belong to it.
    private static readonly (string Code, string Variables)[] Undescribed =
    [
        ("/usr/share/AAVMF/AAVMF_CODE.fd", "/usr/share/AAVMF/AAVMF_VARS.fd"),
        ("/usr/share/AAVMF/AAVMF32_CODE.fd", "/usr/share/AAVMF/AAVMF32_VARS.fd"),
        ("/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd"),
        ("/usr/share/OVMF/OVMF_CODE.secboot.fd", "/usr/share/OVMF/OVMF_VARS.fd"),
    ];

    /// <summary>The definition with its firmware; as it was, but for formats, where none fits.</summary>
    public static DomainDef Apply(DomainDef domain, IQemuCatalog catalog, bool abiUpdate)
    {
        domain = WithLoaderType(domain);
        if (!IsWanted(domain))
        {
            return domain.Os.Loader is null ? domain : domain with { Os = domain.Os with { Loader = WithRawFormat(domain.Os.Loader) } };
        }

        var choice = Find(domain, catalog.Firmware, abiUpdate);
        if (choice is not null)
        {
            domain = FirmwareChoiceResult.Write(domain, choice);
        }
        else
        {
            var loader = domain.Os.Loader;
            domain = domain with { Os = domain.Os with { Loader = WithRawFormat(domain.Os.Firmware is null ? Undescribe(loader) : loader ?? new LoaderDef()) } };
            if (domain.Os.Firmware is { } kind)
            {
                // A stored definition waits for the day its firmware is back; a new one is a mistake.
                return abiUpdate ? throw NotFound(kind) : domain;
            }
        }

        return WithVariables(domain, catalog.VariablesDirectory);
    }

    /// <summary>As <see cref="Apply"/> for a guest that starts now: what was asked for has to exist.</summary>
    public static DomainDef Require(DomainDef domain, IQemuCatalog catalog)
    {
        if (domain.Os.Firmware is { } kind && Find(domain, catalog.Firmware, abiUpdate: false) is null)
        {
            throw NotFound(kind);
        }

        return Apply(domain, catalog, abiUpdate: false);
    }

    private static VirtException NotFound(FirmwareKind kind) => new(
        ErrorCode.OperationFailed,
        ErrorDomain.Qemu,
        $"Unable to find '{kind.ToString().ToLowerInvariant()}' firmware that is compatible with the current configuration");

    private static FirmwareDescriptor? Find(DomainDef domain, IReadOnlyList<FirmwareDescriptor> known, bool abiUpdate)
    {
        var match = new FirmwareMatch(domain, abiUpdate);
        return known.FirstOrDefault(match.Fits);
    }

    /// <summary>A file without a word on its type has always been a ROM.</summary>
    private static DomainDef WithLoaderType(DomainDef domain) =>
        domain.Os.Loader is { Path: not null, Type: null } loader && domain.Os.Firmware is null
            ? domain with { Os = domain.Os with { Loader = loader with { Type = LoaderType.Rom } } }
            : domain;

    private static bool IsWanted(DomainDef domain) => domain.Os.Firmware is not null || domain.Os.Loader is { Type: LoaderType.Pflash };

    private static LoaderDef? WithRawFormat(LoaderDef? loader) => loader is null ? null : loader with
    {
        Format = loader.Format ?? StorageFormat.Raw,
        Nvram = loader.Nvram is { Format: null } nvram ? nvram with { Format = StorageFormat.Raw } : loader.Nvram,
    };

    private static LoaderDef? Undescribe(LoaderDef? loader)
    {
        if (loader is not { Type: LoaderType.Pflash, ReadOnly: true, Stateless: not true })
        {
            return loader;
        }

        var pair = Undescribed.FirstOrDefault(known => known.Code == loader.Path);
        return pair.Code is null ? loader : loader with
        {
            NvramTemplate = loader.NvramTemplate ?? pair.Variables,
            NvramTemplateFormat = loader.NvramTemplateFormat ?? StorageFormat.Raw,
        };
    }

    /// <summary>Firmware that is only read keeps its variables in a file of the guest.</summary>
    private static DomainDef WithVariables(DomainDef domain, string directory)
    {
        if (domain.Os.Loader is not { Type: LoaderType.Pflash, ReadOnly: true, Stateless: not true } loader
            || loader.Nvram is { Path: not null } or { Type: StorageType.Network })
        {
            return domain;
        }

        var nvram = loader.Nvram ?? new StorageSource { Type = StorageType.File };
        var format = nvram.Format ?? StorageFormat.Raw;
        var ending = format == StorageFormat.Qcow2 ? "qcow2" : "fd";
        return domain with
        {
            Os = domain.Os with { Loader = loader with { Nvram = nvram with { Format = format, Path = $"{directory}/{domain.Name}_VARS.{ending}" } } },
        };
    }
}
