using Grpc.Core;
using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Grpc.Tests;

/// <summary>What a client that was away, was slow or comes with a wrong token is told.</summary>
public sealed class EventLogTests
{
    private static readonly DomainRef s_one = new("one", new Uuid(1, 1), 1);
    private static readonly DomainRef s_two = new("two", new Uuid(2, 2), 2);

    [Fact]
    public void Who_comes_back_with_a_token_goes_on_after_it()
    {
        var log = Log(capacity: 8);
        Fill(log, 5);
        var subscription = EventSubscription.Of(new V1.SubscribeRequest { ResumeToken = "life.2" }, log);
        var page = log.ReadAfter(subscription.After, 100);
        Assert.False(subscription.Restarted);
        Assert.Equal([3UL, 4, 5], page.Events.Select(e => e.Message.Sequence));
        Assert.Equal("life.5", page.Events[^1].Message.ResumeToken);
        Assert.Equal(0UL, page.Missed);
    }

    [Fact]
    public void Who_was_away_too_long_is_told_how_many_it_missed()
    {
        var log = Log(capacity: 8);
        Fill(log, 20);
        var page = log.ReadAfter(2, 100);
        Assert.Equal(10UL, page.Missed);
        Assert.Equal(Enumerable.Range(13, 8).Select(i => (ulong)i), page.Events.Select(e => e.Message.Sequence));
    }

    [Fact]
    public void Large_events_are_forgotten_by_their_bytes()
    {
        var log = Log(capacity: 1000, maxBytes: 10_000);
        var large = new DomainRef(new string('x', 4000), new Uuid(3, 3), 3);
        for (var i = 0; i < 50; i++)
        {
            log.Add(Started(large));
        }

        var page = log.ReadAfter(0, 1000);
        Assert.Equal(2, page.Events.Count);
        Assert.Equal(48UL, page.Missed);
    }

    [Fact]
    public void A_token_of_another_life_brings_everything_of_this_one()
    {
        var log = Log(capacity: 8);
        Fill(log, 3);
        var subscription = EventSubscription.Of(new V1.SubscribeRequest { ResumeToken = "before.77" }, log);
        Assert.True(subscription.Restarted);
        Assert.Equal(0UL, subscription.After);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("life.")]
    [InlineData("life.-1")]
    [InlineData("life.4")]
    [InlineData(".3")]
    [InlineData("life.00000000000000000000000000000000000000000000000000000000000000000000001")]
    public void Tokens_that_no_event_carried_are_refused(string token)
    {
        var log = Log(capacity: 8);
        Fill(log, 3);
        var refused = Assert.Throws<RpcException>(() => EventSubscription.Of(new V1.SubscribeRequest { ResumeToken = token }, log));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
    }

    [Fact]
    public void Only_the_wanted_kinds_and_domain_are_taken()
    {
        var log = Log(capacity: 8);
        log.Add(Started(s_one));
        log.Add(Started(s_two));
        log.Add(new DomainEventCallbackReboot(1, new DomainEventReboot(s_one)));
        var request = new V1.SubscribeRequest { DomainUuid = s_one.Uuid.ToString() };
        request.Kinds.Add((uint)V1.Event.EventOneofCase.DomainEventCallbackLifecycle);
        var subscription = EventSubscription.Of(request, log);
        Assert.Equal([1UL], log.ReadAfter(0, 100).Events.Where(e => subscription.Wants(e)).Select(e => e.Message.Sequence));
    }

    [Fact]
    public async Task A_client_that_never_reads_holds_up_nobody_and_is_told_later()
    {
        var log = Log(capacity: 8);
        await using var sessions = new SessionSource((_, _) => Task.FromResult<IVirtSession>(new FakeSession()), log, TimeProvider.System);
        var counters = new GatewayCounters(["EventStream"]);
        var service = new EventStreamService(log, sessions, counters, TimeProvider.System);
        using var gone = new CancellationTokenSource();
        var deaf = new StubbornWriter();
        var serving = service.Subscribe(new V1.SubscribeRequest(), deaf, new FakeCall(gone.Token));
        while (counters.Subscribers == 0)
        {
            await Task.Yield();
        }

        log.Add(Started(s_one));
        await deaf.Reached.WaitAsync(TestContext.Current.CancellationToken);
        Fill(log, 1000);
        deaf.Read();
        await deaf.Told.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1000UL - 8, deaf.Missed);
        await gone.CancelAsync();
        await Assert.ThrowsAsync<RpcException>(() => serving);
        Assert.Equal(0, counters.Subscribers);
    }

    private static EventLog Log(int capacity, long maxBytes = 1 << 20) => new(TimeProvider.System, "life", capacity, maxBytes);

    private static void Fill(EventLog log, int count)
    {
        for (var i = 0; i < count; i++)
        {
            log.Add(Started(s_one));
        }
    }

    private static DomainEventCallbackLifecycle Started(DomainRef domain) => new(1, new DomainEventLifecycle(domain, (int)DomainEventType.Started, 0));

    /// <summary>A client whose window is full until <see cref="Read"/>.</summary>
    private sealed class StubbornWriter : IServerStreamWriter<V1.Event>
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _reads = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public WriteOptions? WriteOptions { get; set; }

        public Task Reached => _reached.Task;

        public Task Told => _told.Task;

        public ulong Missed { get; private set; }

        public void Read() => _reads.SetResult();

        public Task WriteAsync(V1.Event message, CancellationToken cancellationToken) => WriteAsync(message).WaitAsync(cancellationToken);

        public Task WriteAsync(V1.Event message)
        {
            _reached.TrySetResult();
            if (message.Missed > 0)
            {
                Missed = message.Missed;
                _told.TrySetResult();
            }

            return _reads.Task;
        }
    }
}
