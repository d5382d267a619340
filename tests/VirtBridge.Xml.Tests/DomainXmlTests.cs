using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class DomainXmlTests
{
    private const string Minimal = """
        <domain type='test' id='7'>
          <name>guest</name>
          <uuid>c7a5fdbdedaf9455926ad65c16db1809</uuid>
          <memory unit='MiB'>64</memory>
          <vcpu current='1'>2</vcpu>
          <os><type arch='x86_64'>hvm</type></os>
          <devices>
            <disk><source file='/b.img'/><target dev='sdb'/></disk>
            <disk type='block' device='cdrom'><source dev='/dev/sr0'/><target dev='hdc'/></disk>
            <disk><source file='/a.img'/><target dev='sda'/></disk>
            <console type='pty'/>
          </devices>
        </domain>
        """;

    [Fact]
    public void Metadata_keeps_the_namespaces_that_are_declared_above_it()
    {
        var text = DomainXml.Format(DomainXml.Parse(
            "<domain type='test' xmlns:app='http://app/?a&amp;b'><name>x</name><memory>1024</memory><os><type>hvm</type></os><metadata><app:note app:k='v'/></metadata></domain>"));

        Assert.Contains("<metadata xmlns:app=\"http://app/?a&amp;b\">", text, StringComparison.Ordinal);
        Assert.Equal(text, DomainXml.Format(DomainXml.Parse(text)));
    }

    [Fact]
    public void A_definition_is_completed_and_printed_in_canonical_form()
    {
        var text = DomainXml.Format(DomainXml.Parse(Minimal), DomainFormatOptions.Persistent);

        Assert.Equal("""
            <domain type='test'>
              <name>guest</name>
              <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
              <memory unit='KiB'>65536</memory>
              <currentMemory unit='KiB'>65536</currentMemory>
              <vcpu placement='static' current='1'>2</vcpu>
              <os>
                <type arch='x86_64'>hvm</type>
                <boot dev='hd'/>
              </os>
              <clock offset='utc'/>
              <on_poweroff>destroy</on_poweroff>
              <on_reboot>restart</on_reboot>
              <on_crash>destroy</on_crash>
              <devices>
                <disk type='file' device='disk'>
                  <source file='/a.img'/>
                  <target dev='sda' bus='scsi'/>
                  <address type='drive' controller='0' bus='0' target='0' unit='0'/>
                </disk>
                <disk type='file' device='disk'>
                  <source file='/b.img'/>
                  <target dev='sdb' bus='scsi'/>
                  <address type='drive' controller='0' bus='0' target='0' unit='1'/>
                </disk>
                <disk type='block' device='cdrom'>
                  <source dev='/dev/sr0'/>
                  <target dev='hdc' bus='ide'/>
                  <readonly/>
                  <address type='drive' controller='0' bus='1' target='0' unit='0'/>
                </disk>
                <controller type='scsi' index='0'/>
                <controller type='ide' index='0'/>
                <serial type='pty'>
                  <target port='0'/>
                </serial>
                <console type='pty'>
                  <target type='serial' port='0'/>
                </console>
              </devices>
            </domain>

            """, text);
    }

    [Fact]
    public void What_was_printed_reads_back_as_the_same_value()
    {
        var domain = DomainXml.Parse(Minimal);
        var again = DomainXml.Parse(DomainXml.Format(domain, DomainFormatOptions.Persistent));

        Assert.Equal(domain, again);
        Assert.Equal(domain.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void The_number_of_a_running_guest_is_read_only_from_live_definitions()
    {
        Assert.Equal(-1, DomainXml.Parse(Minimal).Id);
        Assert.Equal(7, DomainXml.Parse(Minimal, new DomainParseOptions { Inactive = false }).Id);
    }

    [Theory]
    [InlineData("<uuid>c7a5fdbdedaf9455926ad65c16db1809</uuid>", "<uuid>zzz</uuid>", "internal error: malformed uuid element")]
    [InlineData("<name>guest</name>", "<name>a/b</name>", "XML error: name a/b cannot contain '/'")]
    [InlineData("<name>guest</name>", "", "missing domain name information")]
    [InlineData("type='test'", "type='nonsense'", "unsupported configuration: invalid domain type nonsense")]
    [InlineData("<memory unit='MiB'>64</memory>", "", "XML error: Memory size must be specified via <memory> or in the <numa> configuration")]
    [InlineData("dev='sdb'", "dev='sda'", "XML error: target 'sda' duplicated for disk sources '/b.img' and '/a.img'")]
    [InlineData("dev='sdb'", "dev='fdb'", "internal error: Invalid harddisk device name: fdb")]
    [InlineData("<console type='pty'/>", "<serial type='unix'/>", "internal error: Missing source path attribute for char device")]
    public void Bad_definitions_are_refused_in_known_words(string good, string bad, string message) =>
        Assert.Equal(message, Assert.Throws<VirtException>(() => DomainXml.Parse(Minimal.Replace(good, bad))).Message);

    [Fact]
    public void Passwords_are_printed_only_when_asked_for()
    {
        var domain = DomainXml.Parse(Minimal.Replace("<console type='pty'/>", "<graphics type='vnc' passwd='secret'/>"));

        Assert.DoesNotContain("secret", DomainXml.Format(domain, DomainFormatOptions.Persistent));
        Assert.Contains("passwd='secret'", DomainXml.Format(domain, DomainFormatOptions.Persistent with { Secure = true }));
    }

    [Fact]
    public void Metadata_of_users_survives_with_its_namespaces()
    {
        var domain = DomainXml.Parse(Minimal.Replace("<memory", "<metadata><a:x xmlns:a='urn:a' k='v'>t</a:x></metadata><memory"));

        Assert.Contains("  <metadata>\n    <a:x xmlns:a=\"urn:a\" k=\"v\">t</a:x>\n  </metadata>\n", DomainXml.Format(domain));
    }
}
