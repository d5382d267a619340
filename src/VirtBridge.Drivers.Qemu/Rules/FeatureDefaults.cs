using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Features of the board a guest has unless told otherwise.</summary>
internal static class FeatureDefaults
{
    public static DomainDef Apply(DomainDef domain, GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context)
    {
        var features = domain.Features;
        if ((machine.IsArmVirt && features.Gic is null) || features.Gic is { Version: null })
        {
            features = features with { Gic = new GicFeature(BestGic(domain, capabilities)) };
        }

        if (machine.IsS390 && features.Acpi && !context.AbiUpdate)
        {
            // Written by tools for years, never with any effect.
            features = features with { Acpi = false };
        }

        var cpu = WithDistances(domain.Cpu);
        if (!ReferenceEquals(features, domain.Features) || !ReferenceEquals(cpu, domain.Cpu))
        {
            domain = domain with { Features = features, Cpu = cpu };
        }

        domain = context.AbiUpdate && machine.IsQ35 ? WithRemapping(domain) : domain;
        if (domain.Vcpus is { CpuSet: null } && domain.NumaTune.Placement == Placement.Auto
            && domain.CpuTune is { EmulatorPin: null, VcpuPins.IsEmpty: true, IoThreadPins.IsEmpty: true })
        {
            domain = domain with { Vcpus = domain.Vcpus with { Placement = Placement.Auto } };
        }

        return domain.Os is { Type: OsType.Hvm, BootDevices.IsEmpty: true } && !BootOrders.Any(domain.Devices)
            ? domain with { Os = domain.Os with { BootDevices = [BootDevice.Hd] } }
            : domain;
    }

    /// <summary>More processors than plain interrupts can reach need them remapped.</summary>
    private static DomainDef WithRemapping(DomainDef domain)
    {
        const uint reachable = 255;
        if (domain.Vcpus.Max <= reachable || domain.Devices.Iommu is not (null or { Model: IommuModel.Intel }))
        {
            return domain;
        }

        var iommu = domain.Devices.Iommu ?? new IommuDef { Model = IommuModel.Intel };
        return domain with
        {
            Features = domain.Features with { IoApic = domain.Features.IoApic ?? ApicDriver.Qemu },
            Devices = domain.Devices with
            {
                Iommu = iommu with { InterruptRemapping = iommu.InterruptRemapping ?? true, Eim = iommu.Eim ?? true },
            },
        };
    }

    /// <summary>Distances are told in full once any is told; a way back is as long as the way there.</summary>
    private static CpuDef? WithDistances(CpuDef? cpu)
    {
        if (cpu is null || cpu.Numa.All(cell => cell.Distances.IsEmpty))
        {
            return cpu;
        }

        uint? Told(uint from, uint to) => cpu.Numa.FirstOrDefault(cell => cell.Id == from)?.Distances.FirstOrDefault(distance => distance.Cell == to)?.Value;
        return cpu with
        {
            Numa = cpu.Numa.Select(cell => cell with
            {
                Distances = cpu.Numa.Select(other => new NumaDistance(
                    other.Id,
                    Told(cell.Id, other.Id) ?? Told(other.Id, cell.Id) ?? (cell.Id == other.Id ? 10u : 20u))).ToValueArray(),
            }).ToValueArray(),
        };
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
