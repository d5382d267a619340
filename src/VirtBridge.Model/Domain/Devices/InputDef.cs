namespace VirtBridge.Model;

public sealed record InputDef : DeviceDef
{
    public InputType Type { get; init; }

    /// <summary>Null until a default is chosen.</summary>
    public InputBus? Bus { get; init; }

    public VirtioModel? Model { get; init; }
    public string? EventDevice { get; init; }
    public InputGrab? Grab { get; init; }
    public GrabToggle? GrabToggle { get; init; }
    public bool? Repeat { get; init; }
    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;
}

public sealed record HubDef(HubType Type) : DeviceDef;

public sealed record WatchdogDef(WatchdogModel? Model, WatchdogAction Action) : DeviceDef;

public sealed record BalloonDef : DeviceDef
{
    public BalloonModel Model { get; init; }
    public bool? AutoDeflate { get; init; }
    public bool? FreePageReporting { get; init; }
    public int? StatsPeriod { get; init; }
    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;
}

public sealed record NvramDef : DeviceDef;

public sealed record PanicDef(PanicModel? Model) : DeviceDef;

public sealed record VsockDef : DeviceDef
{
    public VirtioModel? Model { get; init; }
    public bool? AutoCid { get; init; }
    public uint? GuestCid { get; init; }
    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;
}

public sealed record CryptoDef : DeviceDef
{
    public CryptoModel Model { get; init; }
    public CryptoType Type { get; init; }
    public CryptoBackend Backend { get; init; }
    public uint? Queues { get; init; }
    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;
}

public sealed record PstoreDef(PstoreBackend Backend, string? Path, ulong SizeKiB) : DeviceDef;

public sealed record LeaseDef(string? Lockspace, string Key, string Path, ulong Offset) : DeviceDef;
