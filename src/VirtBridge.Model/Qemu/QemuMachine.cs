namespace VirtBridge.Model.Qemu;

/// <summary>A machine type of a QEMU binary.</summary>
public sealed record QemuMachine(string Name)
{
    public string? Alias { get; init; }
    public uint MaxCpus { get; init; }
    public bool HotplugCpus { get; init; }
    public bool IsDefault { get; init; }

    /// <summary>The QOM type of the CPU used when none is asked for.</summary>
    public string? DefaultCpu { get; init; }

    public bool NumaMemSupported { get; init; }
    public string? DefaultRamId { get; init; }
    public bool Deprecated { get; init; }

    /// <summary>Whether the machine can have ACPI; null when the binary is too old to say.</summary>
    public bool? Acpi { get; init; }
}
