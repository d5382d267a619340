namespace VirtBridge.Model;

/// <summary>Rules of single devices that hold for all hypervisors.</summary>
internal static class DeviceValidation
{
    public static void Check(DomainDef domain)
    {
        // Records are kept in pieces of a page.
        if (domain.Devices.Pstore is { SizeKiB: var size } && (size < 4 || !System.Numerics.BitOperations.IsPow2(size)))
        {
            throw Refusal.Xml("invalid size of ACPI ERST pstore device");
        }

        var devices = domain.Devices;
        foreach (var shmem in devices.Shmems)
        {
            if (shmem.Name.Contains('/'))
            {
                throw Refusal.Xml("shmem name cannot include '/' character");
            }

            if (shmem.Name is "." or "..")
            {
                throw Refusal.Xml($"shmem name cannot be equal to '{shmem.Name}'");
            }

            if (shmem is { Msi: not null, HasServer: false })
            {
                throw Refusal.Xml("msi option is only supported with a server");
            }
        }

        if (devices.Tpms.Count(tpm => tpm.Model == TpmModel.SpaprTpmProxy) > 1)
        {
            throw Refusal.Unsupported("only a single TPM Proxy device is supported");
        }

        foreach (var tpm in devices.Tpms)
        {
            Check(tpm);
        }

        if (devices.Vsock is { GuestCid: < 3 })
        {
            throw Refusal.Unsupported("guest CIDs must be >= 3");
        }

        if (devices.Panics.Count > 1 && devices.Panics.GroupBy(panic => panic.Model).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw Refusal.Xml($"Multiple panic devices with model '{twice.Key.ToString()?.ToLowerInvariant()}'");
        }

        if (devices.Iommu is { Model: IommuModel.Virtio } iommu && iommu != new IommuDef { Model = iommu.Model, Info = iommu.Info })
        {
            throw Refusal.Xml("iommu model 'virtio' doesn't support additional attributes");
        }

        CheckIommu(domain);
        CheckSmm(domain);
    }

    private static void Check(TpmDef tpm)
    {
        switch (tpm.Backend)
        {
            case TpmBackend.Emulator { ActivePcrBanks.IsEmpty: false, Version: not (null or TpmVersion.V2_0) }:
                throw Refusal.Xml("<active_pcr_banks/> requires TPM version '2.0'");
            case TpmBackend.External { Source: not CharSource.Unix }:
                throw Refusal.Xml("only source type 'unix' is supported for external TPM device");
            case TpmBackend.External { Source: CharSource.Unix { Listen: true } }:
                throw Refusal.Xml("only 'client' mode is supported for external TPM device");
            case TpmBackend.External { Source: CharSource.Unix { Path: null } }:
                throw Refusal.Xml("missing socket path for external TPM device");
        }
    }

    private static void CheckIommu(DomainDef domain)
    {
        if (domain.Devices.Iommu is not { } iommu)
        {
            return;
        }

        if (iommu.InterruptRemapping == true && domain.Features.IoApic != ApicDriver.Qemu)
        {
            throw Refusal.Unsupported("IOMMU interrupt remapping requires split I/O APIC (ioapic driver='qemu')");
        }

        if (iommu is { Eim: true, InterruptRemapping: not true })
        {
            throw Refusal.Unsupported("IOMMU eim requires interrupt remapping to be enabled");
        }

        if (iommu.Model == IommuModel.Smmuv3 && iommu != new IommuDef { Model = iommu.Model, Info = iommu.Info })
        {
            throw Refusal.Xml("iommu model 'smmuv3' doesn't support additional attributes");
        }

        if (iommu is { Model: IommuModel.Intel or IommuModel.Smmuv3, Address: not null })
        {
            throw Refusal.Xml($"iommu model '{iommu.Model.ToString().ToLowerInvariant()}' can't have address");
        }
    }

    private static void CheckSmm(DomainDef domain)
    {
        if (domain.Features.Smm is { TsegBytes: { } bytes } && bytes % (1024 * 1024) != 0)
        {
            throw Refusal.Unsupported("SMM TSEG size must be divisible by 1 MiB");
        }
    }
}
