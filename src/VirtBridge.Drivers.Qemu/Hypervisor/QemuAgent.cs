using System.Text;
using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Agent;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What the agent inside a guest knows and sets.</summary>
internal sealed class QemuAgent(GuestAgents agents) : IAgentFacet
{
    private const int BlockingTimeout = -2;
    private const long NanosecondsPerSecond = 1_000_000_000;

    public async Task<string> HostnameAsync(DomainObject guest, CancellationToken cancellation) =>
        (await AskAsync(guest, new GuestGetHostName(), cancellation)).Text("host-name") ?? "";

    public async Task<DomainGetTimeResult> GetTimeAsync(DomainObject guest, CancellationToken cancellation)
    {
        var time = await AskAsync(guest, new GuestGetTime(), cancellation);
        return new DomainGetTimeResult(time / NanosecondsPerSecond, (uint)(time % NanosecondsPerSecond));
    }

    public async Task SetTimeAsync(DomainObject guest, long seconds, uint nanoseconds, DomainSetTimeFlags flags, CancellationToken cancellation)
    {
        var sync = (flags & DomainSetTimeFlags.Sync) != 0;
        await AskAsync(guest, new GuestSetTime(sync ? null : (seconds * NanosecondsPerSecond) + nanoseconds), cancellation);
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new RtcResetReinjection(), cancellation);
    }

    public async Task SetPasswordAsync(DomainObject guest, string user, string password, bool encrypted, CancellationToken cancellation) =>
        await AskAsync(guest, new GuestSetUserPassword(user, Convert.ToBase64String(Encoding.UTF8.GetBytes(password)), encrypted), cancellation);

    public async Task<TypedParameter[]> InfoAsync(DomainObject guest, DomainGuestInfoTypes types, bool all, CancellationToken cancellation)
    {
        List<TypedParameter> info = [];
        await AddAsync(DomainGuestInfoTypes.Users, new GuestGetUsers(), GuestInfoParameters.AddUsers);
        await AddAsync(DomainGuestInfoTypes.Os, new GuestGetOsinfo(), GuestInfoParameters.AddSystem);
        await AddAsync(DomainGuestInfoTypes.Timezone, new GuestGetTimezone(), GuestInfoParameters.AddTimezone);
        await AddAsync(DomainGuestInfoTypes.Hostname, new GuestGetHostName(), GuestInfoParameters.AddHostname);
        await AddAsync(DomainGuestInfoTypes.Filesystem, new GuestGetFsinfo(), GuestInfoParameters.AddFilesystems);
        return [.. info];

        async Task AddAsync(DomainGuestInfoTypes type, QmpQuery question, Action<List<TypedParameter>, JsonElement> add)
        {
            if (!all && (types & type) == 0)
            {
                return;
            }

            try
            {
                add(info, await AskAsync(guest, question, cancellation));
            }
            catch (VirtException e) when (all && e.InnerException is QmpRefusal)
            {
                // Asked for everything there is; what this agent does not know is left out.
                return;
            }
        }
    }

    public async Task<DomainInterface[]> InterfacesAsync(DomainObject guest, CancellationToken cancellation)
    {
        var reply = await AskAsync(guest, new GuestNetworkGetInterfaces(), cancellation);
        return [.. reply.EnumerateArray().Select(nic => new DomainInterface(
            nic.Text("name") ?? "",
            nic.Text("hardware-address"),
            [.. nic.Items("ip-addresses").Select(ip => new DomainIpAddr(
                (int)(ip.Text("ip-address-type") == "ipv6" ? IPAddrType.Ipv6 : IPAddrType.Ipv4), ip.Text("ip-address") ?? "", (uint)(ip.Number("prefix") ?? 0)))]))];
    }

    public async Task<TypedParameter[]> VcpusAsync(DomainObject guest, CancellationToken cancellation)
    {
        var vcpus = await AskAsync(guest, new GuestGetVcpus(), cancellation);
        return
        [
            TypedParameter.String("vcpus", string.Join(',', vcpus.Select(v => v.LogicalId))),
            TypedParameter.String("online", string.Join(',', vcpus.Where(v => v.Online).Select(v => v.LogicalId))),
            TypedParameter.String("offlinable", string.Join(',', vcpus.Where(v => v.CanOffline).Select(v => v.LogicalId))),
        ];
    }

    public async Task SetVcpusAsync(DomainObject guest, string cpuMap, bool online, CancellationToken cancellation)
    {
        var wanted = CpuSets.Parse(cpuMap, ErrorDomain.Qemu);
        var changes = new List<GuestVcpu>();
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i])
            {
                changes.Add(new GuestVcpu(i, online, true));
            }
        }

        await AskAsync(guest, new GuestSetVcpus(changes), cancellation);
    }

    public async Task<int> OnlineVcpusAsync(DomainObject guest, CancellationToken cancellation) =>
        (await AskAsync(guest, new GuestGetVcpus(), cancellation)).Count(vcpu => vcpu.Online);

    public void SetTimeout(DomainObject guest, int seconds) => GuestRuntime.Of(guest).AgentPatience = seconds switch
    {
        BlockingTimeout => Timeout.InfiniteTimeSpan,
        < 0 => GuestAgent.DefaultPatience,
        _ => TimeSpan.FromSeconds(seconds),
    };

    public async Task<string[]> GetKeysAsync(DomainObject guest, string user, CancellationToken cancellation) =>
        [.. await AskAsync(guest, new GuestSshGetAuthorizedKeys(user), cancellation)];

    public async Task SetKeysAsync(
        DomainObject guest, string user, string[] keys, DomainAuthorizedSSHKeysSetFlags flags, CancellationToken cancellation)
    {
        if ((flags & DomainAuthorizedSSHKeysSetFlags.Remove) != 0)
        {
            await AskAsync(guest, new GuestSshRemoveAuthorizedKeys(user, keys), cancellation);
            return;
        }

        var append = (flags & DomainAuthorizedSSHKeysSetFlags.Append) != 0;
        await AskAsync(guest, new GuestSshAddAuthorizedKeys(user, keys, Reset: !append), cancellation);
    }

    private Task<TReply> AskAsync<TReply>(DomainObject guest, QmpCommand<TReply> command, CancellationToken cancellation) =>
        agents.Of(guest).ExecuteAsync(command, GuestRuntime.Of(guest).AgentPatience, cancellation);
}
