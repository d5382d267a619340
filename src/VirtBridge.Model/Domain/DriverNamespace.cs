namespace VirtBridge.Model;

/// <summary>Settings only one hypervisor understands; they are in that hypervisor's own XML namespace.</summary>
public abstract record DriverNamespace
{
    public static readonly DriverNamespace None = new Nothing();

    private DriverNamespace()
    {
    }

    public sealed record Nothing : DriverNamespace;

    public sealed record Qemu : DriverNamespace
    {
        public ValueArray<string> Arguments { get; init; }
        public ValueArray<NameValue> Environment { get; init; }
        public ValueArray<string> AddedCapabilities { get; init; }
        public ValueArray<string> RemovedCapabilities { get; init; }
        public ValueArray<QemuDeviceOverride> Overrides { get; init; }
        public QemuDeprecation? Deprecation { get; init; }
    }

    public sealed record Lxc(ValueArray<LxcShare> Shares) : DriverNamespace;

    public sealed record Bhyve(ValueArray<string> Arguments, ValueArray<NameValue> Environment) : DriverNamespace;

    public sealed record Xen(ValueArray<string> Arguments) : DriverNamespace;

    /// <summary>Where a VMware server keeps the guest, and its name there.</summary>
    public sealed record Vmware(string? DatacenterPath, string? ManagedObject = null) : DriverNamespace;
}

public sealed record QemuDeviceOverride(string Alias, ValueArray<QemuProperty> Frontend);

public sealed record QemuProperty(string Name, QemuPropertyType Type, string? Value);

public sealed record LxcShare(LxcNamespace Namespace, LxcNamespaceSource Source, string Value);
