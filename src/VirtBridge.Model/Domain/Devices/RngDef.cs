namespace VirtBridge.Model;

public sealed record RngDef : DeviceDef
{
    public VirtioModel Model { get; init; }
    public required RngBackend Backend { get; init; }
    public RngRate? Rate { get; init; }
    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;
}

public sealed record RngRate(uint Bytes, uint? Period);

public abstract record RngBackend
{
    private RngBackend()
    {
    }

    public sealed record Random(string? Path) : RngBackend;

    public sealed record Egd(CharSource Source) : RngBackend;

    public sealed record Builtin : RngBackend;
}
