using System.Buffers;
using System.Text;
using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Grpc.Tests;

/// <summary>One guest that hangs marks itself and nothing else.</summary>
public sealed class StatisticsTests
{
    private static readonly DomainRef[] s_guests = [.. Enumerable.Range(1, 5).Select(i => new DomainRef($"g{i}", new Uuid((ulong)i, 0), i))];

    [Fact]
    public async Task A_guest_that_hangs_is_stale_until_it_answers_and_the_others_are_fresh()
    {
        var stuck = new TaskCompletionSource();
        var hangs = false;
        await using var reader = new StatisticsReader(
            _ => Task.FromResult<IVirtSession>(new FakeSession { Guests = s_guests, Answers = d => hangs && d.Name == "g3" ? stuck.Task : Task.CompletedTask }),
            TimeProvider.System,
            TimeSpan.FromMilliseconds(20));
        var round = await reader.ReadAsync(Known([]), TestContext.Current.CancellationToken);
        Assert.Equal("", Stale(round.Guests));

        hangs = true;
        round = await reader.ReadAsync(Known(round.Guests), TestContext.Current.CancellationToken);
        Assert.Equal("g3", Stale(round.Guests));
        Assert.Equal(7UL, round.Guests.Single(g => g.Stale)["cpu.time"]);
        round = await reader.ReadAsync(Known(round.Guests), TestContext.Current.CancellationToken);
        Assert.Equal("g3", Stale(round.Guests));

        hangs = false;
        stuck.SetResult();
        do
        {
            round = await reader.ReadAsync(Known(round.Guests), TestContext.Current.CancellationToken);
        }
        while (Stale(round.Guests).Length > 0);
        Assert.True(round.Connected);
    }

    [Fact]
    public async Task Without_a_daemon_old_figures_stay_and_are_stale()
    {
        var away = false;
        await using var reader = new StatisticsReader(
            _ => away ? throw new VirtException(ErrorCode.NoConnect, ErrorDomain.Rpc, "away") : Task.FromResult<IVirtSession>(new FakeSession { Guests = s_guests, Answers = _ => away ? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Rpc, "client socket is closed") : Task.CompletedTask }),
            TimeProvider.System,
            TimeSpan.FromSeconds(5));
        var round = await reader.ReadAsync(Known([]), TestContext.Current.CancellationToken);
        away = true;
        round = await reader.ReadAsync(Known(round.Guests), TestContext.Current.CancellationToken);
        Assert.False(round.Connected);
        Assert.Equal("g1 g2 g3 g4 g5", Stale(round.Guests));
    }

    [Theory]
    [InlineData(false, """
        # HELP calls_total Calls\\ \n
        # TYPE calls_total counter
        calls_total{name="a\"b\\c\nd",kind="x"} 12
        calls_total 0.5
        # HELP size Size
        # TYPE size gauge
        size 1e+20

        """)]
    [InlineData(true, """
        # HELP calls Calls\\ \n
        # TYPE calls counter
        calls_total{name="a\"b\\c\nd",kind="x"} 12
        calls_total 0.5
        # HELP size Size
        # TYPE size gauge
        size 1e+20
        # EOF

        """)]
    public void Both_formats_escape_and_differ_in_counters(bool openMetrics, string expected)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var text = new MetricsText(buffer, openMetrics);
        text.Head("calls", "counter", "Calls\\ \n");
        text.Begin().Label("name", "a\"b\\c\nd").Label("kind", "x").End(12);
        text.Begin().End(0.5);
        text.Single("size", "gauge", "Size", 1e20);
        text.Finish();
        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.WrittenSpan), ignoreLineEndingDifferences: true, ignoreCase: true);
    }

    private static Dictionary<Uuid, GuestSample> Known(IReadOnlyList<GuestSample> guests) => guests.ToDictionary(g => g.Reference.Uuid);

    private static string Stale(IReadOnlyList<GuestSample> guests) => string.Join(' ', guests.Where(g => g.Stale).Select(g => g.Reference.Name));
}
