using System.Security.Cryptography;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>What images need of their surroundings while nodes are made for them.</summary>
internal sealed record BlockScope
{
    /// <summary>For images that need nothing: no secrets, no passed descriptors.</summary>
    public static readonly BlockScope Plain = new();

    /// <summary>For looking at nodes: their secrets are named and never read.</summary>
    public static readonly BlockScope Unread = new() { Vault = new SealedSecrets() };

    public ISecretVault Vault { get; init; } = new NoSecrets();

    public QemuSettings Settings { get; init; } = new();

    public string GuestDirectory { get; init; } = "";

    public string DiskAlias { get; init; } = "";

    /// <summary>Passes descriptors instead of names; the number of the set they are in.</summary>
    public Func<StorageSource, int>? DescriptorSet { get; init; }

    public Func<StorageSource, PassedFiles?>? Descriptors { get; init; }

    public PassedFiles? FdGroup(StorageSource source) => source.FdGroup is null ? null : Descriptors?.Invoke(source);

    /// <summary>Whether a helper process reaches the image instead of QEMU.</summary>
    public bool UsesNbdkit(StorageSource source) => source.Type == StorageType.Network && source.Protocol switch
    {
        StorageProtocol.Http or StorageProtocol.Https or StorageProtocol.Ftp or StorageProtocol.Ftps => Settings.NbdkitPlugins.Contains("plugin-curl"),
        StorageProtocol.Ssh => Settings.NbdkitPlugins.Contains("plugin-ssh"),
        _ => false,
    };

    private sealed class SealedSecrets : ISecretVault
    {
        public WrappedSecret Wrap(StorageSecretRef secret) => new("", "");

        public WrappedSecret Wrap(byte[] value) => new("", "");
    }

    private sealed class NoSecrets : ISecretVault
    {
        public WrappedSecret Wrap(StorageSecretRef secret) => throw Missing();

        public WrappedSecret Wrap(byte[] value) => throw Missing();

        private static VirtException Missing() => new(ErrorCode.NoSecret, ErrorDomain.Qemu, "secrets cannot be passed to QEMU here");
    }
}

/// <summary>Descriptors a client handed over for an image.</summary>
public sealed record PassedFiles(ValueArray<int> Numbers, bool Writable);

/// <summary>A secret nobody but the guest's QEMU can read: encrypted with the guest's key.</summary>
public sealed record WrappedSecret(string Data, string Vector);

/// <summary>Knows the secrets of the host and the key of the guest.</summary>
public interface ISecretVault
{
    WrappedSecret Wrap(StorageSecretRef secret);

    WrappedSecret Wrap(byte[] value);
}

/// <summary>Wraps values with AES-256 in CBC mode, the form QEMU unwraps.</summary>
public sealed class SecretVault(byte[] key, Func<StorageSecretRef, byte[]> find, Func<int, byte[]> random) : ISecretVault
{
    private const int VectorLength = 16;

    public WrappedSecret Wrap(StorageSecretRef secret) => Wrap(find(secret));

    public WrappedSecret Wrap(byte[] value)
    {
        var vector = random(VectorLength);
        using var aes = Aes.Create();
        aes.Key = key;
        return new WrappedSecret(Convert.ToBase64String(aes.EncryptCbc(value, vector)), Convert.ToBase64String(vector));
    }
}
