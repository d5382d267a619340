namespace VirtBridge.Model;

/// <summary>What the installed bhyve and its boot loaders can do.</summary>
[Flags]
public enum BhyveFeatures
{
    None = 0,

    /// <summary>The clock may be UTC.</summary>
    UtcClock = 1 << 0,

    /// <summary>One AHCI controller serves 32 disks.</summary>
    WideAhci = 1 << 1,
    NetE1000 = 1 << 2,

    /// <summary>Guests boot from firmware.</summary>
    BootRom = 1 << 3,

    /// <summary>There is a frame buffer.</summary>
    FrameBuffer = 1 << 4,

    /// <summary>There is a USB controller.</summary>
    Xhci = 1 << 5,
    CpuTopology = 1 << 6,
    SoundHda = 1 << 7,
    VncPassword = 1 << 8,
    Virtio9p = 1 << 9,
    VirtioRandom = 1 << 10,

    /// <summary>grub-bhyve takes a console device.</summary>
    GrubConsole = 1 << 11,
}

/// <summary>The host a bhyve command is for.</summary>
/// <param name="Features">What its bhyve can do.</param>
/// <param name="FirmwareDirectory">Where firmware lies.</param>
/// <param name="FirmwareFiles">The files there.</param>
public sealed record BhyveHost(BhyveFeatures Features, string FirmwareDirectory, ValueArray<string> FirmwareFiles)
{
    private const string Standard = "BHYVE_UEFI.fd";

    public bool Can(BhyveFeatures feature) => (Features & feature) == feature;

    /// <summary>The firmware for guests that did not choose theirs.</summary>
    public string? Firmware =>
        (FirmwareFiles.Contains(Standard) ? Standard : FirmwareFiles.Where(file => file.EndsWith(".fd", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault())
        is { } name ? $"{FirmwareDirectory}/{name}" : null;
}
