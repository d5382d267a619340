namespace VirtBridge.Model.Qemu;

/// <summary>The type of a CPU property.</summary>
public enum QemuCpuPropertyType
{
    Boolean,
    Text,
    Number,
}

/// <summary>One property of an expanded CPU model. <see cref="Migratable"/> is null where the binary cannot tell.</summary>
public sealed record QemuCpuProperty(string Name, QemuCpuPropertyType Type, string Value)
{
    public bool? Migratable { get; init; }

    public bool IsOn => Type == QemuCpuPropertyType.Boolean && Value == "true";
}

/// <summary>The host CPU as QEMU sees it with one accelerator: a named model expanded into properties.</summary>
public sealed record QemuHostCpu(string ModelName)
{
    /// <summary>Whether the properties say which of them survive a migration.</summary>
    public bool Migratability { get; init; }

    public ValueArray<QemuCpuProperty> Properties { get; init; }
    public ValueArray<string> DeprecatedFeatures { get; init; }
}
