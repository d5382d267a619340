using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>What opening an image takes besides the image: secrets and certificates as objects of their own.</summary>
internal static class BlockSecrets
{
    public static string AuthAlias(StorageSource source) => source.Runtime?.AuthSecret ?? BlockNodes.StorageNode(source) + "-auth-secret0";

    public static string CookieAlias(StorageSource source) => source.Runtime?.CookieSecret ?? BlockNodes.StorageNode(source) + "-httpcookie-secret0";

    public static string TlsAlias(StorageSource source) => source.Runtime?.TlsAlias ?? $"obj{BlockNodes.StorageNode(source)}_tls0";

    public static IReadOnlyList<string> EncryptionAliases(StorageSource source)
    {
        if (source.Runtime is { EncryptionSecrets.IsEmpty: false } known)
        {
            return [.. known.EncryptionSecrets];
        }

        var count = Math.Max(source.Encryption?.Secrets.Count ?? 0, 1);
        return [.. Enumerable.Range(0, count).Select(i => $"{BlockNodes.TopNode(source)}-encryption-secret{i}")];
    }

    public static string ReservationsAlias(StorageSource source, string diskAlias) =>
        source.Runtime?.ReservationsAlias ?? (source.Reservations?.Managed == true ? "pr-helper0" : "pr-helper-" + diskAlias);

    /// <summary>Cookies as they go over the wire.</summary>
    public static string Cookies(StorageSource source) => string.Join("; ", source.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"));

    public static IEnumerable<BlockStep> Objects(StorageSource source, BlockScope scope)
    {
        var helped = scope.UsesNbdkit(source);
        if (source.Auth is { } auth && !helped)
        {
            yield return Secret(AuthAlias(source), scope.Vault.Wrap(auth.Secret));
        }

        if (!source.Cookies.IsEmpty && !helped)
        {
            yield return Secret(CookieAlias(source), scope.Vault.Wrap(Encoding.UTF8.GetBytes(Cookies(source))));
        }

        if (source.Encryption is { } encryption)
        {
            var aliases = EncryptionAliases(source);
            for (var i = 0; i < encryption.Secrets.Count; i++)
            {
                yield return Secret(aliases[i], scope.Vault.Wrap(encryption.Secrets[i].Secret));
            }
        }

        if (ReservationArguments.Unmanaged(source, scope.DiskAlias) is { } manager)
        {
            yield return new(true, manager);
        }

        if (source is { Type: StorageType.Network, Protocol: StorageProtocol.Nbd, Tls: true })
        {
            var alias = TlsAlias(source);
            foreach (var made in TlsCredentials.Objects(alias, alias + "-secret0", scope.Settings.NbdTls, isServer: false, verifyPeer: true, scope.Vault))
            {
                yield return new(true, made);
            }
        }
    }

    public static QemuProperties Object(string alias, WrappedSecret secret) => new QemuProperties()
        .Add("qom-type", "secret")
        .Add("id", alias)
        .Add("data", secret.Data)
        .Add("keyid", "masterKey0")
        .Add("iv", secret.Vector)
        .Add("format", "base64");

    private static BlockStep Secret(string alias, WrappedSecret secret) => new(true, Object(alias, secret));
}

/// <summary>Certificates for one connection.</summary>
internal static class TlsCredentials
{
    public static IEnumerable<QemuProperties> Objects(
        string alias, string secretAlias, TlsFiles files, bool isServer, bool verifyPeer, ISecretVault vault)
    {
        if (files.KeySecret is { } key)
        {
            yield return BlockSecrets.Object(secretAlias, vault.Wrap(new StorageSecretRef.ByUuid(key)));
        }

        yield return new QemuProperties()
            .Add("qom-type", "tls-creds-x509")
            .Add("id", alias)
            .Add("dir", files.Directory)
            .Add("endpoint", isServer ? "server" : "client")
            .Add("verify-peer", verifyPeer)
            .Add("passwordid", files.KeySecret is null ? null : secretAlias);
    }
}
