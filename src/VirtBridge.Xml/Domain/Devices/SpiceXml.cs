using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>What is particular to graphics of type spice.</summary>
internal static class SpiceXml
{
    public static GraphicsDef.Spice Read(XmlElement element)
    {
        var port = GraphicsXml.ReadPort(element, "port", "spice port");
        var tlsPort = GraphicsXml.ReadPort(element, "tlsPort", "spice tlsPort");
        var autoPort = element.YesNo("autoport") ?? false;
        if (port == -1 && tlsPort == -1)
        {
            autoPort = true;
        }

        var gl = element.Child("gl");
        return new GraphicsDef.Spice
        {
            Port = autoPort && port == -1 ? null : port,
            TlsPort = autoPort && tlsPort == -1 ? null : tlsPort,
            AutoPort = autoPort,
            Keymap = element.Attribute("keymap"),
            DefaultMode = element.Enum("defaultMode", DomainNames.SpiceChannelMode),
            Password = GraphicsXml.ReadPassword(element),
            Channels = element.Child("channel") is null ? default : ValueArray.Create<SpiceChannel>(element.Children("channel").Read(ReadChannel)),
            Image = element.Child("image")?.RequiredEnum("compression", DomainNames.SpiceImageCompression),
            Jpeg = element.Child("jpeg")?.RequiredEnum("compression", DomainNames.SpiceCompression),
            Zlib = element.Child("zlib")?.RequiredEnum("compression", DomainNames.SpiceCompression),
            Playback = element.Child("playback") is { } playback ? playback.OnOff("compression") ?? throw XmlValueError.MissingAttribute(playback, "compression") : null,
            Streaming = element.Child("streaming")?.RequiredEnum("mode", DomainNames.SpiceStreaming),
            CopyPaste = element.Child("clipboard") is { } clipboard ? clipboard.YesNo("copypaste") ?? throw XmlValueError.MissingAttribute(clipboard, "copypaste") : null,
            FileTransfer = element.Child("filetransfer")?.YesNo("enable"),
            Mouse = element.Child("mouse")?.RequiredEnum("mode", DomainNames.MouseMode),
            Gl = GraphicsXml.ReadGl(gl),
            RenderNode = gl?.Attribute("rendernode"),
        };
    }

    public static void WriteAttributes(XmlText xml, GraphicsDef.Spice spice, DomainFormatOptions options)
    {
        var first = spice.Listens.Count > 0 ? spice.Listens[0] : null;
        if (first?.Type is GraphicsListenType.Address or GraphicsListenType.Network or null)
        {
            WritePort(xml, "port", spice.Port, spice.AutoPort, options);
            WritePort(xml, "tlsPort", spice.TlsPort, spice.AutoPort, options);
            xml.YesNo("autoport", spice.AutoPort);
            GraphicsListenXml.WriteAttribute(xml, first, options);
        }

        xml.OptionalAttribute("keymap", spice.Keymap);
        if (spice.DefaultMode is { } mode and not SpiceChannelMode.Any)
        {
            xml.Attribute("defaultMode", DomainNames.SpiceChannelMode, mode);
        }

        GraphicsXml.WritePassword(xml, spice.Password, options);
    }

    public static void WriteChildren(XmlText xml, GraphicsDef.Spice spice)
    {
        foreach (var channel in spice.Channels)
        {
            if (channel.Mode == SpiceChannelMode.Any)
            {
                continue;
            }

            using var element = xml.Element("channel");
            xml.Attribute("name", DomainNames.SpiceChannelName, channel.Name);
            xml.Attribute("mode", DomainNames.SpiceChannelMode, channel.Mode);
        }

        Child(xml, "image", "compression", spice.Image is { } image ? DomainNames.SpiceImageCompression.Format(image) : null);
        Child(xml, "jpeg", "compression", spice.Jpeg is { } jpeg ? DomainNames.SpiceCompression.Format(jpeg) : null);
        Child(xml, "zlib", "compression", spice.Zlib is { } zlib ? DomainNames.SpiceCompression.Format(zlib) : null);
        Child(xml, "playback", "compression", spice.Playback is { } playback ? playback ? "on" : "off" : null);
        Child(xml, "streaming", "mode", spice.Streaming is { } streaming ? DomainNames.SpiceStreaming.Format(streaming) : null);
        Child(xml, "mouse", "mode", spice.Mouse is { } mouse ? DomainNames.MouseMode.Format(mouse) : null);
        Child(xml, "clipboard", "copypaste", spice.CopyPaste is { } copy ? copy ? "yes" : "no" : null);
        Child(xml, "filetransfer", "enable", spice.FileTransfer is { } transfer ? transfer ? "yes" : "no" : null);
        using (xml.ElementIfAny("gl"))
        {
            xml.OptionalYesNo("enable", spice.Gl);
            xml.OptionalAttribute("rendernode", spice.RenderNode);
        }
    }

    private static void WritePort(XmlText xml, string name, int? port, bool autoPort, DomainFormatOptions options)
    {
        if (port is { } number and not 0 && !(autoPort && options.Inactive))
        {
            xml.Attribute(name, number);
        }
    }

    private static void Child(XmlText xml, string child, string attribute, string? value) => xml.OptionalChild(child, attribute, value);

    private static SpiceChannel ReadChannel(XmlElement element) => new(
        element.RequiredEnum("name", DomainNames.SpiceChannelName),
        element.RequiredEnum("mode", DomainNames.SpiceChannelMode));
}
