using VirtBridge.Contract;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Answers of the test hypervisor that other people's programs rely on.</summary>
public sealed class AsLibvirtAnswers : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly IVirtSession _session = new EmbeddedHosts(TimeProvider.System).Open("test:///default", false);

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [Fact]
    public async Task Calls_in_the_wrong_state_are_refused_in_its_words()
    {
        var domain = await _session.Domains.LookupByNameAsync("test", None);
        await Refused(ErrorCode.InternalError, "Domain 'test' is already running", async () => await _session.Domains.CreateAsync(domain, None));
        await Refused(ErrorCode.InternalError, "domain 'test' not paused", async () => await _session.Domains.ResumeAsync(domain, None));
        await _session.Domains.SuspendAsync(domain, None);
        await Refused(ErrorCode.InternalError, "domain 'test' not running", async () => await _session.Domains.SuspendAsync(domain, None));
        await _session.Domains.ShutdownAsync(domain, None);
        await Refused(ErrorCode.InternalError, "domain 'test' not running", async () => await _session.Domains.ShutdownAsync(domain, None));
    }

    [Fact]
    public async Task Unknown_flags_are_refused_also_where_no_flag_is_known()
    {
        var domain = await _session.Domains.LookupByNameAsync("test", None);
        await Refused(ErrorCode.InvalidArg, "unsupported flags (0x1) in function virDomainGetTime", async () => await _session.DomainGuests.GetTimeAsync(domain, 1, None));
    }

    [Fact]
    public async Task Looking_is_allowed_on_a_read_only_connection()
    {
        await using var looking = new EmbeddedHosts(TimeProvider.System).Open("test:///default", readOnly: true);
        var domain = await looking.Domains.LookupByNameAsync("test", None);
        Assert.Equal(2, await looking.DomainProcessors.GetVcpusFlagsAsync(domain, 0, None));
        Assert.Single(await looking.DomainGuests.InterfaceAddressesAsync(domain, (uint)DomainInterfaceAddressesSource.Lease, 0, None));
        await Refused(ErrorCode.OperationDenied, "read only", async () =>
            await looking.DomainGuests.InterfaceAddressesAsync(domain, (uint)DomainInterfaceAddressesSource.Agent, 0, None));
    }

    [Fact]
    public async Task Documents_are_validated_when_asked()
    {
        Assert.SkipUnless(Directory.Exists(SchemaFolder.Installed), "libvirt's schemas are not installed");
        const string odd = "<domain type='test'><name>odd</name><memory>1</memory><os><type>hvm</type></os><bogus/></domain>";
        await Refused(ErrorCode.XmlInvalidSchema, "domain.rng", async () => await _session.Domains.DefineXmlFlagsAsync(odd, DomainDefineFlags.Validate, None));
        Assert.Equal("odd", (await _session.Domains.DefineXmlFlagsAsync(odd, 0, None)).Name);
    }

    [Fact]
    public async Task Text_asked_for_again_follows_the_definition()
    {
        var domain = await _session.Domains.LookupByNameAsync("test", None);
        var before = await _session.Domains.GetXmlDescAsync(domain, 0, None);
        Assert.Equal(before, await _session.Domains.GetXmlDescAsync(domain, 0, None));
        await _session.DomainMemory.SetMemoryAsync(domain, 1048576, None);
        Assert.Contains("<currentMemory unit='KiB'>1048576<", await _session.Domains.GetXmlDescAsync(domain, 0, None), StringComparison.Ordinal);
        Assert.DoesNotContain(" id='1'", await _session.Domains.GetXmlDescAsync(domain, DomainXMLFlags.Inactive, None), StringComparison.Ordinal);
    }

    private static async Task Refused(ErrorCode code, string told, Func<Task> call)
    {
        var refused = await Assert.ThrowsAsync<VirtException>(call);
        Assert.Equal(code, refused.Error.Code);
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }
}
