using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Addresses that look as if the default network had handed them out.</summary>
public sealed class TestAddresses : IAddressFacet
{
    private const uint First = (192u << 24) | (168u << 16) | (122u << 8) | 3;
    private const uint Prefix = 24;

    // Room for so many interfaces before the next guest's addresses begin.
    private const uint AddressesOfGuest = 20;

    public Task<DomainInterface[]> AddressesAsync(
        DomainObject guest, DomainInterfaceAddressesSource source, CancellationToken cancellation) => Task.FromResult(Of(guest));

    internal static DomainInterface[] Of(DomainObject guest) =>
        [.. guest.View.Current.Devices.Interfaces.Select((nic, i) => new DomainInterface(
            nic.Target ?? $"testnet{i}",
            nic.Mac?.ToString(),
            [new DomainIpAddr((int)IPAddrType.Ipv4, VirtBridge.Model.IpAddress.V4(First + (AddressesOfGuest * (uint)Math.Max(0, guest.View.Id - 1)) + (uint)i).ToString(), Prefix)]))];
}
