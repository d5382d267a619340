using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>What happens inside guests: agents, keys, clocks, file systems.</summary>
public sealed class DomainGuestsService(DomainRoom room) : DomainGuestsBase
{
    private readonly IHypervisor _hypervisor = room.Host.Hypervisor;

    public override async ValueTask InjectNmiAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
        await Input("virDomainInjectNMI").InjectNmiAsync(room.RequireActive(dom), cancellation).ConfigureAwait(false);

    public override async ValueTask SendKeyAsync(
        DomainRef dom, uint codeset, uint holdtime, uint[] keycodes, uint flags, CancellationToken cancellation)
    {
        if (codeset >= (uint)KeycodeSet.Last)
        {
            throw Refused.Argument("virDomainSendKey", "codeset", $"Unsupported codeset '{codeset}'");
        }

        await Input("virDomainSendKey")
            .SendKeysAsync(room.RequireActive(dom), (KeycodeSet)codeset, holdtime, keycodes, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask SendProcessSignalAsync(DomainRef dom, long pidValue, uint signum, uint flags, CancellationToken cancellation)
    {
        if (signum >= (uint)DomainProcessSignal.Last)
        {
            throw Refuse.Argument(room.Host.ErrorDomain, $"signum value {signum} is out of range");
        }

        await Input("virDomainSendProcessSignal")
            .SendSignalAsync(room.RequireActive(dom), pidValue, (DomainProcessSignal)signum, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask PmSuspendForDurationAsync(
        DomainRef dom, uint target, ulong duration, uint flags, CancellationToken cancellation) =>
        await _hypervisor.Require<IGuestPowerFacet>("virDomainPMSuspendForDuration")
            .SuspendAsync(room.RequireActive(dom), (NodeSuspendTarget)target, duration, cancellation).ConfigureAwait(false);

    public override async ValueTask PmWakeupAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
        await _hypervisor.Require<IGuestPowerFacet>("virDomainPMWakeup").WakeUpAsync(room.RequireActive(dom), cancellation).ConfigureAwait(false);

    public override async ValueTask<string> GetHostnameAsync(DomainRef dom, DomainGetHostnameFlags flags, CancellationToken cancellation) =>
        await Agent("virDomainGetHostname").HostnameAsync(room.RequireActive(dom), cancellation).ConfigureAwait(false);

    public override async ValueTask<DomainGetTimeResult> GetTimeAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
        await Agent("virDomainGetTime").GetTimeAsync(room.RequireActive(dom), cancellation).ConfigureAwait(false);

    public override async ValueTask SetTimeAsync(
        DomainRef dom, long seconds, uint nseconds, DomainSetTimeFlags flags, CancellationToken cancellation) =>
        await Agent("virDomainSetTime").SetTimeAsync(room.RequireActive(dom), seconds, nseconds, flags, cancellation).ConfigureAwait(false);

    public override async ValueTask SetUserPasswordAsync(
        DomainRef dom, string? user, string? password, DomainSetUserPasswordFlags flags, CancellationToken cancellation) =>
        await Agent("virDomainSetUserPassword")
            .SetPasswordAsync(room.RequireActive(dom), user ?? "", password ?? "", flags != 0, cancellation).ConfigureAwait(false);

    public override async ValueTask<TypedParameter[]> GetGuestInfoAsync(DomainRef dom, uint types, uint flags, CancellationToken cancellation) =>
        await Agent("virDomainGetGuestInfo")
            .InfoAsync(room.RequireActive(dom), (DomainGuestInfoTypes)types, types == 0, cancellation).ConfigureAwait(false);

    public override async ValueTask<TypedParameter[]> GetGuestVcpusAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
        await Agent("virDomainGetGuestVcpus").VcpusAsync(room.RequireActive(dom), cancellation).ConfigureAwait(false);

    public override async ValueTask SetGuestVcpusAsync(DomainRef dom, string cpumap, int state, uint flags, CancellationToken cancellation) =>
        await Agent("virDomainSetGuestVcpus").SetVcpusAsync(room.RequireActive(dom), cpumap, state != 0, cancellation).ConfigureAwait(false);

    public override ValueTask<int> AgentSetResponseTimeoutAsync(DomainRef dom, int timeout, uint flags, CancellationToken cancellation)
    {
        if (timeout < (int)DomainAgentResponseTimeoutValues.Block)
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"guest agent timeout '{timeout}' is less than the minimum '-2'");
        }

        Agent("virDomainAgentSetResponseTimeout").SetTimeout(room.Host.Find(dom), timeout);
        return new(0);
    }

    public override async ValueTask<string[]> AuthorizedSshKeysGetAsync(DomainRef dom, string user, uint flags, CancellationToken cancellation) =>
        await Agent("virDomainAuthorizedSSHKeysGet").GetKeysAsync(room.RequireActive(dom), user, cancellation).ConfigureAwait(false);

    public override async ValueTask AuthorizedSshKeysSetAsync(
        DomainRef dom, string user, string[] keys, DomainAuthorizedSSHKeysSetFlags flags, CancellationToken cancellation) =>
        await Agent("virDomainAuthorizedSSHKeysSet").SetKeysAsync(room.RequireActive(dom), user, keys, flags, cancellation).ConfigureAwait(false);

    public override async ValueTask FstrimAsync(DomainRef dom, string? mountPoint, ulong minimum, uint flags, CancellationToken cancellation) =>
        await Files("virDomainFSTrim").TrimAsync(room.RequireActive(dom), mountPoint, minimum, cancellation).ConfigureAwait(false);

    public override async ValueTask<int> FsfreezeAsync(DomainRef dom, string[] mountpoints, uint flags, CancellationToken cancellation) =>
        await Files("virDomainFSFreeze").FreezeAsync(room.RequireActive(dom), mountpoints, cancellation).ConfigureAwait(false);

    public override async ValueTask<int> FsthawAsync(DomainRef dom, string[] mountpoints, uint flags, CancellationToken cancellation) =>
        await Files("virDomainFSThaw").ThawAsync(room.RequireActive(dom), mountpoints, cancellation).ConfigureAwait(false);

    public override async ValueTask<DomainGetFsinfoResult> GetFsinfoAsync(DomainRef dom, uint flags, CancellationToken cancellation)
    {
        var all = await Files("virDomainGetFSInfo").ListAsync(room.RequireActive(dom), cancellation).ConfigureAwait(false);
        return new(all, (uint)all.Length);
    }

    public override async ValueTask<DomainInterface[]> InterfaceAddressesAsync(
        DomainRef dom, uint source, uint flags, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        var from = (DomainInterfaceAddressesSource)source;
        if (from is < 0 or >= DomainInterfaceAddressesSource.Last)
        {
            throw new VirtException(ErrorCode.ArgumentUnsupported, room.Host.ErrorDomain, $"Unknown IP address data source {source}");
        }

        return from == DomainInterfaceAddressesSource.Agent
            ? await Agent("virDomainInterfaceAddresses").InterfacesAsync(domain, cancellation).ConfigureAwait(false)
            : await _hypervisor.Require<IAddressFacet>("virDomainInterfaceAddresses").AddressesAsync(domain, from, cancellation).ConfigureAwait(false);
    }

    public override ValueTask<string[]> GetMessagesAsync(DomainRef dom, DomainMessageType flags, CancellationToken cancellation)
    {
        var view = room.Host.Find(dom).View;
        return new(view.Active ? DomainMessages.Of(view.Current, flags) : []);
    }

    private IAgentFacet Agent(string function) => _hypervisor.Require<IAgentFacet>(function);

    private IAgentFilesFacet Files(string function) => _hypervisor.Require<IAgentFilesFacet>(function);

    private IGuestInputFacet Input(string function) => _hypervisor.Require<IGuestInputFacet>(function);
}
