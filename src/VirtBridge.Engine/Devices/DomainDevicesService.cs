using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Devices of domains, attached, detached and changed by clients.</summary>
public sealed class DomainDevicesService(DomainRoom room) : DomainDevicesBase
{
    private readonly VirtHost _host = room.Host;

    public override ValueTask AttachDeviceAsync(DomainRef dom, string xml, CancellationToken cancellation) =>
        AttachDeviceFlagsAsync(dom, xml, DomainDeviceModifyFlags.Live, cancellation);

    public override ValueTask DetachDeviceAsync(DomainRef dom, string xml, CancellationToken cancellation) =>
        DetachDeviceFlagsAsync(dom, xml, DomainDeviceModifyFlags.Live, cancellation);

    public override async ValueTask AttachDeviceFlagsAsync(
        DomainRef dom, string xml, DomainDeviceModifyFlags flags, CancellationToken cancellation)
    {
        const string Function = "virDomainAttachDeviceFlags";
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync(Function, cancellation).ConfigureAwait(false);
        var view = domain.View;
        var target = ChangeTarget.Of(view, (uint)flags);
        var (slot, device) = Read(xml);
        var config = target.Config ? With(view.Config!.Value, slot, device, live: false) : null;
        if (target.Live && IsMediumOf(view.Live!, device))
        {
            await UpdateLiveAsync(domain, slot, device, force: false, Function, cancellation).ConfigureAwait(false);
        }
        else if (target.Live)
        {
            var wanted = With(view.Live!, slot, device, live: true);
            var live = await Driver(Function).AttachAsync(domain, wanted, Newest(slot, view.Live!, wanted), cancellation).ConfigureAwait(false);
            var added = Newest(slot, view.Live!, live);
            room.Changes.SetLive(domain, live);
            Announce(domain, new GuestEvent.DeviceAdded(added.Alias ?? "", null));
        }

        Keep(domain, config);
    }

    public override async ValueTask DetachDeviceFlagsAsync(
        DomainRef dom, string xml, DomainDeviceModifyFlags flags, CancellationToken cancellation)
    {
        const string Function = "virDomainDetachDeviceFlags";
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync(Function, cancellation).ConfigureAwait(false);
        var view = domain.View;
        var target = ChangeTarget.Of(view, (uint)flags);
        var (slot, device) = Read(xml);
        var config = target.Config ? Without(view.Config!.Value, slot, device) : null;
        if (target.Live)
        {
            await DetachLiveAsync(domain, Require(view.Live!, slot, device, DeviceUse.DetachLive), Function, cancellation).ConfigureAwait(false);
        }

        Keep(domain, config);
    }

    public override async ValueTask DetachDeviceAliasAsync(
        DomainRef dom, string alias, DomainDeviceModifyFlags flags, CancellationToken cancellation)
    {
        const string Function = "virDomainDetachDeviceAlias";
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync(Function, cancellation).ConfigureAwait(false);
        var view = domain.View;
        var target = ChangeTarget.Of(view, (uint)flags);
        DomainDef? config = null;
        if (target.Config)
        {
            var (slot, device) = ByAlias(view.Config!.Value, alias);
            config = view.Config.Value with { Devices = slot.Replace(view.Config.Value.Devices, device, null) };
        }

        if (target.Live)
        {
            await DetachLiveAsync(domain, ByAlias(view.Live!, alias).Device, Function, cancellation).ConfigureAwait(false);
        }

        Keep(domain, config);
    }

    public override async ValueTask UpdateDeviceFlagsAsync(
        DomainRef dom, string xml, DomainDeviceModifyFlags flags, CancellationToken cancellation)
    {
        const string Function = "virDomainUpdateDeviceFlags";
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync(Function, cancellation).ConfigureAwait(false);
        var view = domain.View;
        var target = ChangeTarget.Of(view, (uint)flags);
        var (slot, device) = Read(xml);
        var config = target.Config ? Changed(view.Config!.Value, slot, device, DeviceUse.UpdateStored).Definition : null;
        if (target.Live)
        {
            var force = (flags & DomainDeviceModifyFlags.Force) != 0;
            await UpdateLiveAsync(domain, slot, device, force, Function, cancellation).ConfigureAwait(false);
        }

        Keep(domain, config);
    }

    private async Task UpdateLiveAsync(
        DomainObject domain, DeviceSlot slot, DeviceDef device, bool force, string function, CancellationToken cancellation)
    {
        var (wanted, before, after) = Changed(domain.View.Live!, slot, device, DeviceUse.UpdateLive);
        var live = await Driver(function).UpdateAsync(domain, wanted, before, after, force, cancellation).ConfigureAwait(false);
        room.Changes.SetLive(domain, live);
    }

    // Older clients change media by attaching the drive again.
    private static bool IsMediumOf(DomainDef live, DeviceDef device) =>
        device is DiskDef { Device: DiskDevice.Cdrom or DiskDevice.Floppy } medium && live.Devices.Disks.Any(d => d.Target == medium.Target);

    private async Task DetachLiveAsync(DomainObject domain, DeviceDef device, string function, CancellationToken cancellation)
    {
        if (await Driver(function).DetachAsync(domain, device, cancellation).ConfigureAwait(false) is { } live)
        {
            room.Changes.SetLive(domain, live);
            Announce(domain, new GuestEvent.DeviceRemoved(device.Alias ?? "", null));
        }
    }

    private (DeviceSlot Slot, DeviceDef Device) Read(string xml)
    {
        var devices = DeviceXml.Parse(xml, room.Documents.Options(DefinitionUse.Define));
        var slot = DeviceSlot.Single(devices) ?? throw Refuse.Unsupported(_host.ErrorDomain, "this kind of device cannot be attached or detached");
        return (slot, slot.First(devices)!);
    }

    private DomainDef With(DomainDef definition, DeviceSlot slot, DeviceDef device, bool live)
    {
        if (device is DiskDef disk && definition.Devices.Disks.FirstOrDefault(d => d.Target == disk.Target) is { } taken)
        {
            throw DeviceRefusals.Taken(taken, disk, live, _host.ErrorDomain);
        }

        return Complete(definition with { Devices = slot.Add(definition.Devices, device) });
    }

    // Completion may sort devices, so the new one is the one that was not there before.
    private static DeviceDef Newest(DeviceSlot slot, DomainDef before, DomainDef after) =>
        slot.Members(after.Devices).LastOrDefault(d => slot.Find(before.Devices, d) is null) ?? slot.Members(after.Devices).Last();

    private DomainDef Without(DomainDef definition, DeviceSlot slot, DeviceDef device) =>
        definition with { Devices = slot.Replace(definition.Devices, Require(definition, slot, device, DeviceUse.DetachStored), null) };

    private (DomainDef Definition, DeviceDef Before, DeviceDef After) Changed(
        DomainDef definition, DeviceSlot slot, DeviceDef device, DeviceUse use)
    {
        var before = Require(definition, slot, device, use);
        var info = device.Info with { Alias = device.Alias ?? before.Alias, Address = device.Address ?? before.Address };
        var after = device with { Info = info };
        var changed = Complete(definition with { Devices = slot.Replace(definition.Devices, before, after) });
        return (changed, before, slot.Find(changed.Devices, after) ?? after);
    }

    private DomainDef Complete(DomainDef changed) =>
        DeviceXml.Complete(room.Documents.WithIdentities(changed), room.Documents.Options(DefinitionUse.Define));

    private DeviceDef Require(DomainDef definition, DeviceSlot slot, DeviceDef device, DeviceUse use) =>
        slot.Find(definition.Devices, device) ?? throw DeviceRefusals.Missing(slot, device, use, definition, _host.ErrorDomain);

    private static (DeviceSlot Slot, DeviceDef Device) ByAlias(DomainDef definition, string alias)
    {
        foreach (var slot in DeviceSlot.All)
        {
            if (slot.Members(definition.Devices).FirstOrDefault(d => d.Alias == alias) is { } device)
            {
                return (slot, device);
            }
        }

        throw Refuse.Internal(ErrorDomain.Domain, $"no device found with alias {alias}");
    }

    private void Keep(DomainObject domain, DomainDef? config)
    {
        if (config is not null)
        {
            room.Definer.Store(domain, config);
        }
    }

    private void Announce(DomainObject domain, GuestEvent what) => room.Reports.Report(domain, what);

    private IDeviceFacet Driver(string function) => _host.Hypervisor.Require<IDeviceFacet>(function);
}
