using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Drivers.Qemu.Migration;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Tests.Migration;

/// <summary>Where guests go and on which terms, as texts.</summary>
public sealed class MigrationPlanTests
{
    [Theory]
    [InlineData("tcp:there:49152", "tcp:there:49152", "tcp:there:49152")]
    [InlineData("tcp://there:49152", "tcp:there:49152", "tcp:there:49152")]
    [InlineData("tcp://[fe80::1]:49152/", "tcp:[fe80::1]:49152", "tcp:[fe80::1]:49152")]
    [InlineData("unix:///run/way", "unix:/run/way", "unix:///run/way")]
    public void An_address_is_told_to_QEMU_and_to_clients(string given, string qemu, string uri)
    {
        var address = MigrationAddress.Parse(given);
        Assert.Equal((qemu, uri), (address.ForQemu, address.Uri));
    }

    [Fact]
    public void A_host_without_a_port_gets_one() => Assert.Equal(new MigrationAddress.Tcp("there", null), MigrationAddress.Parse("tcp://there"));

    [Theory]
    [InlineData("there", "no migration URI")]
    [InlineData("tcp://:49152", "missing host")]
    [InlineData("tcp://there:0", "port '0'")]
    [InlineData("tcp://there:70000", "port '70000'")]
    [InlineData("unix:way", "no migration URI")]
    [InlineData("rdma://there", "RDMA")]
    public void What_leads_nowhere_is_named(string given, string why) =>
        Assert.Contains(why, Assert.Throws<VirtException>(() => MigrationAddress.Parse(given)).Message, StringComparison.Ordinal);

    [Fact]
    public void Terms_survive_as_text_and_switch_everything_else_off()
    {
        var request = MigrationRequest.From(
            DomainMigrateFlags.Live | DomainMigrateFlags.AutoConverge | DomainMigrateFlags.Parallel,
            [
                TypedParameter.Int(DomainConstants.MigrateParamAutoConvergeInitial, 30), TypedParameter.Int(DomainConstants.MigrateParamParallelConnections, 4),
                TypedParameter.String(DomainConstants.MigrateParamUri, "tcp://there"),
            ],
            ErrorDomain.Qemu);
        var terms = MigrationTerms.Parse(MigrationTerms.Of(request).ToString());
        Assert.Equal(["auto-converge", "multifd"], terms.Capabilities);
        Assert.Equal("""{"cpu-throttle-initial":30,"multifd-channels":4,"multifd-compression":"none","cpu-throttle-increment":10}""", terms.ParameterObject().ToJsonString());
        Assert.Equal(
            [new("xbzrle", false), new("auto-converge", true), new("multifd", true)], terms.Switches(new HashSet<string> { "xbzrle", "auto-converge", "multifd", "events" }));
        Assert.Contains("'multifd' is not supported", Assert.Throws<VirtException>(() => terms.Switches(new HashSet<string> { "auto-converge" })).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DomainMigrateFlags.Tunnelled)]
    [InlineData(DomainMigrateFlags.Postcopy)]
    [InlineData(DomainMigrateFlags.NonSharedDisk)]
    [InlineData(DomainMigrateFlags.Tls)]
    public void What_cannot_be_done_is_refused_by_name(DomainMigrateFlags flag) =>
        Assert.Equal(ErrorCode.ArgumentUnsupported, Assert.Throws<VirtException>(() => MigrationTerms.Of(new() { Flags = flag })).Code);
}
