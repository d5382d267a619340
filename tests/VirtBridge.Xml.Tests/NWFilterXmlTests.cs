using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class NWFilterXmlTests
{
    [Theory]
    [InlineData("<mac protocolid='2048'/>", "<mac protocolid='ipv4'/>")]
    [InlineData("<tcp flags='syn/all' srcportstart='$P[ @0 ]'/>", "<tcp srcportstart='$P' flags='SYN/ALL'/>")]
    [InlineData("<ip srcipaddr='1.2.3.4' srcipmask='255.255.255.0'/>", "<ip srcipaddr='1.2.3.4' srcipmask='24'/>")]
    public void A_match_is_written_in_its_canonical_form(string given, string expected) =>
        Assert.Contains(expected, NWFilterXml.Format(NWFilterXml.Parse(Filter(given))));

    [Theory]
    [InlineData("<tcp match='no' dstportstart='1'/>", "<tcp dstportstart='1'/>")]
    [InlineData("<tcp match='no' srcportstart='2' dstportstart='1'/>", "<tcp match='no' srcportstart='2' dstportstart='1'/>")]
    [InlineData("<ip match='no' protocol='6' dstportstart='1'/>", "<ip match='no' protocol='tcp' dstportstart='1'/>")]
    [InlineData("<icmp type='3'/><icmp match='no' code='4'/>", "<icmp type='3' code='4'/>")]
    public void What_belongs_to_another_value_is_turned_round_with_it(string given, string expected) =>
        Assert.Contains(expected, NWFilterXml.Format(NWFilterXml.Parse(Filter(given))));

    [Fact]
    public void An_illegal_value_names_its_field() => Assert.Equal(
        "internal error: dscp has illegal value 64",
        Assert.Throws<VirtException>(() => NWFilterXml.Parse(Filter("<ip dscp='64'/>"))).Message);

    [Theory]
    [InlineData("<tcp srcipaddr='x' dstipaddr='y' dscp='z'/>", "dscp has illegal value z")]
    [InlineData("<tcp srcipaddr='$A '/>", "srcipaddr has illegal value $A ")]
    [InlineData("<tcp srcipaddr='$A [1]'/>", "srcipaddr has illegal value $A [1]")]
    public void Of_several_illegal_values_the_last_is_named(string match, string says) =>
        Assert.Equal("internal error: " + says, Assert.Throws<VirtException>(() => NWFilterXml.Parse(Filter(match))).Message);

    [Theory]
    [InlineData("chain='root' priority='5'", "<filter name='f' chain='root' priority='5'>")]
    [InlineData("priority='5'", "<filter name='f' chain='root'>")]
    [InlineData("chain='ipv4' priority='3'", "<filter name='f' chain='ipv4' priority='3'>")]
    public void A_priority_belongs_to_a_chain_that_is_named(string given, string expected) =>
        Assert.StartsWith(expected, NWFilterXml.Format(NWFilterXml.Parse($"<filter name='f' {given}/>")), StringComparison.Ordinal);

    [Fact]
    public void A_rule_is_repeated_for_every_value_of_its_variable()
    {
        var variables = new Dictionary<string, ValueArray<string>> { ["P"] = ["80", "90", "80"] };
        var rules = NWFilterInstance.Bind(NWFilterXml.Parse(Filter("<tcp srcportstart='$P'/>")), variables, _ => null);
        Assert.Equal(["80", "90"], rules.Select(rule => rule.Value("srcportstart")));
    }

    private static string Filter(string match) => $"<filter name='f'><rule action='accept' direction='in'>{match}</rule></filter>";
}
