using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The host side of character devices.</summary>
internal static class CharBackends
{
    /// <summary>Adds the backend <c>charALIAS</c>; sockets listen and files are open before the program runs.</summary>
    public static void Add(QemuArguments line, CommandLineInput input, CharSource source, string alias, string channel = "vdagent")
    {
        var id = "char" + alias;
        var text = source switch
        {
            CharSource.Plain { Kind: CharType.Null } => $"null,id={id}",
            CharSource.Plain { Kind: CharType.Vc } => $"vc,id={id}",
            CharSource.Plain { Kind: CharType.Stdio } => $"stdio,id={id}",
            CharSource.Plain { Kind: CharType.Spicevmc } => $"spicevmc,id={id},name={channel}",
            CharSource.Pty => $"pty,id={id}",
            CharSource.Device device => $"serial,id={id},path={QemuOptionText.Escape(device.Path ?? "")}",
            CharSource.Pipe pipe => $"pipe,id={id},path={QemuOptionText.Escape(pipe.Path ?? "")}",
            CharSource.File file => $"file,id={id},path={OutputFile(line, input, alias + "-source", file.Path ?? "", file.Append == true)},append=on",
            CharSource.Unix unix => Unix(input, unix, alias),
            CharSource.Tcp tcp => Tcp(tcp, id),
            CharSource.Udp udp => Udp(udp, id),
            CharSource.Dbus dbus => $"dbus,id={id},name={QemuOptionText.Escape(dbus.Channel ?? "")}",
            CharSource.SpicePort port => $"spiceport,id={id},name={QemuOptionText.Escape(port.Channel)}",
            _ => throw CommandLineLimits.Unsupported($"character devices of type {source.Type} are not supported by this QEMU driver"),
        };
        if (source.Log is { } log)
        {
            text += $",logfile={OutputFile(line, input, alias + "-log", log.File, log.Append == true)},logappend=on";
        }

        line.Add("-chardev", text);
    }

    private static string OutputFile(QemuArguments line, CommandLineInput input, string alias, string path, bool append)
    {
        var number = input.Descriptors.OutputFile(alias, path, append);
        var set = line.NextDescriptorSet();
        line.Add("-add-fd", $"set={set},fd={number},opaque={alias}");
        return $"/dev/fdset/{set}";
    }

    private static string Unix(CommandLineInput input, CharSource.Unix unix, string alias)
    {
        var path = unix.Path ?? throw CommandLineLimits.Unsupported($"character device '{alias}' has no socket path");
        return unix.Listen
            ? $"socket,id=char{alias},fd={input.Descriptors.ListeningSocket(alias, path)},server=on,wait=off"
            : $"socket,id=char{alias},path={QemuOptionText.Escape(path)}" + Reconnect(unix.Reconnect);
    }

    private static string Tcp(CharSource.Tcp tcp, string id)
    {
        var text = new StringBuilder($"socket,id={id},host={tcp.Host},port={tcp.Service}");
        text.Append(tcp.Protocol == CharProtocol.Telnet ? ",telnet=on" : "");
        text.Append(tcp.Listen ? ",server=on,wait=off" : Reconnect(tcp.Reconnect));
        return text.ToString();
    }

    private static string Udp(CharSource.Udp udp, string id) =>
        $"udp,id={id},host={udp.ConnectHost},port={udp.ConnectService},localaddr={udp.BindHost},localport={udp.BindService ?? "0"}";

    private static string Reconnect(CharReconnect? reconnect) =>
        reconnect is { Enabled: true, Timeout: { } seconds } ? $",reconnect={seconds}" : "";
}
