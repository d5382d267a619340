namespace VirtBridge.Contract;

/// <summary>Operations of the Secrets family.</summary>
[Contract("remote", 536903814, 1)]
public interface ISecrets
{
    /// <summary>Procedure 139; C: <c>virConnectNumOfSecrets</c>.</summary>
    [Procedure(139, "CONNECT_NUM_OF_SECRETS", Since = "0.7.1", HighPriority = true, CFunction = "virConnectNumOfSecrets", Fast = true, Result = "num")]
    [Access("connect", "search_secrets")]
    [AccessFilter("secret", "getattr")]
    ValueTask<int> NumOfSecretsAsync(CancellationToken cancellation);

    /// <summary>Procedure 140; C: <c>virConnectListSecrets</c>.</summary>
    [Procedure(140, "CONNECT_LIST_SECRETS", Since = "0.7.1", HighPriority = true, CFunction = "virConnectListSecrets", Result = "uuids")]
    [Access("connect", "search_secrets")]
    [AccessFilter("secret", "getattr")]
    [return: Limit(16384)]
    ValueTask<string[]> ListSecretsAsync(int maxuuids, CancellationToken cancellation);

    /// <summary>Procedure 141; C: <c>virSecretLookupByUUID</c>.</summary>
    [Procedure(141, "SECRET_LOOKUP_BY_UUID", Since = "0.7.1", HighPriority = true, CFunction = "virSecretLookupByUUID", Fast = true, Result = "secret")]
    [Access("secret", "getattr")]
    ValueTask<SecretRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation);

    /// <summary>Procedure 142; C: <c>virSecretDefineXML</c>.</summary>
    [Procedure(142, "SECRET_DEFINE_XML", Since = "0.7.1", HighPriority = true, CFunction = "virSecretDefineXML", Write = true, Result = "secret")]
    [Access("secret", "write")]
    [Access("secret", "save")]
    [Validated("VIR_SECRET_DEFINE_VALIDATE", "secret.rng")]
    ValueTask<SecretRef> DefineXmlAsync(string xml, SecretDefineFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 143; C: <c>virSecretGetXMLDesc</c>.</summary>
    [Procedure(143, "SECRET_GET_XML_DESC", Since = "0.7.1", HighPriority = true, CFunction = "virSecretGetXMLDesc", Result = "xml")]
    [Access("secret", "read")]
    ValueTask<string> GetXmlDescAsync(SecretRef secret, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 144; C: <c>virSecretSetValue</c>.</summary>
    [Procedure(144, "SECRET_SET_VALUE", Since = "0.7.1", HighPriority = true, CFunction = "virSecretSetValue", Write = true)]
    [Access("secret", "write")]
    ValueTask SetValueAsync(SecretRef secret, [Limit(65536)] byte[] value, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 145; C: <c>virSecretGetValue</c>.</summary>
    [Procedure(145, "SECRET_GET_VALUE", Since = "0.7.1", HighPriority = true, CFunction = "virSecretGetValue", Write = true, Result = "value")]
    [Access("secret", "read_secure")]
    [return: Limit(65536)]
    ValueTask<byte[]> GetValueAsync(SecretRef secret, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 146; C: <c>virSecretUndefine</c>.</summary>
    [Procedure(146, "SECRET_UNDEFINE", Since = "0.7.1", HighPriority = true, CFunction = "virSecretUndefine", Write = true)]
    [Access("secret", "delete")]
    ValueTask UndefineAsync(SecretRef secret, CancellationToken cancellation);

    /// <summary>Procedure 147; C: <c>virSecretLookupByUsage</c>.</summary>
    [Procedure(147, "SECRET_LOOKUP_BY_USAGE", Since = "0.7.1", HighPriority = true, CFunction = "virSecretLookupByUsage", Fast = true, Result = "secret")]
    [Access("secret", "getattr")]
    ValueTask<SecretRef> LookupByUsageAsync(int usageType, string usageId, CancellationToken cancellation);

    /// <summary>Procedure 287; C: <c>virConnectListAllSecrets</c>.</summary>
    [Procedure(287, "CONNECT_LIST_ALL_SECRETS", Since = "0.10.2", HighPriority = true, CFunction = "virConnectListAllSecrets", Fast = true)]
    [Access("connect", "search_secrets")]
    [AccessFilter("secret", "getattr")]
    ValueTask<ConnectListAllSecretsResult> ListAllSecretsAsync(
        int needResults,
        ConnectListAllSecretsFlags flags,
        CancellationToken cancellation);
}
