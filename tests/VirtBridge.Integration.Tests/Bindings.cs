namespace VirtBridge.Integration.Tests;

/// <summary>The bindings of this project, tested in their own languages against our daemon.</summary>
public sealed class Bindings : IDisposable
{
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void Python_talks_to_the_daemon()
    {
        var script = Path.Combine(Install.Root, "bindings", "python", "tests", "daemon_test.py");
        var said = Tool.Run("/usr/bin/python3", ["-B", script, _daemon.Socket]).Succeeded();
        Assert.Contains("OK", said.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Go_talks_to_the_daemon()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/go"), "golang-go is not installed");
        var environment = new Dictionary<string, string>
        {
            ["VIRTBRIDGE_SOCKET"] = _daemon.Socket,
            ["GOCACHE"] = Path.Combine(_daemon.Folder, "go-cache"),
            ["GOPATH"] = Path.Combine(_daemon.Folder, "go"),
            ["GOFLAGS"] = "-mod=mod",
            ["CGO_ENABLED"] = "0",
        };
        var said = Tool.Run(
            "sh", ["-c", "cd \"$0\" && exec go test -count=1 ./...", Path.Combine(Install.Root, "bindings", "go")], environment);
        said.Succeeded();
        Assert.DoesNotContain("no test files", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_moves_between_two_hosts_by_virsh()
    {
        var node = Path.Combine(_daemon.Folder, "node.xml");
        File.WriteAllText(node, "<node/>");
        var other = $"test+unix://{node}?socket={_daemon.Socket}";
        Tool.Run("virsh", ["-c", _daemon.TestUri, "migrate", "--live", "test", other], null).Succeeded();
        Tool.Run("virsh", ["-c", _daemon.TestUri, "migrate", "--live", "--p2p", "test", other], null).Succeeded();
    }
}
