using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>The CPUs guests can have.</summary>
public static class QemuCpuCapabilities
{
    private static readonly string[] PowerModels = ["POWER6", "POWER7", "POWER8", "POWER9", "POWER10", "POWER11", "POWERPC_e5500", "POWERPC_e6500"];

    public static CpuCapabilities Of(QemuCapabilities qemu, QemuAccel accel, QemuDomainHost host) => new()
    {
        PassthroughMigratable = accel == QemuAccel.Tcg ? null
            : qemu.Has(QemuFlag.CpuMigratable) ? ["on", "off"] : ["off"],
        MaximumMigratable = qemu.Has(QemuFlag.CpuMax) || qemu.Arch is "ppc64" or "ppc64le" ? ["on", "off"] : null,
        HostModel = HostModel(qemu, accel, host),
        Models = Models(qemu, accel),
    };

    /// <summary>The CPU <c>host-model</c> stands for, null when it stands for nothing.</summary>
    public static CpuDef? HostModel(QemuCapabilities qemu, QemuAccel accel, QemuDomainHost host)
    {
        var offered = qemu.Accel(accel);
        var physAddr = accel != QemuAccel.Tcg && host.PhysAddrBits is { } bits
            ? new PhysAddrDef(PhysAddrMode.Passthrough, null, bits)
            : null;
        if (qemu.Arch is "ppc64" or "ppc64le")
        {
            return accel == QemuAccel.Tcg || host.PowerModel is null ? null : new CpuDef
            {
                Mode = CpuMode.Custom,
                Match = CpuMatch.Exact,
                Model = host.PowerModel,
                Fallback = CpuFallback.Allow,
                PhysAddr = physAddr,
            };
        }

        if (offered?.HostCpu is not { } cpu)
        {
            return null;
        }

        return qemu.Arch switch
        {
            "x86_64" or "i686" => QemuX86HostModel.Describe(cpu, offered.CpuModels, migratable: false) with { PhysAddr = physAddr },
            "s390x" => FromExpansion(cpu),
            _ => null,
        };
    }

    /// <summary>QEMU expanded the host into a base model and features.</summary>
    private static CpuDef FromExpansion(QemuHostCpu cpu) => new()
    {
        Mode = CpuMode.Custom,
        Match = CpuMatch.Exact,
        Model = cpu.ModelName,
        Fallback = CpuFallback.Forbid,
        Features = cpu.Properties
            .Where(property => property.Type == QemuCpuPropertyType.Boolean)
            .Select(property => new CpuFeature(property.Name, property.IsOn ? CpuFeaturePolicy.Require : CpuFeaturePolicy.Disable))
            .ToValueArray(),
    };

    private static ValueArray<CpuModelCapability> Models(QemuCapabilities qemu, QemuAccel accel)
    {
        var isX86 = qemu.Arch is "x86_64" or "i686";
        return (qemu.Accel(accel)?.CpuModels ?? [])
            .Where(model => isX86 ? X86CpuMap.Default.FindModel(model.Name) is not null
                : qemu.Arch is "ppc64" or "ppc64le" ? PowerModels.Contains(model.Name)
                : model.Name != "host")
            .OrderBy(model => model.Name, StringComparer.Ordinal)
            .Select(model => new CpuModelCapability(model.Name, model.Usable)
            {
                Vendor = isX86 ? X86CpuMap.Default.FindModel(model.Name)?.Vendor
                    : qemu.Arch is "ppc64" or "ppc64le" || (qemu.Arch == "s390x" && model.Name is not ("max" or "qemu")) ? "IBM"
                    : null,
                Canonical = isX86 ? X86CpuMap.Default.FindModel(model.Name)?.Canonical : null,
                Deprecated = model.Deprecated,
                Blockers = model.Blockers
                    .Select(name => isX86 ? QemuX86HostModel.FeatureName(name) : name)
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .ToValueArray(),
            })
            .ToValueArray();
    }
}
