using VirtBridge.Contract;
using VirtBridge.Drivers.Test;
using VirtBridge.Engine;
using VirtBridge.Xml;

namespace VirtBridge.Embedded;

/// <summary>Makes test hosts: the default one and those described by a file.</summary>
public static class TestHosts
{
    private const string DefaultDomain =
        """
        <domain type='test'>
          <name>test</name>
          <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
          <memory unit='KiB'>8388608</memory>
          <currentMemory unit='KiB'>2097152</currentMemory>
          <vcpu>2</vcpu>
          <os><type>hvm</type></os>
          <devices>
            <disk type='file' device='disk'>
              <source file='/guest/diskimage1'/>
              <target dev='vda' bus='virtio'/>
              <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
            </disk>
            <interface type='network'>
              <mac address='aa:bb:cc:dd:ee:ff'/>
              <source network='default'/>
              <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
            </interface>
            <memballoon model='virtio'>
              <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
            </memballoon>
          </devices>
        </domain>
        """;

    private const string DefaultNetwork =
        """
        <network>
          <name>default</name>
          <uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid>
          <forward/>
          <bridge name='virbr0'/>
          <ip address='192.168.122.1' netmask='255.255.255.0'>
            <dhcp><range start='192.168.122.2' end='192.168.122.254'/></dhcp>
          </ip>
        </network>
        """;

    private const string DefaultInterface =
        """
        <interface type='ethernet' name='eth1'>
          <start mode='onboot'/>
          <mac address='aa:bb:cc:dd:ee:ff'/>
          <mtu size='1492'/>
          <protocol family='ipv4'>
            <ip address='192.168.0.5' prefix='24'/>
            <route gateway='192.168.0.1'/>
          </protocol>
        </interface>
        """;

    private const string DefaultPool =
        """
        <pool type='dir'>
          <name>default-pool</name>
          <uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>
          <target><path>/default-pool</path></target>
        </pool>
        """;

    private const string Computer =
        """
        <device>
          <name>computer</name>
          <capability type='system'>
            <hardware>
              <vendor>Libvirt</vendor>
              <version>Test driver</version>
              <serial>123456</serial>
              <uuid>11111111-2222-3333-4444-555555555555</uuid>
            </hardware>
            <firmware>
              <vendor>Libvirt</vendor>
              <version>Test Driver</version>
              <release_date>01/22/2007</release_date>
            </firmware>
          </capability>
        </device>
        """;

    /// <summary>The host behind <c>test:///default</c>.</summary>
    public static HostRooms Default(TimeProvider clock, PeerMove? peers = null, bool unusedFamilies = true)
    {
        var (rooms, hypervisor) = Empty(TestMachine.Default, clock, peers, unusedFamilies);
        rooms.Networks.Seed(NetworkXml.Parse(DefaultNetwork), active: true);
        rooms.Interfaces.Seed(InterfaceXml.Parse(DefaultInterface), active: true);
        rooms.Pools.Seed(hypervisor.Storage.Seed(PoolXml.Parse(DefaultPool), []));
        rooms.Devices.Seed(NodeDeviceXml.Parse(Computer));
        rooms.Devices.Seed(NodeDeviceXml.Parse(ScsiHost(1, 0, "computer", "12341234", "43214321", ports: true)));
        rooms.Devices.Seed(NodeDeviceXml.Parse(ScsiHost(2, 1, "computer", "56785678", "87658765", ports: true)));
        rooms.Devices.Seed(NodeDeviceXml.Parse(ScsiHost(11, 10, "scsi_host1", "34563456", "43214321", ports: false)));
        rooms.Domains.Seed(rooms.Domains.Documents.Parse(DefaultDomain, DefinitionUse.Define), DomainState.Running);
        return rooms;
    }

    /// <summary>The host a file describes; nobody else sees what is changed on it.</summary>
    public static (HostRooms Rooms, CallFaults? Faults) FromFile(
        string path, TimeProvider clock, PeerMove? peers = null, bool unusedFamilies = true, ICredentialSource? credentials = null)
    {
        var file = TestNodeFile.Read(path);
        file.Accounts().Admit(credentials);
        var (rooms, hypervisor) = Empty(file.Machine(), clock, peers, unusedFamilies);
        file.Fill(rooms, hypervisor);
        return (rooms, file.Faults());
    }

    private static (HostRooms Rooms, TestHypervisor Hypervisor) Empty(
        TestMachine machine, TimeProvider clock, PeerMove? peers, bool unusedFamilies)
    {
        var saves = Path.Combine(Path.GetTempPath(), $"virtbridge-test-{Environment.ProcessId}");
        var hypervisor = new TestHypervisor(machine, clock, saves);
        var host = new VirtHost(hypervisor, new ForgetfulStore(), clock, new RandomIdentities())
        {
            ShowsUnusedFamilies = unusedFamilies,
            Peers = peers is null ? null : new DelegatedPeers(peers),
        };
        return (new(host), hypervisor);
    }

    private static string ScsiHost(int number, int id, string parent, string name, string fabric, bool ports) =>
        $"""
        <device>
          <name>scsi_host{number}</name>
          <parent>{parent}</parent>
          <capability type='scsi_host'>
            <host>{number}</host>
            <unique_id>{id}</unique_id>
            <capability type='fc_host'>
              <wwnn>20000000{name}</wwnn>
              <wwpn>10000000{name}</wwpn>
              <fabric_wwn>20000000{fabric}</fabric_wwn>
            </capability>
            {(ports ? "<capability type='vport_ops'><max_vports>0</max_vports><vports>0</vports></capability>" : "")}
          </capability>
        </device>
        """;
}
