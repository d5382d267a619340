using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>How fast guests may leave: asked of QEMU while they run, remembered for the next run of those that do not.</summary>
internal sealed class QemuMigrationLimits : IMigrationLimitsFacet
{
    private const ulong MiB = 1024 * 1024;

    private readonly ConditionalWeakTable<DomainObject, MigrationLimits> _wanted = [];

    public async ValueTask<MigrationLimits> GetAsync(DomainObject guest, CancellationToken cancellation)
    {
        var wanted = _wanted.TryGetValue(guest, out var set) ? set : new MigrationLimits();
        if (!guest.View.Active)
        {
            return wanted;
        }

        var reply = await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new QueryMigrateParameters(), cancellation);
        ulong Number(string name, ulong otherwise) => reply.TryGetProperty(name, out var value) && value.TryGetUInt64(out var number) ? number : otherwise;
        return wanted with
        {
            PostCopySpeed = Number("max-postcopy-bandwidth", 0) / MiB,
            Downtime = Number("downtime-limit", wanted.Downtime),
            CompressionCache = Number("xbzrle-cache-size", wanted.CompressionCache),
        };
    }

    public async Task SetAsync(DomainObject guest, MigrationLimits limits, CancellationToken cancellation)
    {
        if (guest.View.Active)
        {
            var parameters = new JsonObject
            {
                ["max-bandwidth"] = Math.Min(limits.Speed * MiB, (ulong)long.MaxValue),
                ["max-postcopy-bandwidth"] = limits.PostCopySpeed * MiB,
                ["downtime-limit"] = limits.Downtime,
                ["xbzrle-cache-size"] = limits.CompressionCache,
            };
            await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new MigrateSetParameters(parameters), cancellation);
        }

        _wanted.AddOrUpdate(guest, limits);
    }

    public async Task StartPostCopyAsync(DomainObject guest, CancellationToken cancellation) =>
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new MigrateStartPostcopy(), cancellation);
}
