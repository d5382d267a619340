using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>The generated proxies' way onto a connection.</summary>
public sealed class RpcCaller(RpcClientConnection connection) : IRpcCaller
{
    private const int KeptWriters = 16;
    private readonly Lock _gate = new();
    private readonly Stack<XdrWriter> _writers = new();

    public RpcClientConnection Connection => connection;

    public XdrWriter Rent()
    {
        lock (_gate)
        {
            return _writers.TryPop(out var writer) ? writer : new();
        }
    }

    public ValueTask<RpcReply> CallAsync(
        uint program, int procedure, XdrWriter arguments, IVirtStream? stream, FileSet? files, CancellationToken cancellation)
    {
        if (stream is null && files is null)
        {
            var pending = connection.CallAsync(program, Programs.Version, procedure, arguments, null, cancellation);
            if (pending.IsCompletedSuccessfully)
            {
                Return(arguments);
                return new(Wrap(pending.Result));
            }

            return FinishAsync(pending, arguments, files: null);
        }

        return stream is not null
            ? OpenAsync(program, procedure, arguments, stream, cancellation)
            : FinishAsync(
                connection.CallAsync(program, Programs.Version, procedure, arguments, [.. files!.Sent], cancellation), arguments, files);
    }

    private async ValueTask<RpcReply> FinishAsync(ValueTask<RpcAnswer> pending, XdrWriter arguments, FileSet? files)
    {
        try
        {
            var answer = await pending.ConfigureAwait(false);
            files?.Returned.AddRange(answer.TakeFds());
            return Wrap(answer);
        }
        finally
        {
            Return(arguments);
        }
    }

    private async ValueTask<RpcReply> OpenAsync(
        uint program, int procedure, XdrWriter arguments, IVirtStream stream, CancellationToken cancellation)
    {
        var end = stream as RpcClientStream ?? new RpcClientStream();
        try
        {
            var answer = await end.OpenAsync(connection, program, procedure, arguments, cancellation).ConfigureAwait(false);
            if (!ReferenceEquals(end, stream))
            {
                connection.StartReader();
                StreamPump.Start(end, stream);
            }

            return Wrap(answer);
        }
        finally
        {
            Return(arguments);
        }
    }

    private static RpcReply Wrap(RpcAnswer answer) => new(answer.Payload, answer);

    private void Return(XdrWriter writer)
    {
        writer.Reset();
        lock (_gate)
        {
            if (_writers.Count < KeptWriters)
            {
                _writers.Push(writer);
                return;
            }
        }

        writer.Dispose();
    }
}
