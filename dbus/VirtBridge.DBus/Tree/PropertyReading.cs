using VirtBridge.Contract;
using VirtBridge.DBus.Bus;

namespace VirtBridge.DBus.Tree;

/// <summary>A property and its value, ready to be written.</summary>
internal readonly record struct PropertyValue(BusProperty Property, BusReply Write);

/// <summary>Reads the properties of objects.</summary>
internal static class PropertyReading
{
    /// <summary>What changes with an object's lifecycle only, of which every event is heard: that of a domain, and of the connection itself.</summary>
    private static readonly Dictionary<string, string[]> s_steady = new(StringComparer.Ordinal)
    {
        ["domain"] = ["OSType", "SchedulerType"],
        [""] = ["Encrypted", "LibVersion", "Secure"],
    };

    /// <summary>Those that can be read now, asked for at the same time; the rest is left out and hides no other.</summary>
    public static async Task<IReadOnlyList<PropertyValue>> ReadAsync(
        BusAdaptor adaptor, BusTarget target, Func<BusProperty, bool> wanted, CancellationToken cancellation)
    {
        var pending = adaptor.Properties.Where(wanted).Select(p => (Property: p, Value: OneAsync(adaptor, target, p, cancellation))).ToList();
        var values = new List<PropertyValue>(pending.Count);
        foreach (var (property, value) in pending)
        {
            try
            {
                values.Add(new(property, await value));
            }
            catch (Exception e) when (e is VirtException or BusFault)
            {
                // A property that cannot be read must not hide the others.
            }
        }

        return values;
    }

    /// <summary>Reads one; forgets what was remembered of the object when the hypervisor no longer agrees.</summary>
    public static async Task<BusReply> OneAsync(BusAdaptor adaptor, BusTarget target, BusProperty property, CancellationToken cancellation)
    {
        var names = s_steady.GetValueOrDefault(adaptor.Directory, []);
        var steady = Array.IndexOf(names, property.Name);
        var values = steady < 0 ? null : target.Root.SteadyValues(target.Path, names.Length);
        if (values?[steady] is { } known)
        {
            return known;
        }

        try
        {
            var value = await adaptor.GetAsync(property.Name, target, cancellation);
            values?[steady] = value;
            return value;
        }
        catch (VirtException)
        {
            target.Root.Forget(target.Path);
            throw;
        }
    }

    /// <summary>Writes <c>a{sv}</c> as the D-Bus specification has it.</summary>
    public static void Write(MessageWriter writer, IEnumerable<PropertyValue> values)
    {
        writer.Open('a', "{sv}");
        foreach (var (property, value) in values)
        {
            writer.Open('e', "sv");
            writer.String(property.Name);
            writer.Open('v', property.Signature);
            value(writer);
            writer.Close();
            writer.Close();
        }

        writer.Close();
    }
}
