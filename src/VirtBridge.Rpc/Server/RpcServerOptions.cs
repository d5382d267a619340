namespace VirtBridge.Rpc;

/// <summary>Limits of a server; the defaults are those of the daemon's configuration file.</summary>
public sealed record RpcServerOptions
{
    public int Loops { get; init; } = 1;
    public int MinWorkers { get; init; } = 5;
    public int MaxWorkers { get; init; } = 20;
    public int PriorityWorkers { get; init; } = 5;
    public int MaxClients { get; init; } = 5000;
    public int MaxAnonymousClients { get; init; } = 20;

    /// <summary>Calls of one client that are worked on at the same time; more wait.</summary>
    public int MaxClientRequests { get; init; } = 5;

    /// <summary>Bytes a client may leave unread before its requests are no longer read.</summary>
    public int OutputHighWater { get; init; } = 1024 * 1024;

    /// <summary>Bytes of events a client may leave unread before it is disconnected.</summary>
    public int OutputLimit { get; init; } = 16 * 1024 * 1024;

    /// <summary>Silence after which a client that supports keepalive is asked; zero or less: never.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Unanswered questions after which the client is gone.</summary>
    public int KeepAliveCount { get; init; } = 5;

    /// <summary>Told about faults of handlers that no client is told about. Runs on an event loop thread.</summary>
    public Action<RpcPeer, Exception>? Report { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>A unix socket to serve.</summary>
public sealed record RpcListenerOptions(string Path, string Name)
{
    public bool ReadOnly { get; init; }

    /// <summary>Permission bits of the socket file.</summary>
    public uint Mode { get; init; } = 0x1C0;

    public uint? Group { get; init; }

    public int Backlog { get; init; } = 1024;
}
