using Xunit;

namespace VirtBridge.Rpc.Tests;

/// <summary>When processors are kept awake.</summary>
public sealed class CpuLatencies : IDisposable
{
    private readonly string _device = Path.GetTempFileName();
    private readonly SteppedClock _clock = new();

    public void Dispose() => File.Delete(_device);

    [Fact]
    public void A_conversation_keeps_processors_awake_until_it_pauses()
    {
        using var latency = new CpuLatency(_device, useful: true, _clock);
        Converse(latency, CpuLatency.Conversation - 1);
        Assert.False(latency.IsWished);
        Assert.Empty(File.ReadAllBytes(_device));
        Converse(latency, 1);
        Assert.True(latency.IsWished);
        Assert.Equal(CpuLatency.None, Wish());
        Converse(latency, 100);
        Assert.True(latency.IsWished);
        _clock.Step(TimeSpan.FromMilliseconds(50));
        Assert.False(latency.IsWished);
        Assert.Equal(CpuLatency.Any, Wish());
        Converse(latency, CpuLatency.Conversation);
        Assert.Equal(CpuLatency.None, Wish());
    }

    [Fact]
    public void Questions_now_and_then_are_no_conversation()
    {
        using var latency = new CpuLatency(_device, useful: true, _clock);
        for (var question = 0; question < 10 * CpuLatency.Conversation; question++)
        {
            _clock.Step(TimeSpan.FromMilliseconds(5));
            latency.Turn();
        }

        Assert.False(latency.IsWished);
    }

    [Fact]
    public void Who_may_not_goes_without()
    {
        using var latency = new CpuLatency("/nonexistent/device", useful: true, _clock);
        Converse(latency, 2 * CpuLatency.Conversation);
        Assert.False(latency.IsWished);
    }

    [Fact]
    public void Where_it_is_of_no_use_nothing_is_done()
    {
        using var latency = new CpuLatency(_device, useful: false, _clock);
        Converse(latency, 2 * CpuLatency.Conversation);
        Assert.False(latency.IsWished);
    }

    [Theory]
    [InlineData("haltpoll", 2, true)]
    [InlineData("haltpoll", 8, true)]
    [InlineData("haltpoll", 64, false)]
    [InlineData("haltpoll", 1, false)]
    [InlineData("intel_idle", 8, false)]
    [InlineData("", 2, false)]
    public void It_is_of_use_in_small_virtual_machines(string idleDriver, int processors, bool useful) =>
        Assert.Equal(useful, CpuLatency.IsUseful(idleDriver, processors));

    private int Wish() => BitConverter.ToInt32(File.ReadAllBytes(_device));

    private void Converse(CpuLatency latency, int questions)
    {
        for (; questions > 0; questions--)
        {
            _clock.Step(TimeSpan.FromMicroseconds(100));
            latency.Turn();
        }
    }

    /// <summary>Time goes on when told. Its own only timer.</summary>
    private sealed class SteppedClock : TimeProvider, ITimer
    {
        private TimeSpan _now = TimeSpan.FromHours(1);
        private TimeSpan _due = TimeSpan.MaxValue;
        private TimeSpan _period;
        private Action _callback = static () => { };

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _callback = () => callback(state);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : _now + dueTime;
            _period = period;
            return true;
        }

        public void Step(TimeSpan by)
        {
            _now += by;
            if (_due <= _now)
            {
                _due = _now + _period;
                _callback();
            }
        }

        public void Dispose() => _due = TimeSpan.MaxValue;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
