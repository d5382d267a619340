using VirtBridge.Contract;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>The default test host says what libvirt's does.</summary>
public sealed class DefaultTestHost
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static IVirtSession Open(bool readOnly = false) => new EmbeddedHosts(TimeProvider.System).Open("test:///default", readOnly);

    private static string Golden(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "golden", name));

    [Fact]
    public async Task It_runs_one_domain_that_reads_as_users_know_it()
    {
        await using var session = Open();
        var domain = await session.Domains.LookupByNameAsync("test", None);
        Assert.Equal(1, domain.Id);
        Assert.Equal(Golden("default-domain.xml"), await session.Domains.GetXmlDescAsync(domain, 0, None));
        var info = await session.Domains.GetInfoAsync(domain, None);
        Assert.Equal((1, 8388608UL, 2097152UL, 2), ((int)info.State, info.MaxMem, info.Memory, (int)info.NrVirtCpu));
        Assert.Equal(new DomainGetStateResult(1, 0), await session.Domains.GetStateAsync(domain, 0, None));
        Assert.Equal("linux", await session.Domains.GetOsTypeAsync(domain, None));
    }

    [Fact]
    public async Task Its_network_pool_and_interface_read_as_users_know_them()
    {
        await using var session = Open();
        var network = await session.Networks.LookupByNameAsync("default", None);
        Assert.Equal(Golden("default-network.xml"), await session.Networks.GetXmlDescAsync(network, 0, None));
        var pool = await session.StoragePools.LookupByNameAsync("default-pool", None);
        Assert.Equal(Golden("default-pool.xml"), await session.StoragePools.GetXmlDescAsync(pool, 0, None));
        var nic = await session.Interfaces.LookupByNameAsync("eth1", None);
        Assert.Equal("aa:bb:cc:dd:ee:ff", nic.Mac);
        Assert.Equal(Golden("default-interface.xml"), await session.Interfaces.GetXmlDescAsync(nic, 0, None));
    }

    [Fact]
    public async Task Its_machine_and_capabilities_are_those_of_libvirt()
    {
        await using var session = Open();
        Assert.Equal(new NodeGetInfoResult("i686", 3145728, 16, 1400, 2, 2, 2, 2), await session.Node.GetInfoAsync(None));
        Assert.Equal(Golden("default-capabilities.xml"), await session.Connect.GetCapabilitiesAsync(None));
        Assert.Equal("TEST", await session.Connect.GetTypeAsync(None));
        Assert.Equal(2UL, await session.Connect.GetVersionAsync(None));
        Assert.Equal(32, await session.Connect.GetMaxVcpusAsync(null, None));
        Assert.Equal(new[] { 19UL, 45UL, 97UL, 201UL }, await session.Node.GetFreePagesAsync([4, 8, 2048, 1048576], 0, 1, 0, None));
    }

    [Fact]
    public async Task Connections_share_it_while_one_is_open_and_find_a_fresh_one_after()
    {
        var hosts = new EmbeddedHosts(TimeProvider.System);
        await using (var first = hosts.Open("test:///default", false))
        {
            await using var second = hosts.Open("test:///default", false);
            await first.Domains.DefineXmlAsync(Xml.Small("shared"), None);
            Assert.Equal("shared", (await second.Domains.LookupByNameAsync("shared", None)).Name);
        }

        await using var later = hosts.Open("test:///default", false);
        var all = await later.Domains.ListAllDomainsAsync(1, 0, None);
        Assert.Equal(["test"], all.Domains.Select(d => d.Name));
    }

    [Fact]
    public async Task A_read_only_connection_changes_nothing()
    {
        await using var session = Open(readOnly: true);
        var domain = await session.Domains.LookupByNameAsync("test", None);
        var refused = await Assert.ThrowsAsync<VirtException>(async () => await session.Domains.DestroyAsync(domain, None));
        Assert.Equal(ErrorCode.OperationDenied, refused.Code);
        Assert.Equal(1, (await session.Domains.GetStateAsync(domain, 0, None)).State);
    }
}
