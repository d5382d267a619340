using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;
using VirtBridge.Xml.Tests.Hostile;

namespace VirtBridge.Fuzz;

/// <summary>A kind of text that comes from outside, and what is done with it.</summary>
internal sealed record FuzzTarget(string Name, Action<string> Use, string Seed)
{
    private const string Port = """
        <networkport><uuid>5d744f21-ba4a-4d6e-bdb2-30a35ff3207d</uuid><owner><name>x</name><uuid>06578fc1-c686-46fa-bc2c-80020e6ff7b7</uuid></owner>
        <group>g</group><mac address='52:54:00:7b:35:93'/><virtualport type='802.1Qbg'><parameters managerid='11' typeid='1193047' typeidversion='2'/></virtualport>
        <bandwidth><inbound average='1000' peak='2000' floor='2000'/><outbound average='128'/></bandwidth><rxfilters trustGuest='yes'/>
        <port isolated='yes'/><vlan trunk='yes'><tag id='2' nativeMode='tagged'/></vlan><plug type='bridge' bridge='virbr0' macTableManager='libvirt'/></networkport>
        """;

    private const string Binding = """
        <filterbinding><owner><name>x</name><uuid>d54df46f-1ab5-4a22-8618-4560ef5fac2c</uuid></owner><portdev name='vnet0'/><mac address='52:54:00:7b:35:93'/>
        <filterref filter='clean-traffic'><parameter name='A' value='10.0.0.1'/></filterref></filterbinding>
        """;

    private const string Capabilities = "<qemuCaps><emulator>/q</emulator><qemuctime>0</qemuctime><flag name='kvm'/><version>7002000</version><arch>x86_64</arch></qemuCaps>";

    private const string Device = "<disk type='file'><driver name='qemu' type='qcow2'/><source file='/a'><slices><slice type='storage' offset='1' size='2'/></slices></source><target dev='sda' bus='scsi'/></disk>";

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        .. DocumentKind.All.Select(kind => new FuzzTarget(kind.Name, text => kind.Reprint(text), kind.Seed)),
        new("guest", QemuGuests.Plan, Seeds.Domain),
        new("hotplug", QemuGuests.Plug, Device),
        new("status", text => DomainStatusXml.Write(DomainStatusXml.Read(text)), $"<domstatus state='running' reason='booted' pid='1'><monitor path='/m' type='unix'/>{Seeds.Domain}</domstatus>"),
        new("redefined-snapshot", text => SnapshotXml.Format(SnapshotXml.Parse(text, new SnapshotParseOptions { Redefine = true, Internal = true })), Seeds.Snapshot),
        new("redefined-checkpoint", text => CheckpointXml.Format(CheckpointXml.Parse(text, redefine: true)), Seeds.Checkpoint),
        new("network-port", text => NetworkPortXml.Format(NetworkPortXml.Parse(text)), Port),
        new("nwfilter-binding", text => NWFilterBindingXml.Format(NWFilterBindingXml.Parse(text)), Binding),
        new("capabilities", text => QemuCapabilitiesXml.Write(QemuCapabilitiesXml.Read(text)), Capabilities),
        new("cookie", text => MigrationCookieXml.Write(MigrationCookieXml.Read(text)), "<qemu-migration><name>x</name><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid><hostname>h</hostname></qemu-migration>"),
        new("cpu", Processor, "<cpu mode='custom' match='exact'><model fallback='forbid'>qemu64</model><topology sockets='1' cores='2' threads='1'/><feature policy='require' name='vmx'/></cpu>"),
        new("hardware", text => GuestHardwareXml.Read(text), Seeds.Domain),
    ];

    /// <summary>The texts to begin with: the seed, and those kept from longer runs.</summary>
    public IReadOnlyList<string> Corpus()
    {
        using var file = typeof(FuzzTarget).Assembly.GetManifestResourceStream(Name + ".json");
        return file is null ? [Seed] : [Seed, .. JsonSerializer.Deserialize<string[]>(file) ?? []];
    }

    private static void Processor(string text)
    {
        var element = XmlDocumentReader.Read(text, domain: ErrorDomain.Cpu);
        _ = CpuXml.IsHost(element) ? CpuXml.WriteHost(CpuXml.ReadHost(element)) : CpuXml.WriteGuest(CpuXml.ReadGuest(element));
    }
}
