using System.Globalization;

namespace VirtBridge.Model;

/// <summary>What no group of /sys/fs/resctrl has reserved.</summary>
public static class ResctrlUnused
{
    private const string Root = "";

    /// <summary>The free parts in the form of a schemata file, without MB-less kinds nobody can reserve.</summary>
    public static string Read(ISystemTree resctrl)
    {
        var groups = resctrl.List(Root).Where(name => name is not ("info" or "mon_groups" or "mon_data") && resctrl.Read($"{name}/schemata") is not null)
            .Select(name => $"{name}/").Prepend("");
        var masks = new SortedDictionary<string, SortedDictionary<int, ulong>>(StringComparer.Ordinal);
        var bandwidth = new SortedDictionary<int, ulong>();
        foreach (var group in groups)
        {
            foreach (var line in resctrl.Read($"{group}schemata")?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [])
            {
                var colon = line.IndexOf(':');
                var kind = line[..Math.Max(colon, 0)].Trim();
                if (kind == "MB")
                {
                    Take(line[(colon + 1)..], 10, (id, value) => bandwidth.TryAdd(id, value));
                }
                else if (kind.StartsWith('L') && Mask(resctrl, kind) is { } whole)
                {
                    masks.TryAdd(kind, []);
                    Take(line[(colon + 1)..], 16, (id, value) =>
                        masks[kind][id] = masks[kind].GetValueOrDefault(id, whole) & ~value);
                }
            }
        }

        var lines = masks.Select(kind => $"{kind.Key}:" + string.Join(';', kind.Value.Select(item =>
            $"{item.Key}={item.Value.ToString("x" + Digits(resctrl, kind.Key), CultureInfo.InvariantCulture)}")));
        var text = string.Concat(lines.Select(line => line + "\n"));
        return bandwidth.Count == 0 ? text : text + "MB:" + string.Join(';', bandwidth.Select(item => $"{item.Key}={item.Value}")) + "\n";
    }

    private static string Digits(ISystemTree resctrl, string kind) =>
        resctrl.Read($"info/{kind}/cbm_mask")!.Trim().Length.ToString(CultureInfo.InvariantCulture);

    private static ulong? Mask(ISystemTree resctrl, string kind) =>
        ulong.TryParse(resctrl.Read($"info/{kind}/cbm_mask")?.Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var mask)
            ? mask
            : null;

    private static void Take(string text, int numberBase, Action<int, ulong> take)
    {
        foreach (var item in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = item.Split('=');
            if (parts.Length == 2
                && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && ulong.TryParse(parts[1], numberBase == 16 ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                take(id, value);
            }
        }
    }
}
