using System.Text;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Units of an iSCSI target that this host's kernel is logged in to.</summary>
internal sealed class IscsiBackend(StorageHost host, Toolbox tools, ScsiUnits units, IHostSecrets secrets) : PoolBackend
{
    public override IReadOnlyList<string> Programs => ["iscsiadm"];

    public override VolumeBackend Volumes { get; } = new BlockVolumes();

    public override async Task StartAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var (portal, target) = Check(pool);
        if (await SessionAsync(target, cancellation).ConfigureAwait(false) is not null)
        {
            return;
        }

        var door = await InterfaceAsync(pool, cancellation).ConfigureAwait(false);
        await tools.RunAsync(IscsiCommands.NewNode(portal, target), cancellation).ConfigureAwait(false);
        try
        {
            if (pool.Source.Auth is { } auth)
            {
                WriteAccount(portal, target, auth);
            }

            await tools.RunAsync(IscsiCommands.Login(portal, target, door), cancellation).ConfigureAwait(false);
        }
        catch
        {
            // The record may hold a password; a login that failed needs neither.
            await tools.RunAsync(IscsiCommands.ForgetNode(portal, target), CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    public override async Task StopAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var (portal, target) = Check(pool);
        if (await SessionAsync(target, cancellation).ConfigureAwait(false) is not null)
        {
            var door = await InterfaceAsync(pool, cancellation).ConfigureAwait(false);
            await tools.RunAsync(IscsiCommands.Logout(portal, target, door), cancellation).ConfigureAwait(false);
        }
    }

    public override async Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var session = await SessionAsync(Check(pool).Target, cancellation).ConfigureAwait(false)
            ?? throw Refuse.Internal(ErrorDomain.Storage, $"no session of target '{Check(pool).Target}'");
        await tools.RunAsync(IscsiCommands.Rescan(session), cancellation).ConfigureAwait(false);
        return Sum(pool, await units.FindAsync(pool, units.HostOfSession(session), cancellation).ConfigureAwait(false));
    }

    public override async Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        await SessionAsync(Check(pool).Target, cancellation).ConfigureAwait(false) is not null;

    public override async Task<IReadOnlyList<StoragePoolSource>> FindSourcesAsync(
        StoragePoolKind kind, Func<StoragePoolSource?> specification, CancellationToken cancellation)
    {
        var server = HostOf(specification(), "iscsi");
        var report = await tools.RunAsync(IscsiCommands.Discover(IscsiCommands.Portal(server), keep: false), cancellation).ConfigureAwait(false);
        return [.. IscsiCommands.ReadTargets(report.Output).Select(t => new StoragePoolSource { Hosts = [server], Devices = [new(t)] })];
    }

    public override string StablePath(StoragePoolDef pool, string path) => DevicePaths.Stable(pool, path);

    private static (string Portal, string Target) Check(StoragePoolDef pool)
    {
        if (pool.Source.Hosts.Count != 1)
        {
            throw Refuse.Internal(ErrorDomain.Storage, "Expected exactly 1 host for the storage pool");
        }

        return pool.Source.Devices.Count == 1
            ? (IscsiCommands.Portal(pool.Source.Hosts[0]), pool.Source.Devices[0].Path)
            : throw Refuse.Internal(ErrorDomain.Storage, "missing source device path");
    }

    private async Task<string?> SessionAsync(string target, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(IscsiCommands.Sessions(), cancellation).ConfigureAwait(false);
        return report.Status == 0 ? IscsiCommands.ReadSession(report.Output, target) : null;
    }

    /// <summary>The interface that speaks with the wanted initiator name; made when there is none.</summary>
    private async Task<string?> InterfaceAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        if (pool.Source.InitiatorIqn is not { } initiator)
        {
            return null;
        }

        var report = await tools.RunAsync(IscsiCommands.Interfaces(), cancellation).ConfigureAwait(false);
        if (IscsiCommands.ReadInterface(report.Output, initiator) is { } known)
        {
            return known;
        }

        var name = $"libvirt-iface-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(initiator)))[..8]}";
        await tools.RunAllAsync(IscsiCommands.NewInterface(name, initiator), cancellation).ConfigureAwait(false);
        return name;
    }

    /// <summary>
    /// Puts the account into the node's record itself: the tool would take a password as an argument only, for every
    /// user of the host to see.
    /// </summary>
    private void WriteAccount(string portal, string target, PoolAuth auth)
    {
        if (auth.Type != "chap")
        {
            throw Refuse.Config(ErrorDomain.Storage, "iscsi storage pool only supports 'chap' auth type");
        }

        var password = secrets.ValueOf(auth.Account.Secret, SecretUsage.Iscsi);
        var (address, port) = (portal[..portal.LastIndexOf(':')].Trim('[', ']'), portal[(portal.LastIndexOf(':') + 1)..]);
        var records = host.IscsiNodes
            .Select(folder => Path.Combine(folder, target))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFileSystemEntries(folder, $"{address},{port}*"))
            .SelectMany(entry => Directory.Exists(entry) ? Directory.EnumerateFiles(entry) : [entry])
            .ToList();
        if (records.Count == 0)
        {
            throw Refuse.Internal(ErrorDomain.Storage, $"no record of iSCSI node '{target}' at {portal} under {string.Join(" or ", host.IscsiNodes)}");
        }

        foreach (var record in records)
        {
            SystemFailure.Guard($"cannot write '{record}'", () => WriteRecord(record, auth.Account.UserName, Encoding.UTF8.GetString(password)));
        }
    }

    private static void WriteRecord(string record, string user, string password)
    {
        string[] names = ["node.session.auth.authmethod", "node.session.auth.username", "node.session.auth.password"];
        var kept = File.ReadAllLines(record).Where(l => !names.Any(n => l.StartsWith(n + " ", StringComparison.Ordinal))).ToList();
        var end = kept.FindIndex(l => l.StartsWith("# END", StringComparison.Ordinal));
        kept.InsertRange(end < 0 ? kept.Count : end, [$"{names[0]} = CHAP", $"{names[1]} = {user}", $"{names[2]} = {password}"]);
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        using (var file = new StreamWriter(record + ".new", options))
        {
            kept.ForEach(file.WriteLine);
        }

        File.Move(record + ".new", record, overwrite: true);
    }
}
