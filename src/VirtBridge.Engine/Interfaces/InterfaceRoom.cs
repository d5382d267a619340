using System.Collections.Immutable;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>One network interface of the host: its definition and whether it is up.</summary>
public sealed record HostInterface(HostInterfaceDef Definition, bool Active)
{
    /// <summary>Whether it is a port of another one.</summary>
    public bool IsPort { get; init; }

    /// <summary>Its address where the definition does not tell it.</summary>
    public string? Mac { get; init; }

    public InterfaceRef Ref => new(Definition.Name, Mac ?? Definition.Mac ?? "");
}

/// <summary>The interfaces of a host that configures them by itself: they are told as they are, and nobody defines or switches them here.</summary>
public interface IInterfaceFacet
{
    /// <summary>All there are; those that only carry a bridge or a bond are hidden from lists but found by name.</summary>
    IReadOnlyList<HostInterface> Scan();
}

/// <summary>The interfaces of a host, and the one set of changes that can be taken back.</summary>
public sealed class InterfaceRoom(VirtHost host)
{
    private readonly Lock _change = new();
    private ImmutableDictionary<string, HostInterface> _all = ImmutableDictionary<string, HostInterface>.Empty;
    private ImmutableDictionary<string, HostInterface>? _before;

    public VirtHost Host => host;

    /// <summary>Where errors of interfaces come from.</summary>
    public ErrorDomain From => host.Hypervisor.OriginOf(ErrorDomain.Interface);

    public IEnumerable<HostInterface> All => (Scanner?.Scan() ?? Volatile.Read(ref _all).Values).Where(i => !i.IsPort);

    public HostInterface Find(string name) =>
        Scanner is { } scanner
            ? scanner.Scan().FirstOrDefault(i => i.Definition.Name == name) ?? throw Missing($"couldn't find interface named '{name}'")
            : Volatile.Read(ref _all).GetValueOrDefault(name) ?? throw Missing($"no interface with matching name '{name}'");

    public void Seed(HostInterfaceDef definition, bool active) => Replace(all => all.SetItem(definition.Name, new(definition, active)));

    public HostInterface Define(string xml)
    {
        RequireKept("virInterfaceDefineXML");
        var definition = InterfaceXml.Parse(xml);
        Replace(all => all.SetItem(definition.Name, new(definition, all.GetValueOrDefault(definition.Name)?.Active ?? false)));
        return Find(definition.Name);
    }

    public void Undefine(string name)
    {
        RequireKept("virInterfaceUndefine");
        Find(name);
        Replace(all => all.Remove(name));
    }

    public void Switch(string name, bool up)
    {
        RequireKept(up ? "virInterfaceCreate" : "virInterfaceDestroy");
        var found = Find(name);
        if (found.Active == up)
        {
            throw new VirtException(ErrorCode.OperationInvalid, From, null);
        }

        Replace(all => all.ContainsKey(name) ? all.SetItem(name, found with { Active = up }) : all);
    }

    public void Begin()
    {
        RequireKept("virInterfaceChangeBegin");
        lock (_change)
        {
            _before = _before is null ? _all : throw Refuse.Invalid(From, "there is another transaction running.");
        }
    }

    public void Commit()
    {
        RequireKept("virInterfaceChangeCommit");
        lock (_change)
        {
            _before = _before is null
                ? throw Refuse.Invalid(From, "no transaction running, nothing to be committed.")
                : null;
        }
    }

    public void Rollback()
    {
        RequireKept("virInterfaceChangeRollback");
        lock (_change)
        {
            _all = _before ?? throw Refuse.Invalid(From, "no transaction running, nothing to rollback.");
            _before = null;
        }
    }

    private IInterfaceFacet? Scanner => host.Facet<IInterfaceFacet>();

    private void RequireKept(string function)
    {
        if (Scanner is not null)
        {
            throw Refused.NoSupport(function);
        }
    }

    private VirtException Missing(string text) => new(ErrorCode.NoInterface, From, text);

    private void Replace(Func<ImmutableDictionary<string, HostInterface>, ImmutableDictionary<string, HostInterface>> change)
    {
        lock (_change)
        {
            Volatile.Write(ref _all, change(_all));
        }
    }
}
