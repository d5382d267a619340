using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class NumberSetTests
{
    [Theory]
    [InlineData("0-3", "0-3")]
    [InlineData("3,1,2", "1-3")]
    [InlineData("0-7,^2,^5", "0-1,3-4,6-7")]
    [InlineData("1, 5 ,9", "1,5,9")]
    [InlineData("^7,1,^2,", "1")]
    public void Sets_have_one_notation(string text, string canonical) => Assert.Equal(canonical, NumberSet.Normalize(text));

    [Theory]
    [InlineData("aaa")]
    [InlineData("")]
    [InlineData("3-1")]
    [InlineData(",1")]
    [InlineData("99999999")]
    public void What_is_not_a_set_is_refused(string text) =>
        Assert.Equal($"invalid argument: Failed to parse bitmap '{text}'", Assert.Throws<VirtException>(() => NumberSet.Parse(text)).Message);
}
