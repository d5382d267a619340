using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>The networks of a host and what is done to them.</summary>
public sealed class NetworkRoom(VirtHost host)
{
    private const string Kind = "network";

    private readonly Lock _plugging = new();
    private volatile NetworkPlace[] _ports = [];

    public VirtHost Host => host;

    /// <summary>Where errors of networks come from.</summary>
    public ErrorDomain From => host.Hypervisor.OriginOf(ErrorDomain.Network);

    public ObjectRegistry<NetworkDef> Networks { get; } = new();

    public INetworkFacet Driver { get; } = host.Facet<INetworkFacet>() ?? new UnconnectedNetworks();

    /// <summary>The ports of all networks.</summary>
    public NetworkPlace[] Ports => _ports;

    /// <summary>Adds a port, or replaces the one with its identity.</summary>
    public void Plug(NetworkPlace place)
    {
        lock (_plugging)
        {
            _ports = [.. _ports.Where(p => p.Definition.Uuid != place.Definition.Uuid), place];
        }
    }

    public void Unplug(NetworkPlace place)
    {
        lock (_plugging)
        {
            _ports = [.. _ports.Where(p => p.Definition.Uuid != place.Definition.Uuid)];
        }
    }

    public HostObject<NetworkDef> Find(NetworkRef reference) =>
        Networks.TryGet(reference.Uuid, out var found) ? found : throw NetworkErrors.NoUuid(From, reference.Uuid);

    /// <summary>Reads what is stored; a definition that cannot be read is left alone and its name reported.</summary>
    public IReadOnlyList<string> Load()
    {
        var unreadable = new List<string>();
        foreach (var stored in host.Store.Load(StoreKind.Network))
        {
            try
            {
                var definition = WithUuid(NetworkXml.Parse(stored.Read()));
                Networks.TryAdd(New(definition, new(definition), null) is var made && stored.Autostart
                    ? WithAutostart(made)
                    : made);
            }
            catch (VirtException e)
            {
                unreadable.Add($"{stored.Name}: {e.Message}");
            }
        }

        return unreadable;
    }

    public async ValueTask<NetworkRef> DefineAsync(string xml, CancellationToken cancellation)
    {
        var definition = Complete(NetworkXml.Parse(xml));
        var known = Networks.FindExisting(Kind, ErrorDomain.Network, definition.Name, definition.Uuid);
        if (known is null)
        {
            definition = WithUuid(definition);
            known = New(definition, new(definition), null);
            host.Store.Save(StoreKind.Network, definition.Name, NetworkXml.Format(definition, inactive: true));
            if (!Networks.TryAdd(known))
            {
                throw Refuse.Failed(ErrorDomain.Network, $"network '{definition.Name}' already exists");
            }
        }
        else
        {
            using var job = await known.Jobs.AcquireAsync("virNetworkDefineXML", cancellation).ConfigureAwait(false);
            Store(known, definition with { Uuid = known.View.Uuid });
        }

        Tell(known, NetworkEventLifecycleType.Defined);
        return RefOf(known);
    }

    /// <summary>Stores another definition of a known network; the caller holds its job.</summary>
    public void Store(HostObject<NetworkDef> network, NetworkDef definition)
    {
        host.Store.Save(StoreKind.Network, definition.Name, NetworkXml.Format(definition, inactive: true));
        network.Update(v => v with { Config = new(definition) });
    }

    public async ValueTask<NetworkRef> CreateAsync(string xml, CancellationToken cancellation)
    {
        var definition = Complete(NetworkXml.Parse(xml));
        var known = Networks.FindExisting(Kind, ErrorDomain.Network, definition.Name, definition.Uuid);
        if (known is { View.Active: true })
        {
            throw Refuse.Invalid(ErrorDomain.Network, $"network is already active as '{known.View.Name}'");
        }

        definition = WithUuid(definition);
        var live = await Driver.StartAsync(definition, cancellation).ConfigureAwait(false);
        if (known is null)
        {
            known = New(definition, null, live);
            if (!Networks.TryAdd(known))
            {
                await Driver.StopAsync(live, cancellation).ConfigureAwait(false);
                throw Refuse.Failed(ErrorDomain.Network, $"network '{definition.Name}' already exists");
            }
        }
        else
        {
            known.Update(v => v with { Live = live });
        }

        Tell(known, NetworkEventLifecycleType.Started);
        return RefOf(known);
    }

    public async ValueTask StartAsync(NetworkRef reference, CancellationToken cancellation)
    {
        var network = Find(reference);
        using var job = await network.Jobs.AcquireAsync("virNetworkCreate", cancellation).ConfigureAwait(false);
        if (network.View.Active)
        {
            throw Refuse.Invalid(From, $"Network '{network.View.Name}' is already running");
        }

        var live = await Driver.StartAsync(network.View.Next, cancellation).ConfigureAwait(false);
        network.Update(v => v with { Live = live });
        Tell(network, NetworkEventLifecycleType.Started);
    }

    public async ValueTask StopAsync(NetworkRef reference, CancellationToken cancellation)
    {
        var network = Find(reference);
        using var job = await network.Jobs.AcquireAsync("virNetworkDestroy", cancellation).ConfigureAwait(false);
        if (network.View.Live is not { } live)
        {
            throw NetworkErrors.NotActive(From, network.View.Name);
        }

        var persistent = network.View.Persistent;
        await Driver.StopAsync(live, cancellation).ConfigureAwait(false);
        lock (_plugging)
        {
            _ports = [.. _ports.Where(p => p.Network != network.View.Uuid)];
        }

        network.Update(v => v with { Live = null, Config = v.Config ?? new(live) });
        if (!persistent)
        {
            Networks.Remove(network);
        }

        Tell(network, NetworkEventLifecycleType.Stopped);
    }

    public async ValueTask UndefineAsync(NetworkRef reference, CancellationToken cancellation)
    {
        var network = Find(reference);
        using var job = await network.Jobs.AcquireAsync("virNetworkUndefine", cancellation).ConfigureAwait(false);
        var view = network.View;
        if (view.Active && !Driver.MayUndefineActive)
        {
            throw Refuse.Invalid(From, $"Network '{view.Name}' is still running");
        }

        if (!view.Persistent)
        {
            throw Refuse.Invalid(ErrorDomain.Network, "can't undefine transient network");
        }

        host.Store.Remove(StoreKind.Network, view.Name);
        if (view.Active)
        {
            network.Update(v => v with { Config = null, Autostart = false });
        }
        else
        {
            Networks.Remove(network);
        }

        Tell(network, NetworkEventLifecycleType.Undefined);
    }

    public async ValueTask SetAutostartAsync(NetworkRef reference, bool autostart, CancellationToken cancellation)
    {
        var network = Find(reference);
        using var job = await network.Jobs.AcquireAsync("virNetworkSetAutostart", cancellation).ConfigureAwait(false);
        if (!network.View.Persistent)
        {
            throw Refuse.Invalid(ErrorDomain.Network, "cannot set autostart for transient network");
        }

        host.Store.SetAutostart(StoreKind.Network, network.View.Name, autostart);
        network.Update(v => v with { Autostart = autostart });
    }

    public static NetworkRef RefOf(HostObject<NetworkDef> network) => new(network.View.Name, network.View.Uuid);

    /// <summary>A network as part of a host's beginning, stored nowhere.</summary>
    public void Seed(NetworkDef definition, bool active)
    {
        definition = WithUuid(definition);
        Networks.TryAdd(New(definition, new(definition), active ? definition : null));
    }

    private void Tell(HostObject<NetworkDef> network, NetworkEventLifecycleType type) =>
        host.Events.Publish(
            EventFamily.Network, (int)NetworkEventID.Lifecycle, network.View.Uuid, new NetworkEventLifecycle(0, RefOf(network), (int)type, 0));

    private NetworkDef Complete(NetworkDef definition)
    {
        var taken = Networks.All
            .Where(n => n.View.Name != definition.Name)
            .SelectMany(n => new[] { n.View.Live?.Bridge.Name, n.View.Config?.Value.Bridge.Name })
            .OfType<string>().ToHashSet();
        definition = Driver.Complete(definition, taken);
        if (definition.Mac is not null || !definition.OwnsBridge || !Driver.GivesAddresses)
        {
            return definition;
        }

        var before = Networks.TryGet(definition.Name, out var known) ? known.View.Config?.Value.Mac ?? known.View.Live?.Mac : null;
        return definition with { Mac = before ?? host.Identities.NewMac() };
    }

    private NetworkDef WithUuid(NetworkDef definition) =>
        definition.Uuid is null ? definition with { Uuid = host.Identities.NewUuid() } : definition;

    private HostObject<NetworkDef> New(NetworkDef definition, Definition<NetworkDef>? config, NetworkDef? live) =>
        new(new() { Name = definition.Name, Uuid = definition.Uuid!.Value, Config = config, Live = live }, new(host.Clock, host.Patience));

    private static HostObject<NetworkDef> WithAutostart(HostObject<NetworkDef> network)
    {
        network.Update(v => v with { Autostart = true });
        return network;
    }
}

/// <summary>A port and the network it is in.</summary>
public sealed record NetworkPlace(Uuid Network, NetworkPortDef Definition);
