using System.Globalization;

namespace VirtBridge.Model;

/// <summary>The commands of Open-iSCSI, of the iSCSI library's tools, and what they report.</summary>
public static class IscsiCommands
{
    public const int DefaultPort = 3260;

    public static string Portal(PoolHost host)
    {
        var name = host.Name.Contains(':') && host.Name[0] != '[' ? $"[{host.Name}]" : host.Name;
        return $"{name}:{(host.Port > 0 ? host.Port : DefaultPort)}";
    }

    public static ToolCommand Discover(string portal, bool keep) => keep
        ? ToolCommand.Of("iscsiadm", "--mode", "discovery", "--type", "sendtargets", "--portal", portal)
        : ToolCommand.Of("iscsiadm", "--mode", "discovery", "--type", "sendtargets", "--portal", portal, "--op", "nonpersistent");

    public static ToolCommand Login(string portal, string target, string? initiatorInterface) => On(portal, target, initiatorInterface, "--login");

    public static ToolCommand Logout(string portal, string target, string? initiatorInterface) => On(portal, target, initiatorInterface, "--logout");

    /// <summary>Makes a node's record without contacting it.</summary>
    public static ToolCommand NewNode(string portal, string target) =>
        ToolCommand.Of("iscsiadm", "--mode", "node", "--portal", portal, "--targetname", target, "--op", "new");

    public static ToolCommand ForgetNode(string portal, string target) =>
        ToolCommand.Of("iscsiadm", "--mode", "node", "--portal", portal, "--targetname", target, "--op", "delete").Accepting(21);

    public static ToolCommand Sessions() => ToolCommand.Of("iscsiadm", "--mode", "session").Accepting(21);

    public static ToolCommand Rescan(string session) => ToolCommand.Of("iscsiadm", "--mode", "session", "-r", session, "-R");

    public static ToolCommand Interfaces() => ToolCommand.Of("iscsiadm", "--mode", "iface");

    public static IReadOnlyList<ToolCommand> NewInterface(string name, string initiator) =>
    [
        ToolCommand.Of("iscsiadm", "--mode", "iface", "--interface", name, "--op", "new"),
        ToolCommand.Of("iscsiadm", "--mode", "iface", "--interface", name, "--op", "update", "--name", "iface.initiatorname", "--value", initiator),
    ];

    /// <summary>Targets of a discovery: "10.0.0.1:3260,1 iqn.2001-01.test:a".</summary>
    public static IReadOnlyList<string> ReadTargets(string report) =>
        [.. ToolReport.Lines(report).Select(l => l.Split(' ')).Where(p => p.Length >= 2).Select(p => p[1]).Distinct()];

    /// <summary>The session of a target: "tcp: [4] 10.0.0.1:3260,1 iqn.2001-01.test:a (non-flash)".</summary>
    public static string? ReadSession(string report, string target)
    {
        foreach (var line in ToolReport.Lines(report))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length >= 4 && parts[3] == target && parts[1].Length > 2 && parts[1][0] == '[')
            {
                return parts[1].Trim('[', ']');
            }
        }

        return null;
    }

    /// <summary>The interface that speaks for an initiator: "name tcp,&lt;mac&gt;,&lt;ip&gt;,&lt;net&gt;,iqn".</summary>
    public static string? ReadInterface(string report, string initiator) =>
        ToolReport.Lines(report).Select(l => l.Split(' ', 2)).FirstOrDefault(p => p.Length == 2 && p[1].Split(',')[^1] == initiator)?[0];

    /// <summary>Units of a target without any device of this host; credentials go by environment.</summary>
    public static ToolCommand Units(string portal, string target, string initiator) =>
        ToolCommand.Of("iscsi-ls", "--show-luns", "--initiator-name", initiator, $"iscsi://{portal}/{target}");

    public static ToolCommand Targets(string portal, string initiator) =>
        ToolCommand.Of("iscsi-ls", "--initiator-name", initiator, $"iscsi://{portal}");

    public static ToolCommand Capacity(string portal, string target, uint unit, string initiator) =>
        ToolCommand.Of("iscsi-readcapacity16", "--initiator-name", initiator, $"iscsi://{portal}/{target}/{unit}");

    /// <summary>Units of one target; <see langword="true"/> for those that hold data.</summary>
    public static IReadOnlyList<(uint Unit, bool Disk)> ReadUnits(string report, string target)
    {
        var units = new List<(uint, bool)>();
        var mine = false;
        foreach (var line in ToolReport.Lines(report))
        {
            if (line.StartsWith("Target:", StringComparison.Ordinal))
            {
                mine = line["Target:".Length..].Split(' ')[0] == target;
            }
            else if (mine && line.StartsWith("Lun:", StringComparison.Ordinal)
                && uint.TryParse(line["Lun:".Length..].Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var unit))
            {
                units.Add((unit, line.Contains("Type:DIRECT_ACCESS", StringComparison.Ordinal)));
            }
        }

        return units;
    }

    public static IReadOnlyList<string> ReadTargetNames(string report) =>
        [.. ToolReport.Lines(report).Where(l => l.StartsWith("Target:", StringComparison.Ordinal)).Select(l => l["Target:".Length..].Split(' ')[0]).Distinct()];

    public static ulong ReadCapacity(string report)
    {
        foreach (var line in ToolReport.Lines(report))
        {
            if (line.StartsWith("Total size:", StringComparison.Ordinal)
                && ulong.TryParse(line["Total size:".Length..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            {
                return size;
            }
        }

        throw ToolReport.Malformed("no size of an iSCSI unit");
    }

    private static ToolCommand On(string portal, string target, string? initiatorInterface, string verb)
    {
        List<string> arguments = ["--mode", "node", "--portal", portal, "--targetname", target];
        if (initiatorInterface is not null)
        {
            arguments.AddRange(["--interface", initiatorInterface]);
        }

        arguments.Add(verb);
        return new("iscsiadm", arguments.ToValueArray());
    }
}
