namespace VirtBridge.Model;

/// <summary>Character devices have to say where they lead.</summary>
internal static class CharValidation
{
    public static void Check(DomainDevices devices)
    {
        foreach (var serial in devices.Serials)
        {
            CheckPort(serial.Source);
        }

        foreach (var parallel in devices.Parallels)
        {
            CheckPort(parallel.Source);
        }

        foreach (var console in devices.Consoles)
        {
            CheckPort(console.Source);
        }

        foreach (var channel in devices.Channels)
        {
            if (channel.Source.Type == CharType.Spicevmc && channel.Target is not ChannelTarget.Virtio)
            {
                throw Refusal.Unsupported("spicevmc device type only supports virtio");
            }

            Check(channel.Source, pathOptional: channel.Target is ChannelTarget.Virtio or ChannelTarget.Xen);
        }

        foreach (var redir in devices.Redirs)
        {
            Check(redir.Source);
        }

        foreach (var rng in devices.Rngs)
        {
            if (rng.Backend is RngBackend.Egd egd)
            {
                Check(egd.Source);
            }
        }

        foreach (var smartcard in devices.Smartcards)
        {
            if (smartcard is SmartcardDef.Passthrough passthrough)
            {
                Check(passthrough.Source);
            }
        }
    }

    /// <summary>A port of the guest, which is no way for SPICE's agent.</summary>
    private static void CheckPort(CharSource source)
    {
        if (source.Type == CharType.Spicevmc)
        {
            throw Refusal.Unsupported("spicevmc device type only supports virtio");
        }

        Check(source);
    }

    private static void Check(CharSource source, bool pathOptional = false)
    {
        switch (source)
        {
            case CharSource.Device { Path: null } or CharSource.File { Path: null } or CharSource.Pipe { Path: null }:
                throw Refusal.Internal("Missing source path attribute for char device");
            case CharSource.Nmdm { Master: null, Slave: not null } or CharSource.Nmdm { Master: not null, Slave: null }:
                throw Refusal.Internal("Should define both master and slave path attributes for nmdm device");
            case CharSource.Tcp tcp:
                CheckTcp(tcp);
                break;
            case CharSource.Udp { ConnectService: null }:
                throw Refusal.Internal("Missing source service attribute for char device");
            case CharSource.Unix unix:
                if (unix.Path is null && !pathOptional)
                {
                    throw Refusal.Internal("Missing source path attribute for char device");
                }

                CheckReconnect(unix.Reconnect, unix.Listen || (unix.Path is null && pathOptional));
                break;
            case CharSource.SpicePort { Channel: "" } or CharSource.Dbus { Channel: null or "" }:
                throw Refusal.Unsupported("Missing source channel attribute for char device");
            case CharSource.SpicePort { Channel: var channel } when !channel.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'):
                throw Refusal.Internal("Invalid character in source channel for char device");
        }
    }

    private static void CheckTcp(CharSource.Tcp tcp)
    {
        if (tcp.Host is null)
        {
            throw Refusal.Internal("Missing source host attribute for char device");
        }

        if (tcp.Service is null)
        {
            throw Refusal.Internal("Missing source service attribute for char device");
        }

        CheckReconnect(tcp.Reconnect, tcp.Listen);
    }

    private static void CheckReconnect(CharReconnect? reconnect, bool listens)
    {
        if (reconnect is not { Enabled: true })
        {
            return;
        }

        if (listens)
        {
            throw Refusal.Internal("chardev reconnect is possible only for connect mode");
        }

        if (reconnect.Timeout == 0)
        {
            throw Refusal.InvalidArgument("chardev reconnect source timeout cannot be '0'");
        }
    }
}
