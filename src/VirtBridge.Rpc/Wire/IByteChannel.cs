using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Rpc;

/// <summary>
/// The bytes below the frames: a unix socket, or an encrypted session on one. Results are a count of bytes, 0 for the end
/// of the stream, or a negative errno (-EAGAIN: nothing now, poll <see cref="Fd"/>).
/// </summary>
public interface IByteChannel : IDisposable
{
    /// <summary>What to poll.</summary>
    int Fd { get; }

    bool CanPassFds { get; }

    /// <summary>True when bytes were decoded already, so that polling <see cref="Fd"/> would miss them.</summary>
    bool HasBuffered { get; }

    int Receive(Span<byte> into, FdInbox fds, bool wait);

    int Send(ReadOnlySpan<byte> bytes);

    /// <summary>Sends one byte and a descriptor with it.</summary>
    int SendFd(SafeFileHandle handle);

    /// <summary>Ends both directions and wakes whoever waits; the descriptor stays until disposal.</summary>
    void Shutdown();
}
