using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>What QEMU is told to make a new image: first the file or its like, then the format in it.</summary>
public static class BlockCreation
{
    /// <summary>Makes the room; null where room cannot be made.</summary>
    public static string? Storage(StorageSource source, ulong bytes) => source switch
    {
        { Type: StorageType.File } => BlockAccess.Location(source).Add("size", (ulong?)bytes).ToJson(),
        { Type: StorageType.Network, Protocol: StorageProtocol.Rbd or StorageProtocol.Ssh or StorageProtocol.Gluster } => new QemuProperties()
            .Add("driver", BlockAccess.Scheme(source))
            .Add("location", BlockAccess.Location(source).Remove("driver"))
            .Add("size", (ulong?)bytes)
            .ToJson(),
        _ => null,
    };

    /// <summary>Makes the format; null for images that are the disk as they are.</summary>
    public static string? Format(StorageSource source, ulong bytes, StorageSource? backing)
    {
        var node = BlockNodes.StorageNode(source);
        var secrets = source.Encryption is { } encryption ? Encryption(source, encryption) : null;
        switch (source.Format)
        {
            case StorageFormat.Raw or null:
                return secrets?.Add("driver", "luks").Add("file", node).Add("size", (ulong?)bytes).ToJson();
            case StorageFormat.Qcow2:
                return new QemuProperties()
                    .Add("driver", "qcow2")
                    .Add("file", node)
                    .Add("size", (ulong?)bytes)
                    .Add("backing-file", backing is null ? null : BackingStrings.Of(backing))
                    .Add("backing-fmt", backing is null ? null : BackingFormat(backing))
                    .Add("encrypt", secrets?.Add("format", "luks"))
                    .ToJson();
            default:
                return new QemuProperties().Add("driver", BlockNodes.FormatDriver(source.Format)).Add("file", node).Add("size", (ulong?)bytes).ToJson();
        }
    }

    private static string BackingFormat(StorageSource backing) =>
        backing is { Format: null or StorageFormat.Raw, Encryption: not null } ? "luks" : BlockNodes.FormatDriver(backing.Format);

    private static QemuProperties Encryption(StorageSource source, StorageEncryption encryption) => new QemuProperties()
        .Add("key-secret", BlockSecrets.EncryptionAliases(source)[0])
        .Add("cipher-alg", encryption.Cipher is { } cipher ? $"{cipher.Name}-{cipher.Size}" : null)
        .Add("cipher-mode", encryption.Cipher?.Mode)
        .Add("hash-alg", encryption.Cipher?.Hash)
        .Add("ivgen-alg", encryption.IvGen?.Name)
        .Add("ivgen-hash-alg", encryption.IvGen?.Hash);
}
