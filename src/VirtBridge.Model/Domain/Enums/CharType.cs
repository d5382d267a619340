namespace VirtBridge.Model;

/// <summary>What is behind a character device.</summary>
public enum CharType
{
    Null,
    Vc,
    Pty,
    Dev,
    File,
    Pipe,
    Stdio,
    Udp,
    Tcp,
    Unix,
    Spicevmc,
    Spiceport,
    Nmdm,
    QemuVdagent,
    Dbus,
}
