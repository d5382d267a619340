using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Devices that are there, or gone, at once.</summary>
public sealed class TestDevices : IDeviceFacet
{
    public Task<DomainDef> AttachAsync(DomainObject guest, DomainDef wanted, DeviceDef device, CancellationToken cancellation) =>
        Task.FromResult(wanted);

    public Task<DomainDef?> DetachAsync(DomainObject guest, DeviceDef device, CancellationToken cancellation)
    {
        var live = guest.View.Current;
        var slot = DeviceSlot.All.First(s => s.Members(live.Devices).Contains(device));
        return Task.FromResult<DomainDef?>(live with { Devices = slot.Replace(live.Devices, device, null) });
    }

    public Task<DomainDef> UpdateAsync(
        DomainObject guest, DomainDef wanted, DeviceDef before, DeviceDef after, bool force, CancellationToken cancellation) =>
        Task.FromResult(wanted);
}
