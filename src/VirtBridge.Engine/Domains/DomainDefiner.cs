using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Makes, changes and forgets stored definitions; memory follows the store, never the other way.</summary>
public sealed class DomainDefiner(VirtHost host, DomainTransitions transitions)
{
    public async ValueTask<DomainRef> DefineAsync(DomainDef definition, CancellationToken cancellation)
    {
        while (true)
        {
            var known = FindExisting(definition);
            if (known is null)
            {
                if (TryDefineNew(definition) is { } made)
                {
                    return made.View.Ref;
                }

                continue;
            }

            using var job = await known.Jobs.AcquireAsync("virDomainDefineXML", cancellation).ConfigureAwait(false);
            if (!known.Removed)
            {
                var added = !known.View.Persistent;
                var view = Store(known, definition);
                transitions.Lifecycle(
                    view.Ref,
                    DomainEventType.Defined,
                    (int)(added ? DomainEventDefinedDetailType.Added : DomainEventDefinedDetailType.Updated));
                return view.Ref;
            }
        }
    }

    /// <summary>The domain this definition would replace; refuses when name and UUID belong to different ones.</summary>
    public DomainObject? FindExisting(DomainDef definition)
    {
        if (host.Domains.TryGet(definition.Uuid!.Value, out var byUuid))
        {
            return byUuid.View.Name == definition.Name
                ? byUuid
                : throw DomainErrors.UuidTaken(byUuid.View.Name, definition.Uuid.Value);
        }

        return host.Domains.TryGet(definition.Name, out var byName)
            ? throw DomainErrors.NameTaken(definition.Name, byName.Uuid)
            : null;
    }

    /// <summary>Stores the definition of a known domain; the caller holds its job.</summary>
    public DomainView Store(DomainObject domain, DomainDef definition)
    {
        definition = definition with { Id = -1 };
        host.Store.Save(StoreKind.Domain, definition.Name, DomainDocuments.FormatStored(definition));
        return domain.Update(v => v with { Config = new(definition) });
    }

    public async ValueTask UndefineAsync(DomainRef reference, DomainUndefineFlagsValues flags, CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        using var job = await domain.Jobs.AcquireAsync("virDomainUndefineFlags", cancellation).ConfigureAwait(false);
        var view = domain.View;
        if (!view.Persistent)
        {
            if (host.StateRefusals.ToleratesTransient)
            {
                return;
            }

            throw Refuse.Invalid(host.ErrorDomain, "cannot undefine transient domain");
        }

        // Read while there is something to read: after a restart the definition may still be only in its file.
        var definition = view.Config!.Value;
        RefuseUndecided(definition, flags);
        DropManagedSave(view, flags);
        DropMoments(view, flags);
        host.Store.Remove(StoreKind.Domain, view.Name);
        var after = domain.Update(v => v with
        {
            Config = null,
            Live = v.Live ?? definition,
            Autostart = false,
            AutostartOnce = false,
            HasManagedSave = false,
        });
        if (!after.Active)
        {
            host.Domains.Remove(domain);
        }

        DropStates(after, definition, flags);
        transitions.Record(domain);
        transitions.Lifecycle(after.Ref, DomainEventType.Undefined, (int)DomainEventUndefinedDetailType.Removed);
    }

    public async ValueTask RenameAsync(DomainRef reference, string name, CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        using var job = await domain.Jobs.AcquireAsync("virDomainRename", cancellation).ConfigureAwait(false);
        var view = domain.View;
        RefuseRename(view, name);
        var renamed = view.Config!.Value with { Name = name };
        var old = view.Ref;
        if (host.Domains.TryGet(name, out _))
        {
            throw DomainErrors.RenameTaken(name);
        }

        host.Store.Save(StoreKind.Domain, name, DomainDocuments.FormatStored(renamed));
        if (!host.Domains.TryRename(domain, name, v => v with { Name = name, Config = new(renamed) }))
        {
            host.Store.Remove(StoreKind.Domain, name);
            throw DomainErrors.RenameTaken(name);
        }

        host.Store.RenameMoments(view.Name, name);
        host.Store.Remove(StoreKind.Domain, view.Name);
        if (view.Autostart)
        {
            host.Store.SetAutostart(StoreKind.Domain, name, true);
        }

        transitions.Lifecycle(old, DomainEventType.Undefined, (int)DomainEventUndefinedDetailType.Renamed);
        transitions.Lifecycle(domain.View.Ref, DomainEventType.Defined, (int)DomainEventDefinedDetailType.Renamed);
    }

    private DomainObject? TryDefineNew(DomainDef definition)
    {
        var domain = host.NewDomain(new()
        {
            Name = definition.Name,
            Uuid = definition.Uuid!.Value,
            Config = new(definition),
        });
        using var job = domain.Jobs.TryAcquire("virDomainDefineXML");
        if (host.Domains.TryAdd(domain) is not null)
        {
            return null;
        }

        try
        {
            host.Store.Save(StoreKind.Domain, definition.Name, DomainDocuments.FormatStored(definition));
        }
        catch
        {
            host.Domains.Remove(domain);
            throw;
        }

        transitions.Lifecycle(domain.View.Ref, DomainEventType.Defined, (int)DomainEventDefinedDetailType.Added);
        return domain;
    }

    private void RefuseRename(DomainView view, string name)
    {
        var problem = view switch
        {
            { Active: true } => "cannot rename active domain",
            { Persistent: false } => "cannot rename a transient domain",
            { HasManagedSave: true } => "domain with a managed saved state can't be renamed",
            _ when view.Name == name => "Can't rename domain to itself",
            _ => null,
        };
        if (problem is not null)
        {
            throw Refuse.Invalid(host.ErrorDomain, problem);
        }

        if (name.Length == 0 || name.Contains('/'))
        {
            throw new VirtException(ErrorCode.XmlError, host.ErrorDomain, $"name {name} cannot contain '/'");
        }
    }

    // Firmware variables may be all that lets a guest's disks be read again: the caller has to say what becomes of them.
    private void RefuseUndecided(DomainDef definition, DomainUndefineFlagsValues flags)
    {
        RefuseBoth(flags, DomainUndefineFlagsValues.Nvram, DomainUndefineFlagsValues.KeepNvram, "VIR_DOMAIN_UNDEFINE_NVRAM", "VIR_DOMAIN_UNDEFINE_KEEP_NVRAM");
        RefuseBoth(flags, DomainUndefineFlagsValues.Tpm, DomainUndefineFlagsValues.KeepTpm, "VIR_DOMAIN_UNDEFINE_TPM", "VIR_DOMAIN_UNDEFINE_KEEP_TPM");
        if ((flags & (DomainUndefineFlagsValues.Nvram | DomainUndefineFlagsValues.KeepNvram)) == 0
            && host.Hypervisor.Facet<IGuestStateFacet>()?.HasVariables(definition) == true)
        {
            throw Refuse.Invalid(host.ErrorDomain, "cannot undefine domain with nvram");
        }
    }

    private static void RefuseBoth(DomainUndefineFlagsValues flags, DomainUndefineFlagsValues one, DomainUndefineFlagsValues other, string oneName, string otherName)
    {
        if (flags.HasFlag(one | other))
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"Flags '{oneName}' and '{otherName}' are mutually exclusive");
        }
    }

    private void DropStates(DomainView view, DomainDef definition, DomainUndefineFlagsValues flags)
    {
        if (host.Hypervisor.Facet<IGuestStateFacet>() is not { } states)
        {
            return;
        }

        if ((flags & DomainUndefineFlagsValues.Nvram) != 0)
        {
            states.RemoveVariables(definition);
        }

        if (!view.Active && (flags & DomainUndefineFlagsValues.KeepTpm) == 0)
        {
            states.RemoveTpm(definition, always: (flags & DomainUndefineFlagsValues.Tpm) != 0);
        }
    }

    private void DropManagedSave(DomainView view, DomainUndefineFlagsValues flags)
    {
        if (!view.HasManagedSave)
        {
            return;
        }

        if ((flags & DomainUndefineFlagsValues.ManagedSave) == 0)
        {
            throw Refuse.Invalid(host.ErrorDomain, "Refusing to undefine while domain managed save image exists");
        }

        var saves = host.Hypervisor.Require<ISaveFacet>("virDomainUndefineFlags");
        saves.Remove(saves.ManagedPath(view.Name));
    }

    private void DropMoments(DomainView view, DomainUndefineFlagsValues flags)
    {
        if (view.Active)
        {
            return;
        }

        if (view.Snapshots.Count > 0 && (flags & DomainUndefineFlagsValues.SnapshotsMetadata) == 0)
        {
            throw Refuse.Invalid(host.ErrorDomain, $"cannot delete inactive domain with {view.Snapshots.Count} snapshots");
        }

        if (view.Checkpoints.Count > 0 && (flags & DomainUndefineFlagsValues.CheckpointsMetadata) == 0)
        {
            throw Refuse.Invalid(host.ErrorDomain, $"cannot delete inactive domain with {view.Checkpoints.Count} checkpoints");
        }

        foreach (var snapshot in view.Snapshots.All)
        {
            host.Store.Remove(MomentKind.Snapshot, view.Name, snapshot.Name);
        }

        if (!view.Images.Entries.IsEmpty)
        {
            host.Store.Remove(MomentKind.Images, view.Name, ImageTableText.Name);
        }

        foreach (var checkpoint in view.Checkpoints.All)
        {
            host.Store.Remove(MomentKind.Checkpoint, view.Name, checkpoint.Name);
        }
    }
}
