using VirtBridge.Contract;
using VirtBridge.Drivers.Test;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Definitions on disk in libvirt's layout, and a host that comes back from them.</summary>
public sealed class Store : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("virtbridge-store");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_defined_domain_is_a_file_and_is_there_after_a_restart()
    {
        var first = Host();
        var session = new EngineSession(first, new() { Uri = "x" });
        var domain = await session.Domains.DefineXmlAsync(Xml.Small("kept"), None);
        await session.Domains.SetAutostartAsync(domain, 1, None);
        Assert.Contains("<name>kept</name>", File.ReadAllText(Path.Combine(_directory.FullName, "qemu", "kept.xml")));
        Assert.True(File.Exists(Path.Combine(_directory.FullName, "qemu", "autostart", "kept.xml")));

        var second = Host();
        var loader = new HostLoader(second);
        await loader.LoadAsync(None);
        Assert.Empty(loader.Problems);
        var again = new EngineSession(second, new() { Uri = "x" });
        Assert.Equal(domain, await again.Domains.LookupByNameAsync("kept", None));
        Assert.Equal(1, await again.Domains.GetAutostartAsync(domain, None));
        Assert.Equal(1024UL, (await again.Domains.GetInfoAsync(domain, None)).MaxMem);
        await loader.AutostartAsync(None);
        Assert.Equal(1, await again.Domains.IsActiveAsync(domain, None));
    }

    [Fact]
    public async Task Undefining_removes_the_file_and_its_link()
    {
        var session = new EngineSession(Host(), new() { Uri = "x" });
        var domain = await session.Domains.DefineXmlAsync(Xml.Small("gone"), None);
        await session.Domains.SetAutostartAsync(domain, 1, None);
        await session.Domains.UndefineAsync(domain, None);
        Assert.Empty(Directory.EnumerateFiles(_directory.FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Changes_that_are_flushed_later_are_seen_at_once()
    {
        var store = new FileDefinitionStore(new StorePaths { Config = _directory.FullName, DomainState = _directory.FullName });
        store.Save(MomentKind.Images, "vm", "table", "<old/>");
        var batch = store.Batch();
        batch.Save(StoreKind.Domain, "vm", "<vm/>");
        batch.Save(MomentKind.Snapshot, "vm", "kept", "<kept/>");
        batch.Save(MomentKind.Images, "vm", "table", "<new/>");
        batch.Remove(MomentKind.Images, "vm", "table");
        Assert.EndsWith("<vm/>", Assert.Single(store.Load(StoreKind.Domain)).Read(), StringComparison.Ordinal);
        Assert.EndsWith("<kept/>", Assert.Single(store.Load(MomentKind.Snapshot, "vm")).Read(), StringComparison.Ordinal);
        Assert.Empty(store.DomainsWith(MomentKind.Images));
        batch.Flush();
        batch.Remove(MomentKind.Snapshot, "vm", "kept");
        batch.Flush();
        Assert.Empty(store.DomainsWith(MomentKind.Snapshot));
        Assert.Single(store.Load(StoreKind.Domain));
    }

    [Fact]
    public async Task A_broken_file_is_reported_and_stops_nothing()
    {
        var directory = Directory.CreateDirectory(Path.Combine(_directory.FullName, "qemu"));
        File.WriteAllText(Path.Combine(directory.FullName, "broken.xml"), "<domain type='test'><name>broken</name>");
        File.WriteAllText(Path.Combine(directory.FullName, "fine.xml"), Xml.Small("fine", "<uuid>6695eb01-f6a4-8304-79aa-97f2502e1111</uuid>"));
        var host = Host();
        var loader = new HostLoader(host);
        await loader.LoadAsync(None);
        Assert.Contains("broken", Assert.Single(loader.Problems));
        Assert.True(host.Host.Domains.TryGet("fine", out _));
    }

    [Fact]
    public void Names_never_leave_the_directory()
    {
        var store = new FileDefinitionStore(new() { Config = _directory.FullName, DomainState = _directory.FullName });
        Assert.Throws<VirtException>(() => store.Save(StoreKind.Domain, "../outside", "<x/>"));
        Assert.Throws<VirtException>(() => store.Save(StoreKind.Domain, "..", "<x/>"));
        Assert.Empty(Directory.EnumerateFiles(_directory.FullName, "*", SearchOption.AllDirectories));
    }

    private HostRooms Host()
    {
        var store = new FileDefinitionStore(new() { Config = _directory.FullName, DomainState = Path.Combine(_directory.FullName, "lib") });
        var hypervisor = new TestHypervisor(TestMachine.Default, TimeProvider.System, _directory.FullName);
        return new(new VirtHost(hypervisor, store, TimeProvider.System, new RandomIdentities()));
    }
}
