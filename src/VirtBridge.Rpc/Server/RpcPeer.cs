namespace VirtBridge.Rpc;

public enum SocketKind
{
    Unix,
    Tcp,
    Tls,
}

/// <summary>Who is at the other end and through which door they came. Ids are those of the kernel, null over a network.</summary>
public sealed record RpcPeer(uint? Uid, uint? Gid, int? Pid, SocketKind Kind, bool ReadOnly, string Listener)
{
    /// <summary>Address and port of a network peer.</summary>
    public string? Address { get; init; }
}
