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

    /// <summary>The host behind <c>test:///default</c>.</summary>
    public static HostRooms Default(TimeProvider clock)
    {
        var (rooms, hypervisor) = Empty(TestMachine.Default, clock);
        rooms.Networks.Seed(NetworkXml.Parse(DefaultNetwork), active: true);
        rooms.Interfaces.Seed(InterfaceXml.Parse(DefaultInterface), active: true);
        rooms.Pools.Seed(hypervisor.Storage.Seed(PoolXml.Parse(DefaultPool), []));
        rooms.Domains.Seed(rooms.Domains.Documents.Parse(DefaultDomain, DefinitionUse.Define), DomainState.Running);
        return rooms;
    }

    /// <summary>The host a file describes; nobody else sees what is changed on it.</summary>
    public static HostRooms FromFile(string path, TimeProvider clock)
    {
        var file = TestNodeFile.Read(path);
        var (rooms, hypervisor) = Empty(file.Machine(), clock);
        file.Fill(rooms, hypervisor);
        return rooms;
    }

    private static (HostRooms Rooms, TestHypervisor Hypervisor) Empty(TestMachine machine, TimeProvider clock)
    {
        var saves = Path.Combine(Path.GetTempPath(), $"virtbridge-test-{Environment.ProcessId}");
        var hypervisor = new TestHypervisor(machine, clock, saves);
        var host = new VirtHost(hypervisor, new ForgetfulStore(), clock, new RandomIdentities());
        return (new(host), hypervisor);
    }
}
