using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using Xunit;

namespace VirtBridge.Drivers.Qemu.Tests.Cpu;

public sealed class X86CpuTests
{
    private static readonly X86CpuMap Map = X86CpuMap.Default;
    private static readonly ICpuRules Rules = CpuRules.For("x86_64");

    [Fact]
    public void Every_plain_name_stands_for_a_version_with_the_same_features()
    {
        Assert.All(Map.Models.Where(model => model.Canonical is not null), model =>
            Assert.Equal(Map.FindModel(model.Canonical!)!.Features, model.Features));
        Assert.NotNull(Map.FindModel("EPYC"));
    }

    [Fact]
    public void Registers_tell_vendor_signature_and_features()
    {
        var data = new X86CpuData(
        [
            new(new X86Register(false, 0, 0, 'b'), 0x756e6547),
            new(new X86Register(false, 0, 0, 'd'), 0x49656e69),
            new(new X86Register(false, 0, 0, 'c'), 0x6c65746e),
            new(new X86Register(false, 1, 0, 'a'), 0x50654),
            new(new X86Register(false, 1, 0, 'c'), 1),
        ]);

        Assert.Equal("Intel", data.Vendor);
        Assert.Equal(new X86Signature(6, 85, 4), data.Signature);
        Assert.Equal(["pni"], Map.Names(data.Features(Map)));
    }

    [Fact]
    public void A_model_of_the_right_signature_beats_a_shorter_description()
    {
        var features = Map.FindModel("Skylake-Client-v1")!.Features;
        var decoder = new X86CpuDecoder(Map);

        var known = decoder.DecodeGuest(new X86DecodeInput(features) { Vendor = "Intel", Signature = new X86Signature(6, 61, 4) });
        var unknown = decoder.DecodeGuest(new X86DecodeInput(features) { Vendor = "Intel" });

        Assert.Equal("Broadwell", known.Model.Name);
        Assert.Equal("Skylake-Client", unknown.Model.Name);
        Assert.True(unknown.Required.IsEmpty);
    }

    [Fact]
    public void A_host_runs_guests_that_need_less_and_refuses_what_it_lacks()
    {
        var host = new HostCpu { Arch = "x86_64", Model = "Penryn", Vendor = "Intel", Features = ["vmx"] };
        var guest = new CpuDef { Mode = CpuMode.Custom, Match = CpuMatch.Exact, Model = "Conroe" };

        Assert.Equal(CpuComparison.Superset, Rules.Compare(host, guest, null));
        Assert.Equal(CpuComparison.Incompatible, Rules.Compare(host, guest with { Match = CpuMatch.Strict }, null));
        Assert.Equal(CpuComparison.Incompatible, Rules.Compare(host, guest with { Model = "Haswell" }, null));
        Assert.Equal(CpuComparison.Incompatible, Rules.Compare(
            host, guest with { Features = [new CpuFeature("vmx", CpuFeaturePolicy.Forbid)] }, null));
    }

    [Fact]
    public void Unknown_names_are_refused_with_the_name()
    {
        var host = new HostCpu { Arch = "x86_64", Model = "Penryn" };

        var refused = Assert.Throws<VirtException>(() => Rules.Compare(host, new CpuDef { Match = CpuMatch.Exact, Model = "Bogus" }, null));

        Assert.Contains("Bogus", refused.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_like_the_host_gets_the_model_and_keeps_its_own_wishes()
    {
        var host = new HostCpu { Arch = "x86_64", Model = "Penryn", Vendor = "Intel", Features = ["vmx", "vme"] };
        var guest = new CpuDef { Mode = CpuMode.HostModel, Features = [new CpuFeature("vmx", CpuFeaturePolicy.Disable)] };

        var updated = Rules.Update(guest, host);

        Assert.Equal("Penryn", updated.Model);
        Assert.Equal(
            [new CpuFeature("vmx", CpuFeaturePolicy.Disable), new CpuFeature("vme", CpuFeaturePolicy.Require)],
            updated.Features);
    }

    [Fact]
    public void A_power_host_behaves_like_older_generations_only()
    {
        var rules = CpuRules.For("ppc64");
        var host = new HostCpu { Arch = "ppc64", Model = "POWER8" };

        Assert.Equal(CpuComparison.Identical, rules.Compare(host, new CpuDef { Mode = CpuMode.HostModel, Model = "power7" }, null));
        Assert.Throws<VirtException>(() => rules.Compare(host, new CpuDef { Mode = CpuMode.HostModel, Model = "power9" }, null));
    }
}
