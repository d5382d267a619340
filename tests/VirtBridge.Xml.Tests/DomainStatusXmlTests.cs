using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class DomainStatusXmlTests
{
    [Fact]
    public void A_status_is_read_back_as_it_was_written()
    {
        var written = new DomainStatus
        {
            Domain = DomainXml.Parse(
                """
                <domain type='qemu' id='5'>
                  <name>vm</name>
                  <uuid>2cfa5b3a-6a3c-4a5d-8ee1-6d1f5c9e0a11</uuid>
                  <memory>1024</memory>
                  <os><type arch='x86_64' machine='pc'>hvm</type></os>
                  <devices>
                    <serial type='pty'><source path='/dev/pts/3'/><target port='0'/><alias name='serial0'/></serial>
                  </devices>
                </domain>
                """,
                new DomainParseOptions { Inactive = false, Status = true }),
            State = DomainState.Paused,
            Reason = (int)DomainPausedReason.User,
            Pid = 4711,
            PidStart = 123456789012,
            MonitorPath = "/run/vm/monitor.sock",
        };

        var read = DomainStatusXml.Read(DomainStatusXml.Write(written));
        Assert.Equal(written with { Domain = read.Domain }, read);
        Assert.Equal(5, read.Domain.Id);
        Assert.Equal("serial0", read.Domain.Devices.Serials[0].Alias);
        Assert.Equal(new CharSource.Pty("/dev/pts/3"), read.Domain.Devices.Serials[0].Source);
    }

    [Fact]
    public void A_status_without_a_monitor_is_refused() => Assert.Equal(
        "XML error: missing element 'monitor' in the status of a domain",
        Assert.Throws<VirtException>(() => DomainStatusXml.Read("<domstatus state='running' reason='1' pid='1' start='1'/>")).Message);
}
