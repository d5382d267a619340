using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>seclabel</c> elements of a domain and of images and sockets.</summary>
internal static class SeclabelXml
{
    public static ValueArray<Seclabel> ReadAll(XmlElement domain, DomainParseOptions options)
    {
        var labels = domain.Children("seclabel").Read(element => Read(element, options));
        for (var i = 1; i < labels.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (labels[i].Model is { } model && model == labels[j].Model)
                {
                    throw XmlRefusal.Detail($"seclabel for model {model} is already provided");
                }
            }
        }

        if (labels.Length > 1 && Array.Exists(labels, label => label.Model is null))
        {
            throw XmlRefusal.Error("missing security model when using multiple labels");
        }

        return ValueArray.Create<Seclabel>(labels);
    }

    public static void Write(XmlText xml, Seclabel label, DomainFormatOptions options)
    {
        if (label.Type == SeclabelType.Dynamic && options.Inactive && label is { BaseLabel: null, Model: null, Relabel: not false })
        {
            return;
        }

        using var element = xml.Element("seclabel");
        xml.OptionalAttribute("type", DomainNames.SeclabelType, label.Type);
        xml.OptionalAttribute("model", label.Model);
        if (label.Type == SeclabelType.None)
        {
            return;
        }

        xml.YesNo("relabel", label.Relabel ?? label.Type == SeclabelType.Dynamic);
        if (label.Type == SeclabelType.Dynamic && options.Inactive)
        {
            xml.OptionalTextElement("baselabel", label.BaseLabel);
            return;
        }

        xml.OptionalTextElement("label", label.Label);
        if (label.Relabel ?? true)
        {
            xml.OptionalTextElement("imagelabel", label.ImageLabel);
        }

        if (label.Type == SeclabelType.Dynamic)
        {
            xml.OptionalTextElement("baselabel", label.BaseLabel);
        }
    }

    public static ValueArray<DeviceSeclabel> ReadDevice(XmlElement? source)
    {
        if (source?.Child("seclabel") is null)
        {
            return default;
        }

        var labels = source.Children("seclabel").Read(ReadDeviceLabel);
        for (var i = 1; i < labels.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (labels[i].Model == labels[j].Model)
                {
                    throw XmlRefusal.Error($"seclabel for model {labels[i].Model} is already provided");
                }
            }
        }

        return ValueArray.Create<DeviceSeclabel>(labels);
    }

    public static void WriteDevice(XmlText xml, ValueArray<DeviceSeclabel> labels, DomainFormatOptions options)
    {
        foreach (var label in labels)
        {
            if (label.LabelSkip && !options.Status)
            {
                continue;
            }

            using var element = xml.Element("seclabel");
            xml.OptionalAttribute("model", label.Model);
            if (label.LabelSkip)
            {
                xml.YesNo("labelskip", true);
            }
            else
            {
                xml.OptionalYesNo("relabel", label.Relabel);
            }

            xml.OptionalTextElement("label", label.Label);
        }
    }

    private static Seclabel Read(XmlElement element, DomainParseOptions options)
    {
        var given = element.Enum("type", DomainNames.SeclabelType);
        var type = given ?? (element.Attribute("model") == "none" ? SeclabelType.None : SeclabelType.Dynamic);
        var relabel = element.YesNo("relabel") ?? (type == SeclabelType.Dynamic ? true : type == SeclabelType.None ? false : null);
        if (type == SeclabelType.Dynamic && relabel == false)
        {
            throw XmlRefusal.Unsupported("dynamic label type must use resource relabeling");
        }

        if (type == SeclabelType.None && relabel == true)
        {
            throw XmlRefusal.Unsupported("resource relabeling is not compatible with 'none' label type");
        }

        var wantsLabel = type == SeclabelType.Static || (type == SeclabelType.Dynamic && !options.Inactive);
        var label = new Seclabel
        {
            Type = type,
            Model = element.Attribute("model"),
            Relabel = relabel ?? false,
            Label = wantsLabel ? element.ChildText("label") : null,
            ImageLabel = relabel == true && !options.Inactive ? element.ChildText("imagelabel") : null,
            BaseLabel = type == SeclabelType.Dynamic ? element.ChildText("baselabel") : null,
        };
        if (type == SeclabelType.Static && label.Label is null)
        {
            throw XmlRefusal.Error("security label is missing");
        }

        return label;
    }

    private static DeviceSeclabel ReadDeviceLabel(XmlElement element)
    {
        var relabel = element.YesNo("relabel");
        var label = element.ChildText("label");
        if (relabel == false && label is not null)
        {
            throw XmlRefusal.Error("Cannot specify a label if relabelling is turned off. model=" + (element.Attribute("model") ?? "<null>"));
        }

        if (relabel == true && label is null)
        {
            throw XmlRefusal.Error("Cannot specify relabel if label is missing. model=" + (element.Attribute("model") ?? "<null>"));
        }

        return new DeviceSeclabel(element.Attribute("model"), relabel ?? true, label) { LabelSkip = element.YesNo("labelskip") ?? false };
    }
}
