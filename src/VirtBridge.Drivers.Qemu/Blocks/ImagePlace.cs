using System.Text;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Where an image is, spelled the one way it has.</summary>
internal static class ImagePlace
{
    private const int LongestPath = 4096;
    private const int ModeOffset = 28;
    private const int DeviceOffset = 128;
    private const int KindMask = 0xf000;
    private const int BlockDevice = 0x6000;

    /// <summary>Null when nothing is there.</summary>
    public static ImageLocation? Of(StorageSource source) => source switch
    {
        { IsLocal: true, Path: { } path } => OfPath(path),
        { Type: StorageType.Network } => ImageLocation.OfUri(BackingText.Uri(source)),
        _ => null,
    };

    public static unsafe ImageLocation? OfPath(string path)
    {
        var facts = stackalloc byte[256];
        var resolved = stackalloc byte[LongestPath];
        fixed (byte* text = Encoding.UTF8.GetBytes(path + '\0'))
        {
            if (Libc.RealPath(text, resolved) is null || Libc.FileFacts(Linux.HereDirectory, resolved, 0, Linux.BasicFacts, facts) < 0)
            {
                return null;
            }
        }

        if ((*(ushort*)(facts + ModeOffset) & KindMask) == BlockDevice)
        {
            return ImageLocation.OfDevice(*(uint*)(facts + DeviceOffset), *(uint*)(facts + DeviceOffset + 4));
        }

        var length = new ReadOnlySpan<byte>(resolved, LongestPath).IndexOf((byte)0);
        return ImageLocation.OfFile(Encoding.UTF8.GetString(resolved, length));
    }
}
