namespace VirtBridge.Model;

/// <summary>Where descriptor files are found: system, administrator, user; a later file of a name replaces an earlier one.</summary>
public static class DescriptorSearch
{
    /// <summary>Paths in the order of their names; an empty file hides those of its name.</summary>
    public static IReadOnlyList<string> Order(
        string subject, string? userConfiguration, bool privileged, Func<string, IEnumerable<string>> list, Func<string, bool> isEmpty)
    {
        List<string> directories = [$"/usr/share/qemu/{subject}", $"/etc/qemu/{subject}"];
        if (!privileged && userConfiguration is not null)
        {
            directories.Add($"{userConfiguration}/qemu/{subject}");
        }

        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var directory in directories)
        {
            foreach (var name in list(directory))
            {
                if (name.EndsWith(".json", StringComparison.Ordinal) && !name.StartsWith('.'))
                {
                    found[name] = $"{directory}/{name}";
                }
            }
        }

        return [.. found.Values.Where(path => !isEmpty(path))];
    }
}
