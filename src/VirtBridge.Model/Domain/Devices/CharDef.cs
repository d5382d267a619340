namespace VirtBridge.Model;

/// <summary>What is behind a character device on the host.</summary>
public abstract record CharSource(CharType Type)
{
    /// <summary>A file everything is also written to.</summary>
    public CharLog? Log { get; init; }

    public ValueArray<DeviceSeclabel> Seclabels { get; init; }

    public sealed record Plain(CharType Kind) : CharSource(Kind);

    public sealed record Pty(string? Path) : CharSource(CharType.Pty);

    public sealed record Device(string? Path) : CharSource(CharType.Dev);

    public sealed record File(string? Path, bool? Append) : CharSource(CharType.File);

    public sealed record Pipe(string? Path) : CharSource(CharType.Pipe);

    public sealed record Udp(string? BindHost, string? BindService, string? ConnectHost, string? ConnectService) : CharSource(CharType.Udp);

    public sealed record Tcp(bool Listen, string? Host, string? Service) : CharSource(CharType.Tcp)
    {
        public CharProtocol Protocol { get; init; }

        public bool? Tls { get; init; }

        public bool TlsFromConfig { get; init; }

        public CharReconnect? Reconnect { get; init; }
    }

    public sealed record Unix(bool Listen, string? Path) : CharSource(CharType.Unix)
    {
        public CharReconnect? Reconnect { get; init; }
    }

    public sealed record SpicePort(string Channel) : CharSource(CharType.Spiceport);

    public sealed record Nmdm(string? Master, string? Slave) : CharSource(CharType.Nmdm);

    public sealed record Vdagent(MouseMode? Mouse, bool? CopyPaste) : CharSource(CharType.QemuVdagent);

    public sealed record Dbus(string? Channel) : CharSource(CharType.Dbus);
}

public sealed record CharLog(string File, bool? Append);

public sealed record CharReconnect(bool Enabled, uint? Timeout);

public sealed record SerialDef : DeviceDef
{
    public required CharSource Source { get; init; }

    public int? Port { get; init; }

    public SerialTargetType? TargetType { get; init; }

    public SerialTargetModel? TargetModel { get; init; }
}

public sealed record ParallelDef : DeviceDef
{
    public required CharSource Source { get; init; }

    public int? Port { get; init; }
}

public sealed record ConsoleDef : DeviceDef
{
    public required CharSource Source { get; init; }

    public int? Port { get; init; }

    public ConsoleTargetType? TargetType { get; init; }
}

public sealed record ChannelDef : DeviceDef
{
    public required CharSource Source { get; init; }

    public required ChannelTarget Target { get; init; }
}

/// <summary>How a channel shows up in the guest.</summary>
public abstract record ChannelTarget
{
    private ChannelTarget()
    {
    }

    public sealed record GuestForward(string Address, int Port) : ChannelTarget;

    public sealed record Virtio(string? Name, ChannelState? State) : ChannelTarget;

    public sealed record Xen(string? Name, ChannelState? State) : ChannelTarget;
}
