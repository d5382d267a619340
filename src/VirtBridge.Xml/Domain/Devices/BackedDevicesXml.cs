using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Devices with a backend of their own: TPMs, random numbers, smart cards, redirection, shared memory, IOMMUs.</summary>
internal static class BackedDevicesXml
{
    public static TpmDef ReadTpm(XmlElement element, DomainParseOptions options)
    {
        if (element.CountOf("backend") > 1)
        {
            throw XmlRefusal.Error("only one TPM backend is supported");
        }

        var backend = element.Child("backend") ?? throw XmlRefusal.Error("missing TPM device backend");
        return new TpmDef
        {
            Model = element.Enum("model", DomainNames.TpmModel),
            Backend = TpmBackendXml.Read(backend, options),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, TpmDef tpm, DomainFormatOptions options)
    {
        using var element = xml.Element("tpm");
        xml.OptionalAttribute("model", DomainNames.TpmModel, tpm.Model);
        TpmBackendXml.Write(xml, tpm.Backend);
        DeviceInfoXml.Write(xml, tpm.Info, options);
    }

    public static RngDef ReadRng(XmlElement element, DomainParseOptions options)
    {
        var model = element.RequiredEnum("model", DomainNames.VirtioModel);
        if (element.CountOf("backend") != 1)
        {
            throw XmlRefusal.Error("only one RNG backend is supported");
        }

        var backend = element.Child("backend")!;
        var rate = element.Child("rate");
        return new RngDef
        {
            Model = model,
            Rate = rate is null
                ? null
                : new RngRate(rate.UInt("bytes") ?? throw XmlRefusal.Error("invalid RNG rate bytes value"), rate.UInt("period")),
            Backend = backend.RequiredEnum("model", DomainNames.RngBackendType) switch
            {
                RngBackendType.Random => new RngBackend.Random(backend.Text is { Length: > 0 } path ? path : null),
                RngBackendType.Egd => new RngBackend.Egd(CharSourceXml.Read(
                    backend,
                    backend.Attribute("type") is null ? throw XmlRefusal.Error("missing EGD backend type") : CharSourceXml.ReadType(backend),
                    options)),
                _ => new RngBackend.Builtin(),
            },
            Virtio = DeviceInfoXml.ReadVirtio(element.Child("driver")),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, RngDef rng, DomainFormatOptions options)
    {
        using var element = xml.Element("rng");
        xml.Attribute("model", DomainNames.VirtioModel, rng.Model);
        if (rng.Rate is { Bytes: not 0 } rate)
        {
            using var child = xml.Element("rate");
            xml.Attribute("bytes", rate.Bytes);
            if (rate.Period is not (null or 0))
            {
                xml.OptionalAttribute("period", rate.Period);
            }
        }

        using (xml.Element("backend"))
        {
            switch (rng.Backend)
            {
                case RngBackend.Random random:
                    xml.Attribute("model", "random");
                    xml.Text(random.Path ?? "");
                    break;
                case RngBackend.Egd egd:
                    xml.Attribute("model", "egd");
                    xml.Attribute("type", DomainNames.CharType, egd.Source.Type);
                    CharSourceXml.Write(xml, egd.Source, options);
                    break;
                default:
                    xml.Attribute("model", "builtin");
                    break;
            }
        }

        DeviceInfoXml.WriteVirtioDriver(xml, rng.Virtio);
        DeviceInfoXml.Write(xml, rng.Info, options);
    }

    public static SmartcardDef ReadSmartcard(XmlElement element, DomainParseOptions options)
    {
        var info = DeviceInfoXml.Read(element, options);
        if (info.Address is not (null or DeviceAddress.Ccid))
        {
            throw XmlRefusal.Unsupported("Controllers must use the 'ccid' address type");
        }

        switch (element.RequiredEnum("mode", DomainNames.SmartcardMode))
        {
            case SmartcardMode.Host:
                return new SmartcardDef.Host { Info = info };
            case SmartcardMode.HostCertificates:
                var names = element.Children("certificate").Read(certificate => certificate.Text);
                if (names.Length != 3)
                {
                    throw XmlRefusal.Error("host-certificates mode needs exactly three certificates");
                }

                var database = element.ChildText("database");
                return database is null || database.StartsWith('/')
                    ? new SmartcardDef.Certificates(names[0], names[1], names[2], database) { Info = info }
                    : throw XmlRefusal.Error($"expecting absolute path: {database}");
            default:
                var type = element.Attribute("type") ?? throw XmlRefusal.Error("passthrough mode requires a character device type attribute");
                return DomainNames.CharType.TryParse(type, out var kind)
                    ? new SmartcardDef.Passthrough(CharSourceXml.Read(element, kind, options)) { Info = info }
                    : throw XmlRefusal.Error($"unknown type presented to host for character device: {type}");
        }
    }

    public static void Write(XmlText xml, SmartcardDef smartcard, DomainFormatOptions options)
    {
        using var element = xml.Element("smartcard");
        switch (smartcard)
        {
            case SmartcardDef.Host:
                xml.Attribute("mode", "host");
                break;
            case SmartcardDef.Certificates certificates:
                xml.Attribute("mode", "host-certificates");
                xml.TextElement("certificate", certificates.First);
                xml.TextElement("certificate", certificates.Second);
                xml.TextElement("certificate", certificates.Third);
                xml.OptionalTextElement("database", certificates.Database);
                break;
            case SmartcardDef.Passthrough passthrough:
                xml.Attribute("mode", "passthrough");
                xml.Attribute("type", DomainNames.CharType, passthrough.Source.Type);
                CharSourceXml.Write(xml, passthrough.Source, options);
                break;
        }

        DeviceInfoXml.Write(xml, smartcard.Info, options);
    }

    public static RedirDef ReadRedir(XmlElement element, DomainParseOptions options)
    {
        var bus = element.Enum("bus", DomainNames.RedirBus) ?? RedirBus.Usb;
        var type = element.Attribute("type") ?? throw XmlRefusal.Error("missing type in redirdev");
        return DomainNames.CharType.TryParse(type, out var kind)
            ? new RedirDef(bus, CharSourceXml.Read(element, kind, options)) { Info = SmallDevicesXml.ReadUsbInfo(element, options) }
            : throw XmlRefusal.Error($"unknown redirdev character device type '{type}'");
    }

    public static void Write(XmlText xml, RedirDef redir, DomainFormatOptions options)
    {
        using var element = xml.Element("redirdev");
        xml.Attribute("bus", DomainNames.RedirBus, redir.Bus);
        xml.Attribute("type", DomainNames.CharType, redir.Source.Type);
        CharSourceXml.Write(xml, redir.Source, options);
        DeviceInfoXml.Write(xml, redir.Info, options, boot: true);
    }

    public static ValueArray<RedirFilterRule> ReadRedirFilter(XmlElement element) =>
        ValueArray.Create<RedirFilterRule>(element.Children("usbdev").Read(rule => new RedirFilterRule(
            ReadId(rule, "class", 255),
            ReadId(rule, "vendor", 0xffff),
            ReadId(rule, "product", 0xffff),
            ReadVersion(rule),
            rule.YesNo("allow") ?? throw XmlRefusal.Error("Missing 'allow' attribute for USB redirection filter"))));

    public static void WriteRedirFilter(XmlText xml, ValueArray<RedirFilterRule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        using var element = xml.Element("redirfilter");
        foreach (var rule in rules)
        {
            using var child = xml.Element("usbdev");
            WriteId(xml, "class", rule.Class, 2);
            WriteId(xml, "vendor", rule.Vendor, 4);
            WriteId(xml, "product", rule.Product, 4);
            if (rule.Version >= 0)
            {
                xml.Attribute("version", $"{rule.Version >> 8:x}.{rule.Version & 0xff:x2}");
            }

            xml.YesNo("allow", rule.Allow);
        }
    }

    public static ShmemDef ReadShmem(XmlElement element, DomainParseOptions options)
    {
        var server = element.Child("server");
        var msi = element.Child("msi");
        var name = element.Required("name");
        return new ShmemDef
        {
            Name = name.Contains('/') ? throw XmlRefusal.Unsupported("shmem name cannot include '/' character") : name is "." or ".."
                ? throw XmlRefusal.Unsupported("shmem name cannot be equal to '.' or '..'") : name,
            Role = element.Enum("role", DomainNames.ShmemRole),
            Model = element.Child("model")?.RequiredEnum("type", DomainNames.ShmemModel) ?? ShmemModel.Ivshmem,
            Size = element.Child("size") is { } size ? ScaledSize.ReadBytes(size, 1) : null,
            HasServer = server is not null,
            ServerPath = server?.Attribute("path"),
            Msi = msi is null ? null : new ShmemMsi(msi.YesNo("enabled"), msi.UInt("vectors"), msi.OnOff("ioeventfd")),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, ShmemDef shmem, DomainFormatOptions options)
    {
        using var element = xml.Element("shmem");
        xml.Attribute("name", shmem.Name);
        xml.OptionalAttribute("role", DomainNames.ShmemRole, shmem.Role);
        xml.OptionalChild("model", "type", DomainNames.ShmemModel.Format(shmem.Model));
        if (shmem.Size is { } size and not 0)
        {
            using var child = xml.Element("size");
            xml.Attribute("unit", "M");
            xml.Text(size >> 20);
        }

        if (shmem.HasServer)
        {
            using var server = xml.Element("server");
            xml.OptionalAttribute("path", shmem.ServerPath);
        }

        if (shmem.Msi is { } msi)
        {
            using var child = xml.Element("msi");
            xml.OptionalYesNo("enabled", msi.Enabled);
            xml.OptionalAttribute("vectors", msi.Vectors);
            xml.OptionalOnOff("ioeventfd", msi.IoEventFd);
        }

        DeviceInfoXml.Write(xml, shmem.Info, options);
    }

    public static IommuDef ReadIommu(XmlElement element, DomainParseOptions options)
    {
        var driver = element.Child("driver");
        return new IommuDef
        {
            Model = element.RequiredEnum("model", DomainNames.IommuModel),
            InterruptRemapping = driver?.OnOff("intremap"),
            CachingMode = driver?.OnOff("caching_mode"),
            Eim = driver?.OnOff("eim"),
            IoTlb = driver?.OnOff("iotlb"),
            AddressWidthBits = driver?.UInt("aw_bits"),
            DmaTranslation = driver?.OnOff("dma_translation"),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, IommuDef iommu, DomainFormatOptions options)
    {
        using var element = xml.Element("iommu");
        xml.Attribute("model", DomainNames.IommuModel, iommu.Model);
        using (xml.ElementIfAny("driver"))
        {
            xml.OptionalOnOff("intremap", iommu.InterruptRemapping);
            xml.OptionalOnOff("caching_mode", iommu.CachingMode);
            xml.OptionalOnOff("eim", iommu.Eim);
            xml.OptionalOnOff("iotlb", iommu.IoTlb);
            if (iommu.AddressWidthBits is not 0)
            {
                xml.OptionalAttribute("aw_bits", iommu.AddressWidthBits);
            }

            xml.OptionalOnOff("dma_translation", iommu.DmaTranslation);
        }

        DeviceInfoXml.Write(xml, iommu.Info, options);
    }

    private static int ReadId(XmlElement rule, string name, uint highest)
    {
        if (rule.Attribute(name) is not { } text || text == "-1")
        {
            return -1;
        }

        return NumberText.TryULong(text, 0, out var value) && value <= highest
            ? (int)value
            : throw XmlRefusal.Internal($"Cannot parse USB {name}{(name == "class" ? " code" : " ID")} {text}");
    }

    private static int ReadVersion(XmlElement rule)
    {
        if (rule.Attribute("version") is not { } text || text == "-1")
        {
            return -1;
        }

        var dot = text.IndexOf('.');
        // The fraction is decimal: "9.4" is 9.40.
        var fraction = text[(dot + 1)..].PadRight(2, '0');
        return dot > 0
            && uint.TryParse(text.AsSpan(0, dot), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var high)
            && uint.TryParse(fraction, System.Globalization.NumberStyles.AllowHexSpecifier, null, out var low)
            ? (int)((high << 8) | low)
            : throw XmlRefusal.Internal($"Cannot parse USB version {text}");
    }

    private static void WriteId(XmlText xml, string name, int value, int digits)
    {
        if (value >= 0)
        {
            xml.Attribute(name, "0x" + value.ToString("X" + digits.ToString(System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
