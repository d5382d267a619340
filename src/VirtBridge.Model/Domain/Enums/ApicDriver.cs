namespace VirtBridge.Model;

/// <summary>Who emulates the I/O APIC.</summary>
public enum ApicDriver
{
    Kvm,
    Qemu,
}
