using System.Globalization;
using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The SPICE server.</summary>
internal static class SpiceArguments
{
    public static string Text(CommandLineInput input, GraphicsDef.Spice spice)
    {
        GraphicsArguments.RequireOneListen(spice);
        var text = new StringBuilder();
        var listen = spice.Listens.Count > 0 ? spice.Listens[0] : null;
        if (listen?.Type == GraphicsListenType.Socket)
        {
            text.Append("unix=on,addr=").Append(QemuOptionText.Escape(listen.Socket ?? input.Host.GuestDirectory + "/spice.sock")).Append(Ticketing(input, spice));
        }
        else if (listen?.Type == GraphicsListenType.None || (spice.Port is null or 0 && spice.TlsPort is null or 0 && !spice.AutoPort))
        {
            text.Append("port=0").Append(Ticketing(input, spice));
        }
        else
        {
            AddPorts(text, input, spice, listen);
        }

        AddChannels(text, spice);
        AddOptions(text, spice, input);
        return text.Append(",seamless-migration=on").ToString();
    }

    private static void AddPorts(StringBuilder text, CommandLineInput input, GraphicsDef.Spice spice, GraphicsListen? listen)
    {
        var onlyTls = spice is { AutoPort: true, Port: null or -1, TlsPort: null or -1, DefaultMode: SpiceChannelMode.Secure }
            && spice.Channels.All(channel => channel.Mode != SpiceChannelMode.Insecure);
        if (onlyTls)
        {
            text.Append(CultureInfo.InvariantCulture, $"tls-port={input.Host.SpicePort},");
        }
        else if (spice.Port is { } port and not 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"port={(port < 0 ? input.Host.SpicePort : port)},");
        }
        else if (spice.AutoPort)
        {
            text.Append(CultureInfo.InvariantCulture, $"port={input.Host.SpicePort},");
        }

        var tls = onlyTls || spice.TlsPort is > 0;
        if (spice.TlsPort is > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"tls-port={spice.TlsPort},");
        }

        text.Append("addr=").Append(listen?.Address ?? "127.0.0.1");
        text.Append(input.Settings.SpiceSasl ? ",sasl=on" : "");
        text.Append(Ticketing(input, spice));
        text.Append(tls ? ",x509-dir=" + input.Host.SpiceCertificates : "");
    }

    /// <summary>Without a password clients come in as they are; QEMU has to be told that this is meant.</summary>
    private static string Ticketing(CommandLineInput input, GraphicsDef.Spice spice) =>
        (spice.Mouse is { } mouse ? $",agent-mouse={(mouse == MouseMode.Client ? "on" : "off")}" : "")
        + (spice.Password.Text is null && input.Settings.SpicePassword is null ? ",disable-ticketing=on" : "");

    private static void AddChannels(StringBuilder text, GraphicsDef.Spice spice)
    {
        text.Append(spice.DefaultMode switch
        {
            SpiceChannelMode.Secure => ",tls-channel=default",
            SpiceChannelMode.Insecure => ",plaintext-channel=default",
            _ => "",
        });
        foreach (var channel in spice.Channels.OrderBy(channel => channel.Name))
        {
            var name = channel.Name.ToString().ToLowerInvariant();
            text.Append(channel.Mode switch
            {
                SpiceChannelMode.Secure => ",tls-channel=" + name,
                SpiceChannelMode.Insecure => ",plaintext-channel=" + name,
                _ => "",
            });
        }
    }

    private static void AddOptions(StringBuilder text, GraphicsDef.Spice spice, CommandLineInput input)
    {
        text.Append(spice.Image is { } image ? ",image-compression=" + Under(image.ToString()) : "");
        text.Append(spice.Jpeg is { } jpeg ? ",jpeg-wan-compression=" + Under(jpeg.ToString()) : "");
        text.Append(spice.Zlib is { } zlib ? ",zlib-glz-wan-compression=" + Under(zlib.ToString()) : "");
        text.Append(spice.Playback is { } playback ? ",playback-compression=" + (playback ? "on" : "off") : "");
        text.Append(spice.Streaming is { } streaming ? ",streaming-video=" + Under(streaming.ToString()) : "");
        text.Append(spice.CopyPaste == false ? ",disable-copy-paste=on" : "");
        text.Append(spice.FileTransfer == false ? ",disable-agent-file-xfer=on" : "");
        if (spice.Gl == true)
        {
            text.Append(",gl=on").Append((spice.RenderNode ?? input.Host.RenderNode) is { } node ? ",rendernode=" + QemuOptionText.Escape(node) : "");
        }
    }

    /// <summary>"AutoGlz" is "auto_glz" to QEMU.</summary>
    private static string Under(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
