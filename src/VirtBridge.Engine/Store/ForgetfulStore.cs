namespace VirtBridge.Engine;

/// <summary>Keeps nothing: for hosts whose definitions live as long as the process.</summary>
public sealed class ForgetfulStore : IDefinitionStore, IStoreBatch
{
    public IReadOnlyList<StoredText> Load(StoreKind kind) => [];

    public void Save(StoreKind kind, string name, string xml)
    {
    }

    public void Remove(StoreKind kind, string name)
    {
    }

    public void SetAutostart(StoreKind kind, string name, bool autostart)
    {
    }

    public IReadOnlyList<string> DomainsWith(MomentKind kind) => [];

    public IReadOnlyList<StoredText> Load(MomentKind kind, string domain) => [];

    public void Save(MomentKind kind, string domain, string name, string xml)
    {
    }

    public void Remove(MomentKind kind, string domain, string name)
    {
    }

    public void RenameMoments(string domain, string newName)
    {
    }

    public byte[]? LoadSecretValue(string name) => null;

    public void SaveSecretValue(string name, byte[] value)
    {
    }

    public IStoreBatch Batch() => this;

    public void Flush()
    {
    }
}
