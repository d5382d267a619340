namespace VirtBridge.Rpc;

/// <summary>The numbers both ends agree on before the first byte.</summary>
public static class RpcLimits
{
    public const int LengthBytes = 4;
    public const int HeaderBytes = 24;

    /// <summary>The largest frame, its own length field included.</summary>
    public const int MaxFrame = 32 * 1024 * 1024;

    public const int MaxPayload = MaxFrame - LengthBytes - HeaderBytes;

    /// <summary>The longest string a generic message may carry.</summary>
    public const uint MaxString = 4 * 1024 * 1024;

    /// <summary>The most file descriptors one message may carry.</summary>
    public const int MaxFds = 32;

    /// <summary>The largest stream payload that peers of any age accept.</summary>
    public const int StreamChunk = 262120;
}
