using System.Text;

namespace VirtBridge.Model;

/// <summary>A path without repeated or trailing slashes; a leading pair of exactly two is kept, as POSIX gives it meaning.</summary>
public static class SanitizedPath
{
    public static string Of(string path)
    {
        var leading = path.Length - path.TrimStart('/').Length;
        var text = new StringBuilder(leading switch { 0 => "", 2 => "//", _ => "/" });
        for (var i = leading; i < path.Length; i++)
        {
            if (path[i] != '/' || (i + 1 < path.Length && path[i + 1] != '/'))
            {
                text.Append(path[i]);
            }
        }

        return text.ToString();
    }
}
