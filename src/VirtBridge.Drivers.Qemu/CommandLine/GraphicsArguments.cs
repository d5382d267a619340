using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Ways to see the guest's screen.</summary>
internal static class GraphicsArguments
{
    private const int VncFirstPort = 5900;
    private const string VncCredentials = "vnc-tls-creds0";

    /// <summary>Whether a display is named, so that none has to be refused explicitly.</summary>
    public static bool HasScreen(DomainDef domain) => domain.Devices.Graphics.Count > 0;

    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var screens = input.Domain.Devices.Graphics;
        if (screens.Count > 1 && screens.DistinctBy(screen => screen.Type).Count() < screens.Count)
        {
            throw CommandLineLimits.Unsupported("only 1 graphics device of each type (sdl, vnc, spice, headless, dbus, rdp) is supported");
        }

        foreach (var graphics in screens)
        {
            switch (graphics)
            {
                case GraphicsDef.Vnc vnc:
                    AddCredentials(line, input);
                    line.Add("-vnc", Vnc(input, vnc));
                    AddKeymap(line, vnc.Keymap);
                    break;
                case GraphicsDef.Spice spice:
                    line.Add("-spice", SpiceArguments.Text(input, spice));
                    AddKeymap(line, spice.Keymap);
                    break;
                case GraphicsDef.Sdl sdl:
                    if (sdl.FullScreen)
                    {
                        line.Add("-full-screen");
                    }

                    line.Add("-display", "sdl" + (sdl.Gl is { } gl ? gl ? ",gl=on" : ",gl=off" : ""));
                    break;
                case GraphicsDef.Dbus dbus:
                    line.Add("-display", Dbus(input, dbus));
                    break;
                case GraphicsDef.EglHeadless egl:
                    line.Add("-display", (egl.RenderNode ?? input.Host.RenderNode) is { } node ? $"egl-headless,rendernode={QemuOptionText.Escape(node)}" : "egl-headless");
                    break;
                default:
                    throw CommandLineLimits.Unsupported($"graphics of type {graphics.Type} are not supported by this QEMU driver");
            }
        }
    }

    private static string Dbus(CommandLineInput input, GraphicsDef.Dbus dbus)
    {
        var text = new StringBuilder("dbus");
        text.Append(dbus.P2p ? ",p2p=on" : ",addr=" + QemuOptionText.Escape(dbus.BusAddress ?? $"unix:path={input.Host.DbusDirectory}/{input.Host.ShortName}-dbus.sock"));
        text.Append(dbus.Gl is { } gl ? gl ? ",gl=on" : ",gl=off" : "");
        var node = dbus.Gl == true ? dbus.RenderNode ?? input.Host.RenderNode : null;
        text.Append(node is null ? "" : ",rendernode=" + QemuOptionText.Escape(node));
        return text.Append(dbus.AudioId is { } audio ? $",audiodev=audio{audio}" : "").ToString();
    }

    private static void AddCredentials(QemuArguments line, CommandLineInput input)
    {
        if (!input.Settings.VncTls)
        {
            return;
        }

        var vault = input.Vault ?? BlockScope.Plain.Vault;
        foreach (var made in TlsCredentials.Objects(VncCredentials, VncCredentials + "-secret0", input.Settings.VncCertificates, isServer: true, input.Settings.VncTlsVerify, vault))
        {
            line.Object(made);
        }
    }

    private static void AddKeymap(QemuArguments line, string? keymap)
    {
        if (keymap is not null)
        {
            line.Add("-k", keymap);
        }
    }

    internal static void RequireOneListen(GraphicsDef graphics)
    {
        if (graphics.Listens.Count > 1)
        {
            throw CommandLineLimits.Unsupported("QEMU does not support multiple listens for one graphics device.");
        }
    }

    private static string Vnc(CommandLineInput input, GraphicsDef.Vnc vnc)
    {
        var listen = vnc.Listens.Count > 0 ? vnc.Listens[0] : null;
        RequireOneListen(vnc);
        var text = new StringBuilder();
        if (listen is { Type: GraphicsListenType.Socket, Socket: { } socket })
        {
            text.Append("vnc=unix:").Append(QemuOptionText.Escape(socket));
        }
        else if (listen is { Type: GraphicsListenType.None })
        {
            text.Append("none");
        }
        else
        {
            if (vnc.Port is < VncFirstPort or > ushort.MaxValue)
            {
                throw CommandLineLimits.Unsupported($"vnc port must be in range [{VncFirstPort},{ushort.MaxValue}]");
            }

            var address = listen?.Address ?? input.Host.VncListen;
            text.Append(address.Contains(':') ? $"[{address}]" : address).Append(null, $":{(vnc.Port ?? VncFirstPort) - VncFirstPort}");
        }

        text.Append(vnc.WebSocket is { } web ? $",websocket={web}" : "");
        text.Append(vnc.SharePolicy switch
        {
            GraphicsSharePolicy.AllowExclusive => ",share=allow-exclusive",
            GraphicsSharePolicy.ForceShared => ",share=force-shared",
            GraphicsSharePolicy.Ignore => ",share=ignore",
            _ => "",
        });
        text.Append(vnc.Password.Text is null ? "" : ",password=on");
        text.Append(input.Settings.VncTls ? ",tls-creds=" + VncCredentials : "");
        text.Append(input.Settings.VncSasl ? ",sasl=on" : "");
        text.Append(vnc.PowerControl is { } power ? $",power-control={(power ? "on" : "off")}" : "");
        if (input.Domain.Devices.Audios.Count > 0)
        {
            text.Append(null, $",audiodev=audio{vnc.AudioId ?? input.Domain.Devices.Audios[0].Id}");
        }

        return text.ToString();
    }
}
