using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>graphics</c> element.</summary>
public static class GraphicsXml
{
    public static GraphicsDef Read(XmlElement element, DomainParseOptions options)
    {
        var type = element.RequiredEnum("type", DomainNames.GraphicsType);
        GraphicsDef graphics = type switch
        {
            GraphicsType.Vnc => ReadVnc(element),
            GraphicsType.Spice => SpiceXml.Read(element),
            GraphicsType.Sdl => new GraphicsDef.Sdl(element.Attribute("display"), element.Attribute("xauth"), element.YesNo("fullscreen") ?? false)
            {
                Gl = ReadGl(element.Child("gl")),
            },
            GraphicsType.Rdp => ReadRdp(element),
            GraphicsType.Desktop => new GraphicsDef.Desktop(element.Attribute("display"), element.YesNo("fullscreen") ?? false),
            GraphicsType.EglHeadless => new GraphicsDef.EglHeadless(element.Optional("gl", "rendernode")),
            _ => ReadDbus(element),
        };
        graphics = graphics with { Info = DeviceInfoXml.Read(element, options) };
        return type is GraphicsType.Vnc or GraphicsType.Rdp or GraphicsType.Spice
            ? graphics with { Listens = GraphicsListenXml.ReadAll(element, type, options) }
            : graphics;
    }

    public static void Write(XmlText xml, GraphicsDef graphics, DomainFormatOptions options)
    {
        using var element = xml.Element("graphics");
        xml.Attribute("type", DomainNames.GraphicsType, graphics.Type);
        switch (graphics)
        {
            case GraphicsDef.Vnc vnc:
                WriteVnc(xml, vnc, options);
                break;
            case GraphicsDef.Spice spice:
                SpiceXml.WriteAttributes(xml, spice, options);
                break;
            case GraphicsDef.Sdl sdl:
                xml.OptionalAttribute("display", sdl.Display);
                xml.OptionalAttribute("xauth", sdl.XAuth);
                WriteFullScreen(xml, sdl.FullScreen);
                break;
            case GraphicsDef.Rdp rdp:
                WriteRdp(xml, rdp, options);
                break;
            case GraphicsDef.Desktop desktop:
                xml.OptionalAttribute("display", desktop.Display);
                WriteFullScreen(xml, desktop.FullScreen);
                break;
            case GraphicsDef.Dbus dbus:
                WriteDbus(xml, dbus, options);
                break;
        }

        foreach (var listen in graphics.Listens)
        {
            GraphicsListenXml.Write(xml, listen, options);
        }

        WriteChildren(xml, graphics);
    }

    internal static void WritePort(XmlText xml, int? port, bool autoPort, DomainFormatOptions options)
    {
        if (port is { } number and not 0 && (!autoPort || !options.Inactive))
        {
            xml.Attribute("port", number);
        }
        else if (autoPort)
        {
            xml.Attribute("port", -1);
        }

        xml.YesNo("autoport", autoPort);
    }

    internal static void WritePassword(XmlText xml, GraphicsPassword password, DomainFormatOptions options)
    {
        if (password.Text is null)
        {
            return;
        }

        if (options.Secure)
        {
            xml.Attribute("passwd", password.Text);
        }
        else
        {
            return;
        }

        xml.OptionalAttribute("passwdValidTo", password.ValidTo);
        xml.OptionalAttribute("connected", DomainNames.GraphicsConnected, password.Connected);
    }

    internal static GraphicsPassword ReadPassword(XmlElement element)
    {
        var text = element.Attribute("passwd");
        if (text is null)
        {
            return GraphicsPassword.None;
        }

        var validTo = element.Attribute("passwdValidTo");
        if (validTo is not null && !DateTime.TryParseExact(
            validTo, "yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
        {
            throw XmlRefusal.Error($"cannot parse password validity time '{validTo}', expect YYYY-MM-DDTHH:MM:SS");
        }

        return new GraphicsPassword(text, validTo, element.Enum("connected", DomainNames.GraphicsConnected));
    }

    internal static int? ReadPort(XmlElement element, string name, string what)
    {
        if (element.Attribute(name) is not { } text)
        {
            return null;
        }

        return NumberText.TryInt(text, out var port) ? port : throw XmlRefusal.Internal($"cannot parse {what} {text}");
    }

    private static void WriteChildren(XmlText xml, GraphicsDef graphics)
    {
        switch (graphics)
        {
            case GraphicsDef.Sdl { Gl: { } gl }:
                xml.OptionalChild("gl", "enable", gl ? "yes" : "no");
                break;
            case GraphicsDef.Spice spice:
                SpiceXml.WriteChildren(xml, spice);
                break;
            case GraphicsDef.EglHeadless { RenderNode: { } node }:
                xml.OptionalChild("gl", "rendernode", node);
                break;
            case GraphicsDef.Dbus dbus:
                using (xml.ElementIfAny("gl"))
                {
                    xml.OptionalYesNo("enable", dbus.Gl);
                    xml.OptionalAttribute("rendernode", dbus.RenderNode);
                }

                xml.OptionalChild("audio", "id", dbus.AudioId);
                break;
            case GraphicsDef.Vnc { AudioId: { } id }:
                xml.OptionalChild("audio", "id", (ulong)id);
                break;
        }
    }

    private static void WriteFullScreen(XmlText xml, bool fullScreen)
    {
        if (fullScreen)
        {
            xml.YesNo("fullscreen", true);
        }
    }

    private static GraphicsDef.Vnc ReadVnc(XmlElement element)
    {
        var port = ReadPort(element, "port", "vnc port");
        var socket = ReadPort(element, "websocket", "vnc WebSocket port");
        return new GraphicsDef.Vnc
        {
            Port = port == -1 ? null : port,
            AutoPort = port == -1 || (element.YesNo("autoport") ?? port is null or 0),
            WebSocket = socket,
            WebSocketGenerated = element.YesNo("websocketGenerated") ?? false,
            Keymap = element.Attribute("keymap"),
            SharePolicy = element.Enum("sharePolicy", DomainNames.GraphicsSharePolicy),
            PowerControl = element.YesNo("powerControl"),
            Wait = element.YesNo("wait"),
            Password = ReadPassword(element),
            AudioId = element.Child("audio")?.NonZeroUInt("id"),
        };
    }

    private static void WriteVnc(XmlText xml, GraphicsDef.Vnc vnc, DomainFormatOptions options)
    {
        var first = vnc.Listens.Count > 0 ? vnc.Listens[0] : null;
        switch (first?.Type)
        {
            case GraphicsListenType.Socket:
                if (!(options.Inactive && first.AutoGenerated))
                {
                    xml.OptionalAttribute("socket", first.Socket);
                }

                break;
            case GraphicsListenType.None:
                break;
            default:
                WritePort(xml, vnc.Port, vnc.AutoPort, options);
                if (vnc.WebSocketGenerated && options.Inactive)
                {
                    xml.Attribute("websocket", -1);
                }
                else
                {
                    xml.OptionalAttribute("websocket", vnc.WebSocket);
                }

                if (options.Status)
                {
                    xml.YesNo("websocketGenerated", vnc.WebSocketGenerated);
                }

                GraphicsListenXml.WriteAttribute(xml, first, options);
                break;
        }

        xml.OptionalAttribute("keymap", vnc.Keymap);
        xml.OptionalAttribute("sharePolicy", DomainNames.GraphicsSharePolicy, vnc.SharePolicy);
        xml.OptionalYesNo("powerControl", vnc.PowerControl);
        xml.OptionalYesNo("wait", vnc.Wait);
        WritePassword(xml, vnc.Password, options);
    }

    private static GraphicsDef.Rdp ReadRdp(XmlElement element)
    {
        var port = ReadPort(element, "port", "rdp port");
        return new GraphicsDef.Rdp(
            port == -1 ? null : port,
            port == -1 || element.Attribute("autoport") == "yes",
            element.YesNo("replaceUser") ?? false,
            element.YesNo("multiUser") ?? false)
        {
            UserName = element.Attribute("username"),
            Password = element.Attribute("passwd"),
        };
    }

    private static void WriteRdp(XmlText xml, GraphicsDef.Rdp rdp, DomainFormatOptions options)
    {
        if (rdp.Port is { } port and not 0 && !(rdp.AutoPort && options.Inactive))
        {
            xml.Attribute("port", port);
        }
        else if (rdp.AutoPort)
        {
            xml.Attribute("port", 0);
        }

        if (rdp.AutoPort)
        {
            xml.YesNo("autoport", true);
        }

        if (rdp.ReplaceUser)
        {
            xml.YesNo("replaceUser", true);
        }

        if (rdp.MultiUser)
        {
            xml.YesNo("multiUser", true);
        }

        xml.OptionalAttribute("username", rdp.UserName);
        if (options.Secure)
        {
            xml.OptionalAttribute("passwd", rdp.Password);
        }

        GraphicsListenXml.WriteAttribute(xml, rdp.Listens.Count > 0 ? rdp.Listens[0] : null, options);
    }

    /// <summary>An element about drawing by the host says whether it does.</summary>
    internal static bool? ReadGl(XmlElement? gl) =>
        gl is null ? null : gl.YesNo("enable") ?? throw XmlValueError.MissingAttribute(gl, "enable");

    private static GraphicsDef.Dbus ReadDbus(XmlElement element)
    {
        var gl = element.Child("gl");
        return new GraphicsDef.Dbus
        {
            P2p = element.YesNo("p2p") ?? false,
            BusAddress = element.Attribute("address"),
            FromConfig = element.Attribute("fromConfig") == "1",
            Gl = ReadGl(gl),
            RenderNode = gl?.Attribute("rendernode"),
            AudioId = element.Child("audio")?.NonZeroUInt("id"),
        };
    }

    private static void WriteDbus(XmlText xml, GraphicsDef.Dbus dbus, DomainFormatOptions options)
    {
        if (dbus.P2p)
        {
            xml.YesNo("p2p", true);
        }

        if (!(options.Inactive && dbus.FromConfig))
        {
            xml.OptionalAttribute("address", dbus.BusAddress);
        }

        if (options.Status && dbus.FromConfig)
        {
            xml.Attribute("fromConfig", 1);
        }
    }
}
