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

/// <summary>Files lent to test domains, which need none.</summary>
public sealed class TestFileGroups : IFileGroupFacet
{
    private readonly LentFiles _lent = new(ErrorDomain.Test);

    public Task AssociateAsync(
        DomainObject guest, string name, IReadOnlyList<SafeFileHandle> files, DomainFDAssociateFlags flags, CancellationToken cancellation)
    {
        _lent.Add(guest, name, files);
        return Task.CompletedTask;
    }
}
