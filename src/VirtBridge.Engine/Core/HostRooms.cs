namespace VirtBridge.Engine;

/// <summary>Everything that acts on the objects of one host, made once and shared by its connections.</summary>
public sealed class HostRooms(VirtHost host)
{
    public VirtHost Host { get; } = host;

    public DomainRoom Domains { get; } = new(host);

    public NetworkRoom Networks { get; } = new(host);

    public PoolRoom Pools { get; } = new(host);

    public SecretRoom Secrets { get; } = new(host);

    public NWFilterRoom Filters { get; } = new(host);

    public NodeDeviceRoom Devices { get; } = new(host);

    public InterfaceRoom Interfaces { get; } = new(host);
}
