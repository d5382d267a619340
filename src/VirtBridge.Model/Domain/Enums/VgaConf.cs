namespace VirtBridge.Model;

/// <summary>When the VGA console is shown.</summary>
public enum VgaConf
{
    Io,
    On,
    Off,
}
