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
    ];

    private static GoldenResult FormatVolume(GoldenRequest request)
    {
        var pool = PoolXml.Parse(request.ReadInput("pool")).Kind;
        return GoldenResult.Xml(VolXml.Format(VolXml.Parse(request.ReadInput("xml"), pool, Parsing(request)), pool));
    }

    private static VolumeParsing Parsing(GoldenRequest request) =>
        request.Flag("parse", "no-capacity") ? VolumeParsing.NoCapacity
        : request.Flag("parse", "opt-capacity") ? VolumeParsing.OptionalCapacity
        : VolumeParsing.None;
}
