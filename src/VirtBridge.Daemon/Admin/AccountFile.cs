using VirtBridge.Contract;

namespace VirtBridge.Daemon;

/// <summary>Names and numbers of users and groups, from files of <c>name:x:id:...</c> lines.</summary>
internal static class AccountFile
{
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The name, or the number as text when nobody has it.</summary>
    public static string NameOf(uint id, string file) =>
        Lines(file).Where(l => l.Id == id).Select(l => l.Name).FirstOrDefault() ?? id.ToString();

    public static uint GroupIdOf(string name)
    {
        foreach (var line in Lines("/etc/group"))
        {
            if (line.Name == name)
            {
                return line.Id;
            }
        }

        throw new VirtException(ErrorCode.ConfSyntax, ErrorDomain.Conf, $"unix_sock_group '{name}' is not a group of this system");
    }

    private static IEnumerable<(string Name, uint Id)> Lines(string file)
    {
        var info = new FileInfo(file);
        if (!info.Exists || info.Length > MaxBytes)
        {
            yield break;
        }

        foreach (var line in File.ReadLines(file))
        {
            var fields = line.Split(':');
            if (fields.Length >= 3 && uint.TryParse(fields[2], out var id))
            {
                yield return (fields[0], id);
            }
        }
    }
}
