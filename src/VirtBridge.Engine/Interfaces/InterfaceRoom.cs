using System.Collections.Immutable;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>One network interface of the host: its definition and whether it is up.</summary>
public sealed record HostInterface(HostInterfaceDef Definition, bool Active)
{
    public InterfaceRef Ref => new(Definition.Name, Definition.Mac ?? "");
}

/// <summary>Brings interfaces of the host up and down.</summary>
public interface IInterfaceFacet
{
    Task StartAsync(HostInterfaceDef definition, CancellationToken cancellation);

    Task StopAsync(HostInterfaceDef definition, CancellationToken cancellation);
}

/// <summary>The interfaces of a host, and the one set of changes that can be taken back.</summary>
public sealed class InterfaceRoom(VirtHost host)
{
    private readonly Lock _change = new();
    private ImmutableDictionary<string, HostInterface> _all = ImmutableDictionary<string, HostInterface>.Empty;
    private ImmutableDictionary<string, HostInterface>? _before;

    public VirtHost Host => host;

    public IEnumerable<HostInterface> All => Volatile.Read(ref _all).Values;

    public HostInterface Find(string name) =>
        Volatile.Read(ref _all).GetValueOrDefault(name)
        ?? throw new VirtException(ErrorCode.NoInterface, host.ErrorDomain, $"no interface with matching name '{name}'");

    public void Seed(HostInterfaceDef definition, bool active) => Replace(all => all.SetItem(definition.Name, new(definition, active)));

    public HostInterface Define(string xml)
    {
        var definition = InterfaceXml.Parse(xml);
        Replace(all => all.SetItem(definition.Name, new(definition, all.GetValueOrDefault(definition.Name)?.Active ?? false)));
        return Find(definition.Name);
    }

    public void Undefine(string name)
    {
        Find(name);
        Replace(all => all.Remove(name));
    }

    public async ValueTask SwitchAsync(string name, bool up, CancellationToken cancellation)
    {
        var found = Find(name);
        if (found.Active == up)
        {
            throw new VirtException(ErrorCode.OperationInvalid, host.ErrorDomain, null);
        }

        if (host.Facet<IInterfaceFacet>() is { } driver)
        {
            await (up ? driver.StartAsync(found.Definition, cancellation) : driver.StopAsync(found.Definition, cancellation)).ConfigureAwait(false);
        }

        Replace(all => all.ContainsKey(name) ? all.SetItem(name, found with { Active = up }) : all);
    }

    public void Begin()
    {
        lock (_change)
        {
            _before = _before is null ? _all : throw Refuse.Invalid(host.ErrorDomain, "there is another transaction running.");
        }
    }

    public void Commit()
    {
        lock (_change)
        {
            _before = _before is null
                ? throw Refuse.Invalid(host.ErrorDomain, "no transaction running, nothing to be committed.")
                : null;
        }
    }

    public void Rollback()
    {
        lock (_change)
        {
            _all = _before ?? throw Refuse.Invalid(host.ErrorDomain, "no transaction running, nothing to rollback.");
            _before = null;
        }
    }

    private void Replace(Func<ImmutableDictionary<string, HostInterface>, ImmutableDictionary<string, HostInterface>> change)
    {
        lock (_change)
        {
            Volatile.Write(ref _all, change(_all));
        }
    }
}
