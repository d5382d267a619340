using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Places the test host pretends pools could be made of.</summary>
internal static class TestPoolSources
{
    private const string Logical =
        """
        <sources>
          <source>
            <device path='/dev/sda20'/>
            <name>testvg1</name>
            <format type='lvm2'/>
          </source>
          <source>
            <device path='/dev/sda21'/>
            <name>testvg2</name>
            <format type='lvm2'/>
          </source>
        </sources>

        """;

    private static readonly string[] s_without = ["dir", "fs", "disk", "iscsi", "scsi", "mpath", "rbd", "sheepdog", "gluster", "zfs", "vstorage"];

    public static string Find(string type, string? specification) => type switch
    {
        "logical" => Logical,
        "netfs" => Shares(HostIn(specification)),
        _ when s_without.Contains(type) => throw Refuse.Internal(ErrorDomain.Test, $"unknown storage pool type {type}"),
        _ => throw Refused.NoSupport($"pool type '{type}' does not support source discovery"),
    };

    private static string Shares(string host) =>
        $"""
        <sources>
          <source>
            <host name='{host}'/>
            <dir path='/testshare'/>
            <format type='nfs'/>
          </source>
        </sources>

        """;

    // One attribute of a client's small document; anything that is not plain text is refused.
    private static string HostIn(string? specification)
    {
        var host = specification?.IndexOf("<host", StringComparison.Ordinal) is >= 0 and var at ? specification[at..] : "";
        var start = host.IndexOf("name=", StringComparison.Ordinal);
        if (start < 0 || host.Length < start + 7)
        {
            throw Refuse.Argument(ErrorDomain.Test, "hostname must be specified for netfs sources");
        }

        var quote = host[start + 5];
        var end = host.IndexOf(quote, start + 6);
        var name = end < 0 ? "" : host[(start + 6)..end];
        return name.Length > 0 && name.IndexOfAny(['<', '>', '&', '\'', '"']) < 0
            ? name
            : throw Refuse.Argument(ErrorDomain.Test, "hostname must be specified for netfs sources");
    }
}
