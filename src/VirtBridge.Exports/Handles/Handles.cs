using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>From pointers of the C program to objects and back.</summary>
internal static unsafe class Handles
{
    private const int MostObjects = 1 << 20;

    public static ConnectionObject Connection(nint address, HandleKind kind, CallSite site) =>
        Library.Objects.Find(address) is ConnectionObject found && found.Kind == kind ? found : throw kind.Invalid(site);

    public static NamedObject<T> Named<T>(nint address, HandleKind kind, CallSite site)
        where T : class =>
        Library.Objects.Find(address) is NamedObject<T> found ? found : throw kind.Invalid(site);

    public static NamedObject<T>? OptionalNamed<T>(nint address, HandleKind kind, CallSite site)
        where T : class => address == 0 ? null : Named<T>(address, kind, site);

    public static StreamObject Stream(nint address, CallSite site) =>
        Library.Objects.Find(address) is StreamObject found ? found : throw HandleKinds.Stream.Invalid(site);

    /// <summary>The objects of a NULL-terminated array and the connection they share.</summary>
    public static T[] Array<T>(nint array, string name, HandleKind kind, CallSite site, out ConnectionObject? connection)
        where T : class
    {
        if (array == 0)
        {
            throw site.Refuse(name, $"{name} in {site.Name} must not be NULL");
        }

        var pointers = (nint*)array;
        var found = new List<T>();
        connection = null;
        for (var i = 0; pointers[i] != 0; i++)
        {
            var item = Named<T>(pointers[i], kind, site);
            connection ??= item.Connection;
            if (item.Connection != connection || i == MostObjects)
            {
                throw site.Refuse(name, $"domains in '{name}' array must belong to a single connection");
            }

            found.Add(item.Reference);
        }

        return connection is null ? throw site.Refuse(name, $"{name} in {site.Name} must not be empty") : [.. found];
    }

    /// <summary>A new object for the caller to release; nothing for nothing.</summary>
    public static nint Create<T>(HandleKind kind, ConnectionObject connection, T? reference)
        where T : class => reference is null ? 0 : new NamedObject<T>(kind, connection, reference).Address;
}
