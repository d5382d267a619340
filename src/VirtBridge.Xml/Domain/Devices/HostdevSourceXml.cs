using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>source</c> element of host devices by kind.</summary>
internal static class HostdevSourceXml
{
    public static HostdevSource Read(XmlElement element, HostdevType type, DomainParseOptions options)
    {
        var source = element.Child("source") ?? throw XmlRefusal.Error("Missing <source> element in hostdev device");
        var address = source.Child("address");
        return type switch
        {
            HostdevType.Usb => ReadUsb(source, options),
            HostdevType.Pci => ReadPci(element, source, address, options),
            HostdevType.Scsi => ReadScsi(element, source, options),
            HostdevType.ScsiHost => ReadScsiHost(element, source),
            _ => ReadMdev(element, address),
        };
    }

    public static void WriteAttributes(XmlText xml, HostdevSource source)
    {
        switch (source)
        {
            case HostdevSource.Scsi scsi:
                xml.OptionalAttribute("sgio", DomainNames.Sgio, scsi.Sgio);
                xml.OptionalYesNo("rawio", scsi.RawIo);
                break;
            case HostdevSource.ScsiIscsi iscsi:
                xml.OptionalAttribute("sgio", DomainNames.Sgio, iscsi.Sgio);
                xml.OptionalYesNo("rawio", iscsi.RawIo);
                break;
            case HostdevSource.ScsiHost host:
                xml.OptionalAttribute("model", DomainNames.VirtioModel, host.Model);
                break;
            case HostdevSource.Mdev mdev:
                xml.Attribute("model", DomainNames.MdevModel, mdev.Model);
                xml.OptionalOnOff("display", mdev.Display);
                xml.OptionalOnOff("ramfb", mdev.RamFb);
                break;
            case HostdevSource.Pci pci:
                xml.OptionalOnOff("display", pci.Display);
                xml.OptionalOnOff("ramfb", pci.RamFb);
                break;
        }
    }

    public static void Write(XmlText xml, HostdevDef hostdev, DomainFormatOptions options)
    {
        if (hostdev.Source is HostdevSource.Capability capability)
        {
            WriteCapability(xml, capability);
            return;
        }

        using var source = xml.Element("source");
        xml.OptionalAttribute("startupPolicy", DomainNames.HostdevStartupPolicy, hostdev.StartupPolicy);
        switch (hostdev.Source)
        {
            case HostdevSource.Usb usb:
                WriteUsb(xml, usb, hostdev.OwnedByInterface, options);
                break;
            case HostdevSource.Pci pci:
                xml.OptionalYesNo("writeFiltering", pci.WriteFiltering);
                PciAddressXml.Write(xml, pci.Address, hostdev.OwnedByInterface);
                if (options.PciOriginalStates && !pci.OriginalStates.IsEmpty)
                {
                    using var origstates = xml.Element("origstates");
                    foreach (var state in pci.OriginalStates)
                    {
                        xml.EmptyElement(state);
                    }
                }

                break;
            case HostdevSource.Scsi scsi:
                WriteScsi(xml, scsi);
                break;
            case HostdevSource.ScsiIscsi { Storage: var storage }:
                WriteIscsi(xml, storage, options);
                break;
            case HostdevSource.ScsiHost host:
                xml.Attribute("protocol", DomainNames.ScsiHostProtocol, host.Protocol);
                xml.OptionalAttribute("wwpn", host.Wwpn);
                break;
            case HostdevSource.Mdev mdev:
                using (xml.Element("address"))
                {
                    xml.Attribute("uuid", mdev.Uuid);
                }

                break;
        }
    }

    private static HostdevSource.Usb ReadUsb(XmlElement source, DomainParseOptions options)
    {
        var usb = new HostdevSource.Usb
        {
            GuestReset = source.Enum("guestReset", DomainNames.UsbGuestReset),
            AutoAddress = !options.Inactive && source.YesNo("autoAddress") == true,
        };
        if (source.Child("vendor") is { } vendor)
        {
            usb = usb with
            {
                Vendor = vendor.UInt("id", 0) is { } id ? id == 0 ? throw XmlValueError.Zero(vendor, "id") : id : throw XmlValueError.MissingAttribute(vendor, "id"),
                Product = source.Child("product") is { } product
                    ? product.UInt("id", 0) ?? throw XmlValueError.MissingAttribute(product, "id")
                    : throw XmlRefusal.Internal("missing product"),
            };
        }

        else if (source.Child("product") is not null)
        {
            throw XmlRefusal.Internal("missing vendor");
        }

        if (source.Child("address") is { } address)
        {
            usb = usb with
            {
                Bus = address.UInt("bus", 0),
                Device = address.UInt("device", 0),
                Port = DeviceAddressXml.ReadPort(address),
            };
        }

        return usb;
    }

    private static void WriteUsb(XmlText xml, HostdevSource.Usb usb, bool typed, DomainFormatOptions options)
    {
        xml.OptionalAttribute("guestReset", DomainNames.UsbGuestReset, usb.GuestReset);
        if (usb.AutoAddress && !options.Inactive)
        {
            xml.YesNo("autoAddress", true);
        }

        if (usb.Vendor is { } vendor)
        {
            using (xml.Element("vendor"))
            {
                xml.HexAttribute("id", vendor, 4);
            }

            using (xml.Element("product"))
            {
                xml.HexAttribute("id", usb.Product ?? 0, 4);
            }
        }

        if ((usb.Bus ?? 0) != 0 || (usb.Device ?? 0) != 0)
        {
            if (usb.AutoAddress && options.Inactive)
            {
                return;
            }

            using var address = xml.Element("address");
            if (typed)
            {
                xml.Attribute("type", "usb");
            }

            xml.Attribute("bus", usb.Bus ?? 0);
            if (usb.Port is { } port)
            {
                xml.Attribute("port", port);
            }
            else
            {
                xml.Attribute("device", usb.Device ?? 0);
            }
        }
    }

    private static HostdevSource.Pci ReadPci(XmlElement element, XmlElement source, XmlElement? address, DomainParseOptions options)
    {
        if (address is null)
        {
            throw XmlRefusal.Error("No <address> element found in hostdev source");
        }

        var states = options.Status && source.Child("origstates") is { } origstates
            ? ValueArray.Create<string>(origstates.Elements.Read(state => state.Name))
            : default;
        return new HostdevSource.Pci(PciAddressXml.Read(address))
        {
            Driver = HostdevDriverXml.Read(element.Child("driver")),
            WriteFiltering = source.YesNo("writeFiltering"),
            Display = element.Name == "hostdev" ? element.OnOff("display") : null,
            RamFb = element.Name == "hostdev" ? element.OnOff("ramfb") : null,
            OriginalStates = states,
        };
    }

    private static HostdevSource ReadScsi(XmlElement element, XmlElement source, DomainParseOptions options)
    {
        var sgio = element.Enum("sgio", DomainNames.Sgio);
        var rawio = element.YesNo("rawio");
        if (source.Attribute("protocol") is { } protocol)
        {
            return protocol == "iscsi" ? ReadIscsi(source, sgio, rawio, options) : throw XmlRefusal.Unsupported($"Unknown SCSI subsystem protocol '{protocol}'");
        }

        var address = source.Child("address") ?? throw XmlRefusal.Error("'address' must be specified for scsi hostdev source");
        var name = source.Optional("adapter", "name") ?? throw XmlRefusal.Error("'adapter' name must be specified for scsi hostdev source");
        return new HostdevSource.Scsi(name, address.UInt("bus", 0) ?? throw Missing(address, "bus"), address.UInt("target", 0) ?? throw Missing(address, "target"), address.ULong("unit", 0) ?? throw Missing(address, "unit"))
        {
            Sgio = sgio,
            RawIo = rawio,
        };
    }

    private static VirtException Missing(XmlElement element, string name) => XmlValueError.MissingAttribute(element, name);

    private static HostdevSource.ScsiIscsi ReadIscsi(XmlElement source, Sgio? sgio, bool? rawio, DomainParseOptions options)
    {
        var name = source.Attribute("name") ?? throw XmlRefusal.Error("missing iSCSI hostdev source path name");
        var hosts = StorageLocationXml.ReadHosts(source);
        if (hosts.IsEmpty)
        {
            throw XmlRefusal.Error("missing the host address for the iSCSI hostdev");
        }

        if (hosts.Count > 1)
        {
            throw XmlRefusal.Error("only one source host address may be specified for the iSCSI hostdev");
        }

        return new HostdevSource.ScsiIscsi(new StorageSource
        {
            Type = StorageType.Network,
            Protocol = StorageProtocol.Iscsi,
            Path = name,
            Hosts = hosts,
            InitiatorIqn = source.Child("initiator")?.Optional("iqn", "name"),
            Auth = source.Child("auth") is { } auth ? StorageSecretsXml.ReadAuth(auth) : null,
            Runtime = options.Status ? StoragePrivateXml.Read(source) : null,
        })
        {
            Sgio = sgio,
            RawIo = rawio,
        };
    }

    private static HostdevSource.ScsiHost ReadScsiHost(XmlElement element, XmlElement source)
    {
        var protocol = source.Enum("protocol", DomainNames.ScsiHostProtocol) ?? throw XmlValueError.MissingAttribute(source, "protocol");
        var wwpn = source.Attribute("wwpn") ?? throw XmlRefusal.Error("missing vhost-scsi hostdev source wwpn");
        return wwpn.StartsWith("naa.", StringComparison.Ordinal) && wwpn.Length == 20
            ? new HostdevSource.ScsiHost(protocol, wwpn, element.Enum("model", DomainNames.VirtioModel))
            : throw XmlRefusal.Error("malformed 'wwpn' value");
    }

    private static HostdevSource.Mdev ReadMdev(XmlElement element, XmlElement? address)
    {
        var model = element.RequiredEnum("model", DomainNames.MdevModel);
        if (address is null)
        {
            throw XmlRefusal.Error("Missing <address> element");
        }

        var text = address.Attribute("uuid") ?? throw XmlRefusal.Unsupported("Missing 'uuid' attribute for element <address>");
        return Uuid.TryParse(text, out var uuid)
            ? new HostdevSource.Mdev(model, uuid, element.OnOff("display"), element.OnOff("ramfb"))
            : throw XmlRefusal.Internal($"Cannot parse uuid attribute of element <address>");
    }

    private static void WriteScsi(XmlText xml, HostdevSource.Scsi scsi)
    {
        xml.OptionalChild("adapter", "name", scsi.Adapter);
        using var address = xml.Element("address");
        xml.Attribute("bus", scsi.Bus);
        xml.Attribute("target", scsi.Target);
        xml.Attribute("unit", scsi.Unit);
    }

    private static void WriteIscsi(XmlText xml, StorageSource storage, DomainFormatOptions options)
    {
        xml.Attribute("protocol", "iscsi");
        xml.OptionalAttribute("name", storage.Path);
        StorageLocationXml.WriteHosts(xml, storage.Hosts);
        StoragePrivateXml.Write(xml, storage.Runtime, options);
        if (storage.Auth is { } auth)
        {
            StorageSecretsXml.Write(xml, auth);
        }

        if (storage.InitiatorIqn is { } iqn)
        {
            using var initiator = xml.Element("initiator");
            xml.OptionalChild("iqn", "name", iqn);
        }
    }

    private static void WriteCapability(XmlText xml, HostdevSource.Capability capability)
    {
        using (xml.Element("source"))
        {
            xml.TextElement(
                capability.Kind switch
                {
                    HostdevCapabilityType.Storage => "block",
                    HostdevCapabilityType.Misc => "char",
                    _ => "interface",
                },
                capability.Path);
        }

        InterfaceIpXml.Write(xml, capability.Ips, capability.Routes);
    }
}
