using System.Runtime.Intrinsics.X86;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Processor models: those of an architecture, the host's own, and the best a QEMU gives its guests.</summary>
internal sealed class QemuCpuModels(QemuCatalog catalog) : ICpuModelFacet
{
    public ValueTask<string[]> ModelsAsync(string arch, CancellationToken cancellation)
    {
        if (!QemuArchNames.IsKnown(arch))
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"cannot find architecture {arch}");
        }

        if (CpuRules.IsX86(arch))
        {
            return new([.. X86CpuMap.Default.Models.Select(m => m.Name)]);
        }

        var models = catalog.EmulatorFor(arch) is { } emulator && catalog.Find(emulator) is { } known
            ? QemuCpuCapabilities.Of(known, known.PreferredAccel, new QemuDomainHost()).Models.Select(m => m.Name)
            : [];
        return new([.. models]);
    }

    public ValueTask<HostCpu> HostAsync(CancellationToken cancellation) => new(X86Base.IsSupported
        ? FromRegisters()
        : new HostCpu { Arch = catalog.HostArch });

    public ValueTask<GuestCpuOffer> OfferAsync(string? emulator, string? arch, string? machine, string? type, CancellationToken cancellation)
    {
        var wanted = arch ?? catalog.HostArch;
        var path = emulator ?? catalog.EmulatorFor(wanted)
            ?? throw Refuse.Argument(ErrorDomain.Qemu, $"unable to find any emulator to serve '{wanted}' architecture");
        var known = catalog.Find(path) ?? throw Refuse.Argument(ErrorDomain.Qemu, $"emulator '{path}' cannot be asked what it can do");
        if (arch is not null && known.Arch != arch)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"architecture from emulator '{known.Arch}' doesn't match given architecture '{arch}'");
        }

        var accel = type switch
        {
            null => known.PreferredAccel,
            "kvm" => QemuAccel.Kvm,
            "qemu" => QemuAccel.Tcg,
            _ => throw Refuse.Argument(ErrorDomain.Qemu, $"unknown virttype '{type}'"),
        };
        var described = QemuCpuCapabilities.HostModel(known, accel, new QemuDomainHost())
            ?? throw Refuse.Unsupported(ErrorDomain.Qemu, $"QEMU '{path}' does not support reporting CPU model for virttype '{type ?? "default"}'");
        var cpu = new HostCpu
        {
            Arch = known.Arch,
            Model = described.Model,
            Vendor = described.Vendor,
            Features = Named(described, CpuFeaturePolicy.Require),
            Disabled = Named(described, CpuFeaturePolicy.Disable),
        };
        return new(new GuestCpuOffer(cpu, CpuRules.IsX86(known.Arch) ? QemuX86HostModel.Offered(known.Accel(accel)?.CpuModels ?? []) : null));
    }

    // What the processor says of itself; registers only the kernel may read are left out.
    private HostCpu FromRegisters()
    {
        var map = X86CpuMap.Default;
        var values = map.Features.Select(f => f.Register).Concat(Identity()).Where(r => !r.IsMsr).Distinct().Select(Read);
        var data = new X86CpuData(values);
        var decoded = new X86CpuDecoder(map).DecodeHost(new X86DecodeInput(data.Features(map)) { Vendor = data.Vendor, Signature = data.Signature });
        return new HostCpu
        {
            Arch = catalog.HostArch,
            Model = decoded.Model.Name,
            Vendor = data.Vendor,
            Signature = data.Signature,
            Features = map.Names(decoded.Required).ToValueArray(),
        };
    }

    private static IEnumerable<X86Register> Identity() =>
    [
        new(false, 0, 0, 'b'), new(false, 0, 0, 'c'), new(false, 0, 0, 'd'), new(false, 1, 0, 'a'),
    ];

    private static KeyValuePair<X86Register, ulong> Read(X86Register register)
    {
        var (a, b, c, d) = X86Base.CpuId(unchecked((int)register.Leaf), unchecked((int)register.Subleaf));
        var (highest, _, _, _) = X86Base.CpuId(unchecked((int)(register.Leaf & 0x80000000)), 0);
        var value = register.Leaf > unchecked((uint)highest) ? 0 : register.Name switch
        {
            'a' => a,
            'b' => b,
            'c' => c,
            _ => d,
        };
        return new(register, unchecked((uint)value));
    }

    private static ValueArray<string> Named(CpuDef cpu, CpuFeaturePolicy policy) =>
        cpu.Features.Where(f => f.Policy == policy).Select(f => f.Name).ToValueArray();
}
