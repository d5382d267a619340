namespace VirtBridge.Model;

/// <summary>Target names of disks: "vda" is the first disk, "vdz" the 26th, "vdaa" the 27th.</summary>
public static class DiskNames
{
    private static readonly string[] Prefixes = ["fd", "hd", "vd", "sd", "xvd", "ubd"];

    /// <summary>The index in the name; -1 when it is no such name. A partition number at the end is reported separately.</summary>
    public static int Index(string? name, out bool partition)
    {
        partition = false;
        if (name is null)
        {
            return -1;
        }

        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return Letters(name.AsSpan(prefix.Length), out partition);
            }
        }

        return -1;
    }

    public static int Index(string? name) => Index(name, out _);

    /// <summary>The name of the disk with that index: "sd" and 27 make "sdab".</summary>
    public static string Name(string prefix, int index)
    {
        var letters = "";
        for (var rest = index; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('a' + (rest % 26)) + letters;
        }

        return prefix + letters;
    }

    /// <summary>The bus a target name suggests.</summary>
    public static DiskBus BusOf(string? target) => target switch
    {
        null => DiskBus.Ide,
        _ when target.StartsWith("hd", StringComparison.Ordinal) => DiskBus.Ide,
        _ when target.StartsWith("sd", StringComparison.Ordinal) => DiskBus.Scsi,
        _ when target.StartsWith("vd", StringComparison.Ordinal) => DiskBus.Virtio,
        _ when target.StartsWith("xvd", StringComparison.Ordinal) => DiskBus.Xen,
        _ when target.StartsWith("ubd", StringComparison.Ordinal) => DiskBus.Uml,
        _ => DiskBus.Ide,
    };

    /// <summary>Whether a name is that of something else than a floppy disk.</summary>
    public static bool IsHardDisk(string name)
    {
        foreach (var prefix in Prefixes)
        {
            if (prefix != "fd" && name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Letters(ReadOnlySpan<char> rest, out bool partition)
    {
        var index = 0;
        var count = 0;
        while (count < rest.Length && rest[count] is >= 'a' and <= 'z' && count < 6)
        {
            index = ((index + (count == 0 ? 0 : 1)) * 26) + (rest[count] - 'a');
            count++;
        }

        partition = count < rest.Length;
        foreach (var c in rest[count..])
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }
        }

        return count == 0 ? -1 : index;
    }
}
