using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Changing the devices of a running guest.</summary>
public interface IDeviceFacet
{
    /// <summary>Plugs a device in. <paramref name="wanted"/> is the whole definition with it, completed by the rules;
    /// returns the definition the guest has afterwards.</summary>
    Task<DomainDef> AttachAsync(DomainObject guest, DomainDef wanted, DeviceDef device, CancellationToken cancellation);

    /// <summary>Asks the guest to release a device. Returns the definition without it, or null when the guest takes its time:
    /// then <see cref="GuestEvent.DeviceRemoved"/> is reported later.</summary>
    Task<DomainDef?> DetachAsync(DomainObject guest, DeviceDef device, CancellationToken cancellation);

    /// <summary>Changes a device; refuses what cannot change while the guest runs.</summary>
    Task<DomainDef> UpdateAsync(
        DomainObject guest, DomainDef wanted, DeviceDef before, DeviceDef after, bool force, CancellationToken cancellation);
}
