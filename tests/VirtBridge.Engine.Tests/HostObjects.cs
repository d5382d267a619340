using VirtBridge.Contract;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Networks, pools, secrets, interfaces and filters on the default test host.</summary>
public sealed class HostObjects : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly IVirtSession _session = new EmbeddedHosts(TimeProvider.System).Open("test:///default", false);
    private readonly List<ContractEvent> _events = [];

    public ValueTask InitializeAsync()
    {
        _session.EventReceiver = _events.Add;
        return default;
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [Fact]
    public async Task A_network_is_defined_started_stopped_and_undefined()
    {
        await _session.Events.NetworkEventRegisterAnyAsync((int)NetworkEventID.Lifecycle, null, None);
        var network = await _session.Networks.DefineXmlAsync("<network><name>n1</name><bridge name='br1'/></network>", None);
        Assert.Equal(network, await _session.Networks.LookupByUuidAsync(network.Uuid, None));
        await _session.Networks.CreateAsync(network, None);
        await Refused("Requested operation is not valid: Network 'n1' is already running", () => _session.Networks.CreateAsync(network, None).AsTask());
        await Refused("Requested operation is not valid: Network 'n1' is still running", () => _session.Networks.UndefineAsync(network, None).AsTask());
        Assert.Equal("br1", await _session.Networks.GetBridgeNameAsync(network, None));
        await _session.Networks.DestroyAsync(network, None);
        await _session.Networks.UndefineAsync(network, None);
        Assert.Equal([0, 2, 3, 1], _events.Cast<NetworkEventLifecycle>().Select(e => e.Event));
        await Refused("Network not found: no network with matching name 'n1'", () => _session.Networks.LookupByNameAsync("n1", None).AsTask());
    }

    [Fact]
    public async Task A_volume_takes_space_in_its_pool_and_gives_it_back()
    {
        var pool = await _session.StoragePools.LookupByNameAsync("default-pool", None);
        var volume = await _session.StorageVolumes.CreateXmlAsync(
            pool, "<volume><name>v1</name><capacity>1000</capacity><allocation>500</allocation></volume>", 0, None);
        Assert.Equal("/default-pool/v1", volume.Key);
        Assert.Equal(500UL, (await _session.StoragePools.GetInfoAsync(pool, None)).Allocation);
        Assert.Equal(volume, await _session.StorageVolumes.LookupByPathAsync("/default-pool/v1", None));
        await Refused(
            "operation failed: storage vol already exists",
            () => _session.StorageVolumes.CreateXmlAsync(pool, "<volume><name>v1</name><capacity>1</capacity></volume>", 0, None).AsTask());
        await _session.StorageVolumes.ResizeAsync(volume, 2000, 0, None);
        Assert.Equal(2000UL, (await _session.StorageVolumes.GetInfoAsync(volume, None)).Capacity);
        await _session.StorageVolumes.DeleteAsync(volume, 0, None);
        Assert.Equal(0UL, (await _session.StoragePools.GetInfoAsync(pool, None)).Allocation);
        await Refused("Storage volume not found: no storage vol with matching name 'v1'", () => _session.StorageVolumes.GetInfoAsync(volume, None).AsTask());
    }

    [Fact]
    public async Task Two_pools_never_share_a_directory()
    {
        await _session.StoragePools.DefineXmlAsync("<pool type='dir'><name>p</name><target><path>/x</path></target></pool>", 0, None);
        await Refused(
            "operation failed: Storage source conflict with pool: 'p'",
            () => _session.StoragePools.CreateXmlAsync("<pool type='dir'><name>q</name><target><path>/x</path></target></pool>", 0, None).AsTask());
    }

    [Fact]
    public async Task A_private_secret_is_never_told()
    {
        const string Text = "<secret ephemeral='yes' private='{0}'><usage type='volume'><volume>/v{0}</volume></usage></secret>";
        var open = await _session.Secrets.DefineXmlAsync(string.Format(Text, "no"), 0, None);
        await Refused($"Secret not found: secret '{open.Uuid}' does not have a value", () => _session.Secrets.GetValueAsync(open, 0, None).AsTask());
        await _session.Secrets.SetValueAsync(open, [1, 2, 3], 0, None);
        Assert.Equal(new byte[] { 1, 2, 3 }, await _session.Secrets.GetValueAsync(open, 0, None));
        var hidden = await _session.Secrets.DefineXmlAsync(string.Format(Text, "yes"), 0, None);
        await _session.Secrets.SetValueAsync(hidden, [1], 0, None);
        await Refused("Invalid secret: secret is private", () => _session.Secrets.GetValueAsync(hidden, 0, None).AsTask());
        Assert.Equal(hidden, await _session.Secrets.LookupByUsageAsync(1, "/vyes", None));
    }

    [Fact]
    public async Task Changes_of_interfaces_can_be_taken_back()
    {
        await Refused("Requested operation is not valid: no transaction running, nothing to be committed.", () => _session.Interfaces.ChangeCommitAsync(0, None).AsTask());
        await _session.Interfaces.ChangeBeginAsync(0, None);
        await Refused("Requested operation is not valid: there is another transaction running.", () => _session.Interfaces.ChangeBeginAsync(0, None).AsTask());
        await _session.Interfaces.UndefineAsync(await _session.Interfaces.LookupByNameAsync("eth1", None), None);
        await _session.Interfaces.ChangeRollbackAsync(0, None);
        Assert.Equal("eth1", (await _session.Interfaces.LookupByNameAsync("eth1", None)).Name);
    }

    [Fact]
    public async Task Filters_that_use_each_other_in_a_circle_are_refused()
    {
        await _session.NWFilters.DefineXmlAsync("<filter name='a'/>", None);
        await _session.NWFilters.DefineXmlAsync("<filter name='b'><filterref filter='a'/></filter>", None);
        var a = await _session.NWFilters.LookupByNameAsync("a", None);
        await Refused(
            "operation failed: filter would introduce a loop",
            () => _session.NWFilters.DefineXmlAsync($"<filter name='a'><uuid>{a.Uuid}</uuid><filterref filter='b'/></filter>", None).AsTask());

        // Only who uses a filter keeps it, not another filter that names it.
        await _session.NWFilters.BindingCreateXmlAsync(
            "<filterbinding><owner><name>vm</name><uuid>11111111-1111-1111-1111-111111111111</uuid></owner><portdev name='vnet0'/>"
            + "<mac address='52:54:00:00:00:01'/><filterref filter='b'/></filterbinding>", 0, None);
        await Refused("Requested operation is not valid: nwfilter is in use", () => _session.NWFilters.UndefineAsync(a, None).AsTask());
        await _session.NWFilters.BindingDeleteAsync(await _session.NWFilters.BindingLookupByPortDevAsync("vnet0", None), None);
        await _session.NWFilters.UndefineAsync(a, None);
    }

    [Fact]
    public async Task Devices_of_the_host_are_listed_by_what_they_can_do()
    {
        Assert.Equal(new[] { "computer" }, await _session.NodeDevices.ListDevicesAsync("system", 10, 0, None));
        Assert.Equal(3, await _session.NodeDevices.NumOfDevicesAsync("fc_host", 0, None));
        Assert.Equal("scsi_host1", await _session.NodeDevices.GetParentAsync("scsi_host11", None));
        var found = await _session.NodeDevices.LookupScsiHostByWwnAsync("2000000056785678", "1000000056785678", 0, None);
        Assert.Equal("scsi_host2", found.Name);
    }

    private static async Task Refused(string message, Func<Task> call) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<VirtException>(call)).Message);
}
