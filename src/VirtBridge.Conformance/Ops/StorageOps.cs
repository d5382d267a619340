using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about storage pools and volumes.</summary>
internal static class StorageOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/pool", request => GoldenResult.Xml(PoolXml.Format(PoolXml.Parse(request.ReadInput("xml"))))),
        new GoldenOp("xml2xml/vol", FormatVolume),
        new GoldenOp("xml2argv/pool", StartPool),
        new GoldenOp("xml2argv/vol", CreateVolume),
        new GoldenOp("capsxml/pool-capabilities", request =>
            GoldenResult.Xml(PoolCapabilitiesXml.Format(GoldenRequest.Texts(request.Args, "backends")))),
        new GoldenOp("native2xml/gluster-volume-info", request => GoldenResult.Xml(GlusterVolumesXml.FormatSources(
            request.ReadInput("native"), request.Text("source_host") ?? "", StoragePoolKind.ByName(request.Text("pool_type") ?? "")!))),
    ];

    private static GoldenResult FormatVolume(GoldenRequest request)
    {
        var pool = PoolXml.Parse(request.ReadInput("pool")).Kind;
        return GoldenResult.Xml(VolXml.Format(VolXml.Parse(request.ReadInput("xml"), pool, Parsing(request)), pool));
    }

    private static GoldenResult StartPool(GoldenRequest request)
    {
        var pool = PoolXml.Parse(request.ReadInput("xml"));
        request.DefinitionAccepted();
        var tools = request.Args.GetProperty("tools");
        var argv = PoolCommands.Start(
            pool, GoldenRequest.Text(tools, "mount") ?? "mount", GoldenRequest.Text(tools, "vgchange") ?? "vgchange");
        return argv is null
            ? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Storage, $"pool type '{pool.Kind.Name}' has no command")
            : GoldenResult.Ok(("argv", GoldenResult.Command(argv)));
    }

    private static GoldenResult CreateVolume(GoldenRequest request)
    {
        var pool = PoolXml.Parse(request.ReadInput("pool")).Kind;
        var volume = VolXml.Parse(request.ReadInput("xml"), pool, Parsing(request));
        var sourcePool = request.HasInput("input_pool") ? PoolXml.Parse(request.ReadInput("input_pool")).Kind : null;
        var source = sourcePool is null ? null : VolXml.Parse(request.ReadInput("input_vol"), sourcePool, VolumeParsing.NoCapacity);
        request.DefinitionAccepted();
        var commands = new JsonArray();
        foreach (var argv in QemuImgPlan.Create(
            request.Text("tool") ?? "qemu-img",
            volume,
            pool.Type == StoragePoolType.Logical,
            source,
            sourcePool?.Type == StoragePoolType.Logical,
            request.Flag("flags", "prealloc-metadata"),
            new(request.Text("secret_file"), request.Text("input_secret_file"))))
        {
            commands.Add((JsonNode)GoldenResult.Command(argv));
        }

        return GoldenResult.Ok(("argv", commands));
    }

    private static VolumeParsing Parsing(GoldenRequest request) =>
        request.Flag("parse", "no-capacity") ? VolumeParsing.NoCapacity
        : request.Flag("parse", "opt-capacity") ? VolumeParsing.OptionalCapacity
        : VolumeParsing.None;
}
