using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Rpc;

/// <summary>A successful answer. Dispose after reading; descriptors that were not taken are closed.</summary>
public sealed class RpcAnswer : IDisposable
{
    private readonly int _length;
    private byte[] _buffer;

    internal RpcAnswer(ReadOnlySpan<byte> payload, SafeFileHandle[] fds)
    {
        (_length, Fds) = (payload.Length, fds);
        _buffer = _length == 0 ? [] : FrameMemory.Rent(_length);
        payload.CopyTo(_buffer);
    }

    /// <summary>Descriptors that came with the reply.</summary>
    public SafeFileHandle[] Fds { get; private set; }

    public ReadOnlyMemory<byte> Payload => _buffer.AsMemory(0, _buffer.Length == 0 ? 0 : _length);

    /// <summary>The result.</summary>
    public XdrReader Read() => new(Payload.Span);

    /// <summary>Hands the descriptors over to the caller, who closes them.</summary>
    public SafeFileHandle[] TakeFds()
    {
        var taken = Fds;
        Fds = [];
        return taken;
    }

    public void Dispose()
    {
        Array.ForEach(TakeFds(), fd => fd.Dispose());
        FrameMemory.Return(_buffer);
        _buffer = [];
    }
}
