using System.Collections.Immutable;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Finds, makes and detaches devices of the host.</summary>
public interface INodeDeviceFacet
{
    IReadOnlyList<NodeDeviceDef> Scan();

    /// <summary>Makes a device (a virtual HBA, a mediated device) and returns it as the host names it.</summary>
    Task<NodeDeviceDef> CreateAsync(NodeDeviceDef wanted, IReadOnlyCollection<NodeDeviceDef> known, CancellationToken cancellation);

    Task DestroyAsync(NodeDeviceDef device, CancellationToken cancellation);

    Task DetachAsync(NodeDeviceDef device, string? driver, CancellationToken cancellation);

    Task ReattachAsync(NodeDeviceDef device, CancellationToken cancellation);

    Task ResetAsync(NodeDeviceDef device, CancellationToken cancellation);
}

/// <summary>A device the host knows: present, defined for later, or both.</summary>
public sealed record HostDevice(NodeDeviceDef Definition, bool Active, bool Persistent, bool Autostart)
{
    public NodeDeviceRef Ref => new(Definition.Name);
}

/// <summary>The devices of a host.</summary>
public sealed class NodeDeviceRoom(VirtHost host)
{
    private readonly Lock _change = new();
    private ImmutableSortedDictionary<string, HostDevice> _all = ImmutableSortedDictionary.Create<string, HostDevice>(StringComparer.Ordinal);
    private bool _scanned;

    public IEnumerable<HostDevice> All
    {
        get
        {
            ScanOnce();
            return Volatile.Read(ref _all).Values;
        }
    }

    public HostDevice Find(string name)
    {
        ScanOnce();
        return Volatile.Read(ref _all).GetValueOrDefault(name)
            ?? throw new VirtException(ErrorCode.NoNodeDevice, host.Hypervisor.OriginOf(ErrorDomain.Nodedev), $"no node device with matching name '{name}'");
    }

    public void Seed(NodeDeviceDef definition) => Put(new(definition, Active: true, Persistent: false, Autostart: false));

    public async ValueTask<NodeDeviceRef> CreateAsync(string xml, CancellationToken cancellation)
    {
        var wanted = NodeDeviceXml.Parse(xml, creating: true);
        var made = await Driver("virNodeDeviceCreateXML")
            .CreateAsync(wanted, [.. All.Select(d => d.Definition)], cancellation).ConfigureAwait(false);
        var device = new HostDevice(made, Active: true, Persistent: false, Autostart: false);
        Put(device);
        Tell(device, NodeDeviceEventLifecycleType.Created);
        return device.Ref;
    }

    public async ValueTask DestroyAsync(string name, CancellationToken cancellation)
    {
        var device = Find(name);
        await Driver("virNodeDeviceDestroy").DestroyAsync(device.Definition, cancellation).ConfigureAwait(false);
        if (device.Persistent)
        {
            Put(device with { Active = false });
        }
        else
        {
            Drop(name);
        }

        Tell(device, NodeDeviceEventLifecycleType.Deleted);
    }

    public NodeDeviceRef Define(string xml)
    {
        var wanted = NodeDeviceXml.Parse(xml, creating: true);
        if (wanted.Name == "new device")
        {
            wanted = wanted with { Name = $"{CapabilityNames.Of(wanted)[0]}_{host.Identities.NewUuid().ToString().Replace('-', '_')}" };
        }

        var known = Volatile.Read(ref _all).GetValueOrDefault(wanted.Name);
        host.Store.Save(StoreKind.NodeDevice, wanted.Name, NodeDeviceXml.Format(wanted));
        var device = new HostDevice(wanted, known?.Active ?? false, Persistent: true, known?.Autostart ?? false);
        Put(device);
        Tell(device, NodeDeviceEventLifecycleType.Defined);
        return device.Ref;
    }

    public void Undefine(string name)
    {
        var device = RequirePersistent(name);
        host.Store.Remove(StoreKind.NodeDevice, name);
        if (device.Active)
        {
            Put(device with { Persistent = false, Autostart = false });
        }
        else
        {
            Drop(name);
        }

        Tell(device, NodeDeviceEventLifecycleType.Undefined);
    }

    public async ValueTask StartAsync(string name, CancellationToken cancellation)
    {
        var device = RequirePersistent(name);
        if (device.Active)
        {
            throw Refuse.Invalid(ErrorDomain.Nodedev, "Device is already active");
        }

        await Driver("virNodeDeviceCreate").CreateAsync(device.Definition, [.. All.Select(d => d.Definition)], cancellation).ConfigureAwait(false);
        Put(device with { Active = true });
        Tell(device, NodeDeviceEventLifecycleType.Created);
    }

    public void SetAutostart(string name, bool autostart)
    {
        var device = RequirePersistent(name);
        host.Store.SetAutostart(StoreKind.NodeDevice, name, autostart);
        Put(device with { Autostart = autostart });
    }

    public void Update(string name, string xml)
    {
        var device = Find(name);
        var changed = NodeDeviceXml.Parse(xml);
        if (changed.Name != name)
        {
            throw Refuse.Config(ErrorDomain.Nodedev, $"the name of device '{name}' cannot be changed to '{changed.Name}'");
        }

        if (device.Persistent)
        {
            host.Store.Save(StoreKind.NodeDevice, name, NodeDeviceXml.Format(changed));
        }

        Put(device with { Definition = changed });
        host.Events.Publish(EventFamily.NodeDevice, (int)NodeDeviceEventID.Update, name, new NodeDeviceEventUpdate(0, device.Ref));
    }

    public INodeDeviceFacet Driver(string function) => host.Facet<INodeDeviceFacet>() ?? throw Refused.NoSupport(function);

    private HostDevice RequirePersistent(string name)
    {
        var device = Find(name);
        return device.Persistent ? device : throw Refuse.Invalid(ErrorDomain.Nodedev, $"device '{name}' is not persistent");
    }

    private void ScanOnce()
    {
        if (Volatile.Read(ref _scanned))
        {
            return;
        }

        lock (_change)
        {
            if (_scanned)
            {
                return;
            }

            foreach (var device in host.Facet<INodeDeviceFacet>()?.Scan() ?? [])
            {
                _all = _all.SetItem(device.Name, new(device, Active: true, Persistent: false, Autostart: false));
            }

            foreach (var stored in host.Store.Load(StoreKind.NodeDevice))
            {
                AddStored(stored);
            }

            Volatile.Write(ref _scanned, true);
        }
    }

    private void AddStored(StoredText stored)
    {
        try
        {
            var definition = NodeDeviceXml.Parse(stored.Read());
            _all = _all.SetItem(definition.Name, new(definition, _all.ContainsKey(definition.Name), Persistent: true, stored.Autostart));
        }
        catch (VirtException)
        {
            // A device that cannot be read is as good as one that was unplugged.
            return;
        }
    }

    private void Put(HostDevice device)
    {
        lock (_change)
        {
            Volatile.Write(ref _all, _all.SetItem(device.Definition.Name, device));
        }
    }

    private void Drop(string name)
    {
        lock (_change)
        {
            Volatile.Write(ref _all, _all.Remove(name));
        }
    }

    private void Tell(HostDevice device, NodeDeviceEventLifecycleType type) =>
        host.Events.Publish(
            EventFamily.NodeDevice,
            (int)NodeDeviceEventID.Lifecycle,
            device.Definition.Name,
            new NodeDeviceEventLifecycle(0, device.Ref, (int)type, 0));
}
