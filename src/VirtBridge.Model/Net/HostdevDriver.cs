namespace VirtBridge.Model;

public enum HostdevDriverName
{
    Default,
    Kvm,
    Vfio,
    Xen,
}

/// <summary>The host driver a passed-through PCI device is bound to.</summary>
public sealed record HostdevDriver(HostdevDriverName Name, string? Model);
