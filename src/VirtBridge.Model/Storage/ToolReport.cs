using System.Text.Json;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Reads what programs print, with limits.</summary>
public static class ToolReport
{
    /// <summary>No report of a storage tool is longer.</summary>
    public const int MostCharacters = 64 * 1024 * 1024;

    public static JsonDocument Json(string text)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32 });
        }
        catch (JsonException e)
        {
            throw Malformed($"not JSON: {e.Message}");
        }
    }

    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0);

    public static VirtException Malformed(string detail) =>
        new(ErrorCode.InternalError, ErrorDomain.Storage, $"unexpected report of a storage tool: {detail}");
}
