using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Tells the network where guests are, and displays that their certificates changed.</summary>
internal sealed class QemuAnnouncements : IAnnouncementFacet, IGraphicsReloadFacet
{
    public async Task AnnounceAsync(DomainObject guest, InterfaceDef? nic, Announcement how, CancellationToken cancellation)
    {
        var arguments = new JsonObject { ["initial"] = how.Initial, ["max"] = how.Max, ["rounds"] = how.Rounds, ["step"] = how.Step };
        if (nic is not null)
        {
            var alias = nic.Alias ?? throw Refuse.Failed(ErrorDomain.Qemu, "the interface has no alias QEMU knows it by");
            arguments["interfaces"] = new JsonArray(alias);
            arguments["id"] = alias;
        }

        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new AnyCommand("announce-self", arguments), cancellation);
    }

    public async Task ReloadAsync(DomainObject guest, CancellationToken cancellation) =>
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(
            new DisplayReload(new JsonObject { ["type"] = "vnc", ["tls-certs"] = true }), cancellation);
}
