using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Names a stored secret, by identity or by what it is for.</summary>
public abstract record SecretLookup
{
    private SecretLookup()
    {
    }

    public sealed record ByUuid(Uuid Uuid) : SecretLookup;

    public sealed record ByUsage(string Usage) : SecretLookup;
}

/// <summary>The account used towards a storage server.</summary>
public sealed record StorageAuth
{
    /// <summary>"chap", "ceph" or nothing.</summary>
    public string? Type { get; init; }

    public required string Username { get; init; }

    /// <summary>The secret's type as written, if it was.</summary>
    public string? SecretType { get; init; }

    public required SecretLookup Secret { get; init; }
}

public enum StorageEncryptionFormat
{
    Default,
    Qcow,
    Luks,
    Luks2,
    LuksAny,
}

public enum StorageEncryptionEngine
{
    Default,
    Qemu,
    Librbd,
}

/// <summary>How an image is encrypted and where its keys are.</summary>
public sealed record StorageEncryption
{
    public required StorageEncryptionFormat Format { get; init; }
    public StorageEncryptionEngine Engine { get; init; }
    public ValueArray<SecretLookup> Secrets { get; init; }
    public StorageCipher? Cipher { get; init; }
    public StorageIvGenerator? IvGenerator { get; init; }
}

public sealed record StorageCipher(string Name, uint Size, string? Mode, string? Hash);

public sealed record StorageIvGenerator(string Name, string? Hash);
