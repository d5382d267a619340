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
