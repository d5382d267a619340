using System.Globalization;
using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>How the bytes of an image are reached: the driver of its storage node and that driver's properties.</summary>
internal static class BlockAccess
{
    public static QemuProperties Of(BlockImage image, BlockScope scope)
    {
        var source = image.Source;
        return source.Type switch
        {
            StorageType.File => new QemuProperties().Add("driver", "file").Add("filename", FileName(source, scope)).Add("aio", image.IoText()),
            StorageType.Block => new QemuProperties()
                .Add("driver", image.IsCdrom && source.Path == "/dev/cdrom" && source.Format is null or StorageFormat.Raw && image.IsCdrom ? HostDrive(source) : "host_device")
                .Add("filename", FileName(source, scope))
                .Add("pr-manager", source.Reservations is { Enabled: not false } ? BlockSecrets.ReservationsAlias(source, scope.DiskAlias) : null)
                .Add("aio", image.IoText()),
            StorageType.Dir => new QemuProperties().Add("driver", "vvfat").Add("dir", source.Path).Add("floppy", image.IsFloppy).Add("rw", false),
            StorageType.Nvme => Nvme(source),
            StorageType.Vhostvdpa => new QemuProperties().Add("driver", "virtio-blk-vhost-vdpa").Add("path", FileName(source, scope)),
            StorageType.Network when scope.UsesNbdkit(source) => new QemuProperties()
                .Add("driver", "nbd")
                .Add("server", new QemuProperties().Add("type", "unix").Add("path", $"{scope.GuestDirectory}/nbdkit-{BlockNodes.StorageNode(source)}.socket")),
            StorageType.Network => Network(source, withSecrets: true),
            _ => throw CommandLineLimits.Unsupported($"storage of type {source.Type} is not supported by this QEMU driver"),
        };
    }

    /// <summary>What identifies the image and nothing else, as it is written into an overlay.</summary>
    public static QemuProperties Location(StorageSource source, bool isFloppy = false) => source.Type switch
    {
        StorageType.File => new QemuProperties().Add("driver", "file").Add("filename", source.Path),
        StorageType.Block => new QemuProperties().Add("driver", "host_device").Add("filename", source.Path),
        StorageType.Dir => new QemuProperties().Add("driver", "vvfat").Add("dir", source.Path).Add("floppy", isFloppy),
        StorageType.Nvme => Nvme(source),
        StorageType.Network => Network(source, withSecrets: false),
        _ => throw CommandLineLimits.Unsupported($"storage of type {source.Type} is not supported by this QEMU driver"),
    };

    private static string HostDrive(StorageSource source) => source.Path == "/dev/cdrom" ? "host_cdrom" : "host_device";

    private static string? FileName(StorageSource source, BlockScope scope) =>
        (source.FdGroup is not null || source.Type == StorageType.Vhostvdpa) && scope.DescriptorSet is { } set ? $"/dev/fdset/{set(source)}" : source.Path;

    private static QemuProperties Nvme(StorageSource source) => new QemuProperties()
        .Add("driver", "nvme")
        .Add("device", source.Nvme!.Address.ToString())
        .Add("namespace", (long)source.Nvme.Namespace);

    private static QemuProperties Network(StorageSource source, bool withSecrets) => source.Protocol switch
    {
        StorageProtocol.Nbd => Nbd(source, withSecrets),
        StorageProtocol.Http or StorageProtocol.Https or StorageProtocol.Ftp or StorageProtocol.Ftps => Curl(source, withSecrets),
        StorageProtocol.Iscsi => Iscsi(source, withSecrets),
        StorageProtocol.Rbd => Rbd(source, withSecrets),
        StorageProtocol.Ssh => Ssh(source),
        StorageProtocol.Nfs => Nfs(source),
        StorageProtocol.Gluster => Gluster(source, withSecrets),
        _ => throw CommandLineLimits.Unsupported($"network storage of protocol {source.Protocol} is not supported by this QEMU driver"),
    };

    private static StorageHost Host(StorageSource source) =>
        source.Hosts.Count > 0 ? source.Hosts[0] : new StorageHost("localhost", null, null, null);

    private static QemuProperties Nbd(StorageSource source, bool withSecrets)
    {
        var tls = withSecrets && source.Tls == true;
        return new QemuProperties()
            .Add("driver", "nbd")
            .Add("server", Server(Host(source), "10809"))
            .Add("export", source.Path)
            .Add("tls-creds", tls ? BlockSecrets.TlsAlias(source) : null)
            .Add("tls-hostname", tls ? source.TlsHostname : null)
            .Add("reconnect-delay", withSecrets ? source.Reconnect?.Delay : null);
    }

    private static QemuProperties Server(StorageHost host, string? port) => host.Socket is { } socket
        ? new QemuProperties().Add("type", "unix").Add("path", socket)
        : new QemuProperties().Add("type", "inet").Add("host", host.Name).Add("port", host.Port ?? port);

    private static QemuProperties Curl(StorageSource source, bool withSecrets) => new QemuProperties()
        .Add("driver", Scheme(source))
        .Add("url", Url(source))
        .Add("username", withSecrets ? source.Auth?.UserName : null)
        .Add("password-secret", withSecrets && source.Auth is not null ? BlockSecrets.AuthAlias(source) : null)
        .Add("sslverify", source.SslVerify)
        .Add("cookie-secret", withSecrets && !source.Cookies.IsEmpty ? BlockSecrets.CookieAlias(source) : null)
        .Add("cookie", withSecrets || source.Cookies.IsEmpty ? null : BlockSecrets.Cookies(source))
        .Add("timeout", source.Timeout)
        .Add("readahead", source.ReadAhead);

    public static string Scheme(StorageSource source) => source.Protocol.ToString()!.ToLowerInvariant();

    /// <summary>The address of an image on a server as one text.</summary>
    public static string Url(StorageSource source)
    {
        var host = Host(source);
        var name = host.Name?.Contains(':') == true ? $"[{host.Name}]" : host.Name;
        var text = new StringBuilder($"{Scheme(source)}://{name}");
        var port = host.Port ?? NetworkPorts.Usual(source.Protocol);
        text.Append(port is null or "0" ? "" : ":" + port);
        text.Append('/').Append((source.Path ?? "").TrimStart('/'));
        return text.Append(source.Query is null ? "" : "?" + source.Query).ToString();
    }

    private static QemuProperties Iscsi(StorageSource source, bool withSecrets)
    {
        if (source.Hosts.Count != 1)
        {
            throw new Contract.VirtException(Contract.ErrorCode.InternalError, Contract.ErrorDomain.Qemu, "iSCSI protocol accepts only one host");
        }

        var host = Host(source);
        var (target, unit) = IscsiTarget(source);
        return new QemuProperties()
            .Add("driver", "iscsi")
            .Add("portal", $"{(host.Name?.Contains(':') == true ? $"[{host.Name}]" : host.Name)}:{host.Port ?? "3260"}")
            .Add("target", target)
            .Add("lun", unit)
            .Add("transport", "tcp")
            .Add("user", withSecrets ? source.Auth?.UserName : null)
            .Add("password-secret", withSecrets && source.Auth is not null ? BlockSecrets.AuthAlias(source) : null)
            .Add("initiator-name", source.InitiatorIqn);
    }

    public static (string Target, ulong Unit) IscsiTarget(StorageSource source)
    {
        var path = source.Path ?? "";
        var slash = path.LastIndexOf('/');
        return slash < 0
            ? (path, 0)
            : ulong.TryParse(path.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var unit)
                ? (path[..slash], unit)
                : throw new Contract.VirtException(Contract.ErrorCode.InternalError, Contract.ErrorDomain.Qemu, $"can't parse lun from '{path[(slash + 1)..]}'");
    }

    private static QemuProperties Rbd(StorageSource source, bool withSecrets)
    {
        var parts = (source.Path ?? "").Split('/', 3);
        var auth = withSecrets ? source.Auth : null;
        return new QemuProperties()
            .Add("driver", "rbd")
            .Add("pool", parts.Length > 1 ? parts[0] : "rbd")
            .Add("namespace", parts.Length > 2 ? parts[1] : null)
            .Add("image", parts[^1])
            .Add("snapshot", source.SnapshotName)
            .Add("conf", source.ConfigFile)
            .Add("server", source.Hosts.Select(host => new QemuProperties().Add("host", host.Name).Add("port", host.Port ?? "0")).ToList())
            .Add("user", auth?.UserName)
            .AddTexts("auth-client-required", auth is null ? null : ["cephx", "none"])
            .Add("key-secret", auth is null ? null : BlockSecrets.AuthAlias(source))
            .Add("encrypt", withSecrets && source.Encryption is { Engine: EncryptionEngine.Librbd } encryption ? RbdEncryption(source, encryption) : null);
    }

    /// <summary>Several secrets open an image and those below it, from the top.</summary>
    private static QemuProperties? RbdEncryption(StorageSource source, StorageEncryption encryption)
    {
        var format = encryption.Format switch
        {
            EncryptionFormat.Luks => "luks",
            EncryptionFormat.Luks2 => "luks2",
            _ => "luks-any",
        };
        var aliases = BlockSecrets.EncryptionAliases(source);
        QemuProperties? parent = null;
        for (var i = aliases.Count - 1; i >= 0; i--)
        {
            parent = new QemuProperties().Add("format", format).Add("key-secret", aliases[i]).Add("parent", parent);
        }

        return parent;
    }

    private static QemuProperties Ssh(StorageSource source)
    {
        var host = Host(source);
        return new QemuProperties()
            .Add("driver", "ssh")
            .Add("path", source.Path)
            .Add("server", new QemuProperties().Add("host", host.Name).Add("port", host.Port ?? "22"))
            .Add("user", source.Identity?.UserName ?? source.Auth?.UserName ?? source.LoginName)
            .Add("host-key-check", source.HostKeyCheck is { } check ? new QemuProperties().Add("mode", check ? "known_hosts" : "none") : null);
    }

    private static QemuProperties Nfs(StorageSource source) => new QemuProperties()
        .Add("driver", "nfs")
        .Add("server", new QemuProperties().Add("host", Host(source).Name).Add("type", "inet"))
        .Add("path", source.Path)
        .Add("user", Identity(source.Identity?.User))
        .Add("group", Identity(source.Identity?.Group));

    /// <summary>"+12" is the number 12.</summary>
    private static long? Identity(string? text) =>
        long.TryParse(text?.TrimStart('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static QemuProperties Gluster(StorageSource source, bool withDebug)
    {
        var parts = (source.Path ?? "").Split('/', 2);
        return new QemuProperties()
            .Add("driver", "gluster")
            .Add("volume", parts[0])
            .Add("path", parts.Length > 1 ? parts[1] : "")
            .Add("server", source.Hosts.Select(host => Server(host, "24007")).ToList())
            .Add("debug", withDebug ? 4L : null);
    }
}
