using VirtBridge.DBus.Bus;
using VirtBridge.DBus.Generated;

namespace VirtBridge.DBus.Tree;

/// <summary><c>org.freedesktop.DBus.ObjectManager</c> of a connection's object: everything below it with one call.</summary>
internal static class ManagedObjects
{
    public const string Interface = "org.freedesktop.DBus.ObjectManager";
    public const string Member = "GetManagedObjects";

    public const string Xml = """
          <interface name="org.freedesktop.DBus.ObjectManager">
            <method name="GetManagedObjects">
              <arg type="a{oa{sa{sv}}}" name="objects" direction="out"/>
            </method>
            <signal name="InterfacesAdded">
              <arg type="o" name="object"/>
              <arg type="a{sa{sv}}" name="interfaces"/>
            </signal>
            <signal name="InterfacesRemoved">
              <arg type="o" name="object"/>
              <arg type="as" name="interfaces"/>
            </signal>
          </interface>

        """;

    /// <summary>Objects whose properties are read at the same time.</summary>
    private const int Batch = 64;

    private static readonly string[] s_directories =
        [.. BusAdaptors.All.Select(a => a.Directory).Where(d => d.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>One object: its path, and each interface with its properties.</summary>
    public sealed record ManagedObject(string Path, IReadOnlyList<(string Interface, IReadOnlyList<PropertyValue> Values)> Interfaces);

    public static async ValueTask<BusReply> AllAsync(BusRoot root, CancellationToken cancellation)
    {
        var objects = new List<ManagedObject>();
        foreach (var directory in s_directories)
        {
            foreach (var batch in (await ObjectListing.PathsAsync(root, directory, cancellation)).Chunk(Batch))
            {
                objects.AddRange(await Task.WhenAll(batch.Select(path => OneAsync(root, directory, path, cancellation))));
            }
        }

        return writer =>
        {
            writer.Open('a', "{oa{sa{sv}}}");
            foreach (var one in objects)
            {
                writer.Open('e', "oa{sa{sv}}");
                writer.Path(one.Path);
                WriteInterfaces(writer, one);
                writer.Close();
            }

            writer.Close();
        };
    }

    public static async Task<ManagedObject> OneAsync(BusRoot root, string directory, string path, CancellationToken cancellation)
    {
        var target = new BusTarget(root, path, path[(path.LastIndexOf('/') + 1)..]);
        var interfaces = new List<(string, IReadOnlyList<PropertyValue>)>();
        foreach (var adaptor in BusAdaptors.All.Where(a => a.Directory == directory))
        {
            interfaces.Add((adaptor.Name, await PropertyReading.ReadAsync(adaptor, target, static _ => true, cancellation)));
        }

        return new(path, interfaces);
    }

    public static void WriteInterfaces(MessageWriter writer, ManagedObject one)
    {
        writer.Open('a', "{sa{sv}}");
        foreach (var (name, values) in one.Interfaces)
        {
            writer.Open('e', "sa{sv}");
            writer.String(name);
            PropertyReading.Write(writer, values);
            writer.Close();
        }

        writer.Close();
    }
}
