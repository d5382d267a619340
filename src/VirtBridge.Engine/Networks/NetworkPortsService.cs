using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Places of guest interfaces in networks, for clients.</summary>
public sealed class NetworkPortsService(NetworkRoom room) : NetworkPortsBase
{
    public override ValueTask<NetworkListAllPortsResult> ListAllPortsAsync(
        NetworkRef network, int needResults, uint flags, CancellationToken cancellation)
    {
        var view = room.Find(network).View;
        var found = room.Ports.Where(p => p.Network == view.Uuid).Select(p => RefOf(view, p.Definition)).ToArray();
        return new(new NetworkListAllPortsResult(needResults != 0 ? found : [], (uint)found.Length));
    }

    public override ValueTask<NetworkPortRef> LookupByUuidAsync(NetworkRef network, Uuid uuid, CancellationToken cancellation)
    {
        var view = room.Find(network).View;
        return new(RefOf(view, Find(view.Uuid, uuid).Definition));
    }

    public override async ValueTask<NetworkPortRef> CreateXmlAsync(
        NetworkRef network, string xml, NetworkPortCreateFlags flags, CancellationToken cancellation)
    {
        var target = room.Find(network);
        using var job = await target.Jobs.AcquireAsync("virNetworkPortCreateXML", cancellation).ConfigureAwait(false);
        if (!target.View.Active)
        {
            throw NetworkErrors.NotActive(room.From, target.View.Name);
        }

        var port = NetworkPortXml.Parse(xml);
        port = port with { Uuid = port.Uuid ?? room.Host.Identities.NewUuid() };
        if (room.Ports.Any(p => p.Definition.Uuid == port.Uuid))
        {
            throw new VirtException(ErrorCode.NetworkPortExist, ErrorDomain.Network, $"{port.Uuid}");
        }

        room.Plug(new(target.View.Uuid, port));
        return RefOf(target.View, port);
    }

    public override ValueTask<string> GetXmlDescAsync(NetworkPortRef port, uint flags, CancellationToken cancellation) =>
        new(NetworkPortXml.Format(Find(port).Definition));

    public override ValueTask<NetworkPortGetParametersResult> GetParametersAsync(
        NetworkPortRef port, int nparams, uint flags, CancellationToken cancellation)
    {
        var all = InterfaceParameters.Get(Find(port).Definition.Bandwidth);
        return new(new NetworkPortGetParametersResult(ParameterRules.Fit(all, nparams), all.Length));
    }

    public override ValueTask SetParametersAsync(NetworkPortRef port, TypedParameter[] @params, uint flags, CancellationToken cancellation)
    {
        var found = Find(port);
        var bandwidth = InterfaceParameters.Set(found.Definition.Bandwidth, @params, ErrorDomain.Network);
        room.Plug(found with { Definition = found.Definition with { Bandwidth = bandwidth } });
        return default;
    }

    public override ValueTask DeleteAsync(NetworkPortRef port, uint flags, CancellationToken cancellation)
    {
        room.Unplug(Find(port));
        return default;
    }

    private NetworkPlace Find(NetworkPortRef reference) => Find(room.Find(reference.Net).View.Uuid, reference.Uuid);

    private NetworkPlace Find(Uuid network, Uuid uuid) =>
        room.Ports.FirstOrDefault(p => p.Network == network && p.Definition.Uuid == uuid)
        ?? throw new VirtException(ErrorCode.NoNetworkPort, ErrorDomain.Network, $"Network port with UUID {uuid} does not exist");

    private static NetworkPortRef RefOf(ObjectView<NetworkDef> network, NetworkPortDef port) =>
        new(new(network.Name, network.Uuid), port.Uuid ?? Uuid.Empty);
}
