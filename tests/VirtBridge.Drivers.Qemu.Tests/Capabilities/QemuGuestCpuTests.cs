using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using VirtBridge.Model.Qemu;
using Xunit;

namespace VirtBridge.Drivers.Qemu.Tests.Capabilities;

public sealed class QemuGuestCpuTests
{
    private static readonly HostCpu Host = new()
    {
        Arch = "x86_64",
        Model = "Haswell",
        Vendor = "Intel",
        Features = ["vme", "vmx", "osxsave", "cmt", "pdpe1gb", "invtsc", "lahf_lm"],
    };

    private static readonly QemuCapabilities Qemu = new()
    {
        Emulator = "/usr/bin/qemu-system-x86_64",
        Arch = "x86_64",
        Version = 10000000,
        Flags = [QemuFlag.Kvm, QemuFlag.Tcg],
        Kvm = new QemuAccelCapabilities
        {
            CpuModels = [new QemuCpuModel("Haswell"), new QemuCpuModel("core2duo"), new QemuCpuModel("Penryn")],
            HostCpu = new QemuHostCpu("base")
            {
                Properties =
                [
                    new QemuCpuProperty("vendor", QemuCpuPropertyType.Text, "GenuineIntel"),
                    new QemuCpuProperty("tsc-adjust", QemuCpuPropertyType.Boolean, "true"),
                ],
            },
        },
    };

    [Fact]
    public void Host_model_is_the_host_without_what_cannot_migrate()
    {
        var resolved = Resolve(new CpuDef { Mode = CpuMode.HostModel, Features = [new CpuFeature("vmx", CpuFeaturePolicy.Disable)] });

        Assert.Equal("Haswell", resolved.Model);
        Assert.Equal("vme=Require vmx=Disable pdpe1gb=Require lahf_lm=Require", Text(resolved));
    }

    [Fact]
    public void Optional_features_follow_the_host()
    {
        var resolved = Resolve(new CpuDef
        {
            Match = CpuMatch.Exact,
            Model = "Penryn",
            Features =
            [
                new CpuFeature("pdpe1gb", CpuFeaturePolicy.Optional),
                new CpuFeature("sse4a", CpuFeaturePolicy.Optional),
                new CpuFeature("osxsave", CpuFeaturePolicy.Optional),
            ],
        });

        Assert.Equal("pdpe1gb=Require sse4a=Disable", Text(resolved));
    }

    [Fact]
    public void A_model_the_binary_lacks_is_described_by_another_or_refused()
    {
        var wanted = new CpuDef { Match = CpuMatch.Exact, Model = "Conroe", Fallback = CpuFallback.Allow };

        Assert.Equal("Penryn", Resolve(wanted).Model);
        var refused = Assert.Throws<VirtException>(() => Resolve(wanted with { Fallback = CpuFallback.Forbid }));
        Assert.Contains("Conroe", refused.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_lacks_a_feature_refuses_unless_told_not_to_check()
    {
        var wanted = new CpuDef { Match = CpuMatch.Exact, Model = "Haswell", Features = [new CpuFeature("svm", CpuFeaturePolicy.Require)] };

        Assert.Equal(ErrorCode.CpuIncompatible, Assert.Throws<VirtException>(() => Resolve(wanted)).Error.Code);
        Assert.Equal("svm=Require", Text(Resolve(wanted with { Check = CpuCheck.None })));
    }

    [Fact]
    public void Feature_names_are_spelled_as_qemu_does()
    {
        Assert.Equal("pclmulqdq", QemuGuestCpu.FeatureName("x86_64", "pclmuldq"));
        Assert.Equal("ds-cpl", QemuGuestCpu.FeatureName("x86_64", "ds_cpl"));
        Assert.Equal("msa9_pckmo", QemuGuestCpu.FeatureName("s390x", "msa9_pckmo"));
    }

    private static CpuDef Resolve(CpuDef cpu) => new QemuGuestCpu(Qemu, QemuAccel.Kvm, Host).Resolve(cpu)!;

    private static string Text(CpuDef cpu) => string.Join(' ', cpu.Features.Select(feature => $"{feature.Name}={feature.Policy}"));
}
