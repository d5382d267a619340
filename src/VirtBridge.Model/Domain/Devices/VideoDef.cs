namespace VirtBridge.Model;

public sealed record VideoDef : DeviceDef
{
    public VideoType Type { get; init; }
    public uint? Ram { get; init; }
    public uint? Vram { get; init; }
    public uint? Vram64 { get; init; }
    public uint? VgaMem { get; init; }
    public uint Heads { get; init; }
    public bool Primary { get; init; }
    public bool? Blob { get; init; }
    public bool? Edid { get; init; }
    public VideoAcceleration? Acceleration { get; init; }
    public VideoResolution? Resolution { get; init; }
    public VgaConf? VgaConf { get; init; }
    public VideoDriverName? Driver { get; init; }
    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;
}

public sealed record VideoAcceleration(bool? Accel2d, bool? Accel3d, string? RenderNode);

public sealed record VideoResolution(uint X, uint Y);
