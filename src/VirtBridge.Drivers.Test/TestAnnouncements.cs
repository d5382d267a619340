using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Announcements and displays nobody sees.</summary>
public sealed class TestAnnouncements : IAnnouncementFacet, IGraphicsReloadFacet
{
    public Task AnnounceAsync(DomainObject guest, InterfaceDef? nic, Announcement how, CancellationToken cancellation) => Task.CompletedTask;

    public Task ReloadAsync(DomainObject guest, CancellationToken cancellation) => Task.CompletedTask;
}

/// <summary>Files lent to test domains, by name.</summary>
public sealed class TestFileGroups : IFileGroupFacet
{
    private readonly ConditionalWeakTable<DomainObject, Dictionary<string, IReadOnlyList<SafeFileHandle>>> _groups = [];

    public Task AssociateAsync(
        DomainObject guest, string name, IReadOnlyList<SafeFileHandle> files, DomainFDAssociateFlags flags, CancellationToken cancellation)
    {
        if (name.Length == 0 || files.Count == 0)
        {
            throw Refuse.Argument(ErrorDomain.Test, "a group of files needs a name and at least one file");
        }

        var groups = _groups.GetOrCreateValue(guest);
        lock (groups)
        {
            groups[name] = files;
        }

        return Task.CompletedTask;
    }
}
