using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about block nodes and images in QEMU's terms.</summary>
internal static class BlockOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("blockdev/source-roundtrip", RoundTrip),
        new GoldenOp("blockdev/json-to-blockdev", FromJson),
        new GoldenOp("blockdev/disk-to-blockdev", Nodes),
        new GoldenOp("blockdev/image-create", Create),
    ];

    private static GoldenResult RoundTrip(GoldenRequest request)
    {
        var type = request.Text("source_type") ?? "file";
        var disk = DiskXml.ParseForNodes($"<disk type='{type}'>{request.Text("xml")}</disk>", new DomainParseOptions());
        var again = BackingString.Parse("json:" + BackingStrings.Location(disk.Source)).Source;
        var xml = new XmlText();
        StorageSourceXml.Write(xml, again, DomainFormatOptions.Live, force: true);
        return GoldenResult.Xml(xml.Take());
    }

    private static GoldenResult FromJson(GoldenRequest request)
    {
        var source = BackingString.Parse(request.ReadInput("json").Trim()).Source;
        return GoldenResult.Ok(("props", BackingStrings.Location(source)));
    }

    private static GoldenResult Nodes(GoldenRequest request)
    {
        var disk = Read(request, "xml");
        request.DefinitionAccepted();
        var named = disk with { Source = WithAliases(disk.Source) };
        var props = string.Join('\n', DiskNodeTexts.Json(named).Select(Indented)) + "\n";
        var text = new StringBuilder();
        for (StorageSource? image = disk.Source; image is not null; image = (image.Backing as BackingStore.Image)?.Source)
        {
            var location = Location(image, disk);
            text.Append("(\n  source only properties:\n  ").Append(location.Replace("\n", "\n  ")).Append('\n');
            var backing = BackingStrings.Of(image);
            text.Append("  backing store string:\n  ")
                .Append(backing.StartsWith("json:", StringComparison.Ordinal) ? $"json:{{\"file\":{location.Replace("\n", "\n  ")}\n  }}" : backing)
                .Append("\n)\n");
        }

        return GoldenResult.Ok(("props", props), ("srconly", text.ToString()));
    }

    private static GoldenResult Create(GoldenRequest request)
    {
        var disk = Read(request, "xml");
        var source = WithAliases(disk.Source);
        var backing = request.HasInput("backing") ? Read(request, "backing").Source : null;
        var storage = BlockCreation.Storage(source, (ulong)(request.Number("physical") ?? 0));
        var format = BlockCreation.Format(source, (ulong)(request.Number("capacity") ?? 0), backing);
        return GoldenResult.Ok(("text", $"protocol:\n{(storage is null ? "" : Indented(storage) + "\n")}\nformat:\n{(format is null ? "" : Indented(format) + "\n")}"));
    }

    private static DiskDef Read(GoldenRequest request, string input) =>
        DiskXml.ParseForNodes(request.ReadInput(input), new DomainParseOptions { Inactive = false, Status = true, SourceName = request.InputPath(input) });

    /// <summary>Secrets are called after the nodes they are for.</summary>
    private static StorageSource WithAliases(StorageSource source)
    {
        var runtime = source.Runtime ?? new StorageRuntime();
        return source with
        {
            Cookies = default,
            Runtime = runtime with
            {
                AuthSecret = source.Auth is null ? null : runtime.StorageNode + "-secalias",
                EncryptionSecrets = source.Encryption is null ? default : [runtime.FormatNode + "-encalias"],
                ReservationsAlias = source.Reservations is null ? null : runtime.StorageNode + "-pr-alias",
            },
            Backing = source.Backing is BackingStore.Image below ? new BackingStore.Image(WithAliases(below.Source)) : source.Backing,
        };
    }

    private static string Location(StorageSource image, DiskDef disk) => Indented(BackingStrings.Location(image, disk.Device == DiskDevice.Floppy));

    private static string Indented(string json) =>
        JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
