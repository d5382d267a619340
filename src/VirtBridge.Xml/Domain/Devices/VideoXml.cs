using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>video</c> element.</summary>
public static class VideoXml
{
    public static VideoDef Read(XmlElement element, DomainParseOptions options)
    {
        var model = element.Child("model");
        var driver = element.Child("driver");
        var acceleration = model?.Child("acceleration");
        var resolution = model?.Child("resolution");
        var type = model?.Enum("type", DomainNames.VideoType) ?? VideoType.Default;
        if (type != VideoType.Qxl)
        {
            RefuseQxlMemory(model, "ram");
            RefuseQxlMemory(model, "vram64");
            RefuseQxlMemory(model, "vgamem");
        }

        return new VideoDef
        {
            Type = type,
            Ram = model?.UInt("ram"),
            Vram = model?.UInt("vram"),
            Vram64 = model?.UInt("vram64"),
            VgaMem = model?.UInt("vgamem"),
            Heads = model?.UInt("heads") ?? 0,
            Primary = model?.YesNo("primary") ?? false,
            Blob = model?.OnOff("blob"),
            Edid = model?.OnOff("edid"),
            Acceleration = acceleration is null
                ? null
                : new VideoAcceleration(acceleration.YesNo("accel2d"), acceleration.YesNo("accel3d"), acceleration.Attribute("rendernode")),
            Resolution = resolution is null
                ? null
                : new VideoResolution(resolution.RequiredUInt("x"), resolution.RequiredUInt("y")),
            VgaConf = driver?.Enum("vgaconf", DomainNames.VgaConf),
            Driver = driver?.Enum("name", DomainNames.VideoDriverName),
            Virtio = DeviceInfoXml.ReadVirtio(driver),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, VideoDef video, DomainFormatOptions options)
    {
        using var element = xml.Element("video");
        using (xml.ElementIfAny("driver"))
        {
            DeviceInfoXml.WriteVirtio(xml, video.Virtio);
            if (video.Driver is { } driver and not VideoDriverName.Qemu)
            {
                xml.Attribute("name", DomainNames.VideoDriverName, driver);
            }

            if (video.VgaConf is { } conf and not VgaConf.Io)
            {
                xml.Attribute("vgaconf", DomainNames.VgaConf, conf);
            }
        }

        using (xml.Element("model"))
        {
            xml.Attribute("type", DomainNames.VideoType, video.Type);
            if (video.Type != VideoType.None)
            {
                WriteModel(xml, video);
            }
        }

        DeviceInfoXml.Write(xml, video.Info, options);
    }

    private static void WriteModel(XmlText xml, VideoDef video)
    {
        NotZero(xml, "ram", video.Ram);
        NotZero(xml, "vram", video.Vram);
        NotZero(xml, "vram64", video.Vram64);
        NotZero(xml, "vgamem", video.VgaMem);
        NotZero(xml, "heads", video.Heads);
        if (video.Primary)
        {
            xml.YesNo("primary", true);
        }

        xml.OptionalOnOff("blob", video.Blob);
        xml.OptionalOnOff("edid", video.Edid);
        using (xml.ElementIfAny("acceleration"))
        {
            xml.OptionalYesNo("accel3d", video.Acceleration?.Accel3d);
            xml.OptionalYesNo("accel2d", video.Acceleration?.Accel2d);
            xml.OptionalAttribute("rendernode", video.Acceleration?.RenderNode);
        }

        if (video.Resolution is { } resolution)
        {
            using var child = xml.Element("resolution");
            xml.Attribute("x", resolution.X);
            xml.Attribute("y", resolution.Y);
        }
    }

    private static void RefuseQxlMemory(XmlElement? model, string name)
    {
        if (model?.Has(name) == true)
        {
            throw XmlRefusal.Unsupported($"{name} attribute only supported for video type qxl");
        }
    }

    private static void NotZero(XmlText xml, string name, uint? value)
    {
        if (value is not (null or 0))
        {
            xml.OptionalAttribute(name, value);
        }
    }
}
