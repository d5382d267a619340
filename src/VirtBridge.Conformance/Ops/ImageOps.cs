using System.Text;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about image headers, chains and backing strings.</summary>
internal static class ImageOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("image/parse-backing-string", ParseBacking),
        new GoldenOp("image/backing-chain", Chain),
    ];

    private static GoldenResult ParseBacking(GoldenRequest request)
    {
        var target = BackingString.Parse(request.Text("string") ?? "");
        var xml = new XmlText();
        StorageSourceXml.Write(xml, target.Source, DomainFormatOptions.Live, force: true);
        return target.HasCredentials
            ? GoldenResult.Ok(("xml", xml.Take()), ("has_credentials", true))
            : GoldenResult.Xml(xml.Take());
    }

    private static GoldenResult Chain(GoldenRequest request)
    {
        request.DefinitionAccepted();
        StorageFormat? format = request.Text("format") is { } name and not "auto" ? StorageSourceXml.ReadFormat(name) : null;
        var path = request.HasInput("image") ? request.InputPath("image") : Path.Combine(request.Roots[0], request.Text("image") ?? "");
        var chain = ImageChain.Follow(path, format, (int)(request.Number("max_depth") ?? 20), Open);
        return GoldenResult.Ok(("text", string.Join('\n', chain.Select(Describe))));
    }

    private static ImageFile? Open(string path)
    {
        if (Directory.Exists(path))
        {
            return new(StorageType.Dir, default);
        }

        if (!File.Exists(path))
        {
            return null;
        }

        using var file = File.OpenRead(path);
        if (LinkTarget(path, file.Length) is { } target)
        {
            return Open(target);
        }

        var head = new byte[(int)Math.Min(file.Length, ImageHeader.EnoughBytes)];
        file.ReadExactly(head);
        return new(StorageType.File, head);
    }

    /// <summary>A version control system without symbolic links leaves their target as the content of a file.</summary>
    private static string? LinkTarget(string path, long length)
    {
        const int LongestLink = 256;
        if (length is 0 or > LongestLink || File.ReadAllText(path).Trim() is not { Length: > 0 } content || content.AsSpan().ContainsAny('\0', '\n'))
        {
            return null;
        }

        var target = Path.Combine(Path.GetDirectoryName(path) ?? "", content);
        return content.Contains('/') && File.Exists(target) ? target : null;
    }

    private static string Describe(ChainImage image)
    {
        var source = image.Source;
        var text = new StringBuilder();
        text.Append($"path:{source.Path}\nbackingStoreRaw: {image.BackingName ?? "<null>"}\n");
        text.Append($"backingStoreRawFormat: {BackingFormat(image)}\ncapacity: {image.Header.Capacity}\n");
        text.Append($"encryption: {(image.Header.Encrypted ? 1 : 0)}\nrelPath:{image.RelativeName ?? "<null>"}\n");
        text.Append($"type:{DomainNames.StorageType.Format(source.Type)}\nformat:{DomainNames.StorageFormat.Format(image.Format)}\n");
        text.Append($"protocol:{(source.Protocol is { } protocol ? DomainNames.StorageProtocol.Format(protocol) : "none")}\n");
        text.Append($"hostname:{(source.Hosts.IsEmpty ? "<null>" : source.Hosts[0].Name ?? "<null>")}\n");
        if (image.DataFile is { } data)
        {
            text.Append($"\ndataFileRaw: {image.Header.DataFile}\n\n\ndataFileStoreSource:\npath: {data.Path}\ncapacity: 0\nencryption: 0\n");
            text.Append($"type:{DomainNames.StorageType.Format(data.Type)}\nformat:raw\n");
        }

        return text.ToString();
    }

    private static string BackingFormat(ChainImage image) =>
        image.BackingName is null ? "none(0)"
        : image.Header.BackingFormat is { } format ? $"{DomainNames.StorageFormat.Format(format)}({(int)format + 1})"
        : "<null>(-1)";
}
