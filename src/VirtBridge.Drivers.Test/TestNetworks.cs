using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Networks that are up as soon as somebody says so.</summary>
public sealed class TestNetworks : INetworkFacet
{
    public bool MayUndefineActive => false;

    public bool GivesAddresses => false;

    public NetworkDef Complete(NetworkDef definition, IReadOnlySet<string> takenBridges) => definition;

    public Task<NetworkDef> StartAsync(NetworkDef definition, CancellationToken cancellation) => Task.FromResult(definition);

    public Task StopAsync(NetworkDef definition, CancellationToken cancellation) => Task.CompletedTask;

    public Task ApplyAsync(NetworkDef before, NetworkDef after, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>A lease for every reservation, which never ends.</summary>
    public ValueTask<NetworkDhcpLease[]> LeasesAsync(NetworkDef definition, CancellationToken cancellation) =>
        new([.. definition.Ips.SelectMany(ip => ip.Hosts.Where(h => h.Ip is not null).Select(h => new NetworkDhcpLease(
            definition.Bridge.Name ?? definition.Name,
            0,
            (int)(h.Ip!.Value.IsV6 ? IPAddrType.Ipv6 : IPAddrType.Ipv4),
            h.Mac,
            null,
            h.Ip!.Value.ToString(),
            (uint)Math.Max(0, ip.PrefixLength),
            h.Name,
            h.Id)))]);
}
