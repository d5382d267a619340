namespace VirtBridge.Engine;

/// <summary>Everything that acts on the objects of one host, made once and shared by its connections.</summary>
public sealed class HostRooms(VirtHost host)
{
    /// <summary>The rooms of a host whose images are real files; <paramref name="roots"/> are looked into beside its pools.</summary>
    public static HostRooms WithImages(VirtHost host, IReadOnlyList<string> roots)
    {
        var rooms = new HostRooms(host);
        rooms.Images = new(host, rooms.Pools, roots);
        host.Index = rooms.Images;
        return rooms;
    }

    public VirtHost Host { get; } = host;

    public DomainRoom Domains { get; } = new(host);

    public NetworkRoom Networks { get; } = new(host);

    public PoolRoom Pools { get; } = new(host);

    public SecretRoom Secrets { get; } = new(host);

    public NWFilterRoom Filters { get; } = new(host);

    public NodeDeviceRoom Devices { get; } = new(host);

    public InterfaceRoom Interfaces { get; } = new(host);

    /// <summary>Who needs which image; null where nobody looks at real files.</summary>
    public ImageIndex? Images { get; private set; }
}
