namespace VirtBridge.Engine;

/// <summary>The kinds of definitions that are kept.</summary>
public enum StoreKind
{
    Domain,
    Network,
    StoragePool,
    Secret,
    NWFilter,
    NWFilterBinding,
    NodeDevice,
    Interface,

    /// <summary>Pools that are active; forgotten when the machine stops.</summary>
    StoragePoolState,
}

/// <summary>The kinds of definitions that are kept per domain.</summary>
public enum MomentKind
{
    Snapshot,
    Checkpoint,

    /// <summary>The table of images a domain's snapshots made.</summary>
    Images,
}

/// <summary>A stored text: its name, a way to read it, and what the store knows beside it.</summary>
public sealed record StoredText(string Name, Func<string> Read)
{
    public bool Autostart { get; init; }
}

/// <summary>What a domain's generation is written to.</summary>
public interface IDocumentStore
{
    void Save(StoreKind kind, string name, string xml);

    void Save(MomentKind kind, string domain, string name, string xml);

    void Remove(MomentKind kind, string domain, string name);
}

/// <summary>
/// Changes that everybody sees at once, but that a power cut may undo or tear until they are flushed: for those who keep the same in
/// a journal until then.
/// </summary>
public interface IStoreBatch : IDocumentStore
{
    /// <summary>Returns when everything changed since the last time would survive a power cut.</summary>
    void Flush();
}

/// <summary>
/// Where definitions outlive the process. Saving returns when the text would survive a power cut; a reader never sees
/// half a text.
/// </summary>
public interface IDefinitionStore : IDocumentStore
{
    IReadOnlyList<StoredText> Load(StoreKind kind);

    void Remove(StoreKind kind, string name);

    void SetAutostart(StoreKind kind, string name, bool autostart);

    /// <summary>Domains that have stored moments of this kind.</summary>
    IReadOnlyList<string> DomainsWith(MomentKind kind);

    IReadOnlyList<StoredText> Load(MomentKind kind, string domain);

    /// <summary>Moves everything kept per domain to its new name.</summary>
    void RenameMoments(string domain, string newName);

    /// <summary>The value of a secret, null when it has none.</summary>
    byte[]? LoadSecretValue(string name);

    void SaveSecretValue(string name, byte[] value);

    /// <summary>For one operation, by one thread at a time.</summary>
    IStoreBatch Batch();
}
