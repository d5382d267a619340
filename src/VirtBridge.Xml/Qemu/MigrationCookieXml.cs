using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Xml;

/// <summary>Migration cookies.</summary>
public static class MigrationCookieXml
{
    public static MigrationCookie Read(string text)
    {
        var root = XmlDocumentReader.Read(text, domain: ErrorDomain.Qemu);
        XmlRefusal.ExpectRoot(root, "qemu-migration");
        var nbd = root.Child("nbd");
        var graphics = root.Child("graphics");
        return new MigrationCookie
        {
            Name = root.ChildText("name") ?? throw Missing("name"),
            Uuid = ReadUuid(root, "uuid"),
            HostName = root.ChildText("hostname") ?? throw Missing("hostname"),
            HostUuid = ReadUuid(root, "hostuuid"),
            Features = ValueArray.Create<string>(root.Children("feature").Read(feature => feature.Required("name"))),
            Persistent = root.Child("domain") is { } domain ? Text(domain) : null,
            Graphics = graphics is null ? null : ReadGraphics(graphics),
            Nbd = nbd is null
                ? null
                : new MigrationNbd(
                    nbd.UInt("port"),
                    ValueArray.Create<MigrationNbdDisk>(nbd.Children("disk").Read(disk => new MigrationNbdDisk(disk.Required("target"), disk.RequiredULong("capacity"))))),
            Cpu = DomainCpuXml.Read(root.Child("cpu")),
            AllowReboot = root.Child("allowReboot")?.YesNo("value"),
            Capabilities = root.Child("capabilities") is { } capabilities
                ? ValueArray.Create<MigrationCapability>(capabilities.Children("cap").Read(cap => new MigrationCapability(cap.Required("name"), cap.YesNo("auto") == true)))
                : null,
            BitmapDisks = root.Child("blockDirtyBitmaps") is { } bitmaps
                ? ValueArray.Create<MigrationBitmapDisk>(bitmaps.Children("disk").Read(ReadBitmaps))
                : default,
        };
    }

    public static string Write(MigrationCookie cookie)
    {
        var xml = new XmlText();
        using (xml.Element("qemu-migration"))
        {
            xml.TextElement("name", cookie.Name);
            xml.TextElement("uuid", cookie.Uuid.ToString());
            xml.TextElement("hostname", cookie.HostName);
            xml.TextElement("hostuuid", cookie.HostUuid.ToString());
            foreach (var feature in cookie.Features)
            {
                xml.OptionalChild("feature", "name", feature);
            }

            if (cookie.Persistent is { } stored)
            {
                xml.Raw(XmlDocumentReader.Read(stored, domain: ErrorDomain.Qemu));
            }

            Write(xml, cookie.Graphics);
            Write(xml, cookie.Nbd);
            DomainCpuXml.Write(xml, cookie.Cpu);
            if (cookie.AllowReboot is { } reboot)
            {
                xml.OptionalChild("allowReboot", "value", reboot ? "yes" : "no");
            }

            Write(xml, cookie.Capabilities);
            Write(xml, cookie.BitmapDisks);
        }

        return xml.Take();
    }

    private static string Text(XmlElement element)
    {
        var text = new XmlText();
        text.Raw(element);
        return text.Take();
    }

    private static MigrationGraphics ReadGraphics(XmlElement element) => new(element.Required("type"), element.RequiredInt("port"), element.Attribute("listen") ?? "")
    {
        TlsPort = element.Int("tlsPort"),
        TlsSubject = element.Child("cert") is { } certificate ? certificate.Attribute("value") : null,
    };

    private static MigrationBitmapDisk ReadBitmaps(XmlElement disk) => new(
        disk.Required("target"),
        ValueArray.Create<MigrationBitmap>(disk.Children("bitmap").Read(bitmap => new MigrationBitmap(bitmap.Required("name"), bitmap.Required("alias")))));

    private static void Write(XmlText xml, MigrationGraphics? graphics)
    {
        if (graphics is null)
        {
            return;
        }

        using var element = xml.Element("graphics");
        xml.Attribute("type", graphics.Type);
        xml.Attribute("port", graphics.Port);
        xml.Attribute("listen", graphics.Listen);
        xml.OptionalAttribute("tlsPort", graphics.TlsPort);
        if (graphics.TlsSubject is { } subject)
        {
            using var certificate = xml.Element("cert");
            xml.Attribute("info", "subject");
            xml.Attribute("value", subject);
        }
    }

    private static void Write(XmlText xml, MigrationNbd? nbd)
    {
        if (nbd is null)
        {
            return;
        }

        using var element = xml.Element("nbd");
        xml.OptionalAttribute("port", nbd.Port);
        foreach (var disk in nbd.Disks)
        {
            using var child = xml.Element("disk");
            xml.Attribute("target", disk.Target);
            xml.Attribute("capacity", disk.Capacity);
        }
    }

    private static void Write(XmlText xml, ValueArray<MigrationCapability>? capabilities)
    {
        if (capabilities is not { } list)
        {
            return;
        }

        using var element = xml.Element("capabilities");
        xml.Open();
        foreach (var capability in list)
        {
            using var child = xml.Element("cap");
            xml.Attribute("name", capability.Name);
            xml.YesNo("auto", capability.Auto);
        }
    }

    private static void Write(XmlText xml, ValueArray<MigrationBitmapDisk> disks)
    {
        if (disks.IsEmpty)
        {
            return;
        }

        using var element = xml.Element("blockDirtyBitmaps");
        foreach (var disk in disks)
        {
            using var child = xml.Element("disk");
            xml.Attribute("target", disk.Target);
            foreach (var bitmap in disk.Bitmaps)
            {
                using var entry = xml.Element("bitmap");
                xml.Attribute("name", bitmap.Name);
                xml.Attribute("alias", bitmap.Alias);
            }
        }
    }

    private static Uuid ReadUuid(XmlElement root, string name) =>
        Uuid.TryParse(root.ChildText(name) ?? throw Missing(name), out var uuid)
            ? uuid
            : throw VirtError.Of(ErrorCode.InternalError, ErrorDomain.Qemu, $"malformed {name} element in migration data").ToException();

    private static VirtException Missing(string name) =>
        VirtError.Of(ErrorCode.InternalError, ErrorDomain.Qemu, $"missing {name} element in migration data").ToException();
}
