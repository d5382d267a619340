using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The host side of character devices.</summary>
internal static class CharBackends
{
    /// <summary>Adds the backend <c>charALIAS</c>; sockets listen and files are open before the program runs.</summary>
    public static void Add(QemuArguments line, CommandLineInput input, CharSource source, string alias, string channel = "vdagent", bool isParallel = false)
    {
        var id = "char" + alias;
        var text = source switch
        {
            CharSource.Plain { Kind: CharType.Null } => $"null,id={id}",
            CharSource.Vdagent agent => $"qemu-vdagent,id={id},name=vdagent" + Switch(",clipboard=", agent.CopyPaste) + Switch(",mouse=", agent.Mouse is { } mouse ? mouse == MouseMode.Client : null),
            CharSource.Device device when isParallel => $"parallel,id={id},path={QemuOptionText.Escape(device.Path ?? "")}",
            CharSource.Plain { Kind: CharType.Vc } => $"vc,id={id}",
            CharSource.Plain { Kind: CharType.Stdio } => $"stdio,id={id}",
            CharSource.Plain { Kind: CharType.Spicevmc } => $"spicevmc,id={id},name={channel}",
            CharSource.Pty => $"pty,id={id}",
            CharSource.Device device => $"serial,id={id},path={QemuOptionText.Escape(device.Path ?? "")}",
            CharSource.Pipe pipe => $"pipe,id={id},path={QemuOptionText.Escape(pipe.Path ?? "")}",
            CharSource.File file => $"file,id={id},path={OutputFile(line, input, alias + "-source", file.Path ?? "", file.Append == true)},append=on",
            CharSource.Unix unix => Unix(input, unix, alias),
            CharSource.Tcp tcp => Tcp(line, input, tcp, alias),
            CharSource.Udp udp => Udp(udp, id),
            CharSource.Dbus dbus => $"dbus,id={id},name={QemuOptionText.Escape(dbus.Channel ?? "")}",
            CharSource.SpicePort port => $"spiceport,id={id},name={QemuOptionText.Escape(port.Channel)}",
            _ => throw CommandLineLimits.Unsupported($"unsupported chardev '{source.Type.ToString().ToLowerInvariant()}'"),
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
            : $"socket,id=char{alias},path={QemuOptionText.Escape(path)}" + Reconnect(input, unix.Reconnect);
    }

    private static string Tcp(QemuArguments line, CommandLineInput input, CharSource.Tcp tcp, string alias)
    {
        var host = tcp.Host?.Contains(':') == true ? $"[{tcp.Host}]" : tcp.Host;
        var text = new StringBuilder($"socket,id=char{alias},host={host},port={tcp.Service}");
        text.Append(tcp.Protocol == CharProtocol.Telnet ? ",telnet=on" : "");
        text.Append(tcp.Listen ? ",server=on,wait=off" : Reconnect(input, tcp.Reconnect));
        if (tcp.Tls ?? input.Settings.CharTls)
        {
            text.Append(",tls-creds=").Append(AddCredentials(line, input, tcp, alias));
        }

        return text.ToString();
    }

    private static string AddCredentials(QemuArguments line, CommandLineInput input, CharSource.Tcp tcp, string alias)
    {
        var name = $"objchar{alias}_tls0";
        var vault = input.Vault ?? BlockScope.Plain.Vault;
        var verify = !tcp.Listen || input.Settings.CharTlsVerify;
        foreach (var made in TlsCredentials.Objects(name, $"char{alias}-secret0", input.Settings.CharCertificates, tcp.Listen, verify, vault))
        {
            line.Object(made);
        }

        return name;
    }

    private static string Udp(CharSource.Udp udp, string id) =>
        $"udp,id={id},host={udp.ConnectHost},port={udp.ConnectService},localaddr={udp.BindHost},localport={udp.BindService ?? "0"}";

    /// <summary>How long until a lost connection is tried again; newer QEMU counts in milliseconds.</summary>
    public static string Reconnect(CommandLineInput input, CharReconnect? reconnect)
    {
        if (reconnect is null)
        {
            return "";
        }

        var seconds = reconnect.Enabled ? reconnect.Timeout ?? 0 : 0;
        return input.Capabilities.Has(Model.Qemu.QemuFlag.ChardevReconnectMiliseconds) ? $",reconnect-ms={seconds * 1000}" : $",reconnect={seconds}";
    }

    private static string Switch(string name, bool? value) => value is { } on ? name + (on ? "on" : "off") : "";
}
