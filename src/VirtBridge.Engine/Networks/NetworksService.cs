using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Virtual networks for clients.</summary>
public sealed class NetworksService(NetworkRoom room) : NetworksBase
{
    private readonly ObjectRegistry<NetworkDef> _networks = room.Networks;

    public override ValueTask<int> NumOfNetworksAsync(CancellationToken cancellation) => new(_networks.Count(active: true));

    public override ValueTask<int> NumOfDefinedNetworksAsync(CancellationToken cancellation) => new(_networks.Count(active: false));

    public override ValueTask<string[]> ListNetworksAsync(int maxnames, CancellationToken cancellation) =>
        new(_networks.Names(active: true, maxnames));

    public override ValueTask<string[]> ListDefinedNetworksAsync(int maxnames, CancellationToken cancellation) =>
        new(_networks.Names(active: false, maxnames));

    public override ValueTask<ConnectListAllNetworksResult> ListAllNetworksAsync(
        int needResults, ConnectListAllNetworksFlags flags, CancellationToken cancellation)
    {
        var found = _networks.All.Where(n => Matches(n.View, flags)).Select(NetworkRoom.RefOf).ToArray();
        return new(new ConnectListAllNetworksResult(needResults != 0 ? found : [], (uint)found.Length));
    }

    public override ValueTask<NetworkRef> LookupByNameAsync(string name, CancellationToken cancellation) =>
        _networks.TryGet(name, out var found) ? new(NetworkRoom.RefOf(found)) : throw NetworkErrors.NoName(room.From, name);

    public override ValueTask<NetworkRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation) =>
        _networks.TryGet(uuid, out var found) ? new(NetworkRoom.RefOf(found)) : throw NetworkErrors.NoUuid(room.From, uuid);

    public override ValueTask<NetworkRef> DefineXmlAsync(string xml, CancellationToken cancellation) => room.DefineAsync(xml, cancellation);

    public override ValueTask<NetworkRef> DefineXmlFlagsAsync(string xml, NetworkDefineFlags flags, CancellationToken cancellation) =>
        room.DefineAsync(xml, cancellation);

    public override ValueTask<NetworkRef> CreateXmlAsync(string xml, CancellationToken cancellation) => room.CreateAsync(xml, cancellation);

    public override ValueTask<NetworkRef> CreateXmlFlagsAsync(string xml, NetworkCreateFlags flags, CancellationToken cancellation) =>
        room.CreateAsync(xml, cancellation);

    public override ValueTask CreateAsync(NetworkRef net, CancellationToken cancellation) => room.StartAsync(net, cancellation);

    public override ValueTask DestroyAsync(NetworkRef net, CancellationToken cancellation) => room.StopAsync(net, cancellation);

    public override ValueTask UndefineAsync(NetworkRef net, CancellationToken cancellation) => room.UndefineAsync(net, cancellation);

    public override ValueTask<string> GetXmlDescAsync(NetworkRef net, NetworkXMLFlags flags, CancellationToken cancellation)
    {
        var view = room.Find(net).View;
        var inactive = (flags & NetworkXMLFlags.Inactive) != 0;
        return new(NetworkXml.Format(inactive ? view.Next : view.Current, inactive));
    }

    public override ValueTask<string> GetBridgeNameAsync(NetworkRef net, CancellationToken cancellation)
    {
        var view = room.Find(net).View;
        return view.Current.Bridge.Name is { } name
            ? new(name)
            : throw Refuse.Internal(room.From, $"network '{view.Name}' does not have a bridge name.");
    }

    public override ValueTask<int> GetAutostartAsync(NetworkRef net, CancellationToken cancellation) =>
        new(room.Find(net).View.Autostart ? 1 : 0);

    public override ValueTask SetAutostartAsync(NetworkRef net, int autostart, CancellationToken cancellation) =>
        room.SetAutostartAsync(net, autostart != 0, cancellation);

    public override ValueTask<int> IsActiveAsync(NetworkRef net, CancellationToken cancellation) => new(room.Find(net).View.Active ? 1 : 0);

    public override ValueTask<int> IsPersistentAsync(NetworkRef net, CancellationToken cancellation) =>
        new(room.Find(net).View.Persistent ? 1 : 0);

    public override async ValueTask UpdateAsync(
        NetworkRef net, uint command, uint section, int parentIndex, string xml, NetworkUpdateFlags flags, CancellationToken cancellation)
    {
        var network = room.Find(net);
        using var job = await network.Jobs.AcquireAsync("virNetworkUpdate", cancellation).ConfigureAwait(false);
        var view = network.View;
        var (live, config) = Target(view, flags);
        NetworkDef Change(NetworkDef definition) =>
            NetworkUpdateXml.Apply(definition, (NetworkUpdateCommand)command, (NetworkUpdateSection)section, parentIndex, xml);
        var newLive = live ? Change(view.Live!) : null;
        var newConfig = config ? Change(view.Config!.Value) : null;
        if (newConfig is not null)
        {
            room.Store(network, newConfig);
        }

        if (newLive is not null)
        {
            await room.Driver.ApplyAsync(view.Live!, newLive, cancellation).ConfigureAwait(false);
            network.Update(v => v.Active ? v with { Live = newLive } : v);
        }
    }

    public override async ValueTask<NetworkGetDhcpLeasesResult> GetDhcpLeasesAsync(
        NetworkRef net, string? mac, int needResults, uint flags, CancellationToken cancellation)
    {
        var view = room.Find(net).View;
        var leases = view.Live is { } live ? await room.Driver.LeasesAsync(live, cancellation).ConfigureAwait(false) : [];
        var found = mac is null ? leases : Array.FindAll(leases, l => string.Equals(l.Mac, mac, StringComparison.OrdinalIgnoreCase));
        return new(needResults != 0 ? found : [], (uint)found.Length);
    }

    public override ValueTask<string> GetMetadataAsync(
        NetworkRef network, int type, string? uri, NetworkUpdateFlags flags, CancellationToken cancellation)
    {
        var view = room.Find(network).View;
        var definition = (flags & NetworkUpdateFlags.Config) != 0 ? view.Next : view.Current;
        return new((NetworkMetadataType)type switch
        {
            NetworkMetadataType.Description => definition.Description,
            NetworkMetadataType.Title => definition.Title,
            _ => MetadataElements.Find(definition.Metadata, uri ?? ""),
        } ?? throw NetworkErrors.NoMetadata());
    }

    public override async ValueTask SetMetadataAsync(
        NetworkRef network, int type, string? metadata, string? key, string? uri, NetworkUpdateFlags flags, CancellationToken cancellation)
    {
        var kind = (NetworkMetadataType)type;
        NetworkDef Change(NetworkDef definition) => kind switch
        {
            NetworkMetadataType.Description => definition with { Description = metadata },
            NetworkMetadataType.Title => definition with { Title = metadata },
            _ => definition with { Metadata = MetadataElements.Replace(definition.Metadata, uri ?? "", key, metadata) },
        };
        var target = room.Find(network);
        using var job = await target.Jobs.AcquireAsync("virNetworkSetMetadata", cancellation).ConfigureAwait(false);
        var (live, config) = Target(target.View, flags);
        if (config)
        {
            room.Store(target, Change(target.View.Next));
        }

        if (live)
        {
            target.Update(v => v.Live is null ? v : v with { Live = Change(v.Live) });
        }

        var message = new NetworkEventCallbackMetadataChange(0, NetworkRoom.RefOf(target), type, uri);
        room.Host.Events.Publish(EventFamily.Network, (int)NetworkEventID.MetadataChange, target.View.Uuid, message);
    }

    /// <summary>Which definitions a change is for; "current" is the running one if there is one.</summary>
    internal static (bool Live, bool Config) Target(ObjectView<NetworkDef> view, NetworkUpdateFlags flags)
    {
        var live = (flags & NetworkUpdateFlags.Live) != 0;
        var config = (flags & NetworkUpdateFlags.Config) != 0;
        if (!live && !config)
        {
            (live, config) = (view.Active, !view.Active);
        }

        if (live && !view.Active)
        {
            throw Refuse.Invalid(ErrorDomain.Network, "network is not running");
        }

        return config && !view.Persistent
            ? throw Refuse.Invalid(ErrorDomain.Network, "cannot change persistent config of a transient network")
            : (live, config);
    }

    private static bool Matches(ObjectView<NetworkDef> view, ConnectListAllNetworksFlags flags) =>
        Pair(flags, ConnectListAllNetworksFlags.Active, ConnectListAllNetworksFlags.Inactive, view.Active)
        && Pair(flags, ConnectListAllNetworksFlags.Persistent, ConnectListAllNetworksFlags.Transient, view.Persistent)
        && Pair(flags, ConnectListAllNetworksFlags.Autostart, ConnectListAllNetworksFlags.NoAutostart, view.Autostart);

    private static bool Pair(ConnectListAllNetworksFlags flags, ConnectListAllNetworksFlags yes, ConnectListAllNetworksFlags no, bool value) =>
        (flags & (yes | no)) == 0 || (flags & (value ? yes : no)) != 0;
}
