using System.Globalization;
using System.Text;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>
/// What is mounted where, to see that two paths are one file although neither is a link: a directory mounted a second time
/// somewhere else is spelled by its first place.
/// </summary>
internal sealed class MountTable
{
    private const int MostMounts = 100_000;

    // Longest mount point first, later mounts before earlier ones: the first match is what a path lies on.
    private readonly Mount[] _byPoint;
    private readonly ILookup<string, Mount> _byDevice;

    private MountTable(IReadOnlyList<Mount> mounts)
    {
        _byPoint = [.. mounts.Reverse().OrderByDescending(mount => mount.Point.Length)];
        _byDevice = mounts.ToLookup(mount => mount.Device);
    }

    /// <summary>Reads the form of <c>/proc/self/mountinfo</c>.</summary>
    public static MountTable Parse(string text) =>
        new([.. text.Split('\n').Take(MostMounts).Select(Mount.Parse).OfType<Mount>()]);

    /// <summary>Other paths of the file at <paramref name="path"/>, from the earliest mount on; whether they are it must be checked.</summary>
    public IEnumerable<string> SpellingsOf(string path)
    {
        if (Array.Find(_byPoint, mount => Mount.Rest(mount.Point, path) is not null) is not { } here)
        {
            yield break;
        }

        var inside = Join(here.Root, Mount.Rest(here.Point, path)!);
        foreach (var mount in _byDevice[here.Device])
        {
            if (Mount.Rest(mount.Root, inside) is { } rest)
            {
                yield return Join(mount.Point, rest);
            }
        }
    }

    private static string Join(string directory, string rest) => rest.Length == 0 ? directory : directory == "/" ? rest : directory + rest;

    private sealed record Mount(string Device, string Root, string Point)
    {
        public static Mount? Parse(string line)
        {
            var parts = line.Split(' ', 6);
            return parts.Length < 6 ? null : new(parts[2], Unescaped(parts[3]), Unescaped(parts[4]));
        }

        /// <summary>The part of a path below a directory, with its slash; null when it is not below.</summary>
        public static string? Rest(string directory, string path) =>
            directory == "/" ? path
            : path.StartsWith(directory, StringComparison.Ordinal) && (path.Length == directory.Length || path[directory.Length] == '/')
                ? path[directory.Length..]
                : null;

        /// <summary>Blanks and the like are written as three octal digits.</summary>
        private static string Unescaped(string text)
        {
            if (!text.Contains('\\'))
            {
                return text;
            }

            var plain = new StringBuilder();
            for (var i = 0; i < text.Length; i++)
            {
                var octal = text[i] == '\\' && i + 3 < text.Length
                    && int.TryParse(text.AsSpan(i + 1, 3), NumberStyles.None, CultureInfo.InvariantCulture, out _);
                plain.Append(octal ? (char)Convert.ToInt32(text.Substring(i + 1, 3), 8) : text[i]);
                i += octal ? 3 : 0;
            }

            return plain.ToString();
        }
    }
}
