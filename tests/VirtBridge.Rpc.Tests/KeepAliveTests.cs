using Xunit;

namespace VirtBridge.Rpc.Tests;

public sealed class KeepAliveTests
{
    private readonly StoppedClock _clock = new();

    [Fact]
    public void Silence_is_followed_by_questions_and_then_by_the_end()
    {
        var keepAlive = Started(count: 2);
        Assert.Equal(KeepAliveStep.Nothing, After(4, keepAlive));
        Assert.Equal(KeepAliveStep.Ask, After(1, keepAlive));
        Assert.Equal(KeepAliveStep.Nothing, After(4, keepAlive));
        Assert.Equal(KeepAliveStep.Ask, After(1, keepAlive));
        Assert.Equal(KeepAliveStep.GiveUp, After(5, keepAlive));
    }

    [Fact]
    public void Anything_heard_counts_as_an_answer()
    {
        var keepAlive = Started(count: 1);
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(KeepAliveStep.Ask, After(5, keepAlive));
            keepAlive.Heard();
            Assert.Equal(KeepAliveStep.Nothing, After(1, keepAlive));
            Assert.Equal(TimeSpan.FromSeconds(5), keepAlive.UntilNext());
        }
    }

    [Fact]
    public void A_count_of_zero_ends_the_connection_at_the_first_silence() =>
        Assert.Equal(KeepAliveStep.GiveUp, After(5, Started(count: 0)));

    [Fact]
    public void Nothing_is_asked_before_the_peer_said_that_it_answers()
    {
        var keepAlive = new KeepAliveClock(_clock, TimeSpan.FromSeconds(5), 1);
        Assert.Equal(KeepAliveStep.Nothing, After(100, keepAlive));
    }

    [Fact]
    public async Task A_server_asks_and_a_client_that_does_not_answer_is_disconnected()
    {
        var service = new EchoService();
        await using var server = new RpcServer(new() { Clock = _clock, KeepAliveInterval = TimeSpan.FromSeconds(5), KeepAliveCount = 1 }, service);
        using var end = new SocketEnd();
        var raw = end.Serve(server);
        Assert.True(SpinWait.SpinUntil(() => service.Connections.Count == 1, TimeSpan.FromSeconds(30)));
        service.Connections.Single().EnableKeepAlive();
        _clock.Advance(6);
        var question = new byte[28];
        Assert.Equal(28, raw.Receive(question));
        Assert.Equal("0000001c6b65657000000001000000010000000200000000" + "00000000", Convert.ToHexString(question).ToLowerInvariant());
        _clock.Advance(6);
        Assert.Equal(0, raw.Receive(question));
    }

    private KeepAliveClock Started(int count)
    {
        var keepAlive = new KeepAliveClock(_clock, TimeSpan.FromSeconds(5), count);
        keepAlive.Enable();
        return keepAlive;
    }

    private KeepAliveStep After(int seconds, KeepAliveClock keepAlive)
    {
        _clock.Advance(seconds);
        return keepAlive.Tick();
    }

    /// <summary>Moves only when told.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        private long _now = 1;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Volatile.Read(ref _now);

        public void Advance(int seconds) => Interlocked.Add(ref _now, seconds);
    }
}
