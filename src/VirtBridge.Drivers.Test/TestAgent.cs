using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>An agent that answers as if the same small system ran in every guest.</summary>
public sealed class TestAgent(TestGuests guests) : IAgentFacet
{
    private const string Kernel = "6.1.0-test";

    public Task<string> HostnameAsync(DomainObject guest, CancellationToken cancellation) => Task.FromResult(HostnameOf(guest));

    public Task<DomainGetTimeResult> GetTimeAsync(DomainObject guest, CancellationToken cancellation)
    {
        if (guest.View.State != DomainState.Running)
        {
            throw Refuse.Invalid(ErrorDomain.Test, "domain is not running");
        }

        var (seconds, nanoseconds) = TestGuest.Of(guest).Time;
        return Task.FromResult(new DomainGetTimeResult(seconds, nanoseconds));
    }

    public Task SetTimeAsync(DomainObject guest, long seconds, uint nanoseconds, DomainSetTimeFlags flags, CancellationToken cancellation)
    {
        var now = guests.Clock.GetUtcNow();
        TestGuest.Of(guest).Time = (flags & DomainSetTimeFlags.Sync) != 0 ? (now.ToUnixTimeSeconds(), 0) : (seconds, nanoseconds);
        return Task.CompletedTask;
    }

    public Task SetPasswordAsync(DomainObject guest, string user, string password, bool encrypted, CancellationToken cancellation) =>
        Task.CompletedTask;

    public Task<TypedParameter[]> InfoAsync(DomainObject guest, DomainGuestInfoTypes types, bool all, CancellationToken cancellation)
    {
        var info = new List<TypedParameter>();
        bool Wants(DomainGuestInfoTypes type) => all || (types & type) != 0;
        if (Wants(DomainGuestInfoTypes.Os))
        {
            info.Add(TypedParameter.String("os.id", "testos"));
            info.Add(TypedParameter.String("os.name", "Test OS"));
            info.Add(TypedParameter.String("os.kernel-release", Kernel));
            info.Add(TypedParameter.String("os.machine", guest.View.Current.Arch));
        }

        if (Wants(DomainGuestInfoTypes.Timezone))
        {
            info.Add(TypedParameter.String("timezone.name", "UTC"));
            info.Add(TypedParameter.Int("timezone.offset", 0));
        }

        if (Wants(DomainGuestInfoTypes.Hostname))
        {
            info.Add(TypedParameter.String("hostname", HostnameOf(guest)));
        }

        if (Wants(DomainGuestInfoTypes.Users))
        {
            info.Add(TypedParameter.UInt("user.count", 0));
        }

        if (Wants(DomainGuestInfoTypes.Filesystem))
        {
            AddFilesystems(info, guest);
        }

        return Task.FromResult(info.ToArray());
    }

    public Task<DomainInterface[]> InterfacesAsync(DomainObject guest, CancellationToken cancellation) =>
        Task.FromResult(TestAddresses.Of(guest));

    public Task<TypedParameter[]> VcpusAsync(DomainObject guest, CancellationToken cancellation)
    {
        var online = guest.View.Current.Vcpus.Online;
        var list = online == 1 ? "0" : $"0-{online - 1}";
        return Task.FromResult<TypedParameter[]>(
            [TypedParameter.String("vcpus", list), TypedParameter.String("online", list), TypedParameter.String("offlinable", list)]);
    }

    public Task SetVcpusAsync(DomainObject guest, string cpuMap, bool online, CancellationToken cancellation) => Task.CompletedTask;

    public Task<int> OnlineVcpusAsync(DomainObject guest, CancellationToken cancellation) =>
        Task.FromResult((int)guest.View.Current.Vcpus.Online);

    public void SetTimeout(DomainObject guest, int seconds)
    {
    }

    public Task<string[]> GetKeysAsync(DomainObject guest, string user, CancellationToken cancellation) =>
        Task.FromResult(TestGuest.Of(guest).Keys(user));

    public Task SetKeysAsync(
        DomainObject guest, string user, string[] keys, DomainAuthorizedSSHKeysSetFlags flags, CancellationToken cancellation)
    {
        var state = TestGuest.Of(guest);
        var old = state.Keys(user);
        state.SetKeys(user, flags switch
        {
            DomainAuthorizedSSHKeysSetFlags.Append => [.. old.Union(keys)],
            DomainAuthorizedSSHKeysSetFlags.Remove => [.. old.Except(keys)],
            _ => keys,
        });
        return Task.CompletedTask;
    }

    private static string HostnameOf(DomainObject guest) => guest.View.Name + "host";

    private static void AddFilesystems(List<TypedParameter> info, DomainObject guest)
    {
        var all = TestAgentFiles.Of(guest);
        info.Add(TypedParameter.UInt("fs.count", (uint)all.Length));
        for (var i = 0; i < all.Length; i++)
        {
            info.Add(TypedParameter.String($"fs.{i}.mountpoint", all[i].Mountpoint));
            info.Add(TypedParameter.String($"fs.{i}.name", all[i].Name));
            info.Add(TypedParameter.String($"fs.{i}.fstype", all[i].Fstype));
        }
    }
}
