using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What the agent inside a guest does with file systems.</summary>
internal sealed class QemuAgentFiles(GuestAgents agents) : IAgentFilesFacet
{
    public async Task<int> FreezeAsync(DomainObject guest, string[] mountPoints, CancellationToken cancellation) =>
        (int)await AskAsync(guest, new GuestFsfreezeFreeze(mountPoints.Length == 0 ? null : mountPoints), cancellation);

    public async Task<int> ThawAsync(DomainObject guest, string[] mountPoints, CancellationToken cancellation) =>
        mountPoints.Length > 0
            ? throw Refuse.Unsupported(ErrorDomain.Qemu, "specifying mountpoints is not supported")
            : (int)await AskAsync(guest, new GuestFsfreezeThaw(), cancellation);

    public async Task TrimAsync(DomainObject guest, string? mountPoint, ulong minimum, CancellationToken cancellation)
    {
        if (mountPoint is not null)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, "Specifying mount point is not supported for now");
        }

        await AskAsync(guest, new GuestFstrim(minimum), cancellation);
    }

    public async Task<DomainFsinfo[]> ListAsync(DomainObject guest, CancellationToken cancellation)
    {
        var disks = guest.View.Live!.Devices.Disks;
        var reply = await AskAsync(guest, new GuestGetFsinfo(), cancellation);
        return [.. reply.EnumerateArray().Select(filesystem => new DomainFsinfo(
            filesystem.Text("mountpoint") ?? "",
            filesystem.Text("name") ?? "",
            filesystem.Text("type") ?? "",
            [.. filesystem.Items("disk")
                .Select(place => GuestDiskPlaces.Find(disks, place)?.Target)
                .OfType<string>()]))];
    }

    private Task<TReply> AskAsync<TReply>(DomainObject guest, QmpCommand<TReply> command, CancellationToken cancellation) =>
        agents.Of(guest).ExecuteAsync(command, GuestRuntime.Of(guest).AgentPatience, cancellation);
}
