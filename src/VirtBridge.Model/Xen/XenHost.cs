namespace VirtBridge.Model;

/// <summary>What of a Xen host shows in definitions.</summary>
/// <param name="Emulator">The device model.</param>
/// <param name="Loader">The firmware of fully virtualised guests.</param>
/// <param name="VirtFeature">The CPU feature that lets guests run guests: "vmx" or "svm".</param>
public sealed record XenHost(string Emulator, string Loader, string? VirtFeature)
{
    /// <summary>Where Xen keeps its UEFI firmware.</summary>
    public string UefiLoader { get; init; } = "/usr/lib/xen/boot/ovmf.bin";
}

/// <summary>The two syntaxes of guest configurations: of xm, which is history, and of xl.</summary>
public enum XenFormat
{
    Xm,
    Xl,
}
