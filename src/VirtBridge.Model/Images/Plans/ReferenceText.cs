namespace VirtBridge.Model;

/// <summary>How one image names another, in the style it did before; pure.</summary>
public static class ReferenceText
{
    /// <summary>The reference an image shall have to another one.</summary>
    public static BackingReference To(ImageFacts target, ImageLocation from, BackingStyle style) =>
        new(Text(target, from, style), target.Format, target.Location);

    private static string Text(ImageFacts target, ImageLocation from, BackingStyle style) => style switch
    {
        BackingStyle.Relative when target.Location.IsFile && from.IsFile => Relative(from.Text, target.Location.Text),
        BackingStyle.Json when target.Location.IsFile || target.Location.IsDevice => Json(target),
        _ => target.Location.IsFile ? target.Location.Text : target.Path,
    };

    /// <summary>The way from the directory of one file to another.</summary>
    public static string Relative(string from, string to)
    {
        var start = from.Split('/')[..^1];
        var end = to.Split('/');
        var common = 0;
        while (common < start.Length && common < end.Length - 1 && start[common] == end[common])
        {
            common++;
        }

        return string.Join('/', Enumerable.Repeat("..", start.Length - common).Concat(end[common..]));
    }

    private static string Json(ImageFacts target)
    {
        var driver = target.Location.IsDevice ? "host_device" : "file";
        var path = target.Location.IsDevice ? target.Path : target.Location.Text;
        var name = path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        var format = target.Format.ToString().ToLowerInvariant();
        return $$$"""json:{"driver":"{{{format}}}","file":{"driver":"{{{driver}}}","filename":"{{{name}}}"}}""";
    }
}
