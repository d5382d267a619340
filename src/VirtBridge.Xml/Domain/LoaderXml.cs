using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>loader</c> and <c>nvram</c> elements.</summary>
internal static class LoaderXml
{
    public static LoaderDef? Read(XmlElement? loader, XmlElement? nvram, DomainParseOptions options)
    {
        if (loader is null && nvram is null)
        {
            return null;
        }

        var result = loader is null ? new LoaderDef() : new LoaderDef
        {
            Path = loader.Text is { Length: > 0 } path ? path : null,
            Type = loader.Enum("type", DomainNames.LoaderType),
            ReadOnly = loader.YesNo("readonly"),
            Secure = loader.YesNo("secure"),
            Stateless = loader.YesNo("stateless"),
            Format = ReadFormat(loader, "format", "loader"),
        };
        return nvram is null ? result : ReadNvram(nvram, result, options);
    }

    public static void Write(XmlText xml, LoaderDef? loader, DomainFormatOptions options)
    {
        if (loader is null)
        {
            return;
        }

        using (xml.ElementIfAny("loader"))
        {
            xml.OptionalYesNo("readonly", loader.ReadOnly);
            xml.OptionalYesNo("secure", loader.Secure);
            xml.OptionalAttribute("type", DomainNames.LoaderType, loader.Type);
            xml.OptionalYesNo("stateless", loader.Stateless);
            xml.OptionalAttribute("format", DomainNames.StorageFormat, loader.Format);

            if (loader.Path is not null)
            {
                xml.Text(loader.Path);
            }
        }

        WriteNvram(xml, loader, options);
    }

    private static LoaderDef ReadNvram(XmlElement nvram, LoaderDef loader, DomainParseOptions options)
    {
        loader = loader with
        {
            NvramTemplate = nvram.Attribute("template"),
            NvramTemplateFormat = ReadFormat(nvram, "templateFormat", "nvram template"),
        };
        var format = ReadFormat(nvram, "format", "nvram");
        if (nvram.Enum("type", DomainNames.StorageType) is { } type)
        {
            if (type != StorageType.File && type != StorageType.Block && type != StorageType.Network)
            {
                throw XmlRefusal.Unsupported($"unsupported disk type '{DomainNames.StorageType.Format(type)}' for nvram");
            }

            var source = nvram.Child("source") ?? throw XmlRefusal.Error("Missing source element with nvram specified with 'type' attribute");
            return loader with { NvramAsSource = true, Nvram = StorageSourceXml.Read(source, type, format, options) };
        }

        var path = nvram.Text.Trim();
        return nvram.Text.Length == 0 && format is null
            ? loader
            : loader with { Nvram = new StorageSource { Type = StorageType.File, Path = nvram.Text.Length == 0 ? null : path, Format = format } };
    }

    private static void WriteNvram(XmlText xml, LoaderDef loader, DomainFormatOptions options)
    {
        using var nvram = xml.ElementIfAny("nvram");
        xml.OptionalAttribute("template", loader.NvramTemplate);
        xml.OptionalAttribute("templateFormat", DomainNames.StorageFormat, loader.NvramTemplateFormat);
        if (loader.Nvram is not { } source)
        {
            return;
        }

        var plain = source.Type == StorageType.File && !loader.NvramAsSource;
        if (!plain)
        {
            xml.Attribute("type", DomainNames.StorageType, source.Type);
        }

        xml.OptionalAttribute("format", DomainNames.StorageFormat, source.Format);
        if (!plain)
        {
            StorageSourceXml.Write(xml, source, options);
        }
        else if (source.Path is not null)
        {
            xml.Text(source.Path);
        }
    }

    private static StorageFormat? ReadFormat(XmlElement element, string name, string what)
    {
        if (element.Enum(name, DomainNames.StorageFormat) is not { } format)
        {
            return null;
        }

        return format is StorageFormat.Raw or StorageFormat.Qcow2
            ? format
            : throw XmlRefusal.Unsupported($"Unsupported {what} format '{DomainNames.StorageFormat.Format(format)}'");
    }
}
