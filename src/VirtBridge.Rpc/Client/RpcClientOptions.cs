using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>Takes events as they are read.</summary>
public interface IRpcEventSink
{
    /// <summary>
    /// Runs on whichever thread happens to read, so it must be quick and must not call through the same connection.
    /// The payload is valid only during the call.
    /// </summary>
    void OnEvent(in RpcHeader header, ReadOnlySpan<byte> payload);

    /// <summary>The connection ended. Called once.</summary>
    void OnClosed(ConnectCloseReason reason, VirtError error);
}

/// <summary>How a client connection is driven.</summary>
public sealed record RpcClientOptions
{
    public IRpcEventSink? Events { get; init; }

    /// <summary>
    /// True: no thread of its own, the socket is read by whoever waits for a reply or calls
    /// <see cref="RpcClientConnection.ProcessIncoming"/>; asynchronous calls complete before they return.
    /// False: a reader thread.
    /// </summary>
    public bool CallerDriven { get; init; } = true;

    /// <summary>
    /// True: a loop calls <see cref="RpcClientConnection.Drive"/> when the socket has something, and before it sleeps. Asynchronous calls do
    /// not block, those made in one turn of the loop are sent together, and who waits goes on in <see cref="RpcClientConnection.Drive"/>,
    /// which saves waking another thread. Calls are made on the loop's thread.
    /// </summary>
    public bool LoopDriven { get; init; }

    /// <summary>How long a call may take when it does not say so itself; null: as long as it takes.</summary>
    public TimeSpan? CallTimeout { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
