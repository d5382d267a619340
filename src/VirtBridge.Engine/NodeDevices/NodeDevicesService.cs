using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Devices of the host for clients.</summary>
public sealed class NodeDevicesService(NodeDeviceRoom room) : NodeDevicesBase
{
    private const ConnectListAllNodeDeviceFlags StateFlags = ConnectListAllNodeDeviceFlags.Active | ConnectListAllNodeDeviceFlags.Inactive
        | ConnectListAllNodeDeviceFlags.Persistent | ConnectListAllNodeDeviceFlags.Transient;

    public override ValueTask<int> NumOfDevicesAsync(string? cap, uint flags, CancellationToken cancellation) => new(With(cap).Count());

    public override ValueTask<string[]> ListDevicesAsync(string? cap, int maxnames, uint flags, CancellationToken cancellation) =>
        new([.. With(cap).Take(maxnames).Select(d => d.Definition.Name)]);

    public override ValueTask<ConnectListAllNodeDevicesResult> ListAllNodeDevicesAsync(
        int needResults, ConnectListAllNodeDeviceFlags flags, CancellationToken cancellation)
    {
        var found = room.All.Where(d => Matches(d, flags)).Select(d => d.Ref).ToArray();
        return new(new ConnectListAllNodeDevicesResult(needResults != 0 ? found : [], (uint)found.Length));
    }

    public override ValueTask<NodeDeviceRef> LookupByNameAsync(string name, CancellationToken cancellation) => new(room.Find(name).Ref);

    public override ValueTask<NodeDeviceRef> LookupScsiHostByWwnAsync(string wwnn, string wwpn, uint flags, CancellationToken cancellation)
    {
        var found = room.All.FirstOrDefault(d => d.Definition.Capabilities.Any(c =>
            c is NodeDeviceCapability.ScsiHost { FibreChannel: { } port } && port.Wwnn == wwnn && port.Wwpn == wwpn));
        return found is null
            ? throw new VirtException(ErrorCode.NoNodeDevice, ErrorDomain.Nodedev, $"no node device with matching wwnn '{wwnn}' and wwpn '{wwpn}'")
            : new(found.Ref);
    }

    public override ValueTask<string> GetXmlDescAsync(string name, NodeDeviceXMLFlags flags, CancellationToken cancellation) =>
        new(NodeDeviceXml.Format(room.Find(name).Definition));

    public override ValueTask<string?> GetParentAsync(string name, CancellationToken cancellation) => new(room.Find(name).Definition.Parent);

    public override ValueTask<int> NumOfCapsAsync(string name, CancellationToken cancellation) =>
        new(CapabilityNames.Of(room.Find(name).Definition).Length);

    public override ValueTask<string[]> ListCapsAsync(string name, int maxnames, CancellationToken cancellation) =>
        new([.. CapabilityNames.Of(room.Find(name).Definition).Take(maxnames)]);

    public override ValueTask<NodeDeviceRef> CreateXmlAsync(string xmlDesc, NodeDeviceCreateXMLFlags flags, CancellationToken cancellation) =>
        room.CreateAsync(xmlDesc, cancellation);

    public override ValueTask DestroyAsync(string name, CancellationToken cancellation) => room.DestroyAsync(name, cancellation);

    public override ValueTask<NodeDeviceRef> DefineXmlAsync(string xmlDesc, NodeDeviceDefineXMLFlags flags, CancellationToken cancellation) =>
        new(room.Define(xmlDesc));

    public override ValueTask UndefineAsync(string name, uint flags, CancellationToken cancellation)
    {
        room.Undefine(name);
        return default;
    }

    public override ValueTask CreateAsync(string name, uint flags, CancellationToken cancellation) => room.StartAsync(name, cancellation);

    public override ValueTask<int> GetAutostartAsync(string name, CancellationToken cancellation) => new(room.Find(name).Autostart ? 1 : 0);

    public override ValueTask SetAutostartAsync(string name, int autostart, CancellationToken cancellation)
    {
        room.SetAutostart(name, autostart != 0);
        return default;
    }

    public override ValueTask<int> IsPersistentAsync(string name, CancellationToken cancellation) => new(room.Find(name).Persistent ? 1 : 0);

    public override ValueTask<int> IsActiveAsync(string name, CancellationToken cancellation) => new(room.Find(name).Active ? 1 : 0);

    public override ValueTask UpdateAsync(string name, string xmlDesc, NodeDeviceUpdateFlags flags, CancellationToken cancellation)
    {
        room.Update(name, xmlDesc);
        return default;
    }

    public override ValueTask DettachAsync(string name, CancellationToken cancellation) => DetachFlagsAsync(name, null, 0, cancellation);

    public override async ValueTask DetachFlagsAsync(string name, string? driverName, uint flags, CancellationToken cancellation) =>
        await room.Driver("virNodeDeviceDetachFlags").DetachAsync(room.Find(name).Definition, driverName, cancellation).ConfigureAwait(false);

    public override async ValueTask ReAttachAsync(string name, CancellationToken cancellation) =>
        await room.Driver("virNodeDeviceReAttach").ReattachAsync(room.Find(name).Definition, cancellation).ConfigureAwait(false);

    public override async ValueTask ResetAsync(string name, CancellationToken cancellation) =>
        await room.Driver("virNodeDeviceReset").ResetAsync(room.Find(name).Definition, cancellation).ConfigureAwait(false);

    private IEnumerable<HostDevice> With(string? capability) =>
        room.All.Where(d => d.Active && (capability is null || CapabilityNames.AllOf(d.Definition).Contains(capability)));

    private static bool Matches(HostDevice device, ConnectListAllNodeDeviceFlags flags)
    {
        var capabilities = flags & ~StateFlags;
        return Pair(flags, ConnectListAllNodeDeviceFlags.Active, ConnectListAllNodeDeviceFlags.Inactive, device.Active)
            && Pair(flags, ConnectListAllNodeDeviceFlags.Persistent, ConnectListAllNodeDeviceFlags.Transient, device.Persistent)
            && (capabilities == 0 || CapabilityNames.IsAnyOf(device.Definition, capabilities));
    }

    private static bool Pair(
        ConnectListAllNodeDeviceFlags flags, ConnectListAllNodeDeviceFlags yes, ConnectListAllNodeDeviceFlags no, bool value) =>
        (flags & (yes | no)) == 0 || (flags & (value ? yes : no)) != 0;
}
