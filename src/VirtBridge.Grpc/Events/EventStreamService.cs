using Grpc.Core;

namespace VirtBridge.Grpc;

/// <summary>Streams events; a client that comes back with the last token it saw goes on from there.</summary>
internal sealed class EventStreamService(EventLog log, SessionSource sessions, GatewayCounters counters, TimeProvider clock) : V1.EventStream.EventStreamBase
{
    private const int Batch = 256;
    private static readonly WriteOptions s_more = new(WriteFlags.BufferHint);

    public override async Task Subscribe(V1.SubscribeRequest request, IServerStreamWriter<V1.Event> responseStream, ServerCallContext context)
    {
        var subscription = EventSubscription.Of(request, log);
        counters.Subscribed(1);
        try
        {
            // Events come from the connection to the daemon: without one there is nothing to promise.
            await sessions.GetAsync(context);

            // Headers first, so that the client knows its subscription stands before it causes events.
            await context.WriteResponseHeadersAsync([]);
            await FollowAsync(subscription, responseStream, context.CancellationToken);
        }
        catch (Exception failure) when (RpcFailures.Translate(failure, context) is { } translated)
        {
            throw translated;
        }
        finally
        {
            counters.Subscribed(-1);
        }
    }

    private async Task FollowAsync(EventSubscription subscription, IServerStreamWriter<V1.Event> stream, CancellationToken cancellation)
    {
        var after = subscription.After;
        if (subscription.Restarted)
        {
            await stream.WriteAsync(new V1.Event { Restarted = true, Sequence = after, ResumeToken = log.TokenOf(after) }, cancellation);
        }

        while (true)
        {
            var (events, missed, arrival) = log.ReadAfter(after, Batch);
            if (events.Count == 0)
            {
                await arrival.WaitAsync(cancellation);
                continue;
            }

            if (missed > 0)
            {
                var before = events[0].Message.Sequence - 1;
                counters.Missed(missed);
                await stream.WriteAsync(new V1.Event { Missed = missed, Sequence = before, ResumeToken = log.TokenOf(before) }, cancellation);
            }

            await SendAsync(events, subscription, stream, cancellation);
            after = events[^1].Message.Sequence;
        }
    }

    /// <summary>One flush for all that are there; a client that does not read makes this wait, and the log goes on without it.</summary>
    private async Task SendAsync(
        IReadOnlyList<LoggedEvent> events, EventSubscription subscription, IServerStreamWriter<V1.Event> stream, CancellationToken cancellation)
    {
        var last = events.Count - 1;
        while (last >= 0 && !subscription.Wants(events[last]))
        {
            last--;
        }

        var sent = 0;
        for (var i = 0; i <= last; i++)
        {
            if (subscription.Wants(events[i]))
            {
                stream.WriteOptions = i < last ? s_more : WriteOptions.Default;
                await stream.WriteAsync(events[i].Message, cancellation);
                sent++;
            }
        }

        if (sent > 0)
        {
            counters.Sent(sent, clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(events[last].Message.Time));
        }
    }
}
