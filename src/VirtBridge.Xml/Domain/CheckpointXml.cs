using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>domaincheckpoint</c> document.</summary>
public static class CheckpointXml
{
    private const string Schema = "domaincheckpoint.rng";
    private static readonly XmlNames<CheckpointMode> Modes = new("no", "bitmap");

    /// <summary>Reads a checkpoint. With <paramref name="redefine"/> name, time, parent and definition come from the XML.</summary>
    public static CheckpointDef Parse(string xml, bool redefine = false, DomainParseOptions? domainOptions = null)
    {
        var root = XmlDocumentReader.Read(xml, domain: ErrorDomain.DomainCheckpoint);
        XmlRefusal.ExpectRoot(root, "domaincheckpoint");

        CheckShape(root);
        var name = root.ChildText("name");
        if (name is null && redefine)
        {
            throw XmlRefusal.Error("a redefined checkpoint must have a name");
        }

        var checkpoint = new CheckpointDef
        {
            Name = name,
            Description = root.ChildText("description"),
            Disks = root.Child("disks") is { } disks ? ValueArray.Create<CheckpointDisk>(disks.Children("disk").Read(ReadDisk)) : default,
        };
        if (!redefine)
        {
            return checkpoint;
        }

        var domain = root.Child("domain");
        return checkpoint with
        {
            Disks = checkpoint.Disks.Select(disk => Named(disk, name!)).ToValueArray(),
            CreationTime = long.TryParse(root.ChildText("creationTime"), out var time)
                ? time
                : throw XmlRefusal.Internal("missing creationTime from existing checkpoint"),
            Parent = root.Child("parent")?.ChildText("name"),
            Domain = domain?.Attribute("type") is not null ? DomainXml.Parse(domain, domainOptions ?? new DomainParseOptions { SkipValidate = true }) : null,
        };
    }

    public static string Format(CheckpointDef checkpoint, DomainFormatOptions? options = null, bool withDomain = true, bool withSize = false)
    {
        options ??= DomainFormatOptions.Live;
        var xml = new XmlText();
        using (xml.Element("domaincheckpoint"))
        {
            xml.OptionalTextElement("name", checkpoint.Name);
            xml.OptionalTextElement("description", checkpoint.Description);
            if (checkpoint.Parent is { } parent)
            {
                using var element = xml.Element("parent");
                xml.TextElement("name", parent);
            }

            if (checkpoint.CreationTime is { } time and not 0)
            {
                xml.TextElement("creationTime", time.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            if (!checkpoint.Disks.IsEmpty)
            {
                using var disks = xml.Element("disks");
                foreach (var disk in checkpoint.Disks)
                {
                    WriteDisk(xml, disk, withSize);
                }
            }

            if (withDomain && checkpoint.Domain is { } domain)
            {
                DomainXml.Write(xml, domain, options with { Inactive = true });
            }
            else if (withDomain && checkpoint.DomainUuid is { } uuid)
            {
                using var element = xml.Element("domain");
                xml.TextElement("uuid", uuid.ToString());
            }
        }

        return xml.Take();
    }

    private static CheckpointDisk ReadDisk(XmlElement element)
    {
        var mode = element.Enum("checkpoint", Modes);
        return new CheckpointDisk(element.Attribute("name") ?? throw XmlRefusal.Error("missing name from disk checkpoint element"))
        {
            Mode = mode ?? CheckpointMode.Bitmap,
            Bitmap = element.Attribute("bitmap"),
        };
    }

    // A checkpoint that is made has its disks completed by who makes it.
    private static CheckpointDisk Named(CheckpointDisk disk, string checkpoint) =>
        disk.Mode == CheckpointMode.Bitmap ? disk with { Bitmap = disk.Bitmap ?? checkpoint } : disk;

    private static void WriteDisk(XmlText xml, CheckpointDisk disk, bool withSize)
    {
        using var element = xml.Element("disk");
        xml.Attribute("name", disk.Name);
        xml.OptionalAttribute("checkpoint", Modes, disk.Mode);
        xml.OptionalAttribute("bitmap", disk.Bitmap);
        if (withSize && disk.SizeValid)
        {
            xml.OptionalAttribute("size", disk.Size);
        }
    }

    /// <summary>What the published schema says, which is always enforced for checkpoints.</summary>
    private static void CheckShape(XmlElement root)
    {
        if (root.ChildText("name") is { } name && (name.Contains('/') || name.StartsWith('.') || name.Length == 0))
        {
            throw Invalid("name");
        }

        if (root.Child("disks") is { } disks)
        {
            foreach (var disk in disks.Children("disk"))
            {
                if (!disk.Has("name"))
                {
                    throw Invalid("disks");
                }
            }
        }
    }

    private static VirtException Invalid(string element) => new(
        ErrorCode.XmlInvalidSchema,
        ErrorDomain.Xml,
        $"Unable to validate doc against {Schema}\nExtra element {element} in interleave\nElement domaincheckpoint failed to validate content\n");
}
