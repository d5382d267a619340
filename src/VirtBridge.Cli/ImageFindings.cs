using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Cli;

/// <summary>Findings as text or JSON.</summary>
internal static class ImageFindings
{
    /// <summary>Writes them; true when none asks for anything to be done.</summary>
    public static bool Write(ImageFinding[] findings, bool json, string none, TextWriter output)
    {
        if (json)
        {
            output.WriteLine(new JsonArray([.. findings.Select(Json)]).ToJsonString());
        }
        else if (findings.Length == 0)
        {
            output.WriteLine(none);
        }

        foreach (var finding in json ? [] : findings)
        {
            output.WriteLine($"{finding.Kind}: {finding.Image}: {finding.Text}");
            if (finding.WayOut.Length > 0)
            {
                output.WriteLine($"    way out: {finding.WayOut}");
            }
        }

        return findings.All(finding => finding.WayOut.Length == 0);
    }

    private static JsonNode Json(ImageFinding finding) => new JsonObject
    {
        ["image"] = finding.Image,
        ["kind"] = finding.Kind,
        ["text"] = finding.Text,
        ["way-out"] = finding.WayOut,
    };
}
