using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class NetworkXmlTests
{
    private const string Nat = """
        <network>
          <name>n</name>
          <forward mode='nat'/>
          <bridge name='virbr0' stp='on' delay='0'/>
          <ip address='192.168.122.1' netmask='255.255.255.0'>
            <dhcp>
              <range start='192.168.122.2' end='192.168.122.254'/>
              <host mac='00:16:3e:77:e2:ed' name='a' ip='192.168.122.10'/>
            </dhcp>
          </ip>
        </network>

        """;

    [Fact]
    public void An_open_network_needs_no_address() =>
        Assert.Equal(NetworkForwardMode.Open, NetworkXml.Parse("<network><name>n</name><forward mode='open'/></network>").Forward.Mode);

    [Fact]
    public void Booting_alone_is_no_service_for_addresses() => Assert.DoesNotContain(
        "dhcp",
        NetworkXml.Format(NetworkXml.Parse("<network><name>n</name><ip address='10.1.1.1' prefix='24'><dhcp><bootp file='f'/></dhcp></ip></network>")),
        StringComparison.Ordinal);

    [Fact]
    public void A_canonical_network_is_its_own_format() => Assert.Equal(Nat, NetworkXml.Format(NetworkXml.Parse(Nat)));

    [Theory]
    [InlineData("<network/>", "missing name information")]
    [InlineData("<network><name>n</name><forward mode='zz'/></network>", "unsupported configuration: unknown forwarding type 'zz'")]
    [InlineData(
        "<network><name>n</name><forward mode='nat'/></network>",
        "XML error: nat forwarding requested, but no IP address provided for network 'n'")]
    [InlineData(
        "<network><name>n</name><dns enable='no'><txt name='a' value='b'/></dns></network>",
        "XML error: Extra data in disabled network 'n'")]
    [InlineData(
        "<network><name>n</name><forward mode='private'/><bridge zone='z'/></network>",
        "XML error: bridge zone not allowed in private mode (network 'n')")]
    [InlineData(
        "<network><name>n</name><forward mode='open' dev='e'/></network>",
        "XML error: forward dev not allowed for network 'n' with forward mode='open'")]
    [InlineData(
        "<network><name>n</name><ip address='2001:DB8::1'/></network>",
        "unsupported configuration: no family specified for non-IPv4 address '2001:DB8::1' in network 'n'")]
    [InlineData(
        "<network><name>n</name><forward mode='nat'><nat><address start='10.0.0.1' end='10.1.0.1'/></nat></forward></network>",
        "internal error: range 10.0.0.1 - 10.1.0.1 is too large (> 65535)")]
    [InlineData("<network><name>n</name><title>a\nb</title></network>", "XML error: Network title can't contain newlines")]
    [InlineData(
        "<network><name>n</name><dns><host ip='x'/></dns></network>",
        "Missing hostname in network 'n' DNS HOST record")]
    [InlineData("<pool/>", "XML error: expecting root element of 'network', not 'pool'")]
    public void A_refusal_says_what_users_know(string xml, string message) =>
        Assert.Equal(message, Assert.Throws<VirtException>(() => NetworkXml.Parse(xml)).Message);

    [Fact]
    public void An_update_adds_a_reservation_and_refuses_it_the_second_time()
    {
        const string host = "<host mac='00:16:3e:00:00:01' ip='192.168.122.11'/>";
        var once = NetworkUpdateXml.Apply(NetworkXml.Parse(Nat), NetworkUpdateCommand.AddLast, NetworkUpdateSection.IpDhcpHost, -1, host);
        Assert.Equal(2, once.Ips[0].Hosts.Count);
        var refused = Assert.Throws<VirtException>(() =>
            NetworkUpdateXml.Apply(once, NetworkUpdateCommand.AddLast, NetworkUpdateSection.IpDhcpHost, -1, host));
        Assert.Equal(ErrorCode.OperationInvalid, refused.Code);
    }

    [Fact]
    public void Dnsmasq_serves_the_range_and_the_reservation()
    {
        var files = DnsmasqPlan.Make(NetworkXml.Parse(Nat), "/state");
        Assert.Contains("dhcp-range=192.168.122.2,192.168.122.254,255.255.255.0\n", files.Configuration);
        Assert.Equal("00:16:3e:77:e2:ed,192.168.122.10,a\n", files.Hosts);
    }
}
