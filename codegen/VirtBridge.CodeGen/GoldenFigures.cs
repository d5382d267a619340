using System.Text;

namespace VirtBridge.CodeGen;

/// <summary>How many cases of the golden set give libvirt's output, per data set, and which rules are missing for the rest.</summary>
public sealed class GoldenFigures(string root)
{
    private readonly string _folder = Path.Combine(root, "tests", "golden");

    /// <summary>The figures `scripts/golden.sh --update` wrote and the list kept by hand, as part of a page; empty without them.</summary>
    public string Section()
    {
        var figures = Path.Combine(_folder, "figures.txt");
        if (!File.Exists(figures))
        {
            return "";
        }

        var text = new StringBuilder("\n## Definitions, command lines and formats\n\n");
        text.Append("Cases of the visible golden set whose output is libvirt's, letter by letter; written by `scripts/golden.sh ../shared --update`.\n\n");
        text.Append("| data set | cases | exact |\n|---|---|---|\n");
        foreach (var line in File.ReadAllLines(figures))
        {
            var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 5 && fields[0] != "dataset")
            {
                text.Append($"| {fields[0]} | {fields[1]} | {fields[2]} |\n");
            }
        }

        var missing = Path.Combine(_folder, "missing.md");
        return text.Append('\n').Append(File.Exists(missing) ? File.ReadAllText(missing) : "").ToString();
    }
}
