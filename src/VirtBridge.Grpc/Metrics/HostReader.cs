using VirtBridge.Client;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

internal sealed record PoolSample(string Name, ulong Capacity, ulong Allocation, ulong Available);

/// <summary>How busy the daemon is, as its administration tells.</summary>
internal sealed record DaemonSample(IReadOnlyDictionary<string, ulong> Threads, ulong? Clients, string Version);

/// <summary>Reads what is not a guest's: pools, and the daemon's workers where its administration may be asked.</summary>
internal sealed class HostReader(SessionSource sessions, string uri, TimeProvider clock, TimeSpan patience)
{
    private const int MaxPools = 1000;
    private const string AdminServer = "admin";
    private Task<DaemonSample?> _asking = Task.FromResult<DaemonSample?>(null);
    private DaemonSample? _daemon;

    public async Task<(IReadOnlyList<PoolSample> Pools, DaemonSample? Daemon)> ReadAsync(CancellationToken cancellation)
    {
        var session = await sessions.GetAsync(cancellation);
        var pools = PoolsAsync(session, cancellation);
        if (_asking.IsCompleted)
        {
            _asking = Task.Run(() => DaemonAsync(session, cancellation), cancellation);
        }

        try
        {
            _daemon = await _asking.WaitAsync(patience, clock, cancellation);
        }
        catch (TimeoutException)
        {
            _daemon = null;
        }

        return (await pools, _daemon);
    }

    /// <summary>Pools that answer in time; the others are left out.</summary>
    private async Task<IReadOnlyList<PoolSample>> PoolsAsync(IVirtSession session, CancellationToken cancellation)
    {
        var samples = new List<PoolSample>();
        try
        {
            var pools = (await session.StoragePools.ListAllStoragePoolsAsync(1, ConnectListAllStoragePoolsFlags.Active, cancellation)
                .AsTask().WaitAsync(patience, clock, cancellation)).Pools;
            foreach (var pool in pools.Take(MaxPools))
            {
                var info = await session.StoragePools.GetInfoAsync(pool, cancellation).AsTask().WaitAsync(patience, clock, cancellation);
                samples.Add(new(pool.Name, info.Capacity, info.Allocation, info.Available));
            }
        }
        catch (Exception e) when (e is VirtException or TimeoutException)
        {
            // A hypervisor without pools, or a pool that hangs: what was read until here counts.
        }

        return samples;
    }

    private async Task<DaemonSample?> DaemonAsync(IVirtSession session, CancellationToken cancellation)
    {
        try
        {
            var version = await session.Connect.GetLibVersionAsync(cancellation);
            var text = $"{version / 1000000}.{version / 1000 % 1000}.{version % 1000}";
            await using var administration = await AdministrationSession.OpenAsync(AdministrationUri(), cancellation);
            var server = (await administration.Admin.ConnectListServersAsync(1, 0, cancellation)).Servers.FirstOrDefault(s => s.Name != AdminServer)
                ?? throw new VirtException(ErrorCode.NoServer, ErrorDomain.Admin, "the daemon has no server but its administration");
            var threads = await administration.Admin.ServerGetThreadpoolParametersAsync(server, 0, cancellation);
            var clients = await administration.Admin.ServerGetClientLimitsAsync(server, 0, cancellation);
            return new(
                threads.ToDictionary(p => p.Field, p => p.Value.AsULong),
                clients.Where(p => p.Field == "nclients").Select(p => (ulong?)p.Value.AsULong).FirstOrDefault(),
                text);
        }
        catch (VirtException)
        {
            // Most users may not ask it; that is no news.
            return null;
        }
    }

    private string AdministrationUri()
    {
        var parsed = ConnectUri.Parse(uri);
        var path = parsed.Path is "/session" ? "/session" : "/system";
        return parsed.Parameters.TryGetValue("socket", out var socket) && Path.GetDirectoryName(socket) is { } folder
            ? $"libvirtd+unix://{path}?socket={Uri.EscapeDataString(Path.Combine(folder, "libvirt-admin-sock"))}" : $"libvirtd://{path}";
    }
}
