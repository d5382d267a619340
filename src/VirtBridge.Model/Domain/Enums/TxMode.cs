namespace VirtBridge.Model;

/// <summary>How packets are sent.</summary>
public enum TxMode
{
    Iothread,
    Timer,
}
