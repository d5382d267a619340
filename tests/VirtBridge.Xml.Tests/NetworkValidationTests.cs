using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

/// <summary>What a host that makes networks refuses; the words are those Debian's libvirt 9.0.0 was seen to use.</summary>
public sealed class NetworkValidationTests
{
    private const string Bridge = "<forward mode='bridge'/><bridge name='br0'/>";
    private const string Private = "<forward mode='private'><interface dev='eth0'/></forward>";

    [Theory]
    [InlineData(Bridge + "<mac address='52:54:00:00:00:01'/>", "Unsupported <mac> element in network n with forward mode='bridge'")]
    [InlineData(Bridge + "<domain name='x'/>", "Unsupported <domain> element in network n with forward mode='bridge'")]
    [InlineData(Private + "<ip address='10.1.1.1' prefix='24'/>", "Unsupported <ip> element in network n with forward mode='private'")]
    [InlineData(Private + "<dns><host ip='1.2.3.4'><hostname>a</hostname></host></dns>", "Unsupported <dns> element in network n with forward mode='private'")]
    [InlineData(Private + "<bandwidth><inbound average='1'/></bandwidth>", "Unsupported network-wide <bandwidth> element in network n with forward mode='private'")]
    [InlineData(
        Private + "<portgroup name='a'><bandwidth><inbound average='1'/></bandwidth></portgroup>",
        "Unsupported <bandwidth> element in network 'n' in portgroup 'a' with forward mode='private'")]
    [InlineData(Private + "<vlan><tag id='5'/></vlan>", "<vlan> element specified for network n, whose type doesn't support vlan configuration")]
    [InlineData("<vlan><tag id='5'/></vlan>", "<vlan> element specified for network n, whose type doesn't support vlan configuration")]
    [InlineData("<domain name='d' register='yes'/>", "attribute 'register=yes' in <domain> element requires 'localOnly=yes' in network n")]
    [InlineData(
        "<forward mode='hostdev' dev='e'/>",
        "hostdev network 'n' lists 'e' in the device pool, but hostdev networks require all devices to be listed by PCI address, not network device name")]
    [InlineData("<portgroup name='a'/><portgroup name='a'/>", "multiple <portgroup> elements with the same name (a) in network 'n'")]
    [InlineData(
        "<portgroup name='a' default='yes'/><portgroup name='b' default='yes'/>",
        "network 'n' has multiple default <portgroup> elements (a and b), but only one default is allowed")]
    [InlineData(
        "<ip address='10.8.1.1' prefix='24'><dhcp><range start='10.8.1.2' end='10.8.1.9'/></dhcp></ip><ip address='10.7.1.1' prefix='24'><dhcp><range start='10.7.1.2' end='10.7.1.9'/></dhcp></ip>",
        "Multiple IPv4 dhcp sections found -- dhcp is supported only for a single IPv4 address on each network")]
    public void What_the_host_cannot_do_is_refused(string body, string says)
    {
        var refused = Assert.Throws<VirtException>(() => NetworkValidation.Check(Network(body)));
        Assert.Equal(ErrorCode.ConfigUnsupported, refused.Error.Code);
        Assert.Equal("unsupported configuration: " + says, refused.Message);
    }

    [Theory]
    [InlineData(Bridge + "<bandwidth><inbound average='1'/></bandwidth>")]
    [InlineData(Bridge + "<dns><forwarder addr='1.1.1.1'/></dns>")]
    [InlineData("<forward mode='hostdev'><pf dev='eth0'/></forward><vlan><tag id='5'/></vlan>")]
    [InlineData("<ip address='10.8.1.1' prefix='24'><dhcp><range start='10.8.1.2' end='10.8.1.9'/></dhcp></ip><ip address='10.7.1.1' prefix='24'/>")]
    public void What_it_can_is_not(string body) => NetworkValidation.Check(Network(body));

    private static NetworkDef Network(string body) => NetworkXml.Parse($"<network><name>n</name>{body}</network>");
}
