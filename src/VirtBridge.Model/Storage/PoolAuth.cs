namespace VirtBridge.Model;

/// <summary>The account a pool uses towards its server; <paramref name="Type"/> is "chap" or "ceph".</summary>
public sealed record PoolAuth(string? Type, StorageAuth Account);

/// <summary>A server a pool comes from.</summary>
public sealed record PoolHost(string Name, int Port = 0);
