using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Where an image is: attributes and children of <c>source</c> by storage type.</summary>
internal static class StorageLocationXml
{
    public static StorageSource Read(XmlElement element, StorageSource source, DomainParseOptions options) => source.Type switch
    {
        StorageType.File => source with { Path = NotEmpty(element.Attribute("file")) },
        StorageType.Block => source with { Path = NotEmpty(element.Attribute("dev")) },
        StorageType.Dir => source with { Path = NotEmpty(element.Attribute("dir")) },
        StorageType.Network => ReadNetwork(element, source),
        StorageType.Volume => ReadTranslated(element, source with { Volume = ReadVolume(element) }, options),
        StorageType.Nvme => source with { Nvme = ReadNvme(element) },
        StorageType.Vhostuser => source with { Vhostuser = ReadVhostuser(element) },
        _ => source with { Path = element.Attribute("dev") ?? throw XmlValueError.MissingAttribute(element, "dev") },
    };

    public static void WriteAttributes(XmlText xml, StorageSource source, DomainFormatOptions options)
    {
        switch (source.Type)
        {
            case StorageType.File:
                xml.OptionalAttribute("file", source.Path);
                xml.OptionalAttribute("fdgroup", source.FdGroup);
                break;
            case StorageType.Block:
                xml.OptionalAttribute("dev", source.Path);
                break;
            case StorageType.Dir:
                xml.OptionalAttribute("dir", source.Path);
                break;
            case StorageType.Network:
                WriteNetworkAttributes(xml, source, options);
                break;
            case StorageType.Volume when source.Volume is { } volume:
                xml.Attribute("pool", volume.Pool);
                xml.Attribute("volume", volume.Volume);
                xml.OptionalAttribute("mode", DomainNames.VolumeMode, volume.Mode);
                if (options.VolumeTranslated && source.ActualType is { } actual)
                {
                    xml.Attribute("actualType", DomainNames.StorageType, actual);
                    WriteAttributes(xml, source with { Type = actual, FdGroup = null }, options);
                }

                break;
            case StorageType.Nvme when source.Nvme is { } nvme:
                xml.Attribute("type", "pci");
                xml.OptionalYesNo("managed", nvme.Managed);
                xml.Attribute("namespace", nvme.Namespace);
                break;
            case StorageType.Vhostuser when source.Vhostuser is CharSource.Unix unix:
                xml.Attribute("type", "unix");
                xml.OptionalAttribute("path", unix.Path);
                break;
            case StorageType.Vhostvdpa:
                xml.OptionalAttribute("dev", source.Path);
                break;
        }
    }

    public static void WriteChildren(XmlText xml, StorageSource source, DomainFormatOptions options, Action secrets)
    {
        switch (source.Type)
        {
            case StorageType.Network:
                WriteNetworkChildren(xml, source);
                break;
            case StorageType.Nvme when source.Nvme is { } nvme:
                PciAddressXml.Write(xml, nvme.Address, withType: false);
                break;
            case StorageType.Vhostuser when source.Vhostuser is CharSource.Unix { Reconnect: { } reconnect }:
                CharSourceXml.WriteReconnect(xml, reconnect);
                break;
        }

        if (source.Slice is { } slice)
        {
            using var slices = xml.Element("slices");
            using var element = xml.Element("slice");
            xml.Attribute("type", "storage");
            xml.Attribute("offset", slice.Offset);
            xml.Attribute("size", slice.Size);
        }

        if (source.Type != StorageType.Network)
        {
            SeclabelXml.WriteDevice(xml, source.Seclabels, options);
        }

        secrets();
        if (source.Type == StorageType.Network)
        {
            SeclabelXml.WriteDevice(xml, source.Seclabels, options);
        }

        StorageSourceXml.WriteReservations(xml, source.Reservations, options);
        StoragePrivateXml.Write(xml, source.Runtime, options);
        if (source.DataStore is { } store)
        {
            using var element = xml.Element("dataStore");
            xml.Attribute("type", DomainNames.StorageType, store.Type);
            StorageSourceXml.WriteFormat(xml, "format", store);
            StorageSourceXml.Write(xml, store, options);
        }
    }

    public static ValueArray<StorageHost> ReadHosts(XmlElement element) =>
        element.Child("host") is null ? default : ValueArray.Create<StorageHost>(element.Children("host").Read(ReadHost));

    public static void WriteHosts(XmlText xml, ValueArray<StorageHost> hosts)
    {
        foreach (var host in hosts)
        {
            using var element = xml.Element("host");
            xml.OptionalAttribute("name", host.Name);
            if (host.Port is { } port && port != "0")
            {
                xml.Attribute("port", port);
            }

            if (host.Transport is { } transport and not StorageTransport.Tcp)
            {
                xml.Attribute("transport", DomainNames.StorageTransport, transport);
            }

            xml.OptionalAttribute("socket", host.Socket);
        }
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static StorageHost ReadHost(XmlElement element)
    {
        var transport = element.Attribute("transport") is { } text
            ? DomainNames.StorageTransport.TryParse(text, out var known)
                ? known
                : throw XmlRefusal.Unsupported($"unknown protocol transport type '{text}'")
            : (StorageTransport?)null;
        var socket = element.Attribute("socket");
        if (transport == StorageTransport.Unix && socket is null)
        {
            throw XmlRefusal.Error("missing socket for unix transport");
        }

        if (transport != StorageTransport.Unix && socket is not null)
        {
            throw XmlRefusal.Error($"transport '{DomainNames.StorageTransport.Format(transport ?? StorageTransport.Tcp)}' does not support socket attribute");
        }

        if (transport == StorageTransport.Unix)
        {
            return new StorageHost(null, null, transport, socket);
        }

        var name = element.Attribute("name") ?? throw XmlRefusal.Error("missing name for host");
        var port = element.Attribute("port");
        if (port is not null && !(NumberText.TryUInt(port, out var number) && number <= 65535))
        {
            throw XmlRefusal.InvalidArgument($"failed to parse port number '{port}'");
        }

        return new StorageHost(name, port, transport, null);
    }

    private static VolumeRef? ReadVolume(XmlElement element)
    {
        var pool = element.Attribute("pool");
        var volume = element.Attribute("volume");
        if (pool is null && volume is null)
        {
            return null;
        }

        if (pool is null || volume is null)
        {
            throw XmlRefusal.Error("'pool' and 'volume' must be specified together for 'pool' type source");
        }

        return new VolumeRef(pool, volume, element.Enum("mode", DomainNames.VolumeMode));
    }

    /// <summary>What a volume turned out to be when the guest was started; runtime files have it.</summary>
    private static StorageSource ReadTranslated(XmlElement element, StorageSource source, DomainParseOptions options)
    {
        if (!options.Status || element.Enum("actualType", DomainNames.StorageType) is not { } actual || actual == StorageType.Volume)
        {
            return source;
        }

        return Read(element, source with { Type = actual }, options) with { Type = StorageType.Volume, ActualType = actual };
    }

    private static NvmeSource ReadNvme(XmlElement element)
    {
        var type = element.Attribute("type") ?? throw XmlRefusal.Error("missing 'type' attribute to disk source");
        if (type != "pci")
        {
            throw XmlRefusal.Error($"unsupported source type '{type}'");
        }

        var number = element.Attribute("namespace") ?? throw XmlRefusal.Error("missing 'namespace' attribute to disk source");
        if (!NumberText.TryUInt(number, out var id))
        {
            throw XmlRefusal.Error($"malformed namespace '{number}'");
        }

        var address = element.Child("address") ?? throw XmlRefusal.Error("NVMe disk source is missing address");
        return new NvmeSource(id, element.YesNo("managed"), PciAddressXml.Read(address));
    }

    private static CharSource.Unix ReadVhostuser(XmlElement element)
    {
        if (element.Attribute("type") is not { } type)
        {
            throw XmlRefusal.Error("missing 'type' attribute for vhostuser disk source");
        }

        if (type != "unix")
        {
            throw XmlRefusal.Error("invalid 'type' attribute for vhostuser disk source");
        }

        var path = element.Attribute("path") ?? throw XmlRefusal.Error("missing 'path' attribute for vhostuser disk source");
        return new CharSource.Unix(false, path) { Reconnect = CharSourceXml.ReadReconnect(element) };
    }

    private static StorageSource ReadNetwork(XmlElement element, StorageSource source)
    {
        var protocol = element.RequiredEnum("protocol", DomainNames.StorageProtocol);
        var name = element.Attribute("name");
        if (name is null && protocol is not (StorageProtocol.Nbd or StorageProtocol.Ssh))
        {
            throw XmlRefusal.Error("missing name for disk source");
        }

        if (protocol is StorageProtocol.Rbd or StorageProtocol.Gluster && name!.IndexOf('/', StringComparison.Ordinal) <= 0)
        {
            throw XmlRefusal.Error($"can't split path '{name}' into pool name and image name");
        }

        var isWeb = protocol is StorageProtocol.Http or StorageProtocol.Https;
        var isTransfer = isWeb || protocol is StorageProtocol.Ftp or StorageProtocol.Ftps;
        var reconnect = element.Child("reconnect");
        var cookies = element.Child("cookies");
        var identity = element.Child("identity");
        var timeout = element.Child("timeout");
        return source with
        {
            Protocol = protocol,
            Path = protocol == StorageProtocol.Nbd ? NotEmpty(name) : name,
            Tls = element.YesNo("tls"),
            TlsFromConfig = element.Attribute("tlsFromConfig") == "1",
            TlsHostname = element.Attribute("tlsHostname"),
            Query = isWeb ? element.Attribute("query") : null,
            Hosts = ReadHosts(element),
            SnapshotName = element.Optional("snapshot", "name"),
            ConfigFile = element.Optional("config", "file"),
            InitiatorIqn = element.Child("initiator")?.Optional("iqn", "name"),
            SslVerify = protocol is not (StorageProtocol.Https or StorageProtocol.Ftps) ? null : element.Child("ssl")?.YesNo("verify"),
            Cookies = cookies is null || !isWeb ? default : ValueArray.Create<HttpCookie>(cookies.Children("cookie").Read(ReadCookie)),
            ReadAhead = !isTransfer ? null : element.Child("readahead")?.NonZeroULong("size"),
            Timeout = !isTransfer ? null : timeout?.NonZeroULong("seconds"),
            KnownHosts = protocol != StorageProtocol.Ssh ? null : element.Optional("knownHosts", "path"),
            Identity = identity is null || protocol is not (StorageProtocol.Nfs or StorageProtocol.Ssh)
                ? null
                : new StorageIdentity(
                    identity.Attribute("user"),
                    identity.Attribute("group"),
                    identity.Attribute("username"),
                    identity.Attribute("keyfile"),
                    identity.Attribute("agentsock")),
            Reconnect = reconnect is null
                ? null
                : new StorageReconnect(reconnect.YesNo("enabled"), reconnect.UInt("timeout"), reconnect.ULong("delay")),
        };
    }

    private static HttpCookie ReadCookie(XmlElement cookie) => new(
        cookie.Attribute("name") ?? throw XmlRefusal.Error("missing cookie name"),
        cookie.Text is { Length: > 0 } value ? value : throw XmlRefusal.Error($"missing value for cookie '{cookie.Attribute("name")}'"));

    private static void WriteNetworkAttributes(XmlText xml, StorageSource source, DomainFormatOptions options)
    {
        xml.Attribute("protocol", DomainNames.StorageProtocol, source.Protocol ?? StorageProtocol.Nbd);
        xml.OptionalAttribute("name", source.Path);
        xml.OptionalAttribute("query", source.Query);
        if (source.Tls is { } tls && !(options.Migratable && source.TlsFromConfig))
        {
            xml.YesNo("tls", tls);
        }

        if (options.Status)
        {
            xml.Attribute("tlsFromConfig", source.TlsFromConfig ? 1 : 0);
        }

        xml.OptionalAttribute("tlsHostname", source.TlsHostname);
    }

    private static void WriteNetworkChildren(XmlText xml, StorageSource source)
    {
        WriteHosts(xml, source.Hosts);
        xml.OptionalChild("snapshot", "name", source.SnapshotName);
        xml.OptionalChild("config", "file", source.ConfigFile);
        if (source.InitiatorIqn is { } iqn)
        {
            using var initiator = xml.Element("initiator");
            xml.OptionalChild("iqn", "name", iqn);
        }

        if (source.SslVerify is { } verify)
        {
            xml.OptionalChild("ssl", "verify", verify ? "yes" : "no");
        }

        if (!source.Cookies.IsEmpty)
        {
            using var cookies = xml.Element("cookies");
            foreach (var cookie in source.Cookies)
            {
                using var element = xml.Element("cookie");
                xml.Attribute("name", cookie.Name);
                xml.Text(cookie.Value);
            }
        }

        xml.OptionalChild("readahead", "size", source.ReadAhead);
        xml.OptionalChild("timeout", "seconds", source.Timeout);
        xml.OptionalChild("knownHosts", "path", source.KnownHosts);
        if (source.Identity is { } identity)
        {
            using var element = xml.Element("identity");
            xml.OptionalAttribute("user", identity.User);
            xml.OptionalAttribute("group", identity.Group);
            xml.OptionalAttribute("username", identity.UserName);
            xml.OptionalAttribute("keyfile", identity.KeyFile);
            xml.OptionalAttribute("agentsock", identity.AgentSocket);
        }

        if (source.Reconnect is { } reconnect)
        {
            using var element = xml.Element("reconnect");
            xml.OptionalYesNo("enabled", reconnect.Enabled);
            xml.OptionalAttribute("timeout", reconnect.Timeout);
            xml.OptionalAttribute("delay", reconnect.Delay);
        }

    }
}
