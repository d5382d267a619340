using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Two file systems on the first disk of every guest.</summary>
public sealed class TestAgentFiles(TestGuests guests) : IAgentFilesFacet
{
    private static readonly string[] s_mountPoints = ["/", "/boot"];

    public TimeProvider Clock => guests.Clock;

    public Task<int> FreezeAsync(DomainObject guest, string[] mountPoints, CancellationToken cancellation) =>
        Task.FromResult(TestGuest.Of(guest).Freeze(Known(mountPoints)));

    public Task<int> ThawAsync(DomainObject guest, string[] mountPoints, CancellationToken cancellation) =>
        Task.FromResult(TestGuest.Of(guest).Thaw(Known(mountPoints)));

    public Task TrimAsync(DomainObject guest, string? mountPoint, ulong minimum, CancellationToken cancellation)
    {
        Known(mountPoint is null ? [] : [mountPoint]);
        return Task.CompletedTask;
    }

    public Task<DomainFsinfo[]> ListAsync(DomainObject guest, CancellationToken cancellation) => Task.FromResult(Of(guest));

    internal static DomainFsinfo[] Of(DomainObject guest)
    {
        if (guest.View.Current.Devices.Disks.FirstOrDefault(d => d.Device == DiskDevice.Disk)?.Target is not { } disk)
        {
            return [];
        }

        return [.. s_mountPoints.Select((m, i) => new DomainFsinfo(m, $"{disk}{i + 1}", "ext4", [disk]))];
    }

    private static string[] Known(string[] mountPoints)
    {
        foreach (var mountPoint in mountPoints)
        {
            if (!s_mountPoints.Contains(mountPoint))
            {
                throw Refuse.Invalid(ErrorDomain.Test, $"mount point not found: {mountPoint}");
            }
        }

        return mountPoints.Length == 0 ? s_mountPoints : mountPoints;
    }
}
