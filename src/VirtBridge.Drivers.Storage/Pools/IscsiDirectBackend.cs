using System.Text;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Units of an iSCSI target reached by library, without a device of this host.</summary>
internal sealed class IscsiDirectBackend : PoolBackend
{
    private readonly Toolbox _tools;
    private readonly IHostSecrets _secrets;

    public IscsiDirectBackend(Toolbox tools, IHostSecrets secrets)
    {
        (_tools, _secrets) = (tools, secrets);
        Volumes = new IscsiDirectVolumes(tools, secrets);
    }

    public override IReadOnlyList<string> Programs => ["iscsi-ls", "iscsi-readcapacity16", "qemu-img"];

    public override VolumeBackend Volumes { get; }

    public override async Task StartAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        await UnitsAsync(pool, cancellation).ConfigureAwait(false);

    public override async Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var (portal, target, initiator) = Check(pool);
        var volumes = new List<StorageVolumeDef>();
        foreach (var (unit, disk) in await UnitsAsync(pool, cancellation).ConfigureAwait(false))
        {
            var size = 0UL;
            if (disk)
            {
                var report = await _tools.RunAsync(IscsiCommands.Capacity(portal, target, unit, initiator), Account(pool, _secrets), cancellation).ConfigureAwait(false);
                size = IscsiCommands.ReadCapacity(report.Output);
            }

            var path = $"ip-{portal}-iscsi-{target}-lun-{unit}";
            volumes.Add(new()
            {
                Type = StorageVolumeType.Network,
                Name = $"unit:0:0:{unit}",
                Key = path,
                Capacity = size,
                Allocation = size,
                Target = new() { Path = path },
            });
        }

        return Sum(pool, volumes);
    }

    /// <summary>Nothing of this host keeps a session: such a pool runs as long as its target answers.</summary>
    public override async Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        try
        {
            return (await UnitsAsync(pool, cancellation).ConfigureAwait(false)).Count > 0;
        }
        catch (VirtException)
        {
            return false;
        }
    }

    public override async Task<IReadOnlyList<StoragePoolSource>> FindSourcesAsync(
        StoragePoolKind kind, Func<StoragePoolSource?> specification, CancellationToken cancellation)
    {
        var source = specification();
        var server = HostOf(source, "iscsi");
        var initiator = source!.InitiatorIqn ?? throw Refuse.Config(ErrorDomain.Storage, "missing initiator IQN");
        var report = await _tools.RunAsync(IscsiCommands.Targets(IscsiCommands.Portal(server), initiator), cancellation).ConfigureAwait(false);
        return [.. IscsiCommands.ReadTargetNames(report.Output)
            .Select(t => new StoragePoolSource { Hosts = [server], Devices = [new(t)], InitiatorIqn = initiator })];
    }

    internal static (string Portal, string Target, string Initiator) Check(StoragePoolDef pool) => pool.Source switch
    {
        { Hosts.Count: not 1 } => throw Refuse.Internal(ErrorDomain.Storage, "Expected exactly 1 host for the storage pool"),
        { Devices.Count: not 1 } => throw Refuse.Internal(ErrorDomain.Storage, "Expected exactly 1 device for the storage pool"),
        { InitiatorIqn: null } => throw Refuse.Config(ErrorDomain.Storage, "missing initiator IQN"),
        var source => (IscsiCommands.Portal(source.Hosts[0]), source.Devices[0].Path, source.InitiatorIqn),
    };

    /// <summary>The account as the library's tools read it from their environment, which only this user can see.</summary>
    internal static Dictionary<string, string> Account(StoragePoolDef pool, IHostSecrets secrets)
    {
        if (pool.Source.Auth is not { } auth)
        {
            return [];
        }

        if (auth.Type != "chap")
        {
            throw Refuse.Config(ErrorDomain.Storage, "iscsi-direct pool only supports 'chap' auth type");
        }

        return new()
        {
            ["LIBISCSI_CHAP_USERNAME"] = auth.Account.UserName,
            ["LIBISCSI_CHAP_PASSWORD"] = Encoding.UTF8.GetString(secrets.ValueOf(auth.Account.Secret, SecretUsage.Iscsi)),
        };
    }

    private async Task<IReadOnlyList<(uint Unit, bool Disk)>> UnitsAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var (portal, target, initiator) = Check(pool);
        var report = await _tools.RunAsync(IscsiCommands.Units(portal, target, initiator), Account(pool, _secrets), cancellation).ConfigureAwait(false);
        return IscsiCommands.ReadUnits(report.Output, target);
    }
}
