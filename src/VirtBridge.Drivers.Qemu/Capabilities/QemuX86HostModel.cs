using System.Globalization;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>Describes the x86 CPU QEMU offers on a host by a model libvirt knows.</summary>
public static class QemuX86HostModel
{
    /// <param name="cpu">The expanded host CPU.</param>
    /// <param name="models">The models of the binary; empty means it does not list them.</param>
    /// <param name="migratable">Leave out what cannot be migrated, if the binary can tell.</param>
    public static CpuDef Describe(QemuHostCpu cpu, ValueArray<QemuCpuModel> models, bool migratable)
    {
        var map = X86CpuMap.Default;
        var decoded = new X86CpuDecoder(map).DecodeGuest(new X86DecodeInput(Features(cpu, map, migratable))
        {
            Vendor = Vendor(cpu),
            Signature = Signature(cpu),
            Offered = models.IsEmpty ? null : Offered(models),
        });
        return new CpuDef
        {
            Mode = CpuMode.Custom,
            Match = CpuMatch.Exact,
            Model = decoded.Model.Name,
            Fallback = CpuFallback.Forbid,
            Vendor = Vendor(cpu),
            Features = decoded.FeaturePolicies(map).ToValueArray(),
        };
    }

    /// <summary>The models as libvirt spells them and their missing features.</summary>
    public static IReadOnlyList<OfferedCpuModel> Offered(ValueArray<QemuCpuModel> models) =>
    [
        .. models.Select(model => new OfferedCpuModel(model.Name)
        {
            Usable = model.Usable != QemuCpuUsable.No,
            Blockers = model.Blockers.Select(FeatureName).ToValueArray(),
        }),
    ];

    /// <summary>libvirt's name of a feature QEMU named.</summary>
    public static string FeatureName(string qemuName) =>
        X86CpuMap.Default.TryFindQemuFeature(qemuName, out var index) ? X86CpuMap.Default.Features[index].Name : qemuName;

    /// <summary>Null when QEMU does not say what it imitates.</summary>
    public static X86Signature? Signature(QemuHostCpu cpu) =>
        Number(cpu, "family") is { } family && Number(cpu, "model") is { } model
            ? new X86Signature(family, model, Number(cpu, "stepping") ?? 0)
            : null;

    private static X86FeatureSet Features(QemuHostCpu cpu, X86CpuMap map, bool migratable)
    {
        var indexes = new List<int>();
        foreach (var property in cpu.Properties)
        {
            if (property.IsOn && (!migratable || property.Migratable != false) && map.TryFindQemuFeature(property.Name, out var index))
            {
                indexes.Add(index);
            }
        }

        return X86FeatureSet.Of(indexes);
    }

    private static string? Vendor(QemuHostCpu cpu) =>
        cpu.Properties.FirstOrDefault(property => property.Name == "vendor") is { } vendor ? X86Vendors.FromCpuid(vendor.Value) : null;

    private static uint? Number(QemuHostCpu cpu, string name) =>
        cpu.Properties.FirstOrDefault(property => property.Name == name) is { } property
        && uint.TryParse(property.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
