using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about domain, snapshot, checkpoint and backup documents.</summary>
internal static class DomainOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/domain/generic", Reformat),
        new GoldenOp("xml2xml/domain/qemu", Reformat),
        new GoldenOp("xml2xml/domain/lxc", Reformat),
        new GoldenOp("xml2xml/domain/bhyve", Reformat),
        new GoldenOp("xml2xml/domain/ch", Reformat),
    ];

    private static GoldenResult Reformat(GoldenRequest request)
    {
        var mode = request.Text("mode") ?? "inactive";
        var live = mode != "inactive" || request.Flag("parse", "live");
        var path = request.InputPath("xml");
        var domain = DomainXml.Parse(File.ReadAllText(path), new DomainParseOptions
        {
            Inactive = !live,
            AbiUpdate = request.Flag("parse", "abi-update"),
            SourceName = path,
        });
        if (mode == "active" && domain.Id < 0)
        {
            domain = domain with { Id = (int)(request.Number("default_id") ?? -1) };
        }

        return GoldenResult.Xml(DomainXml.Format(domain, new DomainFormatOptions
        {
            Inactive = mode == "inactive" || (mode == "live" && domain.Id < 0),
            Secure = request.Flag("format", "secure"),
        }));
    }
}
