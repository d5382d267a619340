namespace VirtBridge.Rpc;

/// <summary>How a reply or a stream frame ended; the numbers are those of the wire.</summary>
public enum MessageStatus
{
    Ok = 0,
    Error = 1,

    /// <summary>More of the stream follows.</summary>
    Continue = 2,
}
