namespace VirtBridge.Model;

/// <summary>What runtime files written by older versions meant without saying it.</summary>
public static class DomainStatusUpgrade
{
    public static DomainDef Apply(DomainDef domain)
    {
        var devices = domain.Devices;
        return domain with
        {
            Devices = devices with
            {
                Audios = devices.Audios.IsEmpty ? Sound(devices.Graphics) : devices.Audios,
                Disks = devices.Disks.Any(disk => NeedsEngine(disk.Source)) ? devices.Disks.Select(WithEngine).ToValueArray() : devices.Disks,
            },
        };
    }

    /// <summary>Sound went to the guest's SPICE clients if it had any.</summary>
    private static ValueArray<AudioDef> Sound(ValueArray<GraphicsDef> graphics) =>
        graphics.Any(screen => screen is GraphicsDef.Spice) ? [new AudioDef { Id = 1, Type = AudioType.Spice }] : [];

    private static bool NeedsEngine(StorageSource source) => source.Encryption is { Engine: null };

    private static DiskDef WithEngine(DiskDef disk) => NeedsEngine(disk.Source)
        ? disk with { Source = disk.Source with { Encryption = disk.Source.Encryption! with { Engine = EncryptionEngine.Qemu } } }
        : disk;
}
