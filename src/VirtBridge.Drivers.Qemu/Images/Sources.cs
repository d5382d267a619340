using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>From what is known of an image back to how to reach it.</summary>
internal static class Sources
{
    public static StorageSource Of(ImageFacts image) =>
        (image.Remote ?? (image.Location.IsFile ? new StorageSource { Type = StorageType.File, Path = image.Path }
            : image.Location.IsDevice ? new StorageSource { Type = StorageType.Block, Path = image.Path }
            : BackingString.Parse(image.Path).Source)) with
        {
            Format = image.Format,
            Encryption = image.Encryption,
        };
}
