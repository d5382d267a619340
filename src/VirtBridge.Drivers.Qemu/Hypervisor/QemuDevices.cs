using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Hotplug;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Drivers.Qemu.Vcpus;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Plugging devices into running guests, and taking any out.</summary>
internal sealed class QemuDevices(PlannedDevices planned, ISecretValues? secrets) : IDeviceFacet
{
    // How long a caller waits for the guest to let go; what comes later is told by an event.
    private const int TrayAttempts = 5;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    public async Task<DomainDef> AttachAsync(DomainObject guest, DomainDef wanted, DeviceDef device, CancellationToken cancellation)
    {
        var before = guest.View.Live!;
        RefuseNewBuses(before, wanted);
        var live = DeviceAliases.Assign(wanted);
        var runtime = GuestRuntime.Of(guest);
        var monitor = runtime.Guest.Monitor;
        if (device is DiskDef or ControllerDef && live.Devices.Controllers.Count > before.Devices.Controllers.Count)
        {
            // Controllers stay when what they were for cannot be plugged: the guest has seen them.
            await planned.AttachControllersAsync(runtime, before, live, cancellation);
            before = before with { Devices = before.Devices with { Controllers = live.Devices.Controllers } };
            guest.Update(v => v.Active ? v with { Live = before with { Id = v.Id } } : v);
        }

        switch (device)
        {
            case DiskDef disk:
                return await AttachDiskAsync(runtime, live, disk, cancellation);
            case InterfaceDef nic:
                var placed = live.Devices.Interfaces[wanted.Devices.Interfaces.IndexOf(i => ReferenceEquals(i, nic))];
                await AttachInterfaceAsync(monitor, live, placed, cancellation);
                return live;
            case ControllerDef:
                return live;
            case SerialDef or ParallelDef or ConsoleDef or ChannelDef:
                var named = LaunchPlanner.WithChannelPaths(live, runtime.Directory);
                await planned.AttachAsync(runtime, before, named, cancellation);
                return LaunchPlanner.WithEnds(named, await monitor.ExecuteAsync(new QueryChardev(), cancellation));
            default:
                await planned.AttachAsync(runtime, before, live, cancellation);
                return live;
        }
    }

    public async Task<DomainDef?> DetachAsync(DomainObject guest, DeviceDef device, CancellationToken cancellation)
    {
        var alias = device.Alias ?? throw Refuse.Internal(ErrorDomain.Qemu, "the device has no alias");
        var runtime = GuestRuntime.Of(guest);
        if (device is DiskDef { Target: { } target })
        {
            runtime.Blocks.RefuseBusy(target);
        }

        if (device is DiskDef { Device: DiskDevice.Cdrom or DiskDevice.Floppy } drive)
        {
            throw Refuse.Unsupported(ErrorDomain.Qemu, $"disk device type '{drive.Device.ToString().ToLowerInvariant()}' cannot be detached");
        }

        var before = guest.View.Live;
        var answer = runtime.NextAsync(news =>
            (news is GuestNews.DeviceRemoved gone && gone.Device == alias) || (news is GuestNews.DeviceKept kept && kept.Device == alias));
        await runtime.Guest.Monitor.ExecuteAsync(new DeviceDel(alias), cancellation);
        var release = ReleaseAsync(guest, runtime, before, device, answer);
        await Task.WhenAny(release, Task.Delay(s_patience, cancellation));
        return release.IsCompleted && await release
            ? throw Refuse.Failed(ErrorDomain.Qemu, $"unplug of device '{alias}' was rejected by the guest")
            : null;
    }

    public async Task<DomainDef> UpdateAsync(
        DomainObject guest, DomainDef wanted, DeviceDef before, DeviceDef after, bool force, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var monitor = runtime.Guest.Monitor;
        switch (before, after)
        {
            case (DiskDef { Device: DiskDevice.Cdrom or DiskDevice.Floppy } old, DiskDef changed):
                return await ChangeMediumAsync(runtime, wanted, old, changed, force, cancellation);
            case (InterfaceDef old, InterfaceDef changed) when old with { Link = changed.Link } == changed:
                await monitor.ExecuteAsync(new SetLink(changed.Alias!, changed.Link != LinkState.Down), cancellation);
                return wanted;
            default:
                throw Refuse.Unsupported(ErrorDomain.Qemu, "this change needs the guest to be restarted; media of drives and links of interfaces can change while it runs");
        }
    }

    /// <summary>The definition without a device, the same definition when it has none of that name.</summary>
    public static DomainDef Without(DomainDef live, string alias)
    {
        foreach (var slot in VirtBridge.Engine.DeviceSlot.All)
        {
            if (slot.Members(live.Devices).FirstOrDefault(d => d.Alias == alias) is { } gone)
            {
                return live with { Devices = slot.Replace(live.Devices, gone, null) };
            }
        }

        return VcpuPlan.Without(live, alias);
    }

    private async Task<DomainDef> AttachDiskAsync(GuestRuntime runtime, DomainDef live, DiskDef wanted, CancellationToken cancellation)
    {
        var place = live.Devices.Disks.IndexOf(d => d.Target == wanted.Target);
        var disk = live.Devices.Disks[place];
        if (disk.Bus is not (DiskBus.Virtio or DiskBus.Scsi or DiskBus.Usb))
        {
            throw Refuse.Unsupported(ErrorDomain.Qemu, $"disk bus '{disk.Bus.ToString()?.ToLowerInvariant()}' cannot be hotplugged.");
        }

        StartFiles.Require(disk);
        var monitor = runtime.Guest.Monitor;
        disk = disk with { Source = await OpenedAsync(runtime, disk.Source, live, cancellation) };
        live = live with { Devices = live.Devices with { Disks = live.Devices.Disks.SetItem(place, disk) } };
        await AddNodesAsync(runtime, disk, cancellation);
        try
        {
            await monitor.ExecuteAsync(new DeviceAdd(Json(DiskArguments.Device(live, disk, BootIndexes.Of(live)))), cancellation);
        }
        catch
        {
            await DropNodesAsync(monitor, disk);
            throw;
        }

        if (disk.IoTune is not null)
        {
            await Tuning.GuestTuning.ThrottleAsync(runtime, live.Devices.Disks[place], cancellation);
        }

        return live;
    }

    private static async Task AttachInterfaceAsync(QmpClient monitor, DomainDef live, InterfaceDef nic, CancellationToken cancellation)
    {
        await monitor.ExecuteAsync(new NetdevAdd(Json(NetworkArguments.Backend(nic, new HotplugNumbers()))), cancellation);
        try
        {
            await monitor.ExecuteAsync(new DeviceAdd(Json(NetworkArguments.Device(live, nic, BootIndexes.Of(live)))), cancellation);
        }
        catch
        {
            await TryAsync(monitor, new NetdevDel("host" + nic.Alias));
            throw;
        }
    }

    private async Task<DomainDef> ChangeMediumAsync(
        GuestRuntime runtime, DomainDef wanted, DiskDef old, DiskDef changed, bool force, CancellationToken cancellation)
    {
        StartFiles.Require(changed);
        var monitor = runtime.Guest.Monitor;
        var alias = changed.Alias!;
        await monitor.ExecuteAsync(new BlockdevOpenTray(alias, force), cancellation);
        if (!old.Source.IsEmpty)
        {
            await WithOpenTrayAsync(monitor, alias, new BlockdevRemoveMedium(alias), cancellation);
            await DropNodesAsync(monitor, old);
        }

        if (changed.Source.IsEmpty)
        {
            return wanted;
        }

        var inserted = changed with { Source = await OpenedAsync(runtime, changed.Source, wanted, cancellation) };
        await AddNodesAsync(runtime, inserted, cancellation);
        await WithOpenTrayAsync(monitor, alias, new BlockdevInsertMedium(alias, BlockNodes.TopNode(inserted.Source)), cancellation);
        await monitor.ExecuteAsync(new BlockdevCloseTray(alias), cancellation);
        var place = wanted.Devices.Disks.IndexOf(d => d.Alias == alias);
        return wanted with { Devices = wanted.Devices with { Disks = wanted.Devices.Disks.SetItem(place, inserted) } };
    }

    // A guest closes the tray of a drive by itself, Linux whenever it looks into an empty one: it is opened as often as that happens.
    private static async Task WithOpenTrayAsync(QmpClient monitor, string alias, QmpAction action, CancellationToken cancellation)
    {
        for (var left = TrayAttempts; ; left--)
        {
            try
            {
                await monitor.ExecuteAsync(action, cancellation);
                return;
            }
            catch (VirtException e) when (left > 0 && e.Error.Message?.Contains("Tray of", StringComparison.Ordinal) == true)
            {
                await monitor.ExecuteAsync(new BlockdevOpenTray(alias, Force: true), cancellation);
            }
        }
    }

    // What stands behind a device goes after it. True: the guest keeps the device.
    private async Task<bool> ReleaseAsync(DomainObject guest, GuestRuntime runtime, DomainDef? before, DeviceDef device, Task<GuestNews> answer)
    {
        if (await answer is not GuestNews.DeviceRemoved)
        {
            return guest.View.Active;
        }

        guest.Update(v => v is { Active: true, Live: { } live } ? v with { Live = Without(live, device.Alias!) } : v);
        var monitor = runtime.Guest.Monitor;
        switch (device)
        {
            case DiskDef { Source.IsEmpty: false } disk:
                await DropNodesAsync(monitor, disk);
                break;
            case InterfaceDef nic:
                await TryAsync(monitor, new NetdevDel("host" + nic.Alias));
                break;
            case RngDef or MemoryDef or ShmemDef or SerialDef or ParallelDef or ConsoleDef or ChannelDef when before is not null:
                await planned.ReleaseAsync(runtime, before, device);
                break;
        }

        return false;
    }

    private async Task AddNodesAsync(GuestRuntime runtime, DiskDef disk, CancellationToken cancellation)
    {
        var monitor = runtime.Guest.Monitor;
        try
        {
            foreach (var step in BlockNodes.Steps(disk, BlockScope.Plain with { Vault = GuestKey.Vault(runtime.Directory, secrets) }))
            {
                await monitor.ExecuteAsync(step.IsObject ? (QmpAction)new ObjectAdd(Json(step.Properties)) : new BlockdevAdd(Json(step.Properties)), cancellation);
            }
        }
        catch
        {
            await DropNodesAsync(monitor, disk);
            throw;
        }
    }

    private static async Task DropNodesAsync(QmpClient monitor, DiskDef disk)
    {
        foreach (var step in BlockNodes.Steps(disk, BlockScope.Unread).Reverse())
        {
            var thing = Json(step.Properties);
            await TryAsync(monitor, step.IsObject ? (QmpAction)new ObjectDel(thing["id"]!.GetValue<string>()) : new BlockdevDel(thing["node-name"]!.GetValue<string>()));
        }
    }

    // Cleaning up goes on whatever a single step says: what is left is gone with the guest.
    private static async Task TryAsync(QmpClient monitor, QmpAction step)
    {
        try
        {
            await monitor.ExecuteAsync(step, CancellationToken.None);
        }
        catch (VirtException)
        {
            return;
        }
    }

    // The whole chain gets nodes of its own, under numbers nothing in this guest had before.
    private static async Task<StorageSource> OpenedAsync(GuestRuntime runtime, StorageSource image, DomainDef live, CancellationToken cancellation)
    {
        if (image.IsEmpty)
        {
            return image;
        }

        var chain = DiskImages.Of(DiskChains.Detect(image));
        var next = await runtime.Blocks.TakeNumbersAsync(runtime.Guest.Monitor, live, chain.Count, cancellation);
        return DiskImages.Renumber(chain, next);
    }

    // A bus for devices of its own can only be there from the start.
    private static void RefuseNewBuses(DomainDef live, DomainDef wanted)
    {
        static int Buses(DomainDef domain) => domain.Devices.Controllers.Count(c => c.Type == ControllerType.Pci);
        if (Buses(wanted) > Buses(live))
        {
            throw Refuse.Internal(ErrorDomain.Qemu, "No more available PCI slots: the guest needs a free port or controller, which can only be added while it does not run");
        }
    }

    private static JsonObject Json(QemuProperties properties) => JsonNode.Parse(properties.ToJson())!.AsObject();
}
