using Xunit;

namespace VirtBridge.Rpc.Tests;

/// <summary>Looking again for a moment before sleeping.</summary>
public sealed class BriefLooks
{
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
        var trial = new LookTrial();
        var (now, longer) = (0L, 0);
        const int All = 200 * LookTrial.Turns;
        for (var turn = 0; turn < All; turn++)
        {
            now += trial.Longer ? turnWithLong : turnWithShort;
            longer += trial.Longer ? 1 : 0;
            _ = trial.Turn(now);
        }

        Assert.InRange(longer, kept ? All * 95 / 100 : 1, kept ? All : All * 5 / 100);
    }

    [Fact]
    public void A_machine_that_changes_is_noticed()
    {
        var trial = new LookTrial();
        var now = 0L;
        for (var turn = 0; turn < 3 * LookTrial.Turns; turn++)
        {
            now += trial.Longer ? 30 : 70;
            _ = trial.Turn(now);
        }

        Assert.True(trial.Longer);
        for (var turn = 0; turn < (LookTrial.Kept + 2) * LookTrial.Turns; turn++)
        {
            now += trial.Longer ? 200 : 70;
            _ = trial.Turn(now);
        }

        Assert.False(trial.Longer);
    }

    [Fact]
    public void What_others_ask_in_between_is_not_measured()
    {
        var trial = new LookTrial();
        for (var turn = 0; turn < 100 * LookTrial.Turns; turn++)
        {
            Assert.False(trial.Turn(turn * 70));
            if (turn % (LookTrial.Turns - 1) == 0)
            {
                trial.Interrupt();
            }
        }
    }
}
