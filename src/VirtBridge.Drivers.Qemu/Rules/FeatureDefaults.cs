using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Features of the board a guest has unless told otherwise.</summary>
internal static class FeatureDefaults
{
    public static DomainDef Apply(DomainDef domain, GuestMachine machine, QemuCapabilities? capabilities)
    {
        var features = domain.Features;
        if ((machine.IsArmVirt && features.Gic is null) || features.Gic is { Version: null })
        {
            features = features with { Gic = new GicFeature(BestGic(domain, capabilities)) };
        }

        return domain with { Features = features };
    }

    /// <summary>The newest the kernel has; emulated ones lack what a pure PCI Express board needs, so they stay with version 2.</summary>
    private static GicVersion BestGic(DomainDef domain, QemuCapabilities? capabilities)
    {
        if (domain.VirtType == VirtType.Kvm && capabilities is not null)
        {
            if (capabilities.Gics.Any(gic => gic is { Version: 3, Kernel: true }))
            {
                return GicVersion.V3;
            }
        }

        return GicVersion.V2;
    }
}
