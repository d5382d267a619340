using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Failures and delays a test host has in store for its callers.</summary>
public sealed class Faults : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly HostFile _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_function_fails_as_often_as_asked_and_works_again()
    {
        await using var session = Open("<fault function='virConnectGetHostname' code='38' message='no luck' after='1' times='2'/>");
        await session.Connect.GetHostnameAsync(None);
        for (var i = 0; i < 2; i++)
        {
            var failure = await Assert.ThrowsAsync<VirtException>(async () => await session.Connect.GetHostnameAsync(None));
            Assert.Equal((ErrorCode.SystemError, ErrorDomain.Test, "no luck"), (failure.Error.Code, failure.Error.Domain, failure.Error.Detail));
        }

        await session.Connect.GetHostnameAsync(None);
    }

    [Fact]
    public void Opening_can_fail_and_be_late()
    {
        Assert.Throws<VirtException>(() => Open("<fault function='virConnectOpen' code='38'/>"));
        var before = Environment.TickCount64;
        _ = Open("<fault function='virConnectOpen' delay='50'/>");
        Assert.InRange(Environment.TickCount64 - before, 40, 60_000);
    }

    [Theory]
    [InlineData("<fault code='38'/>", "names its function")]
    [InlineData("<fault function='virDomainCreate'/>", "neither a delay")]
    [InlineData("<fault function='virDomainCreate' delay='-1'/>", "delay='-1'")]
    public void Nonsense_is_refused_by_name(string fault, string told) =>
        Assert.Contains(told, Assert.Throws<VirtException>(() => Open(fault)).Message, StringComparison.Ordinal);

    private IVirtSession Open(string faults) => _host.Open(faults);
}
