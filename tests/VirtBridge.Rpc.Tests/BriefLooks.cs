using Xunit;

namespace VirtBridge.Rpc.Tests;

/// <summary>Looking again for a moment before sleeping.</summary>
public sealed class BriefLooks
{
    private const long MicrosecondsInASecond = 1_000_000;

    [Fact]
    public void In_vain_they_become_rare_and_a_few_that_pay_bring_them_back()
    {
        Assert.SkipWhen(Environment.ProcessorCount == 1, "a lone processor never looks");
        var look = new BriefLook(20);
        var looks = 0;
        for (var wait = 0; wait < 10_000; wait++)
        {
            if (look.Begin())
            {
                looks++;
                look.End(found: false);
            }
        }

        Assert.InRange(looks, 10, 100);
        for (var paid = 0; paid < 5; paid++)
        {
            while (!look.Begin())
            {
            }

            look.End(found: true);
        }

        Assert.True(look.Begin());
    }

    [Fact]
    public void They_end()
    {
        Assert.SkipWhen(Environment.ProcessorCount == 1, "a lone processor never looks");
        var look = new BriefLook(20);
        Assert.True(look.Begin());
        Assert.True(SpinWait.SpinUntil(() => !look.GoesOn, TimeSpan.FromSeconds(10)));
    }

    [Theory]
    [InlineData(70, 30, true)]
    [InlineData(70, 67, false)]
    [InlineData(70, 210, false)]
    public void The_longer_look_is_kept_where_a_turn_takes_clearly_less_time_with_it(int turnWithShort, int turnWithLong, bool kept)
    {
        var trial = new LookTrial(MicrosecondsInASecond);
        var (now, longer) = (0L, 0L);
        while (now < 100 * MicrosecondsInASecond)
        {
            var took = trial.Longer ? turnWithLong : turnWithShort;
            longer += trial.Longer ? took : 0;
            now += took;
            _ = trial.Turn(now);
        }

        Assert.InRange((double)longer / now, kept ? 0.9 : 0.001, kept ? 1 : 0.1);
    }

    [Fact]
    public void A_machine_that_changes_is_noticed()
    {
        var trial = new LookTrial(MicrosecondsInASecond);
        var now = 0L;
        Assert.True(MostlyLonger(withShort: 70, withLong: 30));
        Assert.False(MostlyLonger(withShort: 70, withLong: 200));
        Assert.True(MostlyLonger(withShort: 70, withLong: 30));

        bool MostlyLonger(int withShort, int withLong)
        {
            var longer = 0;
            for (var turn = 0; turn < 200_000; turn++)
            {
                now += trial.Longer ? withLong : withShort;
                _ = trial.Turn(now);
                longer += turn < 100_000 ? 0 : trial.Longer ? 1 : -1;
            }

            return longer > 0;
        }
    }

    [Fact]
    public void What_others_ask_in_between_and_silence_are_not_timed()
    {
        var trial = new LookTrial(MicrosecondsInASecond);
        var now = 0L;
        for (var turn = 0; turn < 100_000; turn++)
        {
            now += turn % 50 == 0 ? 10_000 : 70;
            Assert.False(trial.Turn(now));
            if (turn % 3 == 0)
            {
                trial.Interrupt();
            }
        }
    }
}
