using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Virtual processors and IO threads: how many, and where they run.</summary>
public sealed class DomainProcessorsService(DomainRoom room) : DomainProcessorsBase
{
    private const int MostMapBytes = 8 * 1024 * 1024;

    private readonly VirtHost _host = room.Host;

    public override ValueTask<int> GetMaxVcpusAsync(DomainRef dom, CancellationToken cancellation) =>
        GetVcpusFlagsAsync(dom, DomainVcpuFlags.Live | DomainVcpuFlags.Maximum, cancellation);

    public override async ValueTask<int> GetVcpusFlagsAsync(DomainRef dom, DomainVcpuFlags flags, CancellationToken cancellation)
    {
        if ((flags & DomainVcpuFlags.Guest) != 0)
        {
            return await _host.Hypervisor.Require<IAgentFacet>("virDomainGetVcpusFlags")
                .OnlineVcpusAsync(room.RequireActive(dom), cancellation).ConfigureAwait(false);
        }

        var vcpus = ChangeTarget.Read(_host.Find(dom).View, (uint)flags).Vcpus;
        return (int)((flags & DomainVcpuFlags.Maximum) != 0 ? vcpus.Max : vcpus.Online);
    }

    public override ValueTask SetVcpusAsync(DomainRef dom, uint nvcpus, CancellationToken cancellation) =>
        SetVcpusFlagsAsync(dom, nvcpus, DomainVcpuFlags.Live, cancellation);

    public override async ValueTask SetVcpusFlagsAsync(DomainRef dom, uint nvcpus, DomainVcpuFlags flags, CancellationToken cancellation)
    {
        if ((flags & DomainVcpuFlags.Guest) != 0)
        {
            var map = nvcpus == 0 ? throw Refuse.Argument(_host.ErrorDomain, "requested vcpus must not be zero") : $"0-{nvcpus - 1}";
            await _host.Hypervisor.Require<IAgentFacet>("virDomainSetVcpusFlags")
                .SetVcpusAsync(room.RequireActive(dom), map, true, cancellation).ConfigureAwait(false);
            return;
        }

        var maximum = (flags & DomainVcpuFlags.Maximum) != 0;
        await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainSetVcpusFlags",
            LiveChange.Vcpus,
            (definition, live) => VcpuChanges.WithCount(
                definition, nvcpus, maximum, live, _host.Hypervisor.MaxVcpus(null), _host.ErrorDomain, (flags & DomainVcpuFlags.Hotpluggable) != 0),
            cancellation).ConfigureAwait(false);
    }

    public override async ValueTask SetVcpuAsync(
        DomainRef dom, string cpumap, int state, DomainModificationImpact flags, CancellationToken cancellation) =>
        await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainSetVcpu",
            LiveChange.Vcpus,
            (definition, live) => VcpuChanges.WithSelected(definition, cpumap, state != 0, live, _host.ErrorDomain),
            cancellation).ConfigureAwait(false);

    public override async ValueTask<DomainGetVcpusResult> GetVcpusAsync(DomainRef dom, int maxinfo, int maplen, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        if (!domain.View.Active)
        {
            throw Refuse.Invalid(_host.ErrorDomain, "cannot retrieve vcpu information for inactive domain");
        }

        var all = await _host.Hypervisor.Require<IGuestStatsFacet>("virDomainGetVcpus").VcpusAsync(domain, cancellation).ConfigureAwait(false);
        var shown = all.Length <= maxinfo ? all : all[..Math.Max(0, maxinfo)];
        var maps = RoomFor(shown.Length, maplen);
        var definition = domain.View.Current;
        for (var i = 0; i < shown.Length; i++)
        {
            CpuSets.Fill(maps.AsSpan(i * maplen, maplen), VcpuChanges.PinOf(definition, shown[i].Number), HostCpus, _host.ErrorDomain);
        }

        return new(shown, maps);
    }

    public override ValueTask<DomainGetVcpuPinInfoResult> GetVcpuPinInfoAsync(
        DomainRef dom, int ncpumaps, int maplen, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var definition = ChangeTarget.Read(_host.Find(dom).View, (uint)flags);
        var count = Math.Min(ncpumaps, (int)definition.Vcpus.Max);
        var maps = RoomFor(count, maplen);
        for (var i = 0; i < count; i++)
        {
            CpuSets.Fill(maps.AsSpan(i * maplen, maplen), VcpuChanges.PinOf(definition, (uint)i), PinnableCpus, _host.ErrorDomain);
        }

        return new(new DomainGetVcpuPinInfoResult(maps, count));
    }

    public override ValueTask PinVcpuAsync(DomainRef dom, uint vcpu, byte[] cpumap, CancellationToken cancellation) =>
        PinVcpuFlagsAsync(dom, vcpu, cpumap, DomainModificationImpact.Live, cancellation);

    public override async ValueTask PinVcpuFlagsAsync(
        DomainRef dom, uint vcpu, byte[] cpumap, DomainModificationImpact flags, CancellationToken cancellation) =>
        await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainPinVcpuFlags",
            LiveChange.VcpuPinning,
            (definition, _) => VcpuChanges.WithPin(definition, vcpu, RequireMap(cpumap), _host.ErrorDomain),
            cancellation).ConfigureAwait(false);

    public override async ValueTask PinEmulatorAsync(
        DomainRef dom, byte[] cpumap, DomainModificationImpact flags, CancellationToken cancellation) =>
        await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainPinEmulator",
            LiveChange.EmulatorPinning,
            (definition, _) => definition with { CpuTune = definition.CpuTune with { EmulatorPin = RequireMap(cpumap) } },
            cancellation).ConfigureAwait(false);

    public override ValueTask<DomainGetEmulatorPinInfoResult> GetEmulatorPinInfoAsync(
        DomainRef dom, int maplen, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var definition = ChangeTarget.Read(_host.Find(dom).View, (uint)flags);
        var map = RoomFor(1, maplen);
        CpuSets.Fill(map, definition.CpuTune.EmulatorPin ?? definition.Vcpus.CpuSet, PinnableCpus, _host.ErrorDomain);
        return new(new DomainGetEmulatorPinInfoResult(map, 1));
    }

    public override ValueTask<DomainGetIOThreadInfoResult> GetIOThreadInfoAsync(
        DomainRef dom, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var definition = ChangeTarget.Read(_host.Find(dom).View, (uint)flags);
        var length = (HostCpus + 7) / 8;
        var anywhere = _host.Hypervisor.Facet<IGuestStatsFacet>()?.DefaultIoThreadCpus(definition) ?? definition.Vcpus.CpuSet;
        var infos = definition.IoThreads.Ids.Select(thread =>
        {
            var map = new byte[length];
            var pin = definition.CpuTune.IoThreadPins.FirstOrDefault(p => p.Id == thread.Id)?.CpuSet;
            CpuSets.Fill(map, pin ?? anywhere, HostCpus, _host.ErrorDomain);
            return new DomainIOThreadInfo(thread.Id, map);
        }).ToArray();
        return new(new DomainGetIOThreadInfoResult(infos, (uint)infos.Length));
    }

    public override async ValueTask PinIOThreadAsync(
        DomainRef dom, uint iothreadsId, byte[] cpumap, DomainModificationImpact flags, CancellationToken cancellation) =>
        await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainPinIOThread",
            LiveChange.IoThreadPinning,
            (definition, _) => IoThreadChanges.WithPin(definition, iothreadsId, RequireMap(cpumap)),
            cancellation).ConfigureAwait(false);

    public override async ValueTask AddIOThreadAsync(
        DomainRef dom, uint iothreadId, DomainModificationImpact flags, CancellationToken cancellation) =>
        await ChangeThreadsAsync(dom, flags, "virDomainAddIOThread", d => IoThreadChanges.With(d, iothreadId, _host.ErrorDomain), cancellation)
            .ConfigureAwait(false);

    public override async ValueTask DelIOThreadAsync(
        DomainRef dom, uint iothreadId, DomainModificationImpact flags, CancellationToken cancellation) =>
        await ChangeThreadsAsync(dom, flags, "virDomainDelIOThread", d => IoThreadChanges.Without(d, iothreadId, _host.ErrorDomain), cancellation)
            .ConfigureAwait(false);

    public override async ValueTask SetIOThreadParamsAsync(
        DomainRef dom, uint iothreadId, TypedParameter[] @params, DomainModificationImpact flags, CancellationToken cancellation) =>
        await ChangeThreadsAsync(
            dom, flags, "virDomainSetIOThreadParams", d => IoThreadChanges.WithParameters(d, iothreadId, @params, _host.ErrorDomain), cancellation)
            .ConfigureAwait(false);

    // Pinning speaks of all processors the host's topology has room for, present or not.
    private int PinnableCpus =>
        _host.Hypervisor.Facet<IHostFacet>()?.Info() is { } info ? Math.Max(HostCpus, info.Nodes * info.Sockets * info.Cores * info.Threads) : HostCpus;

    private int HostCpus => _host.Hypervisor.Facet<IHostFacet>()?.CpuMap().Ret ?? Environment.ProcessorCount;

    private ValueTask<DomainView> ChangeThreadsAsync(
        DomainRef dom, DomainModificationImpact flags, string function, Func<DomainDef, DomainDef> change, CancellationToken cancellation) =>
        room.Changes.ApplyAsync(dom, (uint)flags, function, LiveChange.IoThreads, (definition, _) => change(definition), cancellation);

    private byte[] RoomFor(int maps, int length) =>
        maps >= 0 && length >= 0 && (long)maps * length <= MostMapBytes
            ? new byte[maps * length]
            : throw Refuse.Argument(_host.ErrorDomain, $"{maps} CPU maps of {length} bytes are more than {MostMapBytes} bytes");

    private string RequireMap(byte[] map) =>
        CpuSets.IsEmpty(map) ? throw Refuse.Argument(_host.ErrorDomain, "Empty cpu list for pinning") : CpuSets.ToText(map);
}
