namespace VirtBridge.Model;

/// <summary>Rules of single devices that hold for all hypervisors.</summary>
internal static class DeviceValidation
{
    public static void Check(DomainDef domain)
    {
        var devices = domain.Devices;
        if (devices.Videos.Count > 1 && devices.Videos.Any(video => video.Type == VideoType.None))
        {
            throw Refusal.Unsupported("a 'none' video type must be the only video device defined for the domain");
        }

        foreach (var shmem in devices.Shmems)
        {
            if (shmem is { Msi: not null, HasServer: false })
            {
                throw Refusal.Xml("msi option is only supported with a server");
            }
        }

        if (devices.Tpms.Count(tpm => tpm.Model == TpmModel.SpaprTpmProxy) > 1)
        {
            throw Refusal.Unsupported("only a single TPM Proxy device is supported");
        }

        if (devices.Iommu is { Model: IommuModel.Virtio } iommu && iommu != new IommuDef { Model = iommu.Model, Info = iommu.Info })
        {
            throw Refusal.Xml("iommu model 'virtio' doesn't support additional attributes");
        }

        CheckSmm(domain);
    }

    private static void CheckSmm(DomainDef domain)
    {
        if (domain.Features.Smm is { TsegBytes: { } bytes } && bytes % (1024 * 1024) != 0)
        {
            throw Refusal.Unsupported("SMM TSEG size must be divisible by 1 MiB");
        }
    }
}
