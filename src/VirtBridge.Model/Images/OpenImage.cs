using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>An image a running guest has open; only its hypervisor may change it or what it refers to.</summary>
/// <param name="Domain">Whose guest.</param>
/// <param name="Disk">The target of the disk.</param>
/// <param name="Depth">0 for the top.</param>
/// <param name="Location">Which image.</param>
/// <param name="Below">The image the guest uses below it, whatever its header says; null at the end.</param>
public sealed record OpenImage(Uuid Domain, string Disk, int Depth, ImageLocation Location, ImageLocation? Below)
{
    /// <summary>Bytes the guest sees; 0 when its hypervisor was not asked.</summary>
    public ulong Capacity { get; init; }
}
