using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hotplug;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Drivers.Qemu.Tests.Hotplug;

public sealed class CharBackendTests
{
    [Fact]
    public void What_a_running_guest_can_be_given_is_said_in_json()
    {
        Assert.Equal("""{"id":"charserial1","backend":{"type":"pty","data":{}}}""", Said(new CharSource.Pty(null)));
        Assert.Equal(
            """{"id":"charserial1","backend":{"type":"socket","data":{"addr":{"type":"unix","data":{"path":"/a"}},"server":true,"wait":false}}}""",
            Said(new CharSource.Unix(Listen: true, "/a")));
        Assert.Equal(
            """{"id":"charserial1","backend":{"type":"socket","data":{"addr":{"type":"inet","data":{"host":"h","port":"1"}},"server":false,"telnet":true}}}""",
            Said(new CharSource.Tcp(Listen: false, "h", "1") { Protocol = CharProtocol.Telnet }));
    }

    [Fact]
    public void What_needs_a_descriptor_or_a_certificate_waits_for_a_start()
    {
        Assert.All(
            new CharSource[]
            {
                new CharSource.File("/f", null), new CharSource.Pty(null) { Log = new CharLog("/l", null) },
                new CharSource.Tcp(Listen: true, "h", "1") { Tls = true }, new CharSource.Unix(Listen: true, null),
            },
            source => Assert.Equal(ErrorCode.ConfigUnsupported, Assert.Throws<VirtException>(() => Said(source)).Code));
    }

    private static string Said(CharSource source) => CharBackend.Arguments("charserial1", source).ToJsonString();
}
