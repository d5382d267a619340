using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Backing strings that are QEMU block device options in JSON.</summary>
internal static class BackingJson
{
    public static BackingTarget Parse(string text)
    {
        if (JsonParser.Parse(text) is not JsonData.Object root)
        {
            throw BackingString.InvalidArgument($"JSON backing volume definition '{text}' must be an object");
        }

        var flat = JsonDeflattener.Deflatten(root);
        return flat.String("driver") is null && flat.Child("file") is { } file ? Driver(file, text, false) : Driver(flat, text, true);
    }

    private static BackingTarget Driver(JsonData.Object json, string text, bool allowFormat)
    {
        var driver = json.String("driver")
            ?? throw BackingString.InvalidArgument($"JSON backing volume definition '{text}' lacks driver name");
        switch (driver)
        {
            case "raw" when !allowFormat:
                throw BackingString.InvalidArgument($"JSON backing volume definition '{text}' must not have nested format drivers");
            case "raw":
                return Raw(json, text);
            case "file":
                return new(Local(json, StorageType.File));
            case "host_device" or "host_cdrom":
                return new(Local(json, StorageType.Block));
            case "http" or "https" or "ftp" or "ftps" or "tftp":
                return Url(json);
            case "gluster":
                return Gluster(json);
            case "iscsi":
                return Iscsi(json);
            case "nbd":
                return new(Nbd(json, text));
            case "rbd":
                return new(Rbd(json));
            case "nvme":
                return new(Nvme(json));
            default:
                return new(Served(json, driver, text));
        }
    }

    private static BackingTarget Raw(JsonData.Object json, string text)
    {
        if (json.Child("file") is not { } file)
        {
            throw BackingString.InvalidArgument($"JSON backing volume definition '{text}' lacks 'file' object");
        }

        var target = Driver(file, text, false);
        var (offset, size) = (json.Scalar("offset"), json.Scalar("size"));
        return offset is null && size is null ? target : target with
        {
            Source = target.Source with { Slice = new(Number(offset), Number(size)) },
        };
    }

    private static ulong Number(string? text) =>
        text is null ? 0
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : throw BackingString.InvalidArgument($"malformed storage slice '{text}' in JSON backing volume definition");

    private static StorageSource Local(JsonData.Object json, StorageType type) => new()
    {
        Type = type,
        Path = json.String("filename")
            ?? throw BackingString.InvalidArgument("missing 'filename' field in JSON backing volume definition"),
    };

    private static BackingTarget Url(JsonData.Object json)
    {
        var url = json.String("url") ?? throw BackingString.InvalidArgument("missing or malformed 'url' field in JSON backing volume definition");
        var target = BackingUri.Parse(url);
        return target with
        {
            Source = target.Source with
            {
                SslVerify = json["sslverify"] switch
                {
                    JsonData.Text { Value: "off" } or JsonData.Bool { Value: false } => false,
                    JsonData.Text { Value: "on" } or JsonData.Bool { Value: true } => true,
                    _ => null,
                },
                Cookies = Cookies(json.String("cookie")),
                ReadAhead = json.Scalar("readahead") is { } ahead ? Number(ahead) : null,
                Timeout = json.Scalar("timeout") is { } timeout ? Number(timeout) : null,
            },
        };
    }

    private static ValueArray<HttpCookie> Cookies(string? text)
    {
        var cookies = new List<HttpCookie>();
        foreach (var cookie in text?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            var equals = cookie.IndexOf('=');
            cookies.Add(equals > 0
                ? new(cookie[..equals], cookie[(equals + 1)..])
                : throw BackingString.InvalidArgument($"malformed http cookie '{cookie}' in backing store definition '{text}'"));
        }

        return cookies.ToValueArray();
    }

    private static BackingTarget Gluster(JsonData.Object json)
    {
        if (json.String("filename") is { } uri)
        {
            return BackingUri.Parse(uri);
        }

        if (json.String("volume") is not { } volume || json.String("path") is not { } path || json["server"] is not JsonData.Array servers)
        {
            throw BackingString.InvalidArgument("missing 'volume', 'path' or 'server' attribute in JSON backing definition for gluster volume");
        }

        var name = path.StartsWith('/') ? $"{volume}{path}" : $"{volume}/{path}";
        return new(BackingString.Network(StorageProtocol.Gluster, name, servers.Items.OfType<JsonData.Object>().Select(Server)));
    }

    private static BackingTarget Iscsi(JsonData.Object json)
    {
        if (json.String("filename") is { } uri)
        {
            return BackingUri.Parse(uri);
        }

        if (json.String("transport") is not "tcp")
        {
            throw BackingString.InvalidArgument("only TCP transport is supported for iSCSI volumes");
        }

        if (json.String("portal") is not { } portal || json.String("target") is not { } target)
        {
            throw BackingString.InvalidArgument("missing 'portal' or 'target' address in JSON backing definition for iSCSI volume");
        }

        var colon = portal.EndsWith(']') ? -1 : portal.LastIndexOf(':');
        var host = new StorageHost(colon >= 0 ? portal[..colon] : portal, colon >= 0 ? portal[(colon + 1)..] : null, null, null);
        var source = BackingString.Network(StorageProtocol.Iscsi, $"{target}/{json.Scalar("lun") ?? "0"}", host) with
        {
            InitiatorIqn = json.String("initiator-name"),
        };
        return new(source, json.String("user") is not null || json.String("password") is not null);
    }

    private static StorageSource Nbd(JsonData.Object json, string text)
    {
        StorageHost host;
        if (json.String("path") is { } path)
        {
            host = new(null, null, StorageTransport.Unix, path);
        }
        else if (json.String("host") is { } name)
        {
            host = new(name, json.Scalar("port"), null, null);
        }
        else
        {
            host = json.Child("server") is { } server
                ? Server(server)
                : throw BackingString.InvalidArgument($"missing host specification of NBD server in JSON backing volume definition '{text}'");
        }

        return BackingString.Network(StorageProtocol.Nbd, json.String("export"), host);
    }

    private static StorageSource Rbd(JsonData.Object json)
    {
        if (json.String("filename") is { } text)
        {
            return BackingColon.Rbd(text);
        }

        if (json.String("pool") is not { } pool || json.String("image") is not { } image)
        {
            throw BackingString.InvalidArgument("missing pool or image name in ceph backing volume JSON specification");
        }

        var servers = json["server"] as JsonData.Array;
        return BackingString.Network(
            StorageProtocol.Rbd,
            $"{pool}/{image}",
            servers is null ? [] : servers.Items.OfType<JsonData.Object>().Select(Server)) with
        {
            SnapshotName = json.String("snapshot"),
            ConfigFile = json.String("conf"),
        };
    }

    private static StorageSource Nvme(JsonData.Object json)
    {
        var parts = json.String("device")?.Split(':', '.') ?? throw BackingString.InvalidArgument("missing 'device' field in JSON backing volume definition");
        if (parts.Length != 4 || json.Scalar("namespace") is not { } ns)
        {
            throw BackingString.InvalidArgument("malformed or missing NVMe address in JSON backing volume definition");
        }

        var numbers = parts.Select(part => uint.Parse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToArray();
        return new()
        {
            Type = StorageType.Nvme,
            Nvme = new((uint)Number(ns), null, new(numbers[0], numbers[1], numbers[2], numbers[3])),
        };
    }

    /// <summary>The drivers that name one server and one thing on it.</summary>
    private static StorageSource Served(JsonData.Object json, string driver, string text)
    {
        var (protocol, field) = driver switch
        {
            "sheepdog" => (StorageProtocol.Sheepdog, "vdi"),
            "ssh" => (StorageProtocol.Ssh, "path"),
            "vxhs" => (StorageProtocol.Vxhs, "vdisk-id"),
            "nfs" => (StorageProtocol.Nfs, "path"),
            _ => throw BackingString.Internal($"missing parser implementation for JSON backing volume driver '{driver}'"),
        };
        var name = json.String(field)
            ?? throw BackingString.InvalidArgument($"missing '{field}' field in JSON backing definition for {driver} volume");
        var server = json.Child("server");
        if (server is null && json.String("host") is null)
        {
            throw BackingString.InvalidArgument($"missing server specification in JSON backing definition '{text}' for {driver} volume");
        }

        var host = server is null ? new StorageHost(json.String("host"), protocol == StorageProtocol.Ssh ? json.String("port") : json.Scalar("port"), null, null) : Server(server);
        var source = BackingString.Network(protocol, name, host);
        if (protocol == StorageProtocol.Ssh)
        {
            source = source with { LoginName = json.String("user"), HostKeyCheck = json.String("host_key_check") == "no" ? false : null };
        }

        return protocol == StorageProtocol.Nfs
            ? source with { Identity = new(Identity(json["user"]), Identity(json["group"]), null, null, null) }
            : source;
    }

    private static string? Identity(JsonData? data) => data switch
    {
        JsonData.Number number => $"+{number.Literal}",
        JsonData.Text text => text.Value,
        _ => null,
    };

    private static StorageHost Server(JsonData.Object json) => json.String("type") is "unix"
        ? new(null, null, StorageTransport.Unix, json.String("path") ?? json.String("socket"))
        : new(
            json.String("host") ?? throw BackingString.InvalidArgument("missing hostname for tcp backing server in JSON backing volume definition"),
            json.Scalar("port"),
            null,
            null);
}
