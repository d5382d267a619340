using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>memory</c> element below <c>devices</c>.</summary>
internal static class MemoryDeviceXml
{
    public static MemoryDef Read(XmlElement element, DomainParseOptions options)
    {
        var model = element.RequiredEnum("model", DomainNames.MemoryModel);
        var source = element.Child("source");
        var target = element.Child("target") ?? throw XmlRefusal.Error("missing <target> element for <memory> device");
        var size = target.Child("size") ?? throw XmlRefusal.Error("missing element or attribute './size'");
        var label = target.Child("label")?.Child("size");
        var hasPath = model is MemoryModel.Nvdimm or MemoryModel.VirtioPmem;
        var isNvdimm = model == MemoryModel.Nvdimm;
        var isBlocks = model == MemoryModel.VirtioMem;
        return new MemoryDef
        {
            Model = model,
            Access = element.Enum("access", DomainNames.NumaMemoryAccess),
            Discard = element.YesNo("discard"),
            Uuid = isNvdimm && element.ChildText("uuid") is { } uuid
                ? Contract.Uuid.TryParse(uuid, out var id) ? id : throw XmlRefusal.Error("malformed uuid element")
                : null,
            SourceNodes = hasPath ? null : source?.ChildText("nodemask") is { } nodes ? NumberSet.Normalize(nodes) : null,
            PageSize = hasPath ? null : source?.Child("pagesize") is { } page ? ScaledSize.ReadKiB(page) : null,
            Path = hasPath ? source?.ChildText("path") : null,
            AlignSize = !isNvdimm ? null : source?.Child("alignsize") is { } align ? ScaledSize.ReadKiB(align) : null,
            Pmem = isNvdimm && source?.Child("pmem") is not null,
            Size = ScaledSize.ReadKiB(size),
            TargetNode = target.ChildText("node") is { } node
                ? NumberText.TryUInt(node, out var cell) ? cell : throw XmlRefusal.Error($"invalid or missing value of memory device node")
                : null,
            LabelSize = label is null || !isNvdimm ? null : ScaledSize.ReadKiB(label),
            ReadOnly = isNvdimm && target.Child("readonly") is not null,
            BlockSize = !isBlocks ? null : target.Child("block") is { } block ? ScaledSize.ReadKiB(block) : null,
            RequestedSize = !isBlocks ? null : target.Child("requested") is { } requested ? ScaledSize.ReadKiB(requested) : null,
            CurrentSize = isBlocks && !options.Inactive && target.Child("current") is { } current ? ScaledSize.ReadKiB(current) : null,
            BaseAddress = target.Child("address")?.ULong("base", 16),
            DynamicMemslots = target.YesNo("dynamicMemslots"),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, MemoryDef memory, DomainFormatOptions options)
    {
        using var element = xml.Element("memory");
        xml.Attribute("model", DomainNames.MemoryModel, memory.Model);
        xml.OptionalAttribute("access", DomainNames.NumaMemoryAccess, memory.Access);
        xml.OptionalYesNo("discard", memory.Discard);
        xml.OptionalTextElement("uuid", memory.Uuid?.ToString());
        using (xml.ElementIfAny("source"))
        {
            xml.OptionalTextElement("nodemask", memory.SourceNodes);
            Size(xml, "pagesize", memory.PageSize);
            xml.OptionalTextElement("path", memory.Path);
            Size(xml, "alignsize", memory.AlignSize);
            if (memory.Pmem)
            {
                xml.EmptyElement("pmem");
            }
        }

        WriteTarget(xml, memory, options);
        DeviceInfoXml.Write(xml, memory.Info, options);
    }

    private static void WriteTarget(XmlText xml, MemoryDef memory, DomainFormatOptions options)
    {
        using var target = xml.Element("target");
        xml.OptionalYesNo("dynamicMemslots", memory.DynamicMemslots);
        SmallDevicesXml.WriteKiB(xml, "size", memory.Size);
        xml.OptionalTextElement("node", memory.TargetNode);
        if (memory.LabelSize is { } labelSize and not 0)
        {
            using var label = xml.Element("label");
            SmallDevicesXml.WriteKiB(xml, "size", labelSize);
        }

        if (memory.ReadOnly)
        {
            xml.EmptyElement("readonly");
        }

        Size(xml, "block", memory.BlockSize);
        Size(xml, "requested", memory.RequestedSize);
        if (!options.Inactive)
        {
            Size(xml, "current", memory.CurrentSize);
        }

        if (memory.BaseAddress is { } start and not 0)
        {
            using var address = xml.Element("address");
            xml.HexAttribute("base", start);
        }
    }

    private static void Size(XmlText xml, string name, ulong? kib)
    {
        if (kib is { } value)
        {
            SmallDevicesXml.WriteKiB(xml, name, value);
        }
    }
}
