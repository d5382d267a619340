using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>What the agent inside a guest does with file systems.</summary>
public interface IAgentFilesFacet
{
    Task<int> FreezeAsync(DomainObject guest, string[] mountPoints, CancellationToken cancellation);

    Task<int> ThawAsync(DomainObject guest, string[] mountPoints, CancellationToken cancellation);

    Task TrimAsync(DomainObject guest, string? mountPoint, ulong minimum, CancellationToken cancellation);

    Task<DomainFsinfo[]> ListAsync(DomainObject guest, CancellationToken cancellation);
}

/// <summary>What the agent inside a guest knows and sets.</summary>
public interface IAgentFacet
{
    Task<string> HostnameAsync(DomainObject guest, CancellationToken cancellation);

    Task<DomainGetTimeResult> GetTimeAsync(DomainObject guest, CancellationToken cancellation);

    Task SetTimeAsync(DomainObject guest, long seconds, uint nanoseconds, DomainSetTimeFlags flags, CancellationToken cancellation);

    Task SetPasswordAsync(DomainObject guest, string user, string password, bool encrypted, CancellationToken cancellation);

    Task<TypedParameter[]> InfoAsync(DomainObject guest, DomainGuestInfoTypes types, bool all, CancellationToken cancellation);

    Task<DomainInterface[]> InterfacesAsync(DomainObject guest, CancellationToken cancellation);

    Task<TypedParameter[]> VcpusAsync(DomainObject guest, CancellationToken cancellation);

    Task SetVcpusAsync(DomainObject guest, string cpuMap, bool online, CancellationToken cancellation);

    /// <summary>How many processors the agent says are online; used where a client asks for the guest's view.</summary>
    Task<int> OnlineVcpusAsync(DomainObject guest, CancellationToken cancellation);

    /// <summary>Seconds to wait for answers; negative values are the contract's special ones.</summary>
    void SetTimeout(DomainObject guest, int seconds);

    Task<string[]> GetKeysAsync(DomainObject guest, string user, CancellationToken cancellation);

    Task SetKeysAsync(DomainObject guest, string user, string[] keys, DomainAuthorizedSSHKeysSetFlags flags, CancellationToken cancellation);
}

/// <summary>Addresses of a guest that are known without asking the guest: leases, the neighbour table.</summary>
public interface IAddressFacet
{
    Task<DomainInterface[]> AddressesAsync(DomainObject guest, DomainInterfaceAddressesSource source, CancellationToken cancellation);
}

/// <summary>Talking to the hypervisor's own protocols, for those who know what they do.</summary>
public interface IMonitorFacet
{
    Task<string> CommandAsync(DomainObject guest, string command, DomainQemuMonitorCommandFlags flags, FileSet? files, CancellationToken cancellation);

    Task<string?> AgentCommandAsync(DomainObject guest, string command, int timeout, CancellationToken cancellation);
}
