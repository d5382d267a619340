using VirtBridge.Contract;

namespace VirtBridge.Model.Qemu;

/// <summary>What the two sides of a migration tell each other about a guest and themselves.</summary>
public sealed record MigrationCookie
{
    public required string Name { get; init; }

    public required Uuid Uuid { get; init; }

    /// <summary>The host the cookie was baked on.</summary>
    public required string HostName { get; init; }

    public required Uuid HostUuid { get; init; }

    /// <summary>What the other side has to understand.</summary>
    public ValueArray<string> Features { get; init; }

    /// <summary>What the source has stored of the guest, as text; told with the feature <c>persistent</c>.</summary>
    public string? Persistent { get; init; }

    public MigrationGraphics? Graphics { get; init; }

    public MigrationNbd? Nbd { get; init; }

    public CpuDef? Cpu { get; init; }

    public bool? AllowReboot { get; init; }

    /// <summary>Capabilities of QEMU that are switched on for this migration; null when nothing is said about them.</summary>
    public ValueArray<MigrationCapability>? Capabilities { get; init; }

    public ValueArray<MigrationBitmapDisk> BitmapDisks { get; init; }

    /// <summary>What a host tells about a guest that runs on it.</summary>
    public static MigrationCookie Of(DomainDef domain, string hostName, Uuid hostUuid) => new()
    {
        Name = domain.Name,
        Uuid = domain.Uuid ?? default,
        HostName = hostName,
        HostUuid = hostUuid,
        Features = ["memory-hotplug", "cpu-hotplug"],
        Graphics = domain.Devices.Graphics.Select(MigrationGraphics.Of).FirstOrDefault(screen => screen is not null),
        Capabilities = new ValueArray<MigrationCapability>(),
    };

    /// <summary>The cookie this host passes on: its own name, and nothing only the sender had to say.</summary>
    public MigrationCookie From(string hostName, Uuid hostUuid) => this with { HostName = hostName, HostUuid = hostUuid, Features = [], Persistent = null, AllowReboot = null };
}

/// <summary>Where clients of a guest's screen find it.</summary>
public sealed record MigrationGraphics(string Type, int Port, string Listen)
{
    public int? TlsPort { get; init; }

    public string? TlsSubject { get; init; }

    /// <summary>Null for screens nobody connects to.</summary>
    public static MigrationGraphics? Of(GraphicsDef screen)
    {
        var listen = screen.Listens.IsEmpty ? null : screen.Listens[0].Address;
        return screen switch
        {
            GraphicsDef.Spice spice => new MigrationGraphics("spice", spice.Port ?? -1, listen ?? "") { TlsPort = spice.TlsPort ?? -1 },
            GraphicsDef.Vnc vnc => new MigrationGraphics("vnc", vnc.Port ?? -1, listen ?? ""),
            _ => null,
        };
    }
}

/// <summary>The server disks are copied to.</summary>
public sealed record MigrationNbd(uint? Port, ValueArray<MigrationNbdDisk> Disks);

/// <summary>A disk that is copied, with its size in bytes.</summary>
public sealed record MigrationNbdDisk(string Target, ulong Capacity);

/// <summary>A capability of QEMU; <see cref="Auto"/> when QEMU is switched to it without being asked for.</summary>
public sealed record MigrationCapability(string Name, bool Auto);

/// <summary>The bitmaps of a disk that come along.</summary>
public sealed record MigrationBitmapDisk(string Target, ValueArray<MigrationBitmap> Bitmaps);

/// <summary>A bitmap and what it is called on the way.</summary>
public sealed record MigrationBitmap(string Name, string Alias);
