using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Pools of a Ceph cluster.</summary>
internal sealed class RbdBackend : PoolBackend
{
    private readonly Toolbox _tools;
    private readonly RbdAccess _access;

    public RbdBackend(Toolbox tools, IHostSecrets secrets, string folder)
    {
        _tools = tools;
        _access = new(tools, secrets);
        Volumes = new RbdVolumes(tools, _access, new(tools, folder));
    }

    public override IReadOnlyList<string> Programs => ["rbd", "ceph"];

    public override VolumeBackend Volumes { get; }

    public override async Task StartAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        using var door = _access.Open(pool);
        try
        {
            await _tools.RunAsync(RbdCommands.List(NameOf(pool), door.Arguments), cancellation).ConfigureAwait(false);
        }
        catch (VirtException e) when (e.Code == ErrorCode.InternalError)
        {
            // The tool tells the reason last, after much about its own configuration.
            var reason = ToolReport.Lines(e.Message).LastOrDefault() ?? "";
            throw Refuse.System(
                ErrorDomain.Storage, $"failed to connect to the RADOS monitor on: {string.Join(',', pool.Source.Hosts.Select(h => h.Name))}", 0, reason);
        }
    }

    public override async Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        using var door = _access.Open(pool);
        var list = await _tools.RunAsync(RbdCommands.List(NameOf(pool), door.Arguments), cancellation).ConfigureAwait(false);
        var images = RbdCommands.ReadImages(list.Output, NameOf(pool));
        var measured = await MeasureAsync(pool, door.Arguments, cancellation).ConfigureAwait(false);
        return new(measured, new(images));
    }

    public override async Task<StoragePoolDef> MeasureAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        using var door = _access.Open(pool);
        return await MeasureAsync(pool, door.Arguments, cancellation).ConfigureAwait(false);
    }

    public override async Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        try
        {
            await StartAsync(pool, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (VirtException)
        {
            return false;
        }
    }

    internal static string NameOf(StoragePoolDef pool) => pool.Source.Name ?? pool.Name;

    private async Task<StoragePoolDef> MeasureAsync(StoragePoolDef pool, IReadOnlyList<string> access, CancellationToken cancellation)
    {
        var report = await _tools.RunAsync(RbdCommands.Usage(access), cancellation).ConfigureAwait(false);
        var (capacity, used, free) = RbdCommands.ReadUsage(report.Output, NameOf(pool))
            ?? throw Refuse.Internal(ErrorDomain.Storage, $"failed to stat the RADOS pool '{NameOf(pool)}'");
        return pool with { Capacity = capacity, Allocation = used, Available = free };
    }
}
