using VirtBridge.Contract;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Defining, starting and stopping, with the states, reasons, errors and events clients know.</summary>
public sealed class DomainLifecycle : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly IVirtSession _session = new EmbeddedHosts(TimeProvider.System).Open("test:///default", false);
    private readonly List<string> _events = [];

    private IDomains Domains => _session.Domains;

    public async ValueTask InitializeAsync()
    {
        _session.EventReceiver = e => _events.Add(e switch
        {
            DomainEventCallbackLifecycle l => $"{l.Msg.Dom.Name} {(DomainEventType)l.Msg.Event} {l.Msg.Detail}",
            _ => e.GetType().Name,
        });
        await _session.Events.DomainEventCallbackRegisterAnyAsync((int)DomainEventID.Lifecycle, null, None);
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [Fact]
    public async Task A_persistent_domain_goes_through_its_states()
    {
        var domain = await Domains.DefineXmlAsync(Xml.Small("vm"), None);
        Assert.Equal(-1, domain.Id);
        await Domains.CreateAsync(domain, None);
        Assert.Equal(2, (await Domains.LookupByNameAsync("vm", None)).Id);
        await Domains.SuspendAsync(domain, None);
        Assert.Equal(new DomainGetStateResult((int)DomainState.Paused, (int)DomainPausedReason.User), await Domains.GetStateAsync(domain, 0, None));
        await Domains.ResumeAsync(domain, None);
        Assert.Equal(new DomainGetStateResult((int)DomainState.Running, (int)DomainRunningReason.Unpaused), await Domains.GetStateAsync(domain, 0, None));
        await Domains.ShutdownAsync(domain, None);
        Assert.Equal(new DomainGetStateResult((int)DomainState.Shutoff, (int)DomainShutoffReason.Shutdown), await Domains.GetStateAsync(domain, 0, None));
        await Domains.UndefineAsync(domain, None);
        await Refused(ErrorCode.NoDomain, $"Domain not found: no domain with matching uuid '{domain.Uuid}' (vm)", () => Domains.GetInfoAsync(domain, None).AsTask());
        Assert.Equal(
            ["vm Defined 0", "vm Started 0", "vm Suspended 0", "vm Resumed 0", "vm Stopped 0", "vm Undefined 0"],
            _events);
    }

    [Fact]
    public async Task A_transient_domain_is_forgotten_when_it_stops()
    {
        var domain = await Domains.CreateXmlAsync(Xml.Small("tr"), DomainCreateFlags.Paused, None);
        Assert.Equal(0, await Domains.IsPersistentAsync(domain, None));
        Assert.Equal((int)DomainState.Paused, (await Domains.GetStateAsync(domain, 0, None)).State);
        await Refused(
            ErrorCode.OperationInvalid,
            "Requested operation is not valid: transient domains do not have any persistent config",
            () => _session.DomainMemory.SetMemoryFlagsAsync(domain, 512, DomainMemoryModFlags.Config, None).AsTask());
        await Domains.DestroyAsync(domain, None);
        await Assert.ThrowsAsync<VirtException>(() => Domains.LookupByNameAsync("tr", None).AsTask());
        Assert.Equal(["tr Started 0", "tr Suspended 0", "tr Stopped 1"], _events);
    }

    [Fact]
    public async Task Names_and_uuids_belong_together()
    {
        var first = await Domains.DefineXmlAsync(Xml.Small("one"), None);
        await Refused(
            ErrorCode.OperationFailed,
            $"operation failed: domain 'one' is already defined with uuid {first.Uuid}",
            () => Domains.DefineXmlAsync(Xml.Small("two", $"<uuid>{first.Uuid}</uuid>"), None).AsTask());
        await Refused(
            ErrorCode.OperationFailed,
            $"operation failed: domain 'one' already exists with uuid {first.Uuid}",
            () => Domains.CreateXmlAsync(Xml.Small("one"), 0, None).AsTask());
        await Refused(
            ErrorCode.NoDomain,
            "Domain not found: no domain with matching name 'two'",
            () => Domains.LookupByNameAsync("two", None).AsTask());
    }

    [Fact]
    public async Task What_needs_a_running_domain_says_so()
    {
        var domain = await Domains.DefineXmlAsync(Xml.Small("off"), None);
        const string Message = "Requested operation is not valid: domain is not running";
        await Refused(ErrorCode.OperationInvalid, Message, () => Domains.DestroyAsync(domain, None).AsTask());
        await Refused(ErrorCode.InternalError, "internal error: domain 'off' not running", () => Domains.SuspendAsync(domain, None).AsTask());
        await Refused(ErrorCode.OperationInvalid, Message, () => Domains.RebootAsync(domain, 0, None).AsTask());
        await Refused(ErrorCode.OperationInvalid, Message, () => _session.DomainSaves.ManagedSaveAsync(domain, 0, None).AsTask());
        await Refused(ErrorCode.OperationInvalid, Message, () => _session.DomainProcessors.GetMaxVcpusAsync(domain, None).AsTask());
    }

    [Fact]
    public async Task Renaming_keeps_the_domain_and_tells_of_both_names()
    {
        var domain = await Domains.DefineXmlAsync(Xml.Small("old"), None);
        await Domains.RenameAsync(domain, "new", 0, None);
        Assert.Equal(domain.Uuid, (await Domains.LookupByNameAsync("new", None)).Uuid);
        await Assert.ThrowsAsync<VirtException>(() => Domains.LookupByNameAsync("old", None).AsTask());
        Assert.Equal(["old Defined 0", "old Undefined 1", "new Defined 2"], _events);
    }

    [Fact]
    public async Task A_managed_save_is_continued_by_the_next_start_and_removed()
    {
        var domain = await Domains.DefineXmlAsync(Xml.Small("saved"), None);
        await Domains.CreateAsync(domain, None);
        await _session.DomainSaves.ManagedSaveAsync(domain, 0, None);
        Assert.Equal(1, await _session.DomainSaves.HasManagedSaveImageAsync(domain, 0, None));
        Assert.Equal(new DomainGetStateResult(5, (int)DomainShutoffReason.Saved), await Domains.GetStateAsync(domain, 0, None));
        await Refused(
            ErrorCode.OperationInvalid,
            "Requested operation is not valid: Refusing to undefine while domain managed save image exists",
            () => Domains.UndefineAsync(domain, None).AsTask());
        await Domains.CreateAsync(domain, None);
        Assert.Equal(0, await _session.DomainSaves.HasManagedSaveImageAsync(domain, 0, None));
        Assert.Equal(new DomainGetStateResult(1, (int)DomainRunningReason.Restored), await Domains.GetStateAsync(domain, 0, None));
    }

    [Fact]
    public async Task Metadata_is_kept_by_namespace_and_read_back_without_prefix()
    {
        var domain = await Domains.DefineXmlAsync(Xml.Small("meta"), None);
        await Domains.SetMetadataAsync(domain, 2, "<foo><bar/></foo>", "pfx", "http://x.y/z", 0, None);
        Assert.Equal("<foo>\n  <bar/>\n</foo>", await Domains.GetMetadataAsync(domain, 2, "http://x.y/z", 0, None));
        var xml = await Domains.GetXmlDescAsync(domain, 0, None);
        Assert.Contains("<pfx:foo xmlns:pfx=\"http://x.y/z\">", xml);
        await Domains.SetMetadataAsync(domain, 2, null, "pfx", "http://x.y/z", 0, None);
        await Refused(
            ErrorCode.NoDomainMetadata,
            "metadata not found: Requested metadata element is not present",
            () => Domains.GetMetadataAsync(domain, 2, "http://x.y/z", 0, None).AsTask());
        await Domains.SetMetadataAsync(domain, 1, "A title", null, null, 0, None);
        Assert.Equal("A title", await Domains.GetMetadataAsync(domain, 1, null, 0, None));
    }

    [Fact]
    public async Task Listing_filters_by_every_group_of_flags()
    {
        await Domains.DefineXmlAsync(Xml.Small("off"), None);
        await Domains.CreateXmlAsync(Xml.Small("tr"), DomainCreateFlags.Paused, None);
        Assert.Equal(new string[] { "test", "off", "tr" }, await Names(0));
        Assert.Equal(new string[] { "test", "tr" }, await Names(ConnectListAllDomainsFlags.Active));
        Assert.Equal(new string[] { "off" }, await Names(ConnectListAllDomainsFlags.Inactive));
        Assert.Equal(new string[] { "tr" }, await Names(ConnectListAllDomainsFlags.Transient));
        Assert.Equal(new string[] { "tr" }, await Names(ConnectListAllDomainsFlags.Paused));
        Assert.Equal(new string[] { "test" }, await Names(ConnectListAllDomainsFlags.Running | ConnectListAllDomainsFlags.Persistent));
        Assert.Equal(new string[] {  }, await Names(ConnectListAllDomainsFlags.Autostart));
        Assert.Equal(2, await Domains.NumOfDomainsAsync(None));
        Assert.Equal(new[] { "off" }, await Domains.ListDefinedDomainsAsync(10, None));
    }

    private async Task<string[]> Names(ConnectListAllDomainsFlags flags) =>
        [.. (await Domains.ListAllDomainsAsync(1, flags, None)).Domains.Select(d => d.Name)];

    private static async Task Refused(ErrorCode code, string message, Func<Task> call)
    {
        var refused = await Assert.ThrowsAsync<VirtException>(call);
        Assert.Equal((code, message), (refused.Code, refused.Message));
    }
}
