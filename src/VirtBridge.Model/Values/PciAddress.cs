namespace VirtBridge.Model;

/// <summary>Where a function sits on the PCI buses of a host or guest.</summary>
public readonly record struct PciAddress(uint Domain, uint Bus, uint Slot, uint Function)
{
    /// <summary>The form of sysfs: <c>0000:03:00.1</c>.</summary>
    public override string ToString() => $"{Domain:x4}:{Bus:x2}:{Slot:x2}.{Function:x}";

    public bool IsEmpty => (Domain | Bus | Slot) == 0;

    public bool IsValid => Domain <= 0xffff && Bus <= 0xff && Slot <= 0x1f && Function <= 7;
}
