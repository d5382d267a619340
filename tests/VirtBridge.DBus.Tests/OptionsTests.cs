using Xunit;

namespace VirtBridge.DBus.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void The_session_bus_shows_the_usual_objects()
    {
        var options = Options.Parse([], root: false);
        Assert.Equal(BusKind.Session, options.Bus);
        Assert.Contains(("QEMU", "qemu:///session"), options.Connections);
        Assert.Contains(("Test", "test:///default"), options.Connections);
        Assert.Equal(7, options.Connections.Count);
    }

    [Fact]
    public void The_system_bus_shows_the_system_hypervisors()
    {
        var options = Options.Parse(["--system"], root: false);
        Assert.Contains(("QEMU", "qemu:///system"), options.Connections);
        Assert.Contains(("LXC", "lxc:///"), options.Connections);
        Assert.Equal(9, options.Connections.Count);
    }

    [Fact]
    public void A_given_connection_takes_the_place_of_the_usual_one()
    {
        var options = Options.Parse(["--session", "--connect", "Test=test+unix:///default?socket=/tmp/s", "--connect=Lab=qemu+ssh://lab/system"], root: true);
        Assert.Contains(("Test", "test+unix:///default?socket=/tmp/s"), options.Connections);
        Assert.Contains(("Lab", "qemu+ssh://lab/system"), options.Connections);
        Assert.Single(options.Connections, c => c.Name == "Test");
    }

    [Fact]
    public void Only_leaves_out_the_usual_ones() =>
        Assert.Equal([("Lab", "qemu:///system")], Options.Parse(["--only", "--connect", "Lab=qemu:///system"], root: true).Connections);

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("--connect")]
    [InlineData("--connect=QEMU")]
    [InlineData("--connect=a/b=qemu:///system")]
    public void A_wrong_command_line_is_refused_in_words(string argument) =>
        Assert.NotEmpty(Assert.Throws<ArgumentException>(() => Options.Parse([argument], root: true)).Message);
}
