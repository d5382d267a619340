using Grpc.Core;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>Streams events; a client that comes back with the last number it saw goes on from there.</summary>
internal sealed class EventStreamService(EventLog log, SessionSource sessions) : V1.EventStream.EventStreamBase
{
    private const int Batch = 256;

    public override async Task Subscribe(V1.SubscribeRequest request, IServerStreamWriter<V1.Event> responseStream, ServerCallContext context)
    {
        try
        {
            await sessions.GetAsync(context);
        }
        catch (VirtException failure)
        {
            throw RpcFailures.Of(failure.Error);
        }

        // Headers first, so that the client knows its subscription stands before it causes events.
        await context.WriteResponseHeadersAsync([]);
        var after = request.After == 0 || request.After > log.Last ? log.Last : request.After;
        while (!context.CancellationToken.IsCancellationRequested)
        {
            var (events, missed, arrival) = log.ReadAfter(after, Batch);
            if (events.Count == 0)
            {
                await arrival.WaitAsync(context.CancellationToken);
                continue;
            }

            foreach (var message in events)
            {
                var copy = missed == 0 ? message : new V1.Event(message) { Missed = missed };
                missed = 0;
                await responseStream.WriteAsync(copy, context.CancellationToken);
            }

            after = events[^1].Sequence;
        }
    }
}
