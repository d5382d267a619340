using System.Text;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Migration;

/// <summary>Moves QEMU guests between hosts; what the two sides tell each other about themselves is what libvirt's daemons say, so either end may be one.</summary>
internal sealed class QemuMigration(QemuDriverOptions options, IQemuDocuments documents, QemuMigrationLimits limits, TimeProvider clock) : IMigrationFacet
{
    private const int FirstPort = 49152;
    private const int Ports = 64;
    private const ulong MiB = 1024 * 1024;
    private const string StoredDefinition = "persistent";
    private const string Outgoing = "migration out";
    private const string Arriving = "migration in";
    private const int LongestCookie = 4 * 1024 * 1024;

    /// <summary>What a source may insist on. libvirtd names lockstate whether it has a lock manager or not (9.0.0); leases of one are not taken over.</summary>
    private static readonly string[] s_understood = ["lockstate", StoredDefinition, "memory-hotplug", "cpu-hotplug"];

    private int _lastPort = -1;

    public Task<byte[]> BeginAsync(DomainObject guest, MigrationRequest request, CancellationToken cancellation)
    {
        MigrationTerms.Of(request);
        MigrationSafety.Check(guest, request);
        return Task.FromResult(Bytes(MigrationCookie.Of(guest.View.Current, Environment.MachineName, options.HostUuid)));
    }

    public Task<MigrationLanding> PrepareAsync(MigrationRequest request, byte[] cookie, CancellationToken cancellation)
    {
        var terms = MigrationTerms.Of(request);
        var reply = Read(cookie) is { } theirs ? Bytes(theirs.From(Environment.MachineName, options.HostUuid)) : [];
        if (request.Has(DomainMigrateFlags.Offline))
        {
            return Task.FromResult(new MigrationLanding("", request.Uri ?? "", reply));
        }

        var address = request.Uri is { } given ? MigrationAddress.Parse(given) : OwnAddress();
        if (address is MigrationAddress.Tcp { Port: null } tcp)
        {
            address = tcp with { Port = TakePort() };
        }

        return Task.FromResult(new MigrationLanding($"{Listening(address, request)} {terms}", address.Uri, reply));
    }

    public async Task<byte[]> PerformAsync(
        DomainObject guest, string? destination, MigrationRequest request, byte[] cookie, CancellationToken cancellation)
    {
        var reply = Read(cookie) is { } theirs ? Bytes(With(theirs.From(Environment.MachineName, options.HostUuid), request.PersistentXml)) : [];
        var address = MigrationAddress.Parse(destination ?? throw Refuse.Internal(ErrorDomain.Qemu, "the destination said no URI to send the guest to"));
        var runtime = GuestRuntime.Of(guest);
        var ran = runtime.Guest.State.Running;
        await MigrationTalk.SwitchAsync(runtime.Guest.Monitor, MigrationTerms.Of(request), cancellation);
        var speed = request.Bandwidth > 0 ? request.Bandwidth : (await limits.GetAsync(guest, cancellation)).Speed;
        await runtime.Guest.Monitor.ExecuteAsync(new MigrateSetParameters(new JsonObject { ["max-bandwidth"] = Math.Min(speed, MigrationLimits.Unlimited) * MiB }), cancellation);
        runtime.Leaving = clock.GetUtcNow();
        runtime.Guest.ExpectStop(DomainPausedReason.Migration);
        try
        {
            if (ran && !request.Has(DomainMigrateFlags.Live))
            {
                await runtime.Guest.PauseAsync(DomainPausedReason.Migration, cancellation);
            }

            await runtime.Guest.Monitor.ExecuteAsync(new Migrate(address.ForQemu, null), cancellation);
            await MigrationTalk.SettledAsync(runtime.Guest, Outgoing, cancellation);
            return reply;
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            await GoOnAsync(runtime, ran);
            throw;
        }
        finally
        {
            runtime.Guest.ExpectStop(DomainPausedReason.Unknown);
            runtime.Leaving = null;
        }
    }

    public async Task<string?> FinishAsync(DomainObject guest, MigrationRequest request, byte[] cookie, CancellationToken cancellation)
    {
        var said = Read(cookie);
        await MigrationTalk.SettledAsync(GuestRuntime.Of(guest).Guest, Arriving, cancellation);
        return said?.Persistent;
    }

    private static MigrationCookie With(MigrationCookie cookie, string? stored) =>
        stored is null ? cookie : cookie with { Persistent = stored, Features = [StoredDefinition] };

    /// <summary>The move came to nothing: the guest is what it was.</summary>
    private static async Task GoOnAsync(GuestRuntime runtime, bool ran)
    {
        try
        {
            await runtime.Guest.Monitor.ExecuteAsync(new MigrateCancel(), CancellationToken.None);
            while ((await runtime.Guest.Monitor.ExecuteAsync(new QueryMigrate(), CancellationToken.None)).Status is "cancelling" or "active" or "setup" or "device")
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10));
            }

            if (ran)
            {
                await runtime.Guest.ResumeAsync(DomainRunningReason.MigrationCanceled, CancellationToken.None);
            }
        }
        catch (VirtException)
        {
            // It ended meanwhile, which is told by other means.
            return;
        }
    }

    private static MigrationAddress OwnAddress() => Environment.MachineName is var name && name.StartsWith("localhost", StringComparison.Ordinal)
        ? throw Refuse.Internal(ErrorDomain.Qemu, "hostname on destination resolved to localhost, but migration requires an FQDN: name this host, or give a migration URI (tcp://HOST)")
        : new MigrationAddress.Tcp(name, null);

    private static string Listening(MigrationAddress address, MigrationRequest request)
    {
        if (address is not MigrationAddress.Tcp tcp)
        {
            return address.ForQemu;
        }

        var given = request.Parameters.FirstOrDefault(p => p.Field == DomainConstants.MigrateParamListenAddress) is { Field: not null } found ? found.Value.AsString : null;
        return (tcp with { Host = given ?? (File.Exists("/proc/net/if_inet6") ? "::" : "0.0.0.0") }).ForQemu;
    }

    // Those given out go round, so that none is given twice before its QEMU listens.
    private int TakePort()
    {
        for (var tries = 0; tries < Ports; tries++)
        {
            var port = FirstPort + (int)((uint)Interlocked.Increment(ref _lastPort) % Ports);
            if (FreePorts.IsFree(port))
            {
                return port;
            }
        }

        throw Refuse.Internal(ErrorDomain.Qemu, $"Unable to find an unused port in range 'migration' ({FirstPort}-{FirstPort + Ports - 1})");
    }

    private byte[] Bytes(MigrationCookie cookie) => [.. Encoding.UTF8.GetBytes(documents.WriteCookie(cookie)), 0];

    private MigrationCookie? Read(byte[] cookie)
    {
        if (cookie.Length == 0)
        {
            return null;
        }

        if (cookie.Length > LongestCookie || cookie[^1] != 0)
        {
            throw Refuse.Internal(ErrorDomain.Qemu, "Migration cookie was not NULL terminated");
        }

        var read = documents.ReadCookie(Encoding.UTF8.GetString(cookie.AsSpan(0, cookie.Length - 1)));
        if (read.HostUuid == options.HostUuid)
        {
            throw Refuse.Internal(ErrorDomain.Qemu, $"Attempt to migrate guest to the same host {read.HostUuid}");
        }

        return read.Features.FirstOrDefault(feature => !s_understood.Contains(feature)) is { } unknown
            ? throw Refuse.Internal(ErrorDomain.Qemu, $"Unknown migration cookie feature {unknown}")
            : read;
    }
}
