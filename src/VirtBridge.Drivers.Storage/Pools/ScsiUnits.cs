using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Units behind a SCSI host, as the kernel shows them.</summary>
internal sealed class ScsiUnits(StorageHost host, Toolbox tools)
{
    private const string Disk = "0";
    private const string Rom = "5";

    /// <summary>Asks a host to look for new units.</summary>
    public void Rescan(uint number)
    {
        var file = $"{host.Sys}/class/scsi_host/host{number}/scan";
        try
        {
            File.WriteAllText(file, "- - -");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SystemFailure.Of($"Could not open '{file}' to trigger host scan", e);
        }
    }

    public async Task<IReadOnlyList<StorageVolumeDef>> FindAsync(StoragePoolDef pool, uint number, CancellationToken cancellation)
    {
        var volumes = new List<StorageVolumeDef>();
        foreach (var (unit, folder) in Folders(number))
        {
            if (Text($"{folder}/type") is Disk or Rom && BlockOf(folder) is { } block
                && await VolumeAsync(pool, unit, block, cancellation).ConfigureAwait(false) is { } volume)
            {
                volumes.Add(volume);
            }
        }

        return volumes;
    }

    /// <summary>The number of the host an adapter means.</summary>
    public uint HostOf(StorageAdapter adapter) => adapter switch
    {
        StorageAdapter.ScsiHost { Name: { } name } => NumberIn(name),
        StorageAdapter.ScsiHost { Parent: { } parent } byAddress => FindByAddress(parent, byAddress.UniqueId),
        StorageAdapter.FibreChannel channel => FindChannel(channel)
            ?? throw Refuse.Internal(ErrorDomain.Storage, $"no Fibre Channel host with wwnn '{channel.Wwnn}' and wwpn '{channel.Wwpn}'"),
        _ => throw Refuse.Internal(ErrorDomain.Storage, "the pool's adapter names no host"),
    };

    public uint? FindChannel(StorageAdapter.FibreChannel channel)
    {
        foreach (var folder in Under($"{host.Sys}/class/fc_host"))
        {
            if (Name(Text($"{folder}/node_name")) == Name(channel.Wwnn) && Name(Text($"{folder}/port_name")) == Name(channel.Wwpn))
            {
                return NumberIn(Path.GetFileName(folder));
            }
        }

        return null;
    }

    /// <summary>Makes or removes a virtual host bus adapter on its parent.</summary>
    public void ChangePort(StorageAdapter.FibreChannel channel, bool create)
    {
        var parent = channel.Parent is { } named ? NumberIn(named)
            : Under($"{host.Sys}/class/fc_host").Where(f => File.Exists($"{f}/vport_create")).Select(f => (uint?)NumberIn(Path.GetFileName(f))).FirstOrDefault()
            ?? throw new VirtException(ErrorCode.XmlError, ErrorDomain.Nodedev, "'parent' for vHBA not specified, and cannot find one on this host");
        var file = $"{host.Sys}/class/fc_host/host{parent}/{(create ? "vport_create" : "vport_delete")}";
        SystemFailure.Guard($"Write of '{channel.Wwpn}:{channel.Wwnn}' to '{file}' failed", () => File.WriteAllText(file, $"{channel.Wwpn}:{channel.Wwnn}"));
    }

    public bool Exists(uint number) => Directory.Exists($"{host.Sys}/class/scsi_host/host{number}");

    /// <summary>The host an iSCSI session made.</summary>
    public uint HostOfSession(string session)
    {
        var device = $"{host.Sys}/class/iscsi_session/session{session}/device";
        var real = new DirectoryInfo(device) is { LinkTarget: not null } link ? link.ResolveLinkTarget(true)!.FullName : device;
        return Path.GetDirectoryName(real) is { } parent && Path.GetFileName(parent).StartsWith("host", StringComparison.Ordinal)
            ? NumberIn(Path.GetFileName(parent))
            : throw Refuse.Internal(ErrorDomain.Storage, $"no SCSI host behind iSCSI session {session}");
    }

    private async Task<StorageVolumeDef?> VolumeAsync(StoragePoolDef pool, uint[] unit, string block, CancellationToken cancellation)
    {
        var device = $"{host.Dev}/{block}";
        if (DevicePaths.Find(pool, device) is not { } path
            || !ulong.TryParse(Text($"{host.Sys}/class/block/{block}/size"), NumberStyles.None, CultureInfo.InvariantCulture, out var sectors))
        {
            return null;
        }

        return BlockVolumes.Complete(new()
        {
            Type = StorageVolumeType.Block,
            Name = $"unit:{unit[1]}:{unit[2]}:{unit[3]}",
            Key = await KeyAsync(device, path, cancellation).ConfigureAwait(false),
            Capacity = sectors * 512,
            Allocation = sectors * 512,
            Physical = sectors * 512,
            Target = new() { Path = path, Format = "unknown" },
        });
    }

    /// <summary>What the unit itself says its name is.</summary>
    private async Task<string> KeyAsync(string device, string path, CancellationToken cancellation)
    {
        const string InUdev = "/lib/udev/scsi_id";
        if (!tools.Has(InUdev))
        {
            return path;
        }

        var command = ToolCommand.Of(InUdev, "--replace-whitespace", "--whitelisted", "--device", device).Accepting(1);
        var result = await tools.RunAsync(command, cancellation).ConfigureAwait(false);
        return result.Output.Trim() is { Length: > 0 } id ? id : path;
    }

    private IEnumerable<(uint[] Unit, string Folder)> Folders(uint number)
    {
        foreach (var folder in Under($"{host.Sys}/bus/scsi/devices").Order(StringComparer.Ordinal))
        {
            var parts = Path.GetFileName(folder).Split(':');
            if (parts.Length == 4 && parts.All(p => uint.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            {
                uint[] unit = [.. parts.Select(p => uint.Parse(p, CultureInfo.InvariantCulture))];
                if (unit[0] == number)
                {
                    yield return (unit, folder);
                }
            }
        }
    }

    private static string? BlockOf(string folder) => Under($"{folder}/block").Select(Path.GetFileName).FirstOrDefault();

    private uint FindByAddress(PciAddress address, uint uniqueId)
    {
        var wanted = $"{address.Domain:x4}:{address.Bus:x2}:{address.Slot:x2}.{address.Function:x}";
        foreach (var folder in Under($"{host.Sys}/class/scsi_host"))
        {
            var real = new DirectoryInfo(folder) is { LinkTarget: not null } link ? link.ResolveLinkTarget(true)!.FullName : folder;
            if (real.Contains($"/{wanted}/", StringComparison.Ordinal) && Text($"{folder}/unique_id") == uniqueId.ToString(CultureInfo.InvariantCulture))
            {
                return NumberIn(Path.GetFileName(folder));
            }
        }

        throw Refuse.Internal(ErrorDomain.Storage, $"unable to find scsi_host for parent '{wanted}' and unique_id '{uniqueId}'");
    }

    private static uint NumberIn(string name)
    {
        var text = name.StartsWith("scsi_host", StringComparison.Ordinal) ? name["scsi_host".Length..]
            : name.StartsWith("fc_host", StringComparison.Ordinal) ? name["fc_host".Length..]
            : name.StartsWith("host", StringComparison.Ordinal) ? name["host".Length..]
            : "";
        return uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new VirtException(ErrorCode.XmlError, ErrorDomain.Storage, $"Invalid adapter name '{name}' for SCSI pool");
    }

    private static string Name(string? text) => (text ?? "").Replace("0x", "", StringComparison.Ordinal).ToLowerInvariant();

    private static IEnumerable<string> Under(string folder) => Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [];

    private static string? Text(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
