using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>Builds the report of a document that is not well formed: source, line, sentence, the line itself and a pointer.</summary>
internal static class XmlSyntaxError
{
    private const int ContextLength = 80;

    public static VirtException At(string text, int position, string sentence, string? sourceName, ErrorDomain domain)
    {
        position = Math.Min(position, text.Length);
        var line = 1 + text.AsSpan(0, position).Count('\n');
        var place = sourceName is null ? $"at line {line}" : $"{sourceName}:{line}";
        if (text.Length == 0)
        {
            return new VirtException(ErrorCode.XmlDetail, domain, $"{place}: {sentence}\n");
        }

        var end = position;
        if (end == text.Length || text[end] is '\n' or '\r')
        {
            while (end > 0 && text[end - 1] is '\n' or '\r')
            {
                end--;
            }
        }

        var start = end;
        while (start > 0 && text[start - 1] is not ('\n' or '\r') && end - start < ContextLength)
        {
            start--;
        }

        var stop = end;
        while (stop < text.Length && text[stop] is not ('\n' or '\r') && stop - start < ContextLength)
        {
            stop++;
        }

        var context = text[start..stop];
        var pointer = new string('-', end - start);
        return new VirtException(ErrorCode.XmlDetail, domain, $"{place}: {sentence}\n{context}\n{pointer}^");
    }
}
