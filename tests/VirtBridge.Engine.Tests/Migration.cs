using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Guests move between two test hosts, or stay where they are.</summary>
public sealed class Migration : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly EmbeddedHosts _hosts = new(TimeProvider.System);
    private readonly string _file = Path.GetTempFileName();
    private readonly List<string> _events = [];
    private IVirtSession _here = null!;
    private IVirtSession _there = null!;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(_file, "<node/>");
        _here = _hosts.Open("test:///default", false);
        _there = _hosts.Open("test://" + _file, false);
        await HearAsync(_here, "here");
        await HearAsync(_there, "there");
    }

    public async ValueTask DisposeAsync()
    {
        await _there.DisposeAsync();
        await _here.DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task A_running_guest_goes_and_runs_on()
    {
        var guest = await _here.Domains.CreateXmlAsync(Xml.Small("vm"), 0, None);
        await _here.DomainGuests.SetTimeAsync(guest, 1000, 7, 0, None);
        _events.Clear();
        var moved = await Move().MoveAsync(guest, [], DomainMigrateFlags.Live, None);
        Assert.Equal(
            ["there vm Started 1", "there vm Suspended 1", "here vm Suspended 1", "there vm Resumed 1", "here vm Stopped 3"],
            _events);
        Assert.Equal(new DomainGetStateResult((int)DomainState.Running, (int)DomainRunningReason.Migrated), await _there.Domains.GetStateAsync(moved, 0, None));
        Assert.Equal(new DomainGetTimeResult(1000, 7), await _there.DomainGuests.GetTimeAsync(moved, 0, None));
        var gone = await Assert.ThrowsAsync<VirtException>(() => _here.Domains.LookupByNameAsync("vm", None).AsTask());
        Assert.Equal(ErrorCode.NoDomain, gone.Error.Code);
    }

    [Fact]
    public async Task It_keeps_its_definition_and_gets_a_new_name_when_told_so()
    {
        await _here.Domains.DefineXmlAsync(Xml.Small("vm"), None);
        await _here.Domains.CreateAsync(await _here.Domains.LookupByNameAsync("vm", None), None);
        var guest = await _here.Domains.LookupByNameAsync("vm", None);
        var moved = await Move().MoveAsync(
            guest,
            [TypedParameter.String(DomainConstants.MigrateParamDestName, "new")],
            DomainMigrateFlags.PersistDest | DomainMigrateFlags.UndefineSource | DomainMigrateFlags.Paused,
            None);
        Assert.Equal("new", moved.Name);
        Assert.Equal(1, await _there.Domains.IsPersistentAsync(moved, None));
        Assert.Equal((int)DomainState.Paused, (await _there.Domains.GetStateAsync(moved, 0, None)).State);
        await Assert.ThrowsAsync<VirtException>(() => _here.Domains.LookupByNameAsync("vm", None).AsTask());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(2)]
    public async Task Older_clients_move_guests_as_well(int generation)
    {
        var guest = await _here.Domains.CreateXmlAsync(Xml.Small("vm"), 0, None);
        var xml = await _here.Domains.GetXmlDescAsync(guest, DomainXMLFlags.Migratable, None);
        var moved = generation == 3
            ? await Move().MoveAsync(guest, null, null, "renamed", 0, 0, None)
            : await Move().MoveInThreeStepsAsync(guest, xml, null, null, 0, 0, None);
        Assert.Equal((int)DomainState.Running, (await _there.Domains.GetStateAsync(moved, 0, None)).State);
        await Assert.ThrowsAsync<VirtException>(() => _here.Domains.LookupByNameAsync("vm", None).AsTask());
    }

    [Fact]
    public async Task A_guest_whose_name_is_taken_there_stays_and_runs()
    {
        await _there.Domains.CreateXmlAsync(Xml.Small("vm"), 0, None);
        var guest = await _here.Domains.CreateXmlAsync(Xml.Small("vm"), 0, None);
        await Assert.ThrowsAsync<VirtException>(() => Move().MoveAsync(guest, [], 0, None));
        Assert.Equal((int)DomainState.Running, (await _here.Domains.GetStateAsync(guest, 0, None)).State);
        await _here.Domains.SuspendAsync(guest, None);
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_leaves_the_guest_running_here_and_nothing_there()
    {
        var guest = await _here.Domains.CreateXmlAsync(Xml.Small("vm"), 0, None);
        await using (var source = _hosts.Open("test:///default", false))
        {
            var begun = await source.DomainMigration.MigrateBegin3ParamsAsync(guest, [], 0, None);
            await source.DomainMigration.MigratePerform3ParamsAsync(guest, null, [], begun.CookieOut, 0, None);
            Assert.Equal(
                new DomainGetStateResult((int)DomainState.Paused, (int)DomainPausedReason.Migration), await _here.Domains.GetStateAsync(guest, 0, None));
        }

        Assert.Equal(
            new DomainGetStateResult((int)DomainState.Running, (int)DomainRunningReason.MigrationCanceled),
            await _here.Domains.GetStateAsync(guest, 0, None));
    }

    [Fact]
    public async Task A_definition_moves_without_a_run_when_it_is_kept_there()
    {
        var domain = await _here.Domains.DefineXmlAsync(Xml.Small("vm"), None);
        await Assert.ThrowsAsync<VirtException>(() => Move().MoveAsync(domain, [], DomainMigrateFlags.Offline, None));
        var moved = await Move().MoveAsync(domain, [], DomainMigrateFlags.Offline | DomainMigrateFlags.PersistDest, None);
        Assert.Equal(0, await _there.Domains.IsActiveAsync(moved, None));
        Assert.Equal(1, await _there.Domains.IsPersistentAsync(moved, None));
    }

    [Fact]
    public async Task Limits_are_kept_and_what_is_too_large_refused()
    {
        var guest = await _here.Domains.LookupByNameAsync("test", None);
        var limits = _here.DomainMigration;
        Assert.Equal(MigrationLimits.Unlimited, await limits.MigrateGetMaxSpeedAsync(guest, 0, None));
        await limits.MigrateSetMaxSpeedAsync(guest, 100, 0, None);
        await limits.MigrateSetMaxSpeedAsync(guest, 50, DomainMigrateMaxSpeedFlags.Postcopy, None);
        await limits.MigrateSetMaxDowntimeAsync(guest, 1234, 0, None);
        await limits.MigrateSetCompressionCacheAsync(guest, 4096, 0, None);
        Assert.Equal(100UL, await limits.MigrateGetMaxSpeedAsync(guest, 0, None));
        Assert.Equal(50UL, await limits.MigrateGetMaxSpeedAsync(guest, DomainMigrateMaxSpeedFlags.Postcopy, None));
        Assert.Equal(1234UL, await limits.MigrateGetMaxDowntimeAsync(guest, 0, None));
        Assert.Equal(4096UL, await limits.MigrateGetCompressionCacheAsync(guest, 0, None));
        var large = await Assert.ThrowsAsync<VirtException>(() => limits.MigrateSetMaxSpeedAsync(guest, ulong.MaxValue, 0, None).AsTask());
        Assert.Equal(ErrorCode.Overflow, large.Error.Code);
    }

    private MigrationDialogue Move() => new(_here.DomainMigration, _there.DomainMigration);

    private async Task HearAsync(IVirtSession session, string name)
    {
        session.EventReceiver = e =>
        {
            if (e is DomainEventCallbackLifecycle l)
            {
                _events.Add($"{name} {l.Msg.Dom.Name} {(DomainEventType)l.Msg.Event} {l.Msg.Detail}");
            }
        };
        await session.Events.DomainEventCallbackRegisterAnyAsync((int)DomainEventID.Lifecycle, null, None);
    }
}
