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

    [Fact]
    public void An_illegal_value_names_its_field() => Assert.Equal(
        "internal error: dscp has illegal value 64",
        Assert.Throws<VirtException>(() => NWFilterXml.Parse(Filter("<ip dscp='64'/>"))).Message);

    [Fact]
    public void A_rule_is_repeated_for_every_value_of_its_variable()
    {
        var variables = new Dictionary<string, ValueArray<string>> { ["P"] = ["80", "90", "80"] };
        var rules = NWFilterInstance.Bind(NWFilterXml.Parse(Filter("<tcp srcportstart='$P'/>")), variables, _ => null);
        Assert.Equal(["80", "90"], rules.Select(rule => rule.Value("srcportstart")));
    }

    private static string Filter(string match) => $"<filter name='f'><rule action='accept' direction='in'>{match}</rule></filter>";
}
