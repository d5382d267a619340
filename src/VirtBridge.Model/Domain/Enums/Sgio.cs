namespace VirtBridge.Model;

/// <summary>Whether raw SCSI commands are filtered.</summary>
public enum Sgio
{
    Filtered,
    Unfiltered,
}
