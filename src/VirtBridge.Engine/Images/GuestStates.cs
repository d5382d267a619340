using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Firmware variables and TPM states as parts of snapshots: copies in a directory of their own, one per snapshot.</summary>
internal sealed class GuestStates(VirtHost host)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const string Variables = "nvram";

    /// <summary>The guest has something of this kind on this host.</summary>
    public bool Has(DomainDef definition) => host.StatesDirectory is not null && FileOf(definition) is { } file && File.Exists(file);

    public bool Kept(Uuid domain, string snapshot) => host.StatesDirectory is not null && Directory.Exists(DirectoryOf(domain, snapshot));

    public void Keep(Uuid domain, string snapshot, DomainDef definition)
    {
        if (FileOf(definition) is not { } file || !File.Exists(file))
        {
            return;
        }

        var directory = DirectoryOf(domain, snapshot);
        Guard($"cannot keep the firmware variables '{file}' of snapshot '{snapshot}'", () =>
        {
            Directory.CreateDirectory(directory, OwnerOnly);
            DurableFile.Write(Path.Combine(directory, Variables), File.ReadAllBytes(file));
            DurableFile.SyncDirectory(host.StatesDirectory!);
        });
    }

    public void PutBack(Uuid domain, string snapshot, DomainDef definition)
    {
        if (FileOf(definition) is { } file && Kept(domain, snapshot))
        {
            Guard($"cannot put the firmware variables '{file}' of snapshot '{snapshot}' back", () =>
                DurableFile.Write(file, File.ReadAllBytes(Path.Combine(DirectoryOf(domain, snapshot), Variables))));
        }
    }

    /// <summary>Removes what was put in place for a domain that did not come about.</summary>
    public static void Discard(DomainDef definition)
    {
        if (FileOf(definition) is { } file)
        {
            Guard($"cannot remove the firmware variables '{file}'", () => File.Delete(file));
        }
    }

    public void Drop(Uuid domain, string snapshot)
    {
        if (Kept(domain, snapshot))
        {
            Guard($"cannot remove the firmware variables of snapshot '{snapshot}'", () => Directory.Delete(DirectoryOf(domain, snapshot), recursive: true));
        }
    }

    private static string? FileOf(DomainDef definition) =>
        definition.Os.Loader?.Nvram is { Type: StorageType.File, Path: { Length: > 0 } path } ? path : null;

    // A snapshot's name is a file's name and does not start with a dot: the service sees to it.
    private string DirectoryOf(Uuid domain, string snapshot) => Path.Combine(host.StatesDirectory!, domain.ToString(), Uri.EscapeDataString(snapshot));

    private static void Guard(string doing, Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Storage, doing, e);
        }
    }
}
