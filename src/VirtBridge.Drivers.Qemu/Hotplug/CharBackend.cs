using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hotplug;

/// <summary>What stands behind a character device, as the monitor of a running guest is told of it. QEMU opens it itself.</summary>
public static class CharBackend
{
    /// <summary>What is behind a device, null for one that is no character device.</summary>
    public static CharSource? SourceOf(DeviceDef device) => device switch
    {
        SerialDef serial => serial.Source,
        ParallelDef parallel => parallel.Source,
        ConsoleDef console => console.Source,
        ChannelDef channel => channel.Source,
        _ => null,
    };

    /// <summary>The arguments of <c>chardev-add</c>.</summary>
    public static JsonObject Arguments(string id, CharSource source)
    {
        var (kind, data) = source switch
        {
            { Log: not null } => throw Refuse.Config(ErrorDomain.Qemu, "a character device with a log can only be attached to a guest that does not run"),
            CharSource.Pty => ("pty", []),
            CharSource.Plain { Kind: CharType.Null } => ("null", []),
            CharSource.Unix { Path: { } path } unix => ("socket", Socket(unix.Listen, Address("unix", ("path", path)))),
            CharSource.Tcp { Host: { } host, Service: { } service, Tls: not true } tcp =>
                ("socket", Tcp(tcp, Socket(tcp.Listen, Address("inet", ("host", host), ("port", service))))),
            _ => throw Refuse.Config(
                ErrorDomain.Qemu, "this kind of character device can only be attached to a guest that does not run; a running one takes pty, null, unix and tcp"),
        };
        return new JsonObject { ["id"] = id, ["backend"] = new JsonObject { ["type"] = kind, ["data"] = data } };
    }

    private static JsonObject Socket(bool listen, JsonObject address)
    {
        var socket = new JsonObject { ["addr"] = address, ["server"] = listen };
        if (listen)
        {
            socket["wait"] = false;
        }

        return socket;
    }

    private static JsonObject Tcp(CharSource.Tcp tcp, JsonObject socket)
    {
        socket["telnet"] = tcp.Protocol == CharProtocol.Telnet;
        return socket;
    }

    private static JsonObject Address(string kind, params ReadOnlySpan<(string Name, string Value)> parts)
    {
        var data = new JsonObject();
        foreach (var (name, value) in parts)
        {
            data[name] = value;
        }

        return new JsonObject { ["type"] = kind, ["data"] = data };
    }
}
