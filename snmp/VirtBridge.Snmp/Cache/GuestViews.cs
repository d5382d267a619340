using VirtBridge.Snmp.Generated;
using VirtBridge.Snmp.Mib;

namespace VirtBridge.Snmp.Cache;

/// <summary>Makes the objects that managers see from the guests that are known.</summary>
internal static class GuestViews
{
    /// <summary>Hosts with hundreds of processors and thousands of guests would need millions of these rows.</summary>
    private const int MaxAffinityRows = 50000;

    public static MibView Of(IReadOnlyCollection<Guest> guests, VmScalars scalars, TimeProvider clock) => new(
    [
        new MibTable<Contract.Snmp.ILibvirtGuest>(LibvirtMibObjects.LibvirtGuestTable, guests.Select(g => new LibvirtGuestRow(g))),
        new MibTable<Contract.Snmp.IVm>(VmMibObjects.VmTable, guests.Select(g => new VmRow(g, clock))),
        new MibTable<Contract.Snmp.IVmCpu>(VmMibObjects.VmCpuTable, guests.SelectMany(g => g.ProcessorTimes.Select((_, i) => new VmCpuRow(g, i)))),
        new MibTable<Contract.Snmp.IVmCpuAffinity>(VmMibObjects.VmCpuAffinityTable, guests.SelectMany(VmCpuAffinityRow.Of).Take(MaxAffinityRows)),
        new MibTable<Contract.Snmp.IVmStorage>(VmMibObjects.VmStorageTable, guests.SelectMany(g => g.Disks.Select((_, i) => new VmStorageRow(g, i)))),
        new MibTable<Contract.Snmp.IVmNetwork>(VmMibObjects.VmNetworkTable, guests.SelectMany(g => g.Nics.Select((_, i) => new VmNetworkRow(g, i)))),
        .. VmMibObjects.Scalars.Select(s => new MibScalar(s.Name, () => s.Value(scalars))),
    ]);
}
