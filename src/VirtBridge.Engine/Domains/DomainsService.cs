using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Definition and life cycle of domains; most calls are answered from memory without waiting.</summary>
public sealed class DomainsService(DomainRoom room, SessionResources session) : DomainsBase
{
    private readonly VirtHost _host = room.Host;
    private readonly IGuestStatsFacet? _times = room.Host.Hypervisor.Facet<IGuestStatsFacet>();

    public override ValueTask<DomainRef> LookupByIdAsync(int id, CancellationToken cancellation) =>
        _host.Domains.TryGet(id, out var domain) ? new(domain.View.Ref) : throw DomainErrors.NoId(_host.ErrorDomain, id);

    public override ValueTask<DomainRef> LookupByNameAsync(string name, CancellationToken cancellation) =>
        _host.Domains.TryGet(name, out var domain) ? new(domain.View.Ref) : throw DomainErrors.NoName(_host.ErrorDomain, name);

    public override ValueTask<DomainRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation) =>
        _host.Domains.TryGet(uuid, out var domain) ? new(domain.View.Ref) : throw DomainErrors.NoUuid(_host.ErrorDomain, uuid);

    public override ValueTask<int> NumOfDomainsAsync(CancellationToken cancellation) => new(DomainListing.Count(_host.Domains, active: true));

    public override ValueTask<int> NumOfDefinedDomainsAsync(CancellationToken cancellation) =>
        new(DomainListing.Count(_host.Domains, active: false));

    public override ValueTask<int[]> ListDomainsAsync(int maxids, CancellationToken cancellation) =>
        new(DomainListing.Ids(_host.Domains, maxids));

    public override ValueTask<string[]> ListDefinedDomainsAsync(int maxnames, CancellationToken cancellation) =>
        new(DomainListing.DefinedNames(_host.Domains, maxnames));

    public override ValueTask<ConnectListAllDomainsResult> ListAllDomainsAsync(
        int needResults, ConnectListAllDomainsFlags flags, CancellationToken cancellation)
    {
        var found = DomainListing.Matching(_host.Domains, flags);
        return new(new ConnectListAllDomainsResult(needResults != 0 ? found : [], (uint)found.Length));
    }

    public override ValueTask<DomainGetInfoResult> GetInfoAsync(DomainRef dom, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        var view = domain.View;
        var definition = view.Current;
        var time = _times?.CpuTime(domain) ?? 0;
        var memory = definition.Memory;
        return new(new DomainGetInfoResult(
            (byte)view.State, memory.Total, memory.Current ?? memory.Total, (ushort)definition.Vcpus.Online, time));
    }

    public override ValueTask<DomainGetStateResult> GetStateAsync(DomainRef dom, uint flags, CancellationToken cancellation)
    {
        var view = _host.Find(dom).View;
        return new(new DomainGetStateResult((int)view.State, view.Reason));
    }

    public override ValueTask<string> GetOsTypeAsync(DomainRef dom, CancellationToken cancellation) =>
        new(_host.Hypervisor.OsType(_host.Find(dom).View.Current));

    public override ValueTask<string> GetXmlDescAsync(DomainRef dom, DomainXMLFlags flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        var view = domain.View;
        var definition = (flags & DomainXMLFlags.Inactive) != 0 ? view.Next : view.Current;
        if (domain.Written?.For(definition, flags) is not { } text)
        {
            text = DomainDocuments.Format(definition, flags);
            domain.Written = new(definition, flags, text);
        }

        return new(text);
    }

    public override ValueTask<int> IsActiveAsync(DomainRef dom, CancellationToken cancellation) => new(_host.Find(dom).View.Active ? 1 : 0);

    public override ValueTask<int> IsPersistentAsync(DomainRef dom, CancellationToken cancellation) =>
        new(_host.Find(dom).View.Persistent ? 1 : 0);

    public override ValueTask<int> IsUpdatedAsync(DomainRef dom, CancellationToken cancellation) => new(_host.Find(dom).View.Updated ? 1 : 0);

    public override ValueTask<int> GetAutostartAsync(DomainRef dom, CancellationToken cancellation) =>
        new(_host.Find(dom).View.Autostart ? 1 : 0);

    public override ValueTask<int> GetAutostartOnceAsync(DomainRef dom, CancellationToken cancellation) =>
        new(_host.Find(dom).View.AutostartOnce ? 1 : 0);

    public override async ValueTask SetAutostartAsync(DomainRef dom, int autostart, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainSetAutostart", cancellation).ConfigureAwait(false);
        var view = domain.View;
        if (!view.Persistent && !_host.StateRefusals.ToleratesTransient)
        {
            throw Refuse.Invalid(_host.ErrorDomain, "cannot set autostart for transient domain");
        }

        _host.Store.SetAutostart(StoreKind.Domain, view.Name, autostart != 0);
        domain.Update(v => v with { Autostart = autostart != 0 });
    }

    public override async ValueTask SetAutostartOnceAsync(DomainRef dom, int autostart, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainSetAutostartOnce", cancellation).ConfigureAwait(false);
        if (!domain.View.Persistent)
        {
            throw Refuse.Invalid(_host.ErrorDomain, "cannot set autostart for transient domain");
        }

        domain.Update(v => v with { AutostartOnce = autostart != 0 });
    }

    public override ValueTask<DomainRef> DefineXmlAsync(string xml, CancellationToken cancellation) =>
        room.Definer.DefineAsync(room.Documents.Parse(xml, DefinitionUse.Define), cancellation);

    public override ValueTask<DomainRef> DefineXmlFlagsAsync(string xml, DomainDefineFlags flags, CancellationToken cancellation) =>
        room.Definer.DefineAsync(room.Documents.Parse(xml, DefinitionUse.Define), cancellation);

    public override ValueTask UndefineAsync(DomainRef dom, CancellationToken cancellation) =>
        room.Definer.UndefineAsync(dom, 0, cancellation);

    public override ValueTask UndefineFlagsAsync(DomainRef dom, DomainUndefineFlagsValues flags, CancellationToken cancellation) =>
        room.Definer.UndefineAsync(dom, flags, cancellation);

    public override async ValueTask<int> RenameAsync(DomainRef dom, string? newName, uint flags, CancellationToken cancellation)
    {
        await room.Definer.RenameAsync(dom, newName ?? "", cancellation).ConfigureAwait(false);
        return 0;
    }

    public override async ValueTask CreateAsync(DomainRef dom, CancellationToken cancellation) =>
        await room.Power.CreateAsync(dom, 0, null, session, cancellation).ConfigureAwait(false);

    public override ValueTask<DomainRef> CreateWithFlagsAsync(DomainRef dom, DomainCreateFlags flags, CancellationToken cancellation) =>
        room.Power.CreateAsync(dom, flags, null, session, cancellation);

    public override ValueTask<DomainRef> CreateWithFilesAsync(
        DomainRef dom, DomainCreateFlags flags, FileSet files, CancellationToken cancellation) =>
        room.Power.CreateAsync(dom, flags, files, session, cancellation);

    public override ValueTask<DomainRef> CreateXmlAsync(string xmlDesc, DomainCreateFlags flags, CancellationToken cancellation) =>
        room.Power.CreateXmlAsync(xmlDesc, flags, null, session, cancellation);

    public override ValueTask<DomainRef> CreateXmlWithFilesAsync(
        string xmlDesc, DomainCreateFlags flags, FileSet files, CancellationToken cancellation) =>
        room.Power.CreateXmlAsync(xmlDesc, flags, files, session, cancellation);

    public override ValueTask DestroyAsync(DomainRef dom, CancellationToken cancellation) => room.Power.DestroyAsync(dom, 0, cancellation);

    public override ValueTask DestroyFlagsAsync(DomainRef dom, DomainDestroyFlagsValues flags, CancellationToken cancellation) =>
        room.Power.DestroyAsync(dom, flags, cancellation);

    public override ValueTask SuspendAsync(DomainRef dom, CancellationToken cancellation) => room.Power.SuspendAsync(dom, cancellation);

    public override ValueTask ResumeAsync(DomainRef dom, CancellationToken cancellation) => room.Power.ResumeAsync(dom, cancellation);

    public override ValueTask ShutdownAsync(DomainRef dom, CancellationToken cancellation) => room.Power.ShutdownAsync(dom, 0, cancellation);

    public override ValueTask ShutdownFlagsAsync(DomainRef dom, DomainShutdownFlagValues flags, CancellationToken cancellation) =>
        room.Power.ShutdownAsync(dom, flags, cancellation);

    public override ValueTask RebootAsync(DomainRef dom, DomainRebootFlagValues flags, CancellationToken cancellation) =>
        room.Power.RebootAsync(dom, flags, cancellation);

    public override ValueTask ResetAsync(DomainRef dom, uint flags, CancellationToken cancellation) => room.Power.ResetAsync(dom, cancellation);

    public override ValueTask<string> GetMetadataAsync(
        DomainRef dom, int type, string? uri, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var definition = ChangeTarget.Read(_host.Find(dom).View, (uint)flags);
        return new(DomainMetadata.Get(definition, (DomainMetadataType)type, uri));
    }

    public override async ValueTask SetMetadataAsync(
        DomainRef dom, int type, string? metadata, string? key, string? uri, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var kind = (DomainMetadataType)type;
        DomainMetadata.Check(kind, metadata, key, uri);
        var view = await room.Changes.EditAsync(
            dom, (uint)flags, "virDomainSetMetadata", d => DomainMetadata.Set(d, kind, metadata, key, uri), cancellation).ConfigureAwait(false);
        _host.Events.Publish(DomainEventID.MetadataChange, view.Ref, new DomainEventCallbackMetadataChange(0, view.Ref, type, uri));
    }

    public override ValueTask<string> GetDomainCapabilitiesAsync(
        string? emulatorbin,
        string? arch,
        string? machine,
        string? virttype,
        ConnectGetDomainCapabilitiesFlags flags,
        CancellationToken cancellation) =>
        _host.Hypervisor.Require<ICapabilitiesFacet>("virConnectGetDomainCapabilities")
            .DomainAsync(emulatorbin, arch, machine, virttype, flags != 0, cancellation);

    public override async ValueTask<string> DomainXmlFromNativeAsync(
        string nativeFormat, string nativeConfig, uint flags, CancellationToken cancellation)
    {
        var facet = _host.Hypervisor.Require<INativeConfigReaderFacet>("virConnectDomainXMLFromNative");
        var definition = await facet.ReadAsync(nativeFormat, nativeConfig, cancellation).ConfigureAwait(false);
        return DomainDocuments.Format(definition, DomainXMLFlags.Inactive);
    }

    public override async ValueTask<string> DomainXmlToNativeAsync(
        string nativeFormat, string domainXml, uint flags, CancellationToken cancellation)
    {
        var facet = _host.Hypervisor.Require<INativeConfigFacet>("virConnectDomainXMLToNative");
        var definition = room.Documents.Parse(domainXml, DefinitionUse.Define);
        return await facet.WriteAsync(nativeFormat, definition, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask AnnounceInterfaceAsync(
        DomainRef dom, string? device, TypedParameter[] @params, uint flags, CancellationToken cancellation)
    {
        var facet = _host.Hypervisor.Require<IAnnouncementFacet>("virDomainAnnounceInterface");
        var announcement = Announcement.From(@params, _host.ErrorDomain);
        var domain = room.RequireActive(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainAnnounceInterface", cancellation).ConfigureAwait(false);
        var live = room.RequireActive(dom).View.Current;
        var nic = device is null ? null : DeviceNames.Interface(live, device);
        await facet.AnnounceAsync(domain, nic, announcement, cancellation).ConfigureAwait(false);
    }
}
