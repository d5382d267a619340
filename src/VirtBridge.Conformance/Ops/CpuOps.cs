using System.Globalization;
using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about CPU models.</summary>
internal static class CpuOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("cpu/compare", Compare),
        new GoldenOp("cpu/update", Update),
        new GoldenOp("cpu/guest", Guest),
        new GoldenOp("cpu/baseline", Baseline),
        new GoldenOp("cpu/has-feature", HasFeature),
        new GoldenOp("cpu/validate-features", ValidateFeatures),
        new GoldenOp("cpu/decode", Decode),
        new GoldenOp("cpu/signature", request => Signature(CpuDataXml.Read(request.ReadInput("cpuid")).Signature)),
        new GoldenOp("cpu/model-from-qemu", ModelFromQemu),
        new GoldenOp("cpu/signature-from-qemu", request => Signature(QemuX86HostModel.Signature(Expanded(request)) ?? default)),
        new GoldenOp("cpu/update-live", UpdateLive),
    ];

    private static GoldenResult Compare(GoldenRequest request)
    {
        var host = Host(request, "host");
        var root = XmlDocumentReader.Read(request.ReadInput("cpu"));
        var isHost = CpuXml.IsHost(root);
        var cpu = isHost ? CpuXml.ReadHost(root).AsGuest() : CpuXml.ReadGuest(root);
        request.DefinitionAccepted();
        var rules = CpuRules.For(request.Text("arch")!);
        return GoldenResult.Ok(("result", rules.Compare(host, cpu, isHost ? CpuXml.ReadHost(root).Arch : null) switch
        {
            CpuComparison.Identical => "identical",
            CpuComparison.Superset => "superset",
            _ => "incompatible",
        }));
    }

    private static GoldenResult Update(GoldenRequest request)
    {
        var host = Host(request, "host");
        var cpu = CpuXml.ReadGuest(XmlDocumentReader.Read(request.ReadInput("cpu")));
        request.DefinitionAccepted();
        var rules = CpuRules.For(request.Text("arch")!);
        return GoldenResult.Xml(CpuXml.WriteGuest(rules.Update(cpu, rules.Migratable(host))));
    }

    private static GoldenResult Guest(GoldenRequest request)
    {
        var host = Host(request, "host");
        var cpu = CpuXml.ReadGuest(XmlDocumentReader.Read(request.ReadInput("cpu")));
        request.DefinitionAccepted();
        List<OfferedCpuModel>? models = null;
        if (request.Args.TryGetProperty("models", out var names))
        {
            models = [.. names.EnumerateArray().Select(name => new OfferedCpuModel(name.GetString()!))];
        }

        return GoldenResult.Xml(CpuXml.WriteGuest(CpuRules.Guest(host, cpu, models)));
    }

    private static GoldenResult Baseline(GoldenRequest request)
    {
        var cpus = new List<CpuDef>();
        foreach (var path in request.InputPaths("cpus"))
        {
            var root = XmlDocumentReader.Read(File.ReadAllText(path));
            cpus.AddRange(root.Name == "cpu" ? [ReadAny(root)] : root.Children("cpu").Read(ReadAny));
        }

        request.DefinitionAccepted();
        var rules = CpuRules.For(request.Text("arch")!);
        var baseline = rules.Baseline(cpus, request.True("migratable"));
        return GoldenResult.Xml(CpuXml.WriteGuest(request.True("expand") ? rules.Expand(baseline) : baseline));
    }

    /// <summary>A baseline takes guest CPUs as well; what they ask for is what the host would have.</summary>
    private static CpuDef ReadAny(XmlElement cpu) => CpuXml.IsHost(cpu) ? CpuXml.ReadHost(cpu).AsGuest() : CpuXml.ReadGuest(cpu);

    private static GoldenResult HasFeature(GoldenRequest request)
    {
        var host = Host(request, "host");
        request.DefinitionAccepted();
        return GoldenResult.Ok(("result", CpuRules.For(host.Arch).HasFeature(host, request.Text("feature")!)));
    }

    private static GoldenResult ValidateFeatures(GoldenRequest request)
    {
        var cpu = CpuXml.ReadGuest(XmlDocumentReader.Read(request.ReadInput("cpu")));
        request.DefinitionAccepted();
        return GoldenResult.Ok(("result", CpuRules.HasKnownFeatures(request.Text("arch")!, cpu)));
    }

    private static GoldenResult Decode(GoldenRequest request)
    {
        var data = CpuDataXml.Read(request.ReadInput("cpuid"));
        request.DefinitionAccepted();
        var map = X86CpuMap.Default;
        var decoder = new X86CpuDecoder(map);
        var input = new X86DecodeInput(data.Features(map))
        {
            Vendor = data.Vendor,
            Signature = data.Signature,
            Offered = request.Text("models_from") == "replies" ? QemuX86HostModel.Offered(Models(request)) : null,
        };
        if (request.Text("cpu_type") == "host")
        {
            var host = decoder.DecodeHost(input);
            return GoldenResult.Xml(CpuXml.WriteHost(new HostCpu
            {
                Arch = request.Text("arch")!,
                Model = host.Model.Name,
                Vendor = data.Vendor,
                Signature = data.Signature,
                Features = map.Names(host.Required).ToValueArray(),
            }));
        }

        var guest = decoder.DecodeGuest(input);
        return GoldenResult.Xml(CpuXml.WriteGuest(new CpuDef
        {
            Mode = CpuMode.Custom,
            Match = CpuMatch.Exact,
            Model = guest.Model.Name,
            Fallback = CpuFallback.Forbid,
            Vendor = data.Vendor,
            Features = guest.FeaturePolicies(map).ToValueArray(),
        }));
    }

    private static GoldenResult ModelFromQemu(GoldenRequest request) => GoldenResult.Xml(CpuXml.WriteGuest(QemuX86HostModel.Describe(
        Expanded(request),
        request.Text("probe") == "model-expansion" ? [] : Models(request),
        request.True("migratable"))));

    private static GoldenResult UpdateLive(GoldenRequest request)
    {
        var cpu = CpuXml.ReadGuest(XmlDocumentReader.Read(request.ReadInput("cpu")));
        var expected = CpuXml.ReadGuest(XmlDocumentReader.Read(request.ReadInput("expected")));
        var updated = X86LiveCpu.Update(
            cpu,
            CpuDataXml.Read(request.ReadInput("enabled")).Features(X86CpuMap.Default),
            CpuDataXml.Read(request.ReadInput("disabled")).Features(X86CpuMap.Default));
        return GoldenResult.Ok(("result", X86LiveCpu.HasExpectedFeatures(updated, expected)));
    }

    private static GoldenResult Signature(X86Signature signature)
    {
        var eax = signature.Stepping | ((signature.Model & 0xf) << 4) | ((signature.Model >> 4) << 16)
            | (Math.Min(signature.Family, 0xf) << 8) | ((signature.Family > 0xf ? signature.Family - 0xf : 0) << 20);
        return GoldenResult.Ok(("text", string.Create(CultureInfo.InvariantCulture, $"""
            {eax:x6}
            family:   {signature.Family,3} (0x{signature.Family:x2})
            model:    {signature.Model,3} (0x{signature.Model:x2})
            stepping: {signature.Stepping,3} (0x{signature.Stepping:x2})

            """)));
    }

    private static HostCpu Host(GoldenRequest request, string input) =>
        CpuXml.ReadHost(XmlDocumentReader.Read(request.ReadInput(input)));

    private static QemuHostCpu Expanded(GoldenRequest request) =>
        QemuCpuReplies.HostCpu(Replies(request)[0]?["return"]?["model"] as JsonObject ?? []);

    private static ValueArray<QemuCpuModel> Models(GoldenRequest request) =>
        QemuCpuReplies.Models((Replies(request)[1]?["return"] as JsonArray ?? []).OfType<JsonObject>());

    private static List<JsonNode?> Replies(GoldenRequest request) => [.. JsonTexts.ReadAll(request.ReadInput("replies"))];
}
