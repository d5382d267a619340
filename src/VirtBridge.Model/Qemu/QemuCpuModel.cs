namespace VirtBridge.Model.Qemu;

/// <summary>Whether a CPU model can run on the host with a given accelerator.</summary>
public enum QemuCpuUsable
{
    Unknown,
    Yes,
    No,
}

/// <summary>A CPU model of a QEMU binary.</summary>
public sealed record QemuCpuModel(string Name)
{
    /// <summary>The QOM type, null in caches written before it was kept.</summary>
    public string? TypeName { get; init; }

    public QemuCpuUsable Usable { get; init; }

    /// <summary>Features the host lacks, in QEMU's spelling.</summary>
    public ValueArray<string> Blockers { get; init; }

    public bool Deprecated { get; init; }
}
