using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Puts filters on guest interfaces. A host without one keeps definitions and bindings only.</summary>
public interface INWFilterFacet
{
    Task ApplyAsync(NWFilterBindingDef binding, IReadOnlyDictionary<string, NWFilterDef> filters, CancellationToken cancellation);

    Task RemoveAsync(NWFilterBindingDef binding, CancellationToken cancellation);
}

/// <summary>The network filters of a host and where they are in use.</summary>
public sealed class NWFilterRoom(VirtHost host)
{
    private readonly Lock _change = new();
    private volatile NWFilterDef[] _filters = [];
    private volatile NWFilterBindingDef[] _bindings = [];
    private volatile bool _used = host.ShowsUnusedFamilies;

    public NWFilterDef[] Filters => _filters;

    public NWFilterBindingDef[] Bindings => _bindings;

    /// <summary>The filters for <paramref name="function"/>, which asks for all of them.</summary>
    public NWFilterDef[] ListedFor(string function) => _used ? _filters : throw Refused.NoSupport(function, ErrorDomain.Nwfilter);

    public NWFilterDef Find(string name) =>
        Array.Find(_filters, f => f.Name == name)
        ?? throw new VirtException(ErrorCode.NoNwfilter, ErrorDomain.Nwfilter, $"no nwfilter with matching name '{name}'");

    public NWFilterDef Find(Uuid uuid) =>
        Array.Find(_filters, f => f.Uuid == uuid)
        ?? throw new VirtException(ErrorCode.NoNwfilter, ErrorDomain.Nwfilter, $"no nwfilter with matching uuid '{uuid}'");

    public NWFilterBindingDef FindBinding(string port) =>
        Array.Find(_bindings, b => b.PortDevice == port)
        ?? throw new VirtException(ErrorCode.NoNwfilterBinding, ErrorDomain.Nwfilter, $"no nwfilter binding for port dev '{port}'");

    public static NWFilterRef RefOf(NWFilterDef filter) => new(filter.Name, filter.Uuid ?? Uuid.Empty);

    public IReadOnlyList<string> Load()
    {
        var unreadable = new List<string>();
        foreach (var stored in host.Store.Load(StoreKind.NWFilter))
        {
            try
            {
                var filter = NWFilterXml.Parse(stored.Read());
                _filters = [.. _filters, filter with { Uuid = filter.Uuid ?? host.Identities.NewUuid() }];
            }
            catch (VirtException e)
            {
                unreadable.Add($"nwfilter {stored.Name}: {e.Message}");
            }
        }

        return unreadable;
    }

    public NWFilterDef Define(string xml)
    {
        var filter = NWFilterXml.Parse(xml);
        lock (_change)
        {
            var known = Array.Find(_filters, f => f.Name == filter.Name);
            filter = filter with { Uuid = filter.Uuid ?? known?.Uuid ?? host.Identities.NewUuid() };
            RefuseConflicts(filter, known);
            host.Store.Save(StoreKind.NWFilter, filter.Name, NWFilterXml.Format(filter));
            _used = true;
            _filters = known is null ? [.. _filters, filter] : [.. _filters.Select(f => f == known ? filter : f)];
            return filter;
        }
    }

    public void Undefine(string name)
    {
        lock (_change)
        {
            Find(name);
            if (Array.Exists(_bindings, b => b.Filter.Filter == name || (Array.Find(_filters, f => f.Name == b.Filter.Filter) is { } bound && Reaches(bound, name, []))))
            {
                throw Refuse.Invalid(ErrorDomain.Nwfilter, "nwfilter is in use");
            }

            host.Store.Remove(StoreKind.NWFilter, name);
            _filters = [.. _filters.Where(f => f.Name != name)];
        }
    }

    public async ValueTask<NWFilterBindingDef> BindAsync(string xml, CancellationToken cancellation)
    {
        var binding = NWFilterBindingXml.Parse(xml);
        Find(binding.Filter.Filter);
        lock (_change)
        {
            if (Array.Exists(_bindings, b => b.PortDevice == binding.PortDevice))
            {
                throw Refuse.Invalid(ErrorDomain.Nwfilter, $"Filter already present for NIC {binding.PortDevice}");
            }

            _bindings = [.. _bindings, binding];
        }

        try
        {
            if (host.Facet<INWFilterFacet>() is { } driver)
            {
                await driver.ApplyAsync(binding, _filters.ToDictionary(f => f.Name), cancellation).ConfigureAwait(false);
            }
        }
        catch
        {
            Forget(binding.PortDevice);
            throw;
        }

        return binding;
    }

    public async ValueTask UnbindAsync(string port, CancellationToken cancellation)
    {
        var binding = FindBinding(port);
        if (host.Facet<INWFilterFacet>() is { } driver)
        {
            await driver.RemoveAsync(binding, cancellation).ConfigureAwait(false);
        }

        Forget(port);
    }

    private void Forget(string port)
    {
        lock (_change)
        {
            _bindings = [.. _bindings.Where(b => b.PortDevice != port)];
        }
    }

    private void RefuseConflicts(NWFilterDef filter, NWFilterDef? known)
    {
        if (known is not null && known.Uuid != filter.Uuid)
        {
            throw Refuse.Failed(ErrorDomain.Nwfilter, $"filter '{known.Name}' already exists with uuid {known.Uuid}");
        }

        if (Array.Find(_filters, f => f.Uuid == filter.Uuid && f.Name != filter.Name) is { } other)
        {
            throw Refuse.Failed(ErrorDomain.Nwfilter, $"filter with same UUID but different name ('{other.Name}') already exists");
        }

        if (Reaches(filter, filter.Name, []))
        {
            throw Refuse.Failed(ErrorDomain.Nwfilter, "filter would introduce a loop");
        }
    }

    private bool Reaches(NWFilterDef from, string name, HashSet<string> seen)
    {
        foreach (var entry in from.Entries)
        {
            if (entry is not NWFilterEntry.Reference { Value.Filter: var next })
            {
                continue;
            }

            if (next == name || (seen.Add(next) && Array.Find(_filters, f => f.Name == next) is { } found && Reaches(found, name, seen)))
            {
                return true;
            }
        }

        return false;
    }
}
