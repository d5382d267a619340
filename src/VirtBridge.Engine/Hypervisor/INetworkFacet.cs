using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Makes the host carry virtual networks.</summary>
public interface INetworkFacet
{
    /// <summary>True when a running network may lose its stored definition.</summary>
    bool MayUndefineActive { get; }

    /// <summary>True when bridges get an address of their own that stays with the definition.</summary>
    bool GivesAddresses { get; }

    /// <summary>Fills in what the owner left to the host, such as a bridge name nobody uses.</summary>
    NetworkDef Complete(NetworkDef definition, IReadOnlySet<string> takenBridges);

    Task<NetworkDef> StartAsync(NetworkDef definition, CancellationToken cancellation);

    Task StopAsync(NetworkDef definition, CancellationToken cancellation);

    /// <summary>Makes a running network follow a changed definition.</summary>
    Task ApplyAsync(NetworkDef before, NetworkDef after, CancellationToken cancellation);

    ValueTask<NetworkDhcpLease[]> LeasesAsync(NetworkDef definition, CancellationToken cancellation);
}

/// <summary>What a host without a network driver does: keeps definitions and says why it starts none.</summary>
public sealed class UnconnectedNetworks : INetworkFacet
{
    private const int MostBridges = 256;

    public bool MayUndefineActive => true;

    public bool GivesAddresses => true;

    public NetworkDef Complete(NetworkDef definition, IReadOnlySet<string> takenBridges)
    {
        NetworkValidation.Check(definition);
        if (!definition.OwnsBridge)
        {
            return definition;
        }

        if (definition.Bridge.Name is { } given)
        {
            return takenBridges.Contains(given) ? throw Refuse.Internal(ErrorDomain.Network, $"bridge name '{given}' already in use.") : definition;
        }

        var free = Enumerable.Range(0, MostBridges).Select(n => $"virbr{n}").FirstOrDefault(n => !takenBridges.Contains(n));
        return free is null
            ? throw Refuse.Internal(ErrorDomain.Network, "Bridge generation exceeded max id 255")
            : definition with { Bridge = definition.Bridge with { Name = free } };
    }

    public Task<NetworkDef> StartAsync(NetworkDef definition, CancellationToken cancellation) =>
        throw Refuse.Unsupported(
            ErrorDomain.Network,
            $"network '{definition.Name}' cannot be started: this host has no network driver that makes bridges and serves addresses");

    public Task StopAsync(NetworkDef definition, CancellationToken cancellation) => Task.CompletedTask;

    public Task ApplyAsync(NetworkDef before, NetworkDef after, CancellationToken cancellation) => Task.CompletedTask;

    public ValueTask<NetworkDhcpLease[]> LeasesAsync(NetworkDef definition, CancellationToken cancellation) => new([]);
}
