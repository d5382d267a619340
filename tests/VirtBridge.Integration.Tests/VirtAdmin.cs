namespace VirtBridge.Integration.Tests;

/// <summary>Debian's virt-admin looks at and changes our daemon.</summary>
public sealed class VirtAdmin : IDisposable
{
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void Servers_pools_and_limits_are_shown_and_set()
    {
        Assert.Contains("libvirtd", Admin("server-list").Succeeded().Output, StringComparison.Ordinal);
        Admin("server-threadpool-set", "libvirtd", "--max-workers", "31", "--priority-workers", "3").Succeeded();
        var pool = Admin("server-threadpool-info", "libvirtd").Succeeded().Output;
        Assert.Matches(@"maxWorkers\s*: 31", pool);
        Assert.Matches(@"prioWorkers\s*: 3", pool);
        Admin("server-clients-set", "libvirtd", "--max-clients", "99", "--max-unauth-clients", "9").Succeeded();
        Assert.Matches(@"nclients_max\s*: 99", Admin("server-clients-info", "libvirtd").Succeeded().Output);
        Admin("server-clients-set", "libvirtd", "--max-clients", "5", "--max-unauth-clients", "9").Failed("must be less than or equal");
        Admin("server-threadpool-info", "nosuch").Failed("no server with matching name");
        Admin("server-update-tls", "libvirtd").Failed("no TLS service found");
    }

    [Fact]
    public void Clients_are_listed_described_and_sent_away()
    {
        using var client = Tool.Start("virsh", ["-c", _daemon.TestUri, "event", "--all", "--loop", "--timeout", "60"]);
        var known = "";
        Assert.True(SpinWait.SpinUntil(() => (known = Admin("client-list", "libvirtd").Succeeded().Output).Contains("unix", StringComparison.Ordinal), 20_000), known);
        var id = known.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).First(w => w is [_, "unix", ..])[0];
        var info = Admin("client-info", "libvirtd", id).Succeeded().Output;
        Assert.Matches($@"unix_process_id\s*: {client.Id}", info);
        Assert.Matches(@"readonly\s*: no", info);
        Admin("client-disconnect", "libvirtd", id).Succeeded();
        Assert.True(SpinWait.SpinUntil(
            () => !Admin("client-list", "libvirtd").Succeeded().Output.Contains("unix", StringComparison.Ordinal), 20_000));
        client.Kill();
        Admin("client-info", "libvirtd", id).Failed("no client with matching id");
    }

    [Fact]
    public void Log_lines_go_where_they_are_sent_and_filters_choose()
    {
        var file = Path.Combine(_daemon.Folder, "admin.log");
        Admin("daemon-log-outputs", "--outputs", $"1:file:{file} 4:stderr").Succeeded();
        Assert.Contains($"1:file:{file} 4:stderr", Admin("daemon-log-outputs").Succeeded().Output, StringComparison.Ordinal);
        Admin("daemon-log-filters", "--filters", "1:load 4:request").Succeeded();
        Assert.Contains("1:load 4:request", Admin("daemon-log-filters").Succeeded().Output, StringComparison.Ordinal);
        Admin("daemon-log-outputs", "--outputs", "9:nowhere").Failed("LEVEL:stderr");
        Admin("daemon-log-filters", "--filters", "x").Failed("is no filter");
    }

    [Fact]
    public void An_idle_daemon_ends_when_told_how_long_to_wait()
    {
        Admin("daemon-timeout", "--timeout", "1").Succeeded();
        Assert.True(SpinWait.SpinUntil(() => !File.Exists(_daemon.Socket) || _daemon.Log.Contains("stopping", StringComparison.Ordinal), 20_000));
    }

    private ToolResult Admin(params string[] arguments) =>
        Tool.Run("virt-admin", ["-c", $"libvirtd:///session?socket={Path.Combine(_daemon.Folder, "run", "libvirt-admin-sock")}", .. arguments]);
}
