namespace VirtBridge.Model;

/// <summary>What is spoken on a socket.</summary>
public enum CharProtocol
{
    Raw,
    Telnet,
    Telnets,
    Tls,
}
