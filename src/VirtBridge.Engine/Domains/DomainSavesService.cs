using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Guests put aside in files and brought back.</summary>
public sealed class DomainSavesService(DomainRoom room) : DomainSavesBase
{
    private const string FileField = "file";
    private const string XmlField = "dxml";

    private readonly VirtHost _host = room.Host;

    public override ValueTask SaveAsync(DomainRef dom, string to, CancellationToken cancellation) =>
        SaveFlagsAsync(dom, to, null, 0, cancellation);

    public override async ValueTask SaveFlagsAsync(
        DomainRef dom, string to, string? dxml, DomainSaveRestoreFlags flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainSave", cancellation).ConfigureAwait(false);
        await WriteAsync(domain, to, dxml, flags, cancellation).ConfigureAwait(false);
    }

    public override ValueTask SaveParamsAsync(
        DomainRef dom, TypedParameter[] @params, DomainSaveRestoreFlags flags, CancellationToken cancellation)
    {
        var (file, xml) = ReadParameters(@params);
        return file is null
            ? ManagedSaveAsync(dom, flags, cancellation)
            : SaveFlagsAsync(dom, file, xml, flags, cancellation);
    }

    public override async ValueTask ManagedSaveAsync(DomainRef dom, DomainSaveRestoreFlags flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainManagedSave", cancellation).ConfigureAwait(false);
        var view = domain.View;
        if (!view.Active)
        {
            throw DomainErrors.NotRunning();
        }

        if (!view.Persistent)
        {
            throw Refuse.Invalid(_host.ErrorDomain, "cannot do managed save for transient domain");
        }

        await WriteAsync(domain, Saves("virDomainManagedSave").ManagedPath(view.Name), null, flags, cancellation).ConfigureAwait(false);
        domain.Update(static v => v with { HasManagedSave = true });
    }

    public override ValueTask<int> HasManagedSaveImageAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
        new(_host.Find(dom).View.HasManagedSave ? 1 : 0);

    public override async ValueTask ManagedSaveRemoveAsync(DomainRef dom, uint flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainManagedSaveRemove", cancellation).ConfigureAwait(false);
        var saves = Saves("virDomainManagedSaveRemove");
        saves.RemoveManaged(domain.View.Name);
        domain.Update(static v => v with { HasManagedSave = false });
    }

    public override async ValueTask<string> ManagedSaveGetXmlDescAsync(
        DomainRef dom, DomainSaveImageXMLFlags flags, CancellationToken cancellation) =>
        await SaveImageGetXmlDescAsync(RequireManaged(dom), flags, cancellation).ConfigureAwait(false);

    public override async ValueTask ManagedSaveDefineXmlAsync(
        DomainRef dom, string? dxml, DomainSaveRestoreFlags flags, CancellationToken cancellation) =>
        await SaveImageDefineXmlAsync(RequireManaged(dom), dxml ?? "", flags, cancellation).ConfigureAwait(false);

    public override ValueTask RestoreAsync(string from, CancellationToken cancellation) => RestoreFlagsAsync(from, null, 0, cancellation);

    public override ValueTask RestoreParamsAsync(TypedParameter[] @params, DomainSaveRestoreFlags flags, CancellationToken cancellation)
    {
        var (file, xml) = ReadParameters(@params);
        return file is null
            ? throw Refuse.Argument(_host.ErrorDomain, "missing path to a file to restore from")
            : RestoreFlagsAsync(file, xml, flags, cancellation);
    }

    public override async ValueTask RestoreFlagsAsync(string from, string? dxml, DomainSaveRestoreFlags flags, CancellationToken cancellation)
    {
        var saved = await Saves("virDomainRestore").ReadAsync(from, cancellation).ConfigureAwait(false);
        var definition = room.Documents.Parse(saved.Xml, DefinitionUse.Resume);
        if (dxml is not null)
        {
            definition = SameGuest(definition, room.Documents.Parse(dxml, DefinitionUse.Resume));
        }

        var running = (flags & DomainSaveRestoreFlags.Running) != 0 || (saved.Running && (flags & DomainSaveRestoreFlags.Paused) == 0);
        var start = new GuestStart
        {
            Guest = null!,
            Definition = definition,
            Id = 0,
            Paused = !running,
            RestoreFrom = from,
            RestoreFlags = flags,
        };
        await room.Power.StartUnstoredAsync(definition, StartKind.Restore, start, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<string> SaveImageGetXmlDescAsync(string file, DomainSaveImageXMLFlags flags, CancellationToken cancellation)
    {
        var saved = await Saves("virDomainSaveImageGetXMLDesc").ReadAsync(file, cancellation).ConfigureAwait(false);
        var definition = room.Documents.Parse(saved.Xml, DefinitionUse.Resume);
        var secure = (flags & DomainSaveImageXMLFlags.Secure) != 0 ? DomainXMLFlags.Secure : 0;
        return DomainDocuments.Format(definition with { Id = -1 }, DomainXMLFlags.Inactive | secure);
    }

    public override async ValueTask SaveImageDefineXmlAsync(
        string file, string dxml, DomainSaveRestoreFlags flags, CancellationToken cancellation)
    {
        var saves = Saves("virDomainSaveImageDefineXML");
        var saved = await saves.ReadAsync(file, cancellation).ConfigureAwait(false);
        var old = room.Documents.Parse(saved.Xml, DefinitionUse.Resume);
        var changed = SameGuest(old, room.Documents.Parse(dxml, DefinitionUse.Resume));
        var running = (flags & DomainSaveRestoreFlags.Running) != 0 || (saved.Running && (flags & DomainSaveRestoreFlags.Paused) == 0);
        await saves.ReplaceAsync(file, new(DomainDocuments.FormatStored(changed), running), cancellation).ConfigureAwait(false);
    }

    public override ValueTask CoreDumpAsync(DomainRef dom, string to, DomainCoreDumpFlags flags, CancellationToken cancellation) =>
        CoreDumpWithFormatAsync(dom, to, (uint)DomainCoreDumpFormat.Raw, flags, cancellation);

    public override async ValueTask CoreDumpWithFormatAsync(
        DomainRef dom, string to, uint dumpformat, DomainCoreDumpFlags flags, CancellationToken cancellation)
    {
        if (dumpformat >= (uint)DomainCoreDumpFormat.Last)
        {
            throw Refused.Argument("virDomainCoreDumpWithFormat", "dumpformat", $"dumpformat '{dumpformat}' is not supported");
        }

        if (dumpformat != (uint)DomainCoreDumpFormat.Raw && (flags & DomainCoreDumpFlags.MemoryOnly) == 0)
        {
            throw Refuse.Unsupported(_host.ErrorDomain, "kdump-compressed format is only supported with memory-only dump");
        }

        var domain = room.RequireActive(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainCoreDump", cancellation).ConfigureAwait(false);
        await Saves("virDomainCoreDump").DumpAsync(room.RequireActive(dom), to, dumpformat, flags, cancellation).ConfigureAwait(false);
        if ((flags & DomainCoreDumpFlags.Crash) != 0)
        {
            await room.Power.FinishAsync(domain, DomainShutoffReason.Crashed, DomainEventStoppedDetailType.Crashed, cancellation)
                .ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(DomainObject domain, string to, string? dxml, DomainSaveRestoreFlags flags, CancellationToken cancellation)
    {
        var view = domain.View;
        if (!view.Active)
        {
            throw DomainErrors.NotRunning();
        }

        var definition = dxml is null ? view.Live! : SameGuest(view.Live!, room.Documents.Parse(dxml, DefinitionUse.Resume));
        var running = (flags & DomainSaveRestoreFlags.Running) != 0
            || (view.State == DomainState.Running && (flags & DomainSaveRestoreFlags.Paused) == 0);
        var header = new SavedGuest(DomainDocuments.FormatStored(definition), running);
        await Saves("virDomainSave").SaveAsync(domain, to, header, flags, cancellation).ConfigureAwait(false);
        await room.Power.FinishAsync(domain, DomainShutoffReason.Saved, DomainEventStoppedDetailType.Saved, cancellation).ConfigureAwait(false);
    }

    private string RequireManaged(DomainRef dom)
    {
        var view = _host.Find(dom).View;
        return view.HasManagedSave
            ? Saves("virDomainManagedSaveGetXMLDesc").ManagedPath(view.Name)
            : throw Refuse.Invalid(_host.ErrorDomain, "domain does not have managed save image");
    }

    private DomainDef SameGuest(DomainDef saved, DomainDef given)
    {
        if (saved.Uuid != given.Uuid)
        {
            throw Refuse.Config(_host.ErrorDomain, $"Target domain uuid {given.Uuid} does not match source {saved.Uuid}");
        }

        return saved.Name == given.Name
            ? given
            : throw Refuse.Config(_host.ErrorDomain, $"Target domain name '{given.Name}' does not match source '{saved.Name}'");
    }

    private static (string? File, string? Xml) ReadParameters(TypedParameter[] given)
    {
        string? Text(string field) => Array.Find(given, p => p.Field == field) is { Field: not null } found ? found.Value.AsString : null;
        return (Text(FileField), Text(XmlField));
    }

    private ISaveFacet Saves(string function) => _host.Hypervisor.Require<ISaveFacet>(function);
}
