using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.DBus.Tree;

namespace VirtBridge.DBus.Adapters;

/// <summary>Members of org.libvirt.Domain that are more than one call of one operation.</summary>
internal static class DomainAdapters
{
    public static async Task<bool> ActiveAsync(BusTarget target, IVirtSession session, DomainRef domain, CancellationToken cancellation) =>
        (await target.FreshDomainRefAsync(session, cancellation)).Id >= 0;

    public static async Task<uint> IdAsync(BusTarget target, IVirtSession session, DomainRef domain, CancellationToken cancellation)
    {
        var id = (await target.FreshDomainRefAsync(session, cancellation)).Id;
        return id < 0 ? 0 : (uint)id;
    }

    public static async Task CreateWithFilesAsync(
        BusTarget target, IVirtSession session, DomainRef domain, SafeFileHandle[] files, uint flags, CancellationToken cancellation)
    {
        using var passed = new PassedFiles(files);
        await session.Domains.CreateWithFilesAsync(domain, (DomainCreateFlags)flags, passed.Files, cancellation);
    }

    public static async Task<(int, ulong, ulong, ulong)> GetBlockJobInfoAsync(
        BusTarget target, IVirtSession session, DomainRef domain, string disk, uint flags, CancellationToken cancellation)
    {
        var info = await session.DomainBlocks.GetBlockJobInfoAsync(domain, disk, (DomainBlockJobInfoFlags)flags, cancellation);
        return info.Found == 0 ? default : (info.Type, info.Bandwidth, info.Cur, info.End);
    }

    public static async Task<(string, int)[]> GetDiskErrorsAsync(
        BusTarget target, IVirtSession session, DomainRef domain, uint flags, CancellationToken cancellation)
    {
        var count = (await session.DomainBlocks.GetDiskErrorsAsync(domain, 0, flags, cancellation)).Nerrors;
        var errors = await session.DomainBlocks.GetDiskErrorsAsync(domain, (uint)Math.Max(count, 0), flags, cancellation);
        return [.. errors.Errors.Select(e => (e.Disk, e.Error))];
    }

    public static async Task<bool[]> GetEmulatorPinInfoAsync(
        BusTarget target, IVirtSession session, DomainRef domain, uint flags, CancellationToken cancellation)
    {
        var processors = await HostProcessorsAsync(session, cancellation);
        var pins = await session.DomainProcessors.GetEmulatorPinInfoAsync(
            domain, CpuMap.Length(processors), (DomainModificationImpact)flags, cancellation);
        return CpuMap.Unpack(pins.Cpumaps, processors);
    }

    public static async Task<bool[][]> GetVcpuPinInfoAsync(
        BusTarget target, IVirtSession session, DomainRef domain, uint flags, CancellationToken cancellation)
    {
        var processors = await HostProcessorsAsync(session, cancellation);
        var guests = (await session.Domains.GetInfoAsync(domain, cancellation)).NrVirtCpu;
        var length = CpuMap.Length(processors);
        var pins = await session.DomainProcessors.GetVcpuPinInfoAsync(domain, guests, length, (DomainModificationImpact)flags, cancellation);
        return
        [
            .. Enumerable.Range(0, Math.Min(pins.Num, pins.Cpumaps.Length / length))
                .Select(i => CpuMap.Unpack(pins.Cpumaps.AsSpan(i * length, length), processors)),
        ];
    }

    public static async Task<(uint, bool[])[]> GetIOThreadInfoAsync(
        BusTarget target, IVirtSession session, DomainRef domain, uint flags, CancellationToken cancellation)
    {
        var threads = await session.DomainProcessors.GetIOThreadInfoAsync(domain, (DomainModificationImpact)flags, cancellation);
        var processors = threads.Info.Length == 0 ? 0 : await HostProcessorsAsync(session, cancellation);
        return [.. threads.Info.Select(t => (t.IOThreadId, CpuMap.Unpack(t.Cpumap, processors)))];
    }

    public static async Task<TypedParameter[]> GetSchedulerParametersAsync(
        BusTarget target, IVirtSession session, DomainRef domain, uint flags, CancellationToken cancellation)
    {
        var scheduler = await session.DomainTuning.GetSchedulerTypeAsync(domain, cancellation);
        return await session.DomainTuning.GetSchedulerParametersFlagsAsync(
            domain, scheduler.Nparams, (DomainModificationImpact)flags, cancellation);
    }

    public static async Task<TypedParameter[]> GetStatsAsync(
        BusTarget target, IVirtSession session, DomainRef domain, uint stats, uint flags, CancellationToken cancellation)
    {
        var records = await session.DomainStats.GetAllDomainStatsAsync([domain], stats, (ConnectGetAllDomainStatsFlags)flags, cancellation);
        return records.Length == 0 ? [] : records[0].Params;
    }

    /// <summary>What a client sends that leaves the conversation with the other host to this one.</summary>
    public static async Task MigrateToURI3Async(
        BusTarget target, IVirtSession session, DomainRef domain, string dconuri, TypedParameter[] parameters, uint flags, CancellationToken cancellation) =>
        await session.DomainMigration.MigratePerform3ParamsAsync(
            domain, BusTarget.Optional(dconuri), parameters, [], (DomainMigrateFlags)flags, cancellation);

    public static async Task<SafeFileHandle> OpenGraphicsFDAsync(
        BusTarget target, IVirtSession session, DomainRef domain, uint idx, uint flags, CancellationToken cancellation)
    {
        var files = new FileSet();
        await session.DomainConsoles.OpenGraphicsFdAsync(domain, idx, (DomainOpenGraphicsFlags)flags, files, cancellation);
        return files.Returned.Count == 1
            ? files.Returned[0]
            : throw new VirtException(ErrorCode.InternalError, ErrorDomain.Rpc, "no file descriptor received");
    }

    public static async Task SetGuestVcpusAsync(
        BusTarget target, IVirtSession session, DomainRef domain, bool[] vcpumap, int state, uint flags, CancellationToken cancellation) =>
        await session.DomainGuests.SetGuestVcpusAsync(domain, CpuMap.Text(vcpumap), state, flags, cancellation);

    private static async Task<int> HostProcessorsAsync(IVirtSession session, CancellationToken cancellation) =>
        (await session.Node.GetCpuMapAsync(0, 0, 0, cancellation)).Ret;
}
