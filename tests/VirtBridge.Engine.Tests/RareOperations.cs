using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>What few programs call, and those that do must be able to test.</summary>
public sealed class RareOperations : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly IVirtSession _session = new EmbeddedHosts(TimeProvider.System).Open("test:///default", false);
    private DomainRef _test = null!;

    public async ValueTask InitializeAsync() => _test = await _session.Domains.LookupByNameAsync("test", None);

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [Fact]
    public async Task A_pull_backup_waits_with_its_checkpoint_until_it_is_ended()
    {
        await _session.DomainBlocks.BackupBeginAsync(
            _test, "<domainbackup mode='pull'><server name='localhost' port='10809'/></domainbackup>", "<domaincheckpoint><name>monday</name></domaincheckpoint>", 0, None);
        Assert.Contains("<server transport='tcp'", await _session.DomainBlocks.BackupGetXmlDescAsync(_test, 0, None), StringComparison.Ordinal);
        Assert.Equal((int)DomainJobType.Unbounded, (await _session.DomainStats.GetJobInfoAsync(_test, None)).Type);
        var second = await Assert.ThrowsAsync<VirtException>(() => _session.DomainBlocks.BackupBeginAsync(_test, "<domainbackup/>", null, 0, None).AsTask());
        Assert.Equal(ErrorCode.OperationInvalid, second.Error.Code);
        await _session.DomainStats.AbortJobAsync(_test, None);
        var none = await Assert.ThrowsAsync<VirtException>(() => _session.DomainBlocks.BackupGetXmlDescAsync(_test, 0, None).AsTask());
        Assert.Equal(ErrorCode.NoDomainBackup, none.Error.Code);
        Assert.Equal("monday", (await _session.DomainCheckpoints.LookupByNameAsync(_test, "monday", 0, None)).Name);
    }

    [Fact]
    public async Task A_backup_s_document_is_checked_before_its_domain()
    {
        var root = await Assert.ThrowsAsync<VirtException>(() => _session.DomainBlocks.BackupBeginAsync(_test, "<x/>", null, 0, None).AsTask());
        Assert.Equal("XML error: expecting root element of 'domainbackup', not 'x'", root.Message);
        await _session.Domains.DestroyAsync(_test, None);
        var off = await Assert.ThrowsAsync<VirtException>(() => _session.DomainBlocks.BackupBeginAsync(_test, "<domainbackup/>", null, 0, None).AsTask());
        Assert.Equal("Operation not supported: cannot perform disk backup for inactive domain", off.Message);
    }

    [Fact]
    public async Task A_push_backup_is_complete_and_counts_from_known_checkpoints_only()
    {
        await _session.DomainBlocks.BackupBeginAsync(_test, "<domainbackup mode='push'/>", null, 0, None);
        var stats = await _session.DomainStats.GetJobStatsAsync(_test, DomainGetJobStatsFlags.Completed, None);
        Assert.Equal((int)DomainJobType.Completed, stats.Type);
        Assert.Contains(TypedParameter.Int("operation", (int)DomainJobOperation.Backup), stats.Params);
        await Assert.ThrowsAsync<VirtException>(
            () => _session.DomainBlocks.BackupBeginAsync(_test, "<domainbackup mode='push'><incremental>never</incremental></domainbackup>", null, 0, None).AsTask());
    }

    [Theory]
    [InlineData("<cpu match='exact'><model>Nehalem</model></cpu>", CPUCompareResult.Identical)]
    [InlineData("<cpu match='exact'><model>Conroe</model></cpu>", CPUCompareResult.Superset)]
    [InlineData("<cpu match='exact'><model>Haswell</model></cpu>", CPUCompareResult.Incompatible)]
    public async Task Processors_are_compared_with_the_hosts(string xml, CPUCompareResult expected)
    {
        Assert.Equal((int)expected, await _session.Connect.CompareCpuAsync(xml, 0, None));
        Assert.Equal((int)expected, await _session.Connect.CompareHypervisorCpuAsync(null, null, null, null, xml, 0, None));
    }

    [Theory]
    [InlineData("<cpu mode='custom' match='exact'><vendor>Intel</vendor></cpu>", ErrorCode.XmlError)]
    [InlineData("<cpu mode='custom'><arch>x86_64</arch><model>Conroe</model></cpu>", ErrorCode.ConfigUnsupported)]
    [InlineData("<mode name='host-model'/>", ErrorCode.XmlError)]
    public async Task Processors_that_contradict_themselves_are_refused(string xml, ErrorCode expected)
    {
        var compared = await Assert.ThrowsAsync<VirtException>(() => _session.Connect.CompareCpuAsync(xml, 0, None).AsTask());
        var combined = await Assert.ThrowsAsync<VirtException>(
            () => _session.Connect.BaselineHypervisorCpuAsync(null, null, null, null, [xml], 0, None).AsTask());
        Assert.Equal((expected, expected), (compared.Code, combined.Code));
    }

    [Fact]
    public async Task A_refused_processor_is_told_what_is_missing()
    {
        var refused = await Assert.ThrowsAsync<VirtException>(() => _session.Connect.CompareCpuAsync(
            "<cpu match='exact'><model>Conroe</model><feature policy='require' name='svm'/></cpu>", ConnectCompareCPUFlags.FailIncompatible, None).AsTask());
        Assert.Equal("the CPU is incompatible with host CPU: Host CPU does not provide required features: svm", refused.Message);
    }

    [Fact]
    public async Task Hypervisors_combine_what_guests_ask_for_and_hosts_what_they_have()
    {
        string[] guests =
        [
            "<cpu mode='custom' match='exact'><model>Nehalem</model><feature policy='require' name='vme'/></cpu>",
            "<cpu mode='custom' match='exact' check='full'><model fallback='forbid'>Nehalem</model><feature policy='require' name='vme'/></cpu>",
        ];
        Assert.StartsWith(
            "<cpu mode='custom' match='exact'>\n  <model fallback='forbid'>Nehalem</model>\n  <feature policy='require' name='vme'/>",
            await _session.Connect.BaselineHypervisorCpuAsync(null, null, null, null, guests, 0, None),
            StringComparison.Ordinal);
        await Assert.ThrowsAsync<VirtException>(() => _session.Connect.BaselineCpuAsync(guests, 0, None).AsTask());
        var nameless = await Assert.ThrowsAsync<VirtException>(
            () => _session.Connect.BaselineHypervisorCpuAsync(null, null, null, null, [guests[0], "<cpu mode='host-model'/>"], 0, None).AsTask());
        Assert.Equal("invalid argument: no CPU model specified at index 1", nameless.Message);
    }

    [Fact]
    public async Task Baselines_read_as_libvirt_writes_them()
    {
        string[] same = ["<cpu><arch>x86_64</arch><model>qemu64</model></cpu>"];
        Assert.Equal(
            "<cpu mode='custom' match='exact'>\n  <model fallback='forbid'>qemu64</model>\n</cpu>\n", await _session.Connect.BaselineCpuAsync(same, 0, None));
        string[] two = [.. same, "<cpu><arch>x86_64</arch><model>kvm64</model></cpu>"];
        Assert.Equal(
            "<cpu mode='custom' match='exact'>\n  <model fallback='allow'>kvm64</model>\n</cpu>\n", await _session.Connect.BaselineCpuAsync(two, 0, None));
        Assert.Contains(
            "<feature policy='require' name='sse2'/>",
            await _session.Connect.BaselineCpuAsync(two, ConnectBaselineCPUFlags.ExpandFeatures, None),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hosts_settings_are_remembered()
    {
        await _session.Node.SetMemoryParametersAsync([TypedParameter.UInt(HostConstants.NodeMemorySharedPagesToScan, 7)], 0, None);
        Assert.Contains(TypedParameter.UInt(HostConstants.NodeMemorySharedPagesToScan, 7), (await _session.Node.GetMemoryParametersAsync(8, 0, None)).Params);
        Assert.Equal(8, (await _session.Node.GetMemoryParametersAsync(0, 0, None)).Nparams);
        Assert.Equal(6, (await _session.Node.GetSevInfoAsync(0, 0, None)).Nparams);
        Assert.Equal(2, await _session.Node.AllocPagesAsync([2048], [1], 0, 2, 0, None));
        await Assert.ThrowsAsync<VirtException>(() => _session.Node.SuspendForDurationAsync(0, 1, 0, None).AsTask());
    }

    [Fact]
    public async Task Secrets_are_for_paused_guests_that_can_keep_them()
    {
        TypedParameter[] secret =
        [
            TypedParameter.String(DomainConstants.DomainLaunchSecuritySevSecretHeader, "aGVhZA=="),
            TypedParameter.String(DomainConstants.DomainLaunchSecuritySevSecret, "c2VjcmV0"),
        ];
        var plain = await Assert.ThrowsAsync<VirtException>(() => _session.DomainTuning.SetLaunchSecurityStateAsync(_test, secret, 0, None).AsTask());
        Assert.Equal(ErrorCode.OperationUnsupported, plain.Error.Code);
        var xml = Xml.Small("sev").Replace("</domain>", "<launchSecurity type='sev'><cbitpos>51</cbitpos><reducedPhysBits>1</reducedPhysBits><policy>0x1</policy></launchSecurity></domain>");
        var guest = await _session.Domains.CreateXmlAsync(xml, DomainCreateFlags.Paused, None);
        await _session.DomainTuning.SetLaunchSecurityStateAsync(guest, secret, 0, None);
        Assert.Contains(
            TypedParameter.UInt(DomainConstants.DomainLaunchSecuritySevPolicy, 1), await _session.DomainTuning.GetLaunchSecurityInfoAsync(guest, 0, None));
        var half = await Assert.ThrowsAsync<VirtException>(() => _session.DomainTuning.SetLaunchSecurityStateAsync(guest, secret[..1], 0, None).AsTask());
        Assert.Equal(ErrorCode.InvalidArg, half.Error.Code);
    }

    [Fact]
    public async Task Interfaces_are_announced_and_pools_described()
    {
        await _session.Domains.AnnounceInterfaceAsync(_test, null, [TypedParameter.UInt(DomainConstants.DomainAnnounceInterfaceRounds, 3)], 0, None);
        await _session.Domains.AnnounceInterfaceAsync(_test, "aa:bb:cc:dd:ee:ff", [], 0, None);
        await Assert.ThrowsAsync<VirtException>(() => _session.Domains.AnnounceInterfaceAsync(_test, "nosuch", [], 0, None).AsTask());
        Assert.Contains("<pool type='dir' supported='yes'>", await _session.StoragePools.GetStoragePoolCapabilitiesAsync(0, None), StringComparison.Ordinal);
    }
}
