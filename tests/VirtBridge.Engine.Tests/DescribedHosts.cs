using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Test hosts begin as their files describe them, with what libvirt's own namespace says of domains.</summary>
public sealed class DescribedHosts : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly HostFile _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Snapshots_are_there_and_more_can_be_taken_without_a_disk()
    {
        await using var session = Open(Domain("", """
            <test:domainsnapshot><name>root</name><state>running</state><creationTime>1375905080</creationTime><active>0</active></test:domainsnapshot>
            <test:domainsnapshot><name>leaf</name><parent><name>root</name></parent><state>running</state><creationTime>1375905081</creationTime><active>1</active></test:domainsnapshot>
            """));
        var guest = await session.Domains.LookupByNameAsync("guest", None);
        Assert.Equal(new[] { "root", "leaf" }, await session.DomainSnapshots.ListNamesAsync(guest, 10, 0, None));
        Assert.Equal("leaf", (await session.DomainSnapshots.CurrentAsync(guest, 0, None)).Name);
        var taken = await session.DomainSnapshots.CreateXmlAsync(guest, "<domainsnapshot><name>more</name></domainsnapshot>", 0, None);
        Assert.Equal("leaf", (await session.DomainSnapshots.GetParentAsync(taken, 0, None)).Name);
        await session.DomainSnapshots.RevertToSnapshotAsync(taken, 0, None);
    }

    [Fact]
    public async Task A_transient_guest_is_gone_when_it_ends()
    {
        await using var session = Open(Domain("<test:transient/>", ""));
        var guest = await session.Domains.LookupByNameAsync("guest", None);
        Assert.Equal(0, await session.Domains.IsPersistentAsync(guest, None));
        await session.Domains.DestroyAsync(guest, None);
        await Assert.ThrowsAsync<VirtException>(async () => await session.Domains.LookupByNameAsync("guest", None));
    }

    [Fact]
    public async Task A_managed_save_is_there_and_starts_the_guest()
    {
        await using var session = Open(Domain("<test:runstate>5</test:runstate><test:hasmanagedsave/>", ""));
        var guest = await session.Domains.LookupByNameAsync("guest", None);
        Assert.Equal(1, await session.DomainSaves.HasManagedSaveImageAsync(guest, 0, None));
        await session.Domains.CreateAsync(guest, None);
        Assert.Equal(0, await session.DomainSaves.HasManagedSaveImageAsync(guest, 0, None));
    }

    [Theory]
    [InlineData("<test:runstate>5</test:runstate><test:transient/>", "transient domain cannot")]
    [InlineData("<test:runstate>1</test:runstate><test:hasmanagedsave/>", "managedsave")]
    [InlineData("<test:runstate>99</test:runstate>", "'99' out of range")]
    public void What_cannot_be_is_refused_by_name(string beginning, string told) =>
        Assert.Contains(told, Assert.Throws<VirtException>(() => Open(Domain(beginning, ""))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Volumes_are_where_and_called_what_their_description_says()
    {
        await using var session = Open("""
            <pool type='rbd'><name>ceph</name><source><name>rbd</name><host name='mon'/></source>
              <volume type='network'><name>v</name><key>rbd/v</key><capacity>1</capacity><target><path>rbd/v</path><format type='raw'/></target></volume></pool>
            """);
        var pool = await session.StoragePools.LookupByNameAsync("ceph", None);
        var volume = await session.StorageVolumes.LookupByNameAsync(pool, "v", None);
        Assert.Equal("rbd/v", volume.Key);
        Assert.Equal("rbd/v", await session.StorageVolumes.GetPathAsync(volume, None));
    }

    [Fact]
    public async Task Hosts_of_network_disks_are_asked_at_the_usual_port()
    {
        await using var session = Open(Domain(
            "<devices><disk type='network'><source protocol='http' name='/i'><host name='a'/><host name='b' port='8080'/></source><target dev='vda'/></disk></devices>", ""));
        var text = await session.Domains.GetXmlDescAsync(await session.Domains.LookupByNameAsync("guest", None), 0, None);
        Assert.Contains("<host name='a' port='80'/>", text, StringComparison.Ordinal);
        Assert.Contains("<host name='b' port='8080'/>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Root_controllers_are_buses_like_others()
    {
        await using var session = Open(Domain("<devices><controller type='pci' index='1' model='pci-root'/></devices>", ""));
        var text = await session.Domains.GetXmlDescAsync(await session.Domains.LookupByNameAsync("guest", None), 0, None);
        Assert.Contains("<controller type='pci' index='1' model='pci-root'", text, StringComparison.Ordinal);
    }

    private static string Domain(string beginning, string snapshots) =>
        $"""
        <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
          <name>guest</name><memory>1024</memory><os><type>hvm</type></os>{beginning}{snapshots}
        </domain>
        """;

    private IVirtSession Open(string content) => _host.Open(content);
}
