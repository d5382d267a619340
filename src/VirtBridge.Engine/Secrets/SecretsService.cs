using VirtBridge.Contract;
using VirtBridge.Xml;
using SecretRef = VirtBridge.Contract.SecretRef;

namespace VirtBridge.Engine;

/// <summary>Secrets for clients.</summary>
public sealed class SecretsService(SecretRoom room) : SecretsBase
{
    public override ValueTask<int> NumOfSecretsAsync(CancellationToken cancellation) => new(room.ListedFor("virConnectNumOfSecrets").Length);

    public override ValueTask<string[]> ListSecretsAsync(int maxuuids, CancellationToken cancellation) =>
        new([.. room.ListedFor("virConnectListSecrets").Take(maxuuids).Select(s => s.Uuid.ToString())]);

    public override ValueTask<ConnectListAllSecretsResult> ListAllSecretsAsync(
        int needResults, ConnectListAllSecretsFlags flags, CancellationToken cancellation)
    {
        var found = room.ListedFor("virConnectListAllSecrets").Where(s => Matches(s, flags)).Select(s => s.Ref).ToArray();
        return new(new ConnectListAllSecretsResult(needResults != 0 ? found : [], (uint)found.Length));
    }

    public override ValueTask<SecretRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation) => new(room.Find(uuid).Ref);

    public override ValueTask<SecretRef> LookupByUsageAsync(int usageType, string usageId, CancellationToken cancellation) =>
        new(room.FindByUsage(usageType, usageId).Ref);

    public override ValueTask<SecretRef> DefineXmlAsync(string xml, SecretDefineFlags flags, CancellationToken cancellation) =>
        new(room.Define(xml).Ref);

    public override ValueTask<string> GetXmlDescAsync(SecretRef secret, uint flags, CancellationToken cancellation) =>
        new(SecretXml.Format(room.Find(secret.Uuid).Definition));

    public override ValueTask SetValueAsync(SecretRef secret, byte[] value, uint flags, CancellationToken cancellation)
    {
        if (value.Length == 0)
        {
            throw new VirtError(ErrorDomain.Secret, ErrorCode.InvalidArg, "value in virSecretSetValue must not be NULL").ToException();
        }

        room.SetValue(secret.Uuid, value);
        return default;
    }

    public override ValueTask<byte[]> GetValueAsync(SecretRef secret, uint flags, CancellationToken cancellation)
    {
        var found = room.Find(secret.Uuid);
        if (found.Definition.Private)
        {
            throw new VirtException(ErrorCode.InvalidSecret, ErrorDomain.Secret, "secret is private");
        }

        return found.Value is { } value
            ? new(value)
            : throw new VirtException(ErrorCode.NoSecret, ErrorDomain.Secret, $"secret '{found.Uuid}' does not have a value");
    }

    public override ValueTask UndefineAsync(SecretRef secret, CancellationToken cancellation)
    {
        room.Undefine(secret.Uuid);
        return default;
    }

    private static bool Matches(StoredSecret secret, ConnectListAllSecretsFlags flags) =>
        Pair(flags, ConnectListAllSecretsFlags.Ephemeral, ConnectListAllSecretsFlags.NoEphemeral, secret.Definition.Ephemeral)
        && Pair(flags, ConnectListAllSecretsFlags.Private, ConnectListAllSecretsFlags.NoPrivate, secret.Definition.Private);

    private static bool Pair(ConnectListAllSecretsFlags flags, ConnectListAllSecretsFlags yes, ConnectListAllSecretsFlags no, bool value) =>
        (flags & (yes | no)) == 0 || (flags & (value ? yes : no)) != 0;
}
