using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.DBus.Generated;
using VirtBridge.DBus.Tree;
using Xunit;

namespace VirtBridge.DBus.Tests;

public sealed class ServiceTests(PrivateBus bus) : IClassFixture<PrivateBus>
{
    private const string Connect = "/org/libvirt/Fake";
    private const string Domain = "/org/libvirt/Fake/domain/_6695eb01_f6a4_8304_79aa_97f2502e193f";

    [Fact]
    public void Domains_are_listed_as_object_paths() =>
        Assert.Equal($"ao 1 \"{Domain}\"", Call(Connect, "org.libvirt.Connect", "ListDomains", "u", "0"));

    [Fact]
    public void A_method_reads_its_arguments_and_answers_in_its_signature() =>
        Assert.Matches(@"^\(ii\) \d 7$", Call(Domain, "org.libvirt.Domain", "GetState", "u", "7"));

    [Fact]
    public void A_property_is_read() =>
        Assert.Equal("s \"fakehost\"", Ask("get-property", "org.libvirt", Connect, "org.libvirt.Connect", "Hostname"));

    [Fact]
    public void All_properties_that_can_be_read_are_given_and_the_others_left_out()
    {
        var all = Call(Domain, "org.freedesktop.DBus.Properties", "GetAll", "s", "org.libvirt.Domain");
        Assert.Contains("\"Name\" v s \"fake\"", all);
        Assert.Contains("\"Id\" v u 4", all);
        Assert.DoesNotContain("OSType", all);
    }

    [Fact]
    public void Statistics_are_variants_in_variants() =>
        Assert.Equal("a(sa{sv}) 1 \"fake\" 2 \"state.state\" v i 1 \"cpu.time\" v t 7", Call(Connect, "org.libvirt.Connect", "GetAllDomainStats", "uu", "0", "0"));

    [Fact]
    public void A_refusal_carries_the_hypervisors_words()
    {
        Assert.EndsWith("Domain not found", Call("/org/libvirt/Fake/domain/_7695eb01_f6a4_8304_79aa_97f2502e193f", "org.libvirt.Domain", "GetState", "u", "0"));
        Assert.Contains("not supported by the connection driver: virDomainSuspend", Call(Domain, "org.libvirt.Domain", "Suspend"));
    }

    [Theory]
    [InlineData("/org/libvirt/Nope", "org.libvirt.Connect", "ListDomains", "Object does not exist at path")]
    [InlineData("/org/libvirt/Fake/domain/bad", "org.libvirt.Domain", "Suspend", "Invalid UUID")]
    [InlineData("/org/libvirt/Fake", "org.libvirt.Domain", "Suspend", "No such interface")]
    [InlineData("/org/libvirt/Fake", "org.libvirt.Connect", "Nope", "No such method")]
    [InlineData("/org/libvirt/Fake", "org.libvirt.Connect", "ListDomains", "does not match expected type")]
    public void A_wrong_call_is_answered_in_words(string path, string face, string member, string words) =>
        Assert.Contains(words, Call(path, face, member));

    [Fact]
    public void Further_interfaces_stand_beside_libvirts_own()
    {
        Assert.Equal("s \"Fake\"", Ask("get-property", "org.libvirt", Connect, "org.virtbridge.Connect", "Type"));
        Assert.Contains("not supported by the connection driver: virDomainBackupBegin", Call(Domain, "org.virtbridge.Domain", "BackupBegin", "ssu", "<x/>", "", "0"));
        Assert.Contains("org.virtbridge.Domain", Ask("introspect", "org.libvirt", Domain));
    }

    [Fact]
    public void Objects_are_found_by_introspection()
    {
        var tree = Ask("tree", "--list", "org.libvirt");
        Assert.Contains(Domain, tree);
        Assert.Contains("/org/libvirt/Fake/storagevol", tree);
        Assert.Contains("org.libvirt.Domain", Ask("introspect", "org.libvirt", Domain));
    }

    [Fact]
    public void All_objects_and_their_properties_come_with_one_call()
    {
        var all = Call(Connect, "org.freedesktop.DBus.ObjectManager", "GetManagedObjects");
        Assert.StartsWith($"a{{oa{{sa{{sv}}}}}} 1 \"{Domain}\" 2 \"org.libvirt.Domain\"", all);
        Assert.Contains("\"Active\" b true", all);
        Assert.Contains("No such method", Call(Connect, "org.freedesktop.DBus.ObjectManager", "Nope"));
        Assert.Contains("InterfacesAdded", Ask("introspect", "org.libvirt", Connect));
    }

    [Fact]
    public async Task Every_event_becomes_the_signal_the_contract_states()
    {
        await using var root = new BusRoot("/org/libvirt/Fake", "fake:///", FakeSession.Client, new NoLoop(), _ => { });
        var domain = new DomainRef("fake", FakeSession.DomainUuid, 4);
        var lifecycle = BusSignals.Of(new DomainEventCallbackLifecycle(1, new DomainEventLifecycle(domain, 2, 0)), root)!;
        Assert.Equal((Connect, "org.libvirt.Connect", "DomainEvent"), (lifecycle.Path, lifecycle.Interface, lifecycle.Member));
        var tray = BusSignals.Of(new DomainEventCallbackTrayChange(1, new DomainEventTrayChange(domain, "ide0", 1)), root)!;
        Assert.Equal((Domain, "org.libvirt.Domain", "TrayChange"), (tray.Path, tray.Interface, tray.Member));
        Assert.Null(BusSignals.Of(new DomainEventMemoryFailure(1, domain, 0, 0, 0), root));
    }

    private sealed class NoLoop : IReadingLoop
    {
        public void Watch(ClientSession connection) => Assert.Fail("the fake has no connection to read");
    }

    private string Call(string path, string face, string member, params string[] arguments) =>
        Ask(["call", "org.libvirt", path, face, member, .. arguments]);

    private string Ask(params string[] arguments)
    {
        Assert.SkipUnless(bus.Available, "dbus-daemon and busctl are not installed");
        return bus.Ask(arguments);
    }
}
