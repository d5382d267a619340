using System.Text;

namespace VirtBridge.Drivers.Storage;

/// <summary>What is mounted, and which file systems the kernel knows.</summary>
internal sealed class MountTable(StorageHost host)
{
    /// <summary>The source of what is mounted last at a path; null when nothing is.</summary>
    public string? SourceAt(string path)
    {
        string? source = null;
        foreach (var line in Lines(host.Mounts))
        {
            var parts = line.Split(' ');
            if (parts.Length >= 3 && Decoded(parts[1]) == path)
            {
                source = Decoded(parts[0]);
            }
        }

        return source;
    }

    public bool Knows(string fileSystem) => Lines(host.FileSystems).Any(l => l.Split('\t')[^1].Trim() == fileSystem);

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Spaces and the like are written as three octal digits.</summary>
    private static string Decoded(string text)
    {
        if (!text.Contains('\\'))
        {
            return text;
        }

        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 3 < text.Length && text.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '7') < 0)
            {
                bytes.Add((byte)Convert.ToInt32(text.Substring(i + 1, 3), 8));
                i += 3;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i].ToString()));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
