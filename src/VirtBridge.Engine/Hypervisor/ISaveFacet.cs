using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Guests kept in files.</summary>
public interface ISaveFacet
{
    /// <summary>Writes the guest to <paramref name="path"/> and ends it; on failure it goes on running and no file is left.</summary>
    Task SaveAsync(DomainObject guest, string path, SavedGuest header, DomainSaveRestoreFlags flags, CancellationToken cancellation);

    /// <summary>Reads what was saved with the guest.</summary>
    Task<SavedGuest> ReadAsync(string path, CancellationToken cancellation);

    /// <summary>Replaces what was saved with the guest, atomically.</summary>
    Task ReplaceAsync(string path, SavedGuest header, CancellationToken cancellation);

    /// <summary>Where the driver keeps the managed save image of a domain.</summary>
    string ManagedPath(string domainName);

    bool Exists(string path);

    void Remove(string path);

    /// <summary>Removes the managed save image of a domain; whether it is an error that there is none is the driver's to say.</summary>
    void RemoveManaged(string domainName);

    Task DumpAsync(DomainObject guest, string path, uint format, DomainCoreDumpFlags flags, CancellationToken cancellation);
}

/// <summary>The definition inside a save image and whether the guest shall run when restored.</summary>
public sealed record SavedGuest(string Xml, bool Running);
