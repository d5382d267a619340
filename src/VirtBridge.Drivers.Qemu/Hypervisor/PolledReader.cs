using System.Runtime.InteropServices;
using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>
/// Reads a descriptor that does not block, one piece at a time, without a thread that waits. Nothing is read ahead: a
/// reader that is slow slows the writer down, as a terminal does.
/// </summary>
internal sealed class PolledReader : IDisposable
{
    private const uint OneShot = 1u << 30;
    private const int Piece = 16 * 1024;

    private readonly Descriptor _descriptor;
    private readonly Poller.Watch _watch;
    private readonly SemaphoreSlim _ready = new(0);
    private readonly byte[] _buffer = new byte[Piece];

    public PolledReader(Descriptor descriptor, Poller poller)
    {
        _descriptor = descriptor;
        _watch = poller.Add(descriptor, Linux.PollIn | OneShot, _ => _ready.Release());
    }

    /// <summary>The next bytes, valid until the next call; empty at the end.</summary>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await _ready.WaitAsync(cancellation);
            var count = Read();
            if (count >= 0)
            {
                _watch.Change(Linux.PollIn | OneShot);
                return _buffer.AsMemory(0, count);
            }

            if (Marshal.GetLastPInvokeError() is not (Linux.EAgain or Linux.EInterrupted))
            {
                return default;
            }

            _watch.Change(Linux.PollIn | OneShot);
        }
    }

    public void Dispose()
    {
        _watch.Dispose();
        _ready.Dispose();
    }

    private unsafe int Read()
    {
        fixed (byte* buffer = _buffer)
        {
            return (int)Libc.Read(_descriptor.Number, buffer, _buffer.Length);
        }
    }
}
