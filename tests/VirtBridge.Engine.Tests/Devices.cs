using VirtBridge.Contract;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Devices come and go, in the running guest, in the stored definition, or in both.</summary>
public sealed class Devices : IAsyncLifetime
{
    private const string Disk = "<disk type='file' device='disk'><source file='/c'/><target dev='vdb' bus='virtio'/></disk>";
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly IVirtSession _session = new EmbeddedHosts(TimeProvider.System).Open("test:///default", false);
    private DomainRef _domain = null!;

    public async ValueTask InitializeAsync() => _domain = await _session.Domains.LookupByNameAsync("test", None);

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [Fact]
    public async Task A_disk_is_attached_where_the_flags_say_and_detached_again()
    {
        await _session.DomainDevices.AttachDeviceFlagsAsync(_domain, Disk, DomainDeviceModifyFlags.Live, None);
        Assert.Contains("dev='vdb'", await _session.Domains.GetXmlDescAsync(_domain, 0, None));
        Assert.DoesNotContain("dev='vdb'", await _session.Domains.GetXmlDescAsync(_domain, DomainXMLFlags.Inactive, None));
        await Refused("XML error: target 'vdb' duplicated for disk sources '/c' and '/c'", () => _session.DomainDevices.AttachDeviceAsync(_domain, Disk, None).AsTask());
        await _session.DomainDevices.DetachDeviceAsync(_domain, Disk, None);
        Assert.DoesNotContain("dev='vdb'", await _session.Domains.GetXmlDescAsync(_domain, 0, None));
        await Refused("device not found: disk vdb not found", () => _session.DomainDevices.DetachDeviceAsync(_domain, Disk, None).AsTask());
    }

    [Fact]
    public async Task An_interface_is_found_by_its_address_and_changed()
    {
        await _session.DomainDevices.UpdateDeviceFlagsAsync(
            _domain,
            "<interface type='network'><mac address='aa:bb:cc:dd:ee:ff'/><source network='other'/></interface>",
            DomainDeviceModifyFlags.Config,
            None);
        Assert.Contains("network='other'", await _session.Domains.GetXmlDescAsync(_domain, DomainXMLFlags.Inactive, None));
        Assert.Contains("network='default'", await _session.Domains.GetXmlDescAsync(_domain, 0, None));
    }

    [Fact]
    public async Task A_new_interface_gets_an_address_of_its_own()
    {
        const string Nic = "<interface type='network'><source network='default'/></interface>";
        await _session.DomainDevices.AttachDeviceAsync(_domain, Nic, None);
        var xml = await _session.Domains.GetXmlDescAsync(_domain, 0, None);
        Assert.Contains("<mac address='52:54:00:", xml);
        Assert.Contains("<target dev='testnet1'/>", xml);
    }

    [Fact]
    public async Task A_broken_device_changes_nothing()
    {
        var before = await _session.Domains.GetXmlDescAsync(_domain, 0, None);
        await Assert.ThrowsAsync<VirtException>(() => _session.DomainDevices.AttachDeviceAsync(_domain, "<disk", None).AsTask());
        await Assert.ThrowsAsync<VirtException>(() => _session.DomainDevices.AttachDeviceAsync(_domain, "<toaster/>", None).AsTask());
        Assert.Equal(before, await _session.Domains.GetXmlDescAsync(_domain, 0, None));
    }

    private static async Task Refused(string message, Func<Task> call) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<VirtException>(call)).Message);
}
