using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Addresses of guests as this host knows them: leases its networks gave out, and its table of neighbours.</summary>
/// <param name="leases">Directory of the lease files networks keep.</param>
/// <param name="neighbours">The kernel's table, <c>/proc/net/arp</c>.</param>
public sealed class LinuxAddresses(string leases = "/var/lib/libvirt/dnsmasq", string neighbours = "/proc/net/arp") : IAddressFacet
{
    private const long MostBytes = 16 * 1024 * 1024;
    private const int NeighbourFields = 6;
    private const int HardwareField = 3;

    public Task<DomainInterface[]> AddressesAsync(DomainObject guest, DomainInterfaceAddressesSource source, CancellationToken cancellation)
    {
        var known = source == DomainInterfaceAddressesSource.Lease ? Leases() : Neighbours();
        var found = new List<DomainInterface>();
        foreach (var nic in guest.View.Current.Devices.Interfaces)
        {
            var mac = nic.Mac?.ToString();
            var addresses = known.Where(k => k.Mac == mac).Select(k => Describe(k.Address, k.Prefix)).ToArray();
            if (mac is not null && addresses.Length > 0)
            {
                found.Add(new DomainInterface(nic.Target ?? nic.Alias ?? mac, mac, addresses));
            }
        }

        return Task.FromResult(found.ToArray());
    }

    private static DomainIpAddr Describe(IPAddress address, uint prefix) =>
        new((int)(address.AddressFamily == AddressFamily.InterNetwork ? IPAddrType.Ipv4 : IPAddrType.Ipv6), address.ToString(), prefix);

    // The helper of a network's DHCP server keeps one list of objects per bridge.
    private List<(string Mac, IPAddress Address, uint Prefix)> Leases()
    {
        var found = new List<(string, IPAddress, uint)>();
        if (!Directory.Exists(leases))
        {
            return found;
        }

        foreach (var file in Directory.EnumerateFiles(leases, "*.status"))
        {
            if (new FileInfo(file).Length is 0 or > MostBytes)
            {
                continue;
            }

            try
            {
                using var document = JsonDocument.Parse(File.ReadAllText(file));
                foreach (var lease in document.RootElement.EnumerateArray())
                {
                    if (Member(lease, "mac-address") is { } mac && IPAddress.TryParse(Member(lease, "ip-address"), out var address))
                    {
                        found.Add((mac.ToLowerInvariant(), address, address.AddressFamily == AddressFamily.InterNetwork ? 24u : 64u));
                    }
                }
            }
            catch (Exception e) when (e is JsonException or IOException or InvalidOperationException)
            {
                // A file being rewritten is read whole by the next question.
                continue;
            }
        }

        return found;
    }

    private List<(string Mac, IPAddress Address, uint Prefix)> Neighbours()
    {
        var found = new List<(string, IPAddress, uint)>();
        foreach (var line in File.Exists(neighbours) ? File.ReadLines(neighbours).Skip(1) : [])
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length >= NeighbourFields && IPAddress.TryParse(fields[0], out var address))
            {
                found.Add((fields[HardwareField].ToLowerInvariant(), address, 0));
            }
        }

        return found;
    }

    private static string? Member(JsonElement lease, string name) =>
        lease.ValueKind == JsonValueKind.Object && lease.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
