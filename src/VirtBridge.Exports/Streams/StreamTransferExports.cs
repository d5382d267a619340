using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Whole streams through functions of the program.</summary>
internal static unsafe class StreamTransferExports
{
    private const int PieceSize = 65536;

    [UnmanagedCallersOnly(EntryPoint = "virStreamSendAll", CallConvs = [typeof(CallConvCdecl)])]
    public static int SendAll(nint stream, nint source, nint opaque) => Transfer("virStreamSendAll", stream, source, (found, buffer, site) =>
    {
        while (Take(source, stream, buffer, PieceSize, opaque) is var got and not 0)
        {
            StreamExports.SendData(found, buffer, (nuint)got, site);
        }
    });

    [UnmanagedCallersOnly(EntryPoint = "virStreamSparseSendAll", CallConvs = [typeof(CallConvCdecl)])]
    public static int SparseSendAll(nint stream, nint source, nint holes, nint skip, nint opaque) =>
        Transfer("virStreamSparseSendAll", stream, source, (found, buffer, site) =>
        {
            Arguments.NonNull(holes, "holeHandler", site);
            Arguments.NonNull(skip, "skipHandler", site);
            while (true)
            {
                int inData;
                long length;
                Succeeded(((delegate* unmanaged[Cdecl]<nint, int*, long*, nint, int>)holes)(stream, &inData, &length, opaque));
                if (inData == 0 && length > 0)
                {
                    found.Open(site).Send(new StreamPiece(StreamPieceKind.Hole, default, length), wait: true);
                    Succeeded(((delegate* unmanaged[Cdecl]<nint, long, nint, int>)skip)(stream, length, opaque));
                    continue;
                }

                var want = length > 0 ? (int)Math.Min(length, PieceSize) : PieceSize;
                var got = Take(source, stream, buffer, want, opaque);
                if (got == 0)
                {
                    return;
                }

                StreamExports.SendData(found, buffer, (nuint)got, site);
            }
        });

    [UnmanagedCallersOnly(EntryPoint = "virStreamRecvAll", CallConvs = [typeof(CallConvCdecl)])]
    public static int ReceiveAll(nint stream, nint sink, nint opaque) => Transfer("virStreamRecvAll", stream, sink, (found, buffer, site) =>
    {
        while (StreamExports.ReceiveData(found, buffer, PieceSize, stopAtHole: false, site) is var got and not 0)
        {
            Give(sink, stream, buffer, got, opaque);
        }
    });

    [UnmanagedCallersOnly(EntryPoint = "virStreamSparseRecvAll", CallConvs = [typeof(CallConvCdecl)])]
    public static int SparseReceiveAll(nint stream, nint sink, nint hole, nint opaque) =>
        Transfer("virStreamSparseRecvAll", stream, sink, (found, buffer, site) =>
        {
            Arguments.NonNull(hole, "holeHandler", site);
            while (StreamExports.ReceiveData(found, buffer, PieceSize, stopAtHole: true, site) is var got and not 0)
            {
                if (got > 0)
                {
                    Give(sink, stream, buffer, got, opaque);
                }
                else
                {
                    Succeeded(((delegate* unmanaged[Cdecl]<nint, long, nint, int>)hole)(stream, found.Open(site).TakeHole(), opaque));
                }
            }
        });

    private static int Transfer(string function, nint stream, nint handler, Action<StreamObject, nint, CallSite> body) =>
        ExportCall.Status(function, ErrorDomain.Streams, call =>
        {
            var found = call.UseStream(stream);
            Arguments.NonNull(handler, "handler", call.Site);
            if (found.NonBlocking)
            {
                throw new VirtException(ErrorCode.OperationInvalid, ErrorDomain.Streams, "data sources and sinks cannot be used for non-blocking streams");
            }

            var buffer = (nint)LibC.Allocate(PieceSize, 1);
            try
            {
                body(found, buffer, call.Site);
            }
            catch (VirtException failure)
            {
                found.Close(failure.Error, call.Site);
                throw;
            }
            finally
            {
                LibC.Free((void*)buffer);
            }
        });

    private static int Take(nint source, nint stream, nint buffer, int want, nint opaque) =>
        Succeeded(((delegate* unmanaged[Cdecl]<nint, nint, nuint, nint, int>)source)(stream, buffer, (nuint)want, opaque));

    private static void Give(nint sink, nint stream, nint buffer, int count, nint opaque)
    {
        for (var done = 0; done < count;)
        {
            done += Succeeded(((delegate* unmanaged[Cdecl]<nint, nint, nuint, nint, int>)sink)(stream, buffer + done, (nuint)(count - done), opaque));
        }
    }

    private static int Succeeded(int result) => result >= 0
        ? result
        : throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Streams, "the program's stream function failed");
}
