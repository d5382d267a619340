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
}
