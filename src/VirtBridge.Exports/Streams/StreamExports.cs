using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Streams piece by piece.</summary>
internal static unsafe class StreamExports
{
    private const int WouldBlock = -2;
    private const int AtHole = -3;

    [UnmanagedCallersOnly(EntryPoint = "virStreamNew", CallConvs = [typeof(CallConvCdecl)])]
    public static nint New(nint connection, uint flags) => ExportCall.Run<nint>("virStreamNew", ErrorDomain.Streams, 0, call =>
        new StreamObject(call.Use(connection), (flags & (uint)StreamFlags.Nonblock) != 0).Address);

    [UnmanagedCallersOnly(EntryPoint = "virStreamSend", CallConvs = [typeof(CallConvCdecl)])]
    public static int Send(nint stream, nint data, nuint length) => ExportCall.Run("virStreamSend", ErrorDomain.Streams, -1, call =>
        SendData(call.UseStream(stream), data, length, call.Site));

    [UnmanagedCallersOnly(EntryPoint = "virStreamSendHole", CallConvs = [typeof(CallConvCdecl)])]
    public static int SendHole(nint stream, long length, uint flags) => ExportCall.Run("virStreamSendHole", ErrorDomain.Streams, -1, call =>
    {
        var found = call.UseStream(stream);
        Arguments.Positive(length, "length", call.Site);
        RequireNoFlags(flags, call.Site);
        return found.Open(call.Site).Send(new StreamPiece(StreamPieceKind.Hole, default, length), !found.NonBlocking) ? 0 : WouldBlock;
    });

    [UnmanagedCallersOnly(EntryPoint = "virStreamRecv", CallConvs = [typeof(CallConvCdecl)])]
    public static int Receive(nint stream, nint data, nuint length) => ExportCall.Run("virStreamRecv", ErrorDomain.Streams, -1, call =>
        ReceiveData(call.UseStream(stream), data, length, stopAtHole: false, call.Site));

    [UnmanagedCallersOnly(EntryPoint = "virStreamRecvFlags", CallConvs = [typeof(CallConvCdecl)])]
    public static int ReceiveFlags(nint stream, nint data, nuint length, uint flags) =>
        ExportCall.Run("virStreamRecvFlags", ErrorDomain.Streams, -1, call =>
        {
            var found = call.UseStream(stream);
            RequireNoFlags(flags & ~(uint)StreamRecvFlagsValues.Hole, call.Site);
            return ReceiveData(found, data, length, (flags & (uint)StreamRecvFlagsValues.Hole) != 0, call.Site);
        });

    [UnmanagedCallersOnly(EntryPoint = "virStreamRecvHole", CallConvs = [typeof(CallConvCdecl)])]
    public static int ReceiveHole(nint stream, nint length, uint flags) => ExportCall.Run("virStreamRecvHole", ErrorDomain.Streams, -1, call =>
    {
        var found = call.UseStream(stream);
        Arguments.NonNull(length, "length", call.Site);
        RequireNoFlags(flags, call.Site);
        *(long*)length = found.Open(call.Site).TakeHole();
        return 0;
    });

    [UnmanagedCallersOnly(EntryPoint = "virStreamFinish", CallConvs = [typeof(CallConvCdecl)])]
    public static int Finish(nint stream) => ExportCall.Status("virStreamFinish", ErrorDomain.Streams, call => call.UseStream(stream).Close(null, call.Site));

    [UnmanagedCallersOnly(EntryPoint = "virStreamAbort", CallConvs = [typeof(CallConvCdecl)])]
    public static int Abort(nint stream) => ExportCall.Status("virStreamAbort", ErrorDomain.Streams, call =>
    {
        // A stream that carries nothing yet has nothing to be aborted.
        var found = call.UseStream(stream);
        if (found.Started)
        {
            found.Close(VirtError.Of(ErrorCode.OperationAborted, ErrorDomain.Streams, "the client aborted the stream"), call.Site);
        }
    });

    [UnmanagedCallersOnly(EntryPoint = "virStreamEventAddCallback", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddCallback(nint stream, int events, nint callback, nint opaque, nint free) =>
        ExportCall.Status("virStreamEventAddCallback", ErrorDomain.Streams, call =>
        {
            var found = call.UseStream(stream);
            Arguments.NonNull(callback, "cb", call.Site);
            found.SetWatch(events, callback, opaque, free);
        });

    [UnmanagedCallersOnly(EntryPoint = "virStreamEventUpdateCallback", CallConvs = [typeof(CallConvCdecl)])]
    public static int UpdateCallback(nint stream, int events) =>
        ExportCall.Status("virStreamEventUpdateCallback", ErrorDomain.Streams, call => call.UseStream(stream).UpdateWatch(events));

    [UnmanagedCallersOnly(EntryPoint = "virStreamEventRemoveCallback", CallConvs = [typeof(CallConvCdecl)])]
    public static int RemoveCallback(nint stream) =>
        ExportCall.Status("virStreamEventRemoveCallback", ErrorDomain.Streams, call => call.UseStream(stream).RemoveWatch());

    public static int SendData(StreamObject stream, nint data, nuint length, CallSite site)
    {
        Arguments.NonNull(data, "data", site);
        var count = (int)Math.Min(length, 256 * 1024);
        var piece = new StreamPiece(StreamPieceKind.Data, new ReadOnlySpan<byte>((void*)data, count).ToArray(), 0);
        return stream.Open(site).Send(piece, !stream.NonBlocking) ? count : WouldBlock;
    }

    public static int ReceiveData(StreamObject stream, nint data, nuint length, bool stopAtHole, CallSite site)
    {
        Arguments.NonNull(data, "data", site);
        var pipe = stream.Open(site);
        if (stopAtHole && pipe.Peek(!stream.NonBlocking) is { Kind: StreamPieceKind.Hole })
        {
            return AtHole;
        }

        if (pipe.Receive((int)Math.Min(length, int.MaxValue), !stream.NonBlocking) is not { } piece)
        {
            return WouldBlock;
        }

        switch (piece.Kind)
        {
            case StreamPieceKind.Data:
                piece.Data.Span.CopyTo(new Span<byte>((void*)data, piece.Data.Length));
                return piece.Data.Length;
            case StreamPieceKind.Hole:
                new Span<byte>((void*)data, (int)piece.HoleLength).Clear();
                return (int)piece.HoleLength;
            default:
                return 0;
        }
    }

    private static void RequireNoFlags(uint flags, CallSite site)
    {
        if (flags != 0)
        {
            throw site.UnknownFlags(flags);
        }
    }
}
