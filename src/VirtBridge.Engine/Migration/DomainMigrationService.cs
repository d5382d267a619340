using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Engine;

/// <summary>Moving guests, in the words of every generation of the protocol.</summary>
public sealed class DomainMigrationService(DomainRoom room, SessionResources session) : DomainMigrationBase
{
    private readonly VirtHost _host = room.Host;

    public override async ValueTask MigratePerformAsync(
        DomainRef dom, byte[] cookie, string uri, DomainMigrateFlags flags, string? dname, ulong resource, CancellationToken cancellation)
    {
        Facet("virDomainMigratePerform");
        var request = Request(flags, uri, dname, null, resource);
        if (request.Has(DomainMigrateFlags.Peer2peer))
        {
            await MoveAsync(dom, uri, null, request, cancellation).ConfigureAwait(false);
            return;
        }

        await room.MigrationSource.PerformAsync(dom, uri, request, cookie, session, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<DomainRef> MigrateFinishAsync(
        string dname, byte[] cookie, string uri, DomainMigrateFlags flags, CancellationToken cancellation) =>
        await MigrateFinish2Async(dname, cookie, uri, flags, 0, cancellation).ConfigureAwait(false);

    public override async ValueTask<DomainMigratePrepare2Result> MigratePrepare2Async(
        string? uriIn, DomainMigrateFlags flags, string? dname, ulong resource, string domXml, CancellationToken cancellation)
    {
        Facet("virDomainMigratePrepare2");
        var landing = await room.MigrationDestination
            .PrepareAsync(domXml, Request(flags, uriIn, dname, null, resource), [], session, cancellation).ConfigureAwait(false);
        return new(landing.Cookie, landing.Uri);
    }

    public override async ValueTask<DomainRef> MigrateFinish2Async(
        string dname, byte[] cookie, string uri, DomainMigrateFlags flags, int retcode, CancellationToken cancellation)
    {
        Facet("virDomainMigrateFinish2");
        return await room.MigrationDestination
            .FinishAsync(dname, Request(flags, uri, dname, null, 0), cookie, retcode != 0, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<DomainMigrateBegin3Result> MigrateBegin3Async(
        DomainRef dom, string? xmlin, DomainMigrateFlags flags, string? dname, ulong resource, CancellationToken cancellation)
    {
        Facet("virDomainMigrateBegin3");
        var (cookie, xml) = await room.MigrationSource
            .BeginAsync(dom, Request(flags, null, dname, xmlin, resource), session, cancellation).ConfigureAwait(false);
        return new(cookie, xml);
    }

    public override async ValueTask<DomainMigratePrepare3Result> MigratePrepare3Async(
        byte[] cookieIn, string? uriIn, DomainMigrateFlags flags, string? dname, ulong resource, string domXml, CancellationToken cancellation)
    {
        Facet("virDomainMigratePrepare3");
        var landing = await room.MigrationDestination
            .PrepareAsync(domXml, Request(flags, uriIn, dname, null, resource), cookieIn, session, cancellation).ConfigureAwait(false);
        return new(landing.Cookie, landing.Uri);
    }

    public override async ValueTask<byte[]> MigratePerform3Async(
        DomainRef dom,
        string? xmlin,
        byte[] cookieIn,
        string? dconnuri,
        string? uri,
        DomainMigrateFlags flags,
        string? dname,
        ulong resource,
        CancellationToken cancellation)
    {
        Facet("virDomainMigratePerform3");
        return await PerformAsync(dom, dconnuri, Request(flags, uri, dname, xmlin, resource), cookieIn, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<DomainMigrateFinish3Result> MigrateFinish3Async(
        string dname, byte[] cookieIn, string? dconnuri, string? uri, DomainMigrateFlags flags, int cancelled, CancellationToken cancellation)
    {
        Facet("virDomainMigrateFinish3");
        var guest = await room.MigrationDestination
            .FinishAsync(dname, Request(flags, uri, dname, null, 0), cookieIn, cancelled != 0, cancellation).ConfigureAwait(false);
        return new(guest, []);
    }

    public override async ValueTask MigrateConfirm3Async(
        DomainRef dom, byte[] cookieIn, DomainMigrateFlags flags, int cancelled, CancellationToken cancellation)
    {
        Facet("virDomainMigrateConfirm3");
        await room.MigrationSource.ConfirmAsync(dom, flags, cancelled != 0, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<DomainMigrateBegin3ParamsResult> MigrateBegin3ParamsAsync(
        DomainRef dom, TypedParameter[] @params, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        Facet("virDomainMigrateBegin3Params");
        var request = MigrationRequest.From(flags, @params, _host.ErrorDomain);
        var (cookie, xml) = await room.MigrationSource.BeginAsync(dom, request, session, cancellation).ConfigureAwait(false);
        return new(cookie, xml);
    }

    public override async ValueTask<DomainMigratePrepare3ParamsResult> MigratePrepare3ParamsAsync(
        TypedParameter[] @params, byte[] cookieIn, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        Facet("virDomainMigratePrepare3Params");
        var request = MigrationRequest.From(flags, @params, _host.ErrorDomain);
        var xml = request.Xml ?? throw Refuse.Internal(_host.ErrorDomain, $"parameter '{DomainConstants.MigrateParamDestXml}' is missing");
        var landing = await room.MigrationDestination.PrepareAsync(xml, request, cookieIn, session, cancellation).ConfigureAwait(false);
        return new(landing.Cookie, landing.Uri);
    }

    public override async ValueTask<byte[]> MigratePerform3ParamsAsync(
        DomainRef dom, string? dconnuri, TypedParameter[] @params, byte[] cookieIn, DomainMigrateFlags flags, CancellationToken cancellation)
    {
        Facet("virDomainMigratePerform3Params");
        var request = MigrationRequest.From(flags, @params, _host.ErrorDomain);
        return await PerformAsync(dom, dconnuri, request, cookieIn, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<DomainMigrateFinish3ParamsResult> MigrateFinish3ParamsAsync(
        TypedParameter[] @params, byte[] cookieIn, DomainMigrateFlags flags, int cancelled, CancellationToken cancellation)
    {
        Facet("virDomainMigrateFinish3Params");
        var request = MigrationRequest.From(flags, @params, _host.ErrorDomain);
        var name = request.Name ?? throw Refuse.Internal(_host.ErrorDomain, $"parameter '{DomainConstants.MigrateParamDestName}' is missing");
        return new(await room.MigrationDestination.FinishAsync(name, request, cookieIn, cancelled != 0, cancellation).ConfigureAwait(false), []);
    }

    public override async ValueTask MigrateConfirm3ParamsAsync(
        DomainRef dom, TypedParameter[] @params, byte[] cookieIn, DomainMigrateFlags flags, int cancelled, CancellationToken cancellation)
    {
        Facet("virDomainMigrateConfirm3Params");
        MigrationRequest.From(flags, @params, _host.ErrorDomain);
        await room.MigrationSource.ConfirmAsync(dom, flags, cancelled != 0, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask MigrateSetMaxDowntimeAsync(DomainRef dom, ulong downtime, uint flags, CancellationToken cancellation) =>
        await ChangeAsync(room.RequireActive(dom), "virDomainMigrateSetMaxDowntime", l => l with { Downtime = downtime }, cancellation).ConfigureAwait(false);

    public override async ValueTask<ulong> MigrateGetMaxDowntimeAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
        (await Limits("virDomainMigrateGetMaxDowntime").GetAsync(room.RequireActive(dom), cancellation).ConfigureAwait(false)).Downtime;

    public override async ValueTask MigrateSetMaxSpeedAsync(
        DomainRef dom, ulong bandwidth, DomainMigrateMaxSpeedFlags flags, CancellationToken cancellation)
    {
        if (bandwidth > MigrationLimits.Unlimited)
        {
            throw new VirtException(ErrorCode.Overflow, _host.ErrorDomain, $"bandwidth must be less than {MigrationLimits.Unlimited + 1}");
        }

        var postCopy = (flags & DomainMigrateMaxSpeedFlags.Postcopy) != 0;
        await ChangeAsync(
            _host.Find(dom),
            "virDomainMigrateSetMaxSpeed",
            l => postCopy ? l with { PostCopySpeed = bandwidth } : l with { Speed = bandwidth },
            cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<ulong> MigrateGetMaxSpeedAsync(DomainRef dom, DomainMigrateMaxSpeedFlags flags, CancellationToken cancellation)
    {
        var limits = await Limits("virDomainMigrateGetMaxSpeed").GetAsync(_host.Find(dom), cancellation).ConfigureAwait(false);
        return (flags & DomainMigrateMaxSpeedFlags.Postcopy) != 0 ? limits.PostCopySpeed : limits.Speed;
    }

    public override async ValueTask MigrateSetCompressionCacheAsync(DomainRef dom, ulong cacheSize, uint flags, CancellationToken cancellation) =>
        await ChangeAsync(
            room.RequireActive(dom), "virDomainMigrateSetCompressionCache", l => l with { CompressionCache = cacheSize }, cancellation).ConfigureAwait(false);

    public override async ValueTask<ulong> MigrateGetCompressionCacheAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
        (await Limits("virDomainMigrateGetCompressionCache").GetAsync(room.RequireActive(dom), cancellation).ConfigureAwait(false)).CompressionCache;

    public override async ValueTask MigrateStartPostCopyAsync(DomainRef dom, uint flags, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        var limits = Limits("virDomainMigrateStartPostCopy");
        if (!room.MigrationSource.IsLeaving(domain))
        {
            throw Refuse.Invalid(_host.ErrorDomain, "post-copy can only be started while outgoing migration is in progress");
        }

        await limits.StartPostCopyAsync(domain, cancellation).ConfigureAwait(false);
    }

    private async Task<byte[]> PerformAsync(DomainRef dom, string? connection, MigrationRequest request, byte[] cookie, CancellationToken cancellation)
    {
        if (!request.Has(DomainMigrateFlags.Peer2peer))
        {
            return await room.MigrationSource.PerformAsync(dom, request.Uri, request, cookie, session, cancellation).ConfigureAwait(false);
        }

        var destination = connection ?? throw Refuse.Internal(_host.ErrorDomain, "a peer to peer migration needs the URI of the destination's daemon");
        return await MoveAsync(dom, destination, request.Uri, request, cancellation).ConfigureAwait(false);
    }

    private async Task<byte[]> MoveAsync(DomainRef dom, string destination, string? data, MigrationRequest request, CancellationToken cancellation)
    {
        var peers = _host.Peers ?? throw Refused.NoSupport("virDomainMigratePerform3Params");
        var flags = request.Flags & ~DomainMigrateFlags.Peer2peer;
        flags |= _host.Find(dom).View.State == DomainState.Paused ? DomainMigrateFlags.Paused : 0;
        await peers.MoveAsync(this, dom, Named(request, data), flags, destination, cancellation).ConfigureAwait(false);
        return [];
    }

    private static TypedParameter[] Named(MigrationRequest request, string? data)
    {
        if (request.Parameters.Length > 0)
        {
            return request.Parameters;
        }

        var named = new List<TypedParameter>();
        void Add(string field, string? value)
        {
            if (value is not null)
            {
                named.Add(TypedParameter.String(field, value));
            }
        }

        Add(DomainConstants.MigrateParamUri, data);
        Add(DomainConstants.MigrateParamDestName, request.Name);
        Add(DomainConstants.MigrateParamDestXml, request.Xml);
        if (request.Bandwidth > 0)
        {
            named.Add(TypedParameter.ULLong(DomainConstants.MigrateParamBandwidth, request.Bandwidth));
        }

        return [.. named];
    }

    private async Task ChangeAsync(DomainObject domain, string function, Func<MigrationLimits, MigrationLimits> change, CancellationToken cancellation)
    {
        var facet = Limits(function);
        var limits = await facet.GetAsync(domain, cancellation).ConfigureAwait(false);
        await facet.SetAsync(domain, change(limits), cancellation).ConfigureAwait(false);
    }

    private static MigrationRequest Request(DomainMigrateFlags flags, string? uri, string? name, string? xml, ulong bandwidth) =>
        new() { Flags = flags, Uri = uri, Name = name, Xml = xml, Bandwidth = bandwidth };

    private IMigrationFacet Facet(string function) => _host.Hypervisor.Require<IMigrationFacet>(function);

    private IMigrationLimitsFacet Limits(string function) => _host.Hypervisor.Require<IMigrationLimitsFacet>(function);
}
