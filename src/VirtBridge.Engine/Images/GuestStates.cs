using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Firmware variables and TPM states as parts of snapshots: copies in a directory of their own, one per snapshot.</summary>
internal sealed class GuestStates(VirtHost host)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The guest has something of this kind on this host.</summary>
    public bool Has(DomainDef definition) => host.StatesDirectory is not null && PlacesOf(definition).Any(IsThere);

    public bool Kept(Uuid domain, string snapshot) => host.StatesDirectory is not null && Directory.Exists(DirectoryOf(domain, snapshot));

    /// <summary>Copies are there all together under their name, or not at all.</summary>
    public void Keep(Uuid domain, string snapshot, DomainDef definition)
    {
        var places = PlacesOf(definition).Where(IsThere).ToArray();
        if (places.Length == 0)
        {
            return;
        }

        var (directory, unfinished) = (DirectoryOf(domain, snapshot), DirectoryOf(domain, "." + snapshot));
        Guard($"cannot keep what belongs to snapshot '{snapshot}' beside its disks in '{directory}'", () =>
        {
            RemoveTree(unfinished);
            Directory.CreateDirectory(unfinished, OwnerOnly);
            foreach (var place in places)
            {
                Copy(place.Path, Path.Combine(unfinished, place.Name));
            }

            RemoveTree(directory);
            Directory.Move(unfinished, directory);
            DurableFile.SyncDirectory(Path.GetDirectoryName(directory)!);
            DurableFile.SyncDirectory(host.StatesDirectory!);
        });
    }

    public void PutBack(Uuid domain, string snapshot, DomainDef definition)
    {
        if (!Kept(domain, snapshot))
        {
            return;
        }

        foreach (var place in PlacesOf(definition))
        {
            var kept = Path.Combine(DirectoryOf(domain, snapshot), place.Name);
            if (File.Exists(kept) || Directory.Exists(kept))
            {
                Guard($"cannot put the {place.Purpose} '{place.Path}' of snapshot '{snapshot}' back", () => Copy(kept, place.Path));
            }
        }
    }

    /// <summary>Removes what was put in place for a domain that did not come about.</summary>
    public void Discard(DomainDef definition)
    {
        foreach (var place in PlacesOf(definition))
        {
            Guard($"cannot remove the {place.Purpose} '{place.Path}'", () =>
            {
                File.Delete(place.Path);
                RemoveTree(place.Path);
            });
        }
    }

    public void Drop(Uuid domain, string snapshot)
    {
        if (host.StatesDirectory is not null)
        {
            Guard($"cannot remove what snapshot '{snapshot}' kept beside its disks", () =>
            {
                RemoveTree(DirectoryOf(domain, snapshot));
                RemoveTree(DirectoryOf(domain, "." + snapshot));
            });
        }
    }

    private IReadOnlyList<GuestStatePlace> PlacesOf(DomainDef definition) => host.Hypervisor.Facet<IGuestStateFacet>()?.PlacesOf(definition) ?? [];

    // A snapshot's name is a file's name and does not start with a dot: the service sees to it.
    private string DirectoryOf(Uuid domain, string snapshot) => Path.Combine(host.StatesDirectory!, domain.ToString(), Uri.EscapeDataString(snapshot));

    private static bool IsThere(GuestStatePlace place) =>
        File.Exists(place.Path) || (Directory.Exists(place.Path) && Directory.EnumerateFiles(place.Path).Any());

    /// <summary>Makes a file, or the files of a directory, what they are elsewhere; each is either old or new.</summary>
    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            DurableFile.Write(to, File.ReadAllBytes(from));
            return;
        }

        Directory.CreateDirectory(to, OwnerOnly);
        var files = FilesOf(from);
        foreach (var file in files)
        {
            DurableFile.Write(Path.Combine(to, file), File.ReadAllBytes(Path.Combine(from, file)));
        }

        foreach (var more in FilesOf(to).Except(files))
        {
            DurableFile.Delete(Path.Combine(to, more));
        }
    }

    // Those that start with a dot are locks.
    private static string[] FilesOf(string directory) =>
        [.. Directory.EnumerateFiles(directory).Select(file => Path.GetFileName(file)).Where(file => file[0] != '.')];

    private static void RemoveTree(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }

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
