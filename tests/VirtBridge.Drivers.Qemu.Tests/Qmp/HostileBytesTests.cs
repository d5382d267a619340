using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Agent;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Tests.Qmp;

/// <summary>Whatever bytes come, a reader answers or refuses; it never fails in another way.</summary>
public sealed class HostileBytesTests
{
    private static readonly string[] Words =
    [
        "{", "}", "[", "]", ":", ",", "\"event\"", "\"timestamp\"", "\"seconds\"", "\"data\"", "\"return\"", "\"id\"", "1e999", "-0",
        "99999999999999999999", "null", "true", "\"\\ud800\"", "\"STOP\"", "\"SHUTDOWN\"", "\"error\"", "\"QMP\"", "\u00ff", "\n", " ",
    ];

    [Fact]
    public void Messages_are_read_or_refused()
    {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++)
        {
            var line = Line(random);
            try
            {
                var message = QmpMessage.Read(line, 64);
                Assert.Equal(System.Text.Json.JsonValueKind.Object, message.ValueKind);
            }
            catch (VirtException refused)
            {
                Assert.StartsWith("internal error: QEMU monitor broke the protocol: ", refused.Message);
            }
        }
    }

    [Fact]
    public void An_agent_may_say_anything()
    {
        var random = new Random(12);
        var replies = new AgentReplies(64);
        var (synchronised, _) = replies.Expect(7);
        for (var round = 0; round < 20_000; round++)
        {
            replies.Hear(Line(random));
        }

        replies.Hear([0xFF, .. "{\"return\": 7}"u8]);
        Assert.True(synchronised.IsCompletedSuccessfully);
    }

    [Theory]
    [InlineData("""{"event": "STOP", "timestamp": {"seconds": 1e300, "microseconds": 1}}""")]
    [InlineData("""{"event": "STOP", "timestamp": {"seconds": 9223372036854775807, "microseconds": 999999}}""")]
    [InlineData("""{"event": "STOP", "timestamp": {"seconds": -1, "microseconds": -1}}""")]
    public void Odd_timestamps_are_survived(string text)
    {
        var said = QmpEvent.Read(QmpMessage.Read(Encoding.UTF8.GetBytes(text), 64));
        Assert.IsType<GuestNews.Stopped>(GuestNewsReader.Read(said));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(4096)]
    public void Lines_are_whole_however_they_are_cut(int cut)
    {
        var text = string.Join('\n', Enumerable.Range(0, 500).Select(number => new string('x', number))) + "\n";
        var bytes = Encoding.ASCII.GetBytes(text);
        var lines = new List<string>();
        var assembler = new LineAssembler(499);
        for (var at = 0; at < bytes.Length; at += cut)
        {
            assembler.Append(bytes.AsSpan(at, Math.Min(cut, bytes.Length - at)), line => lines.Add(Encoding.ASCII.GetString(line)));
        }

        Assert.Equal(text, string.Concat(lines.Select(line => line + "\n")));
    }

    private static byte[] Line(Random random)
    {
        if (random.Next(4) == 0)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            return bytes;
        }

        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Words[random.Next(Words.Length)])));
    }
}
