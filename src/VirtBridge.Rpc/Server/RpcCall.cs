using System.Buffers;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>
/// One call on its way through a worker. Everything in it is released when the handler's task ends, except descriptors that
/// were taken by looking at <see cref="Files"/>.
/// </summary>
public sealed class RpcCall : RpcCallContext
{
    private readonly IRpcHandler _handler;
    private readonly byte[] _payload;
    private readonly int _length;
    private SafeFileHandle[] _fds;
    private RpcServerStream? _stream;
    private FileSet? _files;

    internal RpcCall(RpcServerConnection connection, IRpcHandler handler, in RpcHeader header, ReadOnlySpan<byte> payload, SafeFileHandle[] fds)
    {
        (Connection, _handler, Header, _fds, _length) = (connection, handler, header, fds, payload.Length);
        _payload = _length == 0 ? [] : ArrayPool<byte>.Shared.Rent(_length);
        payload.CopyTo(_payload);
        HighPriority = handler.IsHighPriority(header);
    }

    public RpcServerConnection Connection { get; }

    public RpcPeer Peer => Connection.Peer;

    public RpcHeader Header { get; }

    public ReadOnlyMemory<byte> Payload => _payload.AsMemory(0, _length);

    public XdrReader Arguments => new(_payload.AsSpan(0, _length));

    /// <summary>Where the result goes. Cleared when the call fails.</summary>
    public XdrWriter Reply { get; } = new();

    public override CancellationToken Cancellation => Connection.Lifetime;

    /// <summary>Descriptors that came with the call, owned by whoever looks here, and those the reply takes along.</summary>
    public override FileSet Files
    {
        get
        {
            if (_files is null)
            {
                _files = new() { Sent = _fds };
                _fds = [];
            }

            return _files;
        }
    }

    internal bool HighPriority { get; }

    /// <summary>The server's end of the stream this call opens. Frames flow once the reply was sent.</summary>
    public override IVirtStream OpenStream() => _stream ??= new RpcServerStream(Connection, Header);

    /// <summary>Starts the handler; its end is taken care of wherever it happens.</summary>
    internal void Run(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            End();
            return;
        }

        try
        {
            var task = _handler.HandleAsync(this, cancellation);
            if (task.IsCompleted)
            {
                task.GetAwaiter().GetResult();
                Succeed();
            }
            else
            {
                _ = FinishAsync(task);
            }
        }
        catch (Exception failure)
        {
            Fail(failure);
        }
    }

    private async Task FinishAsync(ValueTask task)
    {
        try
        {
            await task.ConfigureAwait(false);
            Succeed();
        }
        catch (Exception failure)
        {
            Fail(failure);
        }
    }

    private void Succeed()
    {
        var fds = _files?.Returned.Count ?? 0;
        if (fds > RpcLimits.MaxFds || (fds > 0 && !Connection.CanPassFds))
        {
            Fail(RpcErrors.Malformed($"{fds} file descriptors cannot be passed to this client"));
            return;
        }

        var header = Header.Answer(MessageStatus.Ok, fds > 0);
        Connection.Write(fds > 0 ? Reply.SealWithFds(header, fds) : Reply.Seal(header), _files?.Returned);
        _files = null;
        _stream?.Opened();
        End();
    }

    private void Fail(Exception failure)
    {
        Reply.Reset();
        _stream?.Forget();
        var error = failure is VirtException known ? known.Error : RpcErrors.Unexpected(failure);
        VirtErrorCodec.Write(Reply, error);
        Connection.Write(Reply.Seal(Header.Answer(MessageStatus.Error)), null);
        End();
    }

    private void End()
    {
        Release();
        Connection.CallEnded();
    }

    /// <summary>Frees what the call holds.</summary>
    internal void Release()
    {
        Array.ForEach(_fds, fd => fd.Dispose());
        _files?.Returned.ForEach(fd => fd.Dispose());
        Reply.Dispose();
        if (_length > 0)
        {
            ArrayPool<byte>.Shared.Return(_payload);
        }
    }
}
