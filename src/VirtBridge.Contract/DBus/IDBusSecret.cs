namespace VirtBridge.Contract.DBus;

/// <summary>A secret.</summary>
[DBusInterface("org.libvirt.Secret", "secret", DBusPathKey.Uuid, Reference = typeof(SecretRef))]
public interface IDBusSecret
{
    /// <summary>C: <c>virSecretGetUUIDString</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(SecretRef.Uuid))]
    string UUID { get; }

    /// <summary>C: <c>virSecretGetUsageID</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(SecretRef.UsageId))]
    string UsageID { get; }

    /// <summary>C: <c>virSecretGetUsageType</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(SecretRef.UsageType))]
    int UsageType { get; }

    /// <summary>C: <c>virSecretGetValue</c>.</summary>
    [Calls(typeof(ISecrets), nameof(ISecrets.GetValueAsync))]
    [return: DBusResult("value")]
    byte[] GetValue(uint flags);

    /// <summary>C: <c>virSecretGetXMLDesc</c>.</summary>
    [Calls(typeof(ISecrets), nameof(ISecrets.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>C: <c>virSecretSetValue</c>.</summary>
    [Calls(typeof(ISecrets), nameof(ISecrets.SetValueAsync))]
    void SetValue(byte[] value, uint flags);

    /// <summary>C: <c>virSecretUndefine</c>.</summary>
    [Calls(typeof(ISecrets), nameof(ISecrets.UndefineAsync))]
    void Undefine();
}
