using System.Text;
using VirtBridge.DBus.Bus;
using VirtBridge.DBus.Generated;

namespace VirtBridge.DBus.Tree;

/// <summary>What an object offers and which objects are below it.</summary>
internal sealed class Introspection(IReadOnlyList<BusRoot> roots)
{
    private const string Standard = """
          <interface name="org.freedesktop.DBus.Properties">
            <method name="Get">
              <arg type="s" name="interface_name" direction="in"/>
              <arg type="s" name="property_name" direction="in"/>
              <arg type="v" name="value" direction="out"/>
            </method>
            <method name="GetAll">
              <arg type="s" name="interface_name" direction="in"/>
              <arg type="a{sv}" name="properties" direction="out"/>
            </method>
            <method name="Set">
              <arg type="s" name="interface_name" direction="in"/>
              <arg type="s" name="property_name" direction="in"/>
              <arg type="v" name="value" direction="in"/>
            </method>
            <signal name="PropertiesChanged">
              <arg type="s" name="interface_name"/>
              <arg type="a{sv}" name="changed_properties"/>
              <arg type="as" name="invalidated_properties"/>
            </signal>
          </interface>
          <interface name="org.freedesktop.DBus.Introspectable">
            <method name="Introspect">
              <arg type="s" name="xml_data" direction="out"/>
            </method>
          </interface>
          <interface name="org.freedesktop.DBus.Peer">
            <method name="Ping"/>
            <method name="GetMachineId">
              <arg type="s" name="machine_uuid" direction="out"/>
            </method>
          </interface>

        """;

    public async ValueTask<BusReply> DescribeAsync(string path, CancellationToken cancellation)
    {
        var (adaptors, children) = await FindAsync(path, cancellation);
        if (adaptors.Count == 0 && children.Count == 0 && !IsDirectory(path))
        {
            throw BusFault.NoObject(path);
        }

        var text = new StringBuilder("""
            <!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
                                  "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
            <node>

            """);
        if (adaptors.Count > 0)
        {
            text.Append(adaptors[0].Directory.Length == 0 ? ManagedObjects.Xml : "").Append(Standard).AppendJoin('\n', adaptors.Select(a => a.Xml)).Append('\n');
        }

        foreach (var child in children)
        {
            text.Append("  <node name=\"").Append(child).Append("\"/>\n");
        }

        var xml = text.Append("</node>\n").ToString();
        return writer => writer.String(xml);
    }

    private async ValueTask<(IReadOnlyList<BusAdaptor> Adaptors, IReadOnlyList<string> Children)> FindAsync(string path, CancellationToken cancellation)
    {
        var below = path == "/" ? "/" : path + "/";
        var first = roots.Where(r => r.Path.StartsWith(below, StringComparison.Ordinal))
            .Select(r => r.Path[below.Length..].Split('/')[0])
            .Distinct()
            .ToList();
        if (first.Count > 0)
        {
            return ([], first);
        }

        var root = roots.FirstOrDefault(r => path == r.Path || path.StartsWith(r.Path + "/", StringComparison.Ordinal));
        var rest = root is null ? [] : path[root.Path.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (root is null || rest.Length > 2)
        {
            return ([], []);
        }

        var adaptors = BusAdaptors.All.Where(a => a.Directory == (rest.Length == 0 ? "" : rest[0])).ToList();
        return rest.Length switch
        {
            0 => (adaptors, [.. BusAdaptors.All.Select(a => a.Directory).Where(d => d.Length > 0).Distinct().Order(StringComparer.Ordinal)]),
            1 when adaptors.Count > 0 => ([], await ChildrenAsync(root, rest[0], cancellation)),
            _ => (adaptors, []),
        };
    }

    private bool IsDirectory(string path) =>
        BusAdaptors.All.Any(a => a.Directory.Length > 0 && roots.Any(r => path == $"{r.Path}/{a.Directory}"));

    private static async ValueTask<IReadOnlyList<string>> ChildrenAsync(BusRoot root, string directory, CancellationToken cancellation) =>
        [.. (await ObjectListing.PathsAsync(root, directory, cancellation)).Select(p => p[(p.LastIndexOf('/') + 1)..])];
}
