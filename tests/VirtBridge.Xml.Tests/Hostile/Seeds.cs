namespace VirtBridge.Xml.Tests.Hostile;

/// <summary>One example of each kind, with much in it.</summary>
internal static class Seeds
{
    public const string Domain = """
        <domain type='qemu' id='3'>
          <name>guest</name>
          <uuid>c7a5fdb2-cdaf-9455-926a-d65c16db1809</uuid>
          <title>a guest</title>
          <metadata><a:b xmlns:a='urn:a'>text</a:b></metadata>
          <maxMemory slots='4' unit='KiB'>4194304</maxMemory>
          <memory unit='MiB'>512</memory>
          <currentMemory unit='KiB'>262144</currentMemory>
          <memoryBacking><hugepages><page size='2' unit='M' nodeset='0'/></hugepages><locked/></memoryBacking>
          <vcpu placement='static' cpuset='0-3,^2' current='2'>4</vcpu>
          <iothreads>2</iothreads>
          <cputune><shares>1024</shares><vcpupin vcpu='0' cpuset='0'/><iothreadpin iothread='1' cpuset='1-2'/></cputune>
          <numatune><memory mode='strict' nodeset='0'/></numatune>
          <os><type arch='x86_64' machine='pc'>hvm</type><loader readonly='yes' type='pflash'>/code.fd</loader><nvram>/vars.fd</nvram><boot dev='hd'/></os>
          <features><acpi/><apic/><hyperv><relaxed state='on'/><spinlocks state='on' retries='8191'/></hyperv></features>
          <cpu mode='custom' match='exact'><model fallback='allow'>qemu64</model><topology sockets='1' cores='4' threads='1'/><feature policy='require' name='vmx'/>
            <numa><cell id='0' cpus='0-3' memory='524288' unit='KiB'><distances><sibling id='0' value='10'/></distances></cell></numa></cpu>
          <clock offset='variable' adjustment='120' basis='utc'><timer name='rtc' tickpolicy='catchup'><catchup threshold='123' slew='120' limit='10000'/></timer></clock>
          <devices>
            <disk type='network' device='disk'><driver name='qemu' type='qcow2' cache='none'/><auth username='u'><secret type='ceph' usage='s'/></auth>
              <source protocol='rbd' name='pool/image'><host name='h' port='6789'/></source><target dev='vda' bus='virtio'/>
              <iotune><total_bytes_sec>1000</total_bytes_sec></iotune><serial>S1</serial></disk>
            <disk type='file' device='cdrom'><target dev='sda' bus='scsi'/><address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>
            <controller type='scsi' index='0' model='virtio-scsi'/>
            <interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/><bandwidth><inbound average='100' peak='200' burst='300'/></bandwidth>
              <vlan trunk='yes'><tag id='42'/></vlan><model type='virtio'/><filterref filter='f'><parameter name='IP' value='10.0.0.1'/></filterref></interface>
            <serial type='tcp'><source mode='bind' host='127.0.0.1' service='4444'/><protocol type='telnet'/><target port='0'/></serial>
            <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
            <graphics type='spice' port='5901' tlsPort='5902' autoport='no' passwd='p' passwdValidTo='2040-01-01T00:00:00'><listen type='address' address='::1'/></graphics>
            <video><model type='qxl' ram='65536' vram='65536' vgamem='16384' heads='1' primary='yes'/></video>
            <hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x06' slot='0x12' function='0x5'/></source></hostdev>
            <memory model='dimm'><target><size unit='KiB'>524288</size><node>0</node></target></memory>
            <rng model='virtio'><backend model='random'>/dev/urandom</backend><rate bytes='1234' period='2000'/></rng>
            <tpm model='tpm-tis'><backend type='emulator' version='2.0'/></tpm>
            <memballoon model='virtio'><stats period='5'/></memballoon>
          </devices>
          <seclabel type='dynamic' model='selinux' relabel='yes'/>
        </domain>
        """;

    public const string Snapshot = """
        <domainsnapshot>
          <name>before</name>
          <description>an update</description>
          <state>running</state>
          <parent><name>base</name></parent>
          <creationTime>1272917631</creationTime>
          <memory snapshot='external' file='/mem'/>
          <disks><disk name='vda' snapshot='external' type='file'><driver type='qcow2'/><source file='/new'/></disk><disk name='vdb' snapshot='no'/></disks>
        </domainsnapshot>
        """;

    public const string Checkpoint = """
        <domaincheckpoint>
          <name>c1</name>
          <description>first</description>
          <disks><disk name='vda' checkpoint='bitmap' bitmap='b'/><disk name='vdb' checkpoint='no'/></disks>
        </domaincheckpoint>
        """;

    public const string Backup = """
        <domainbackup mode='pull'>
          <incremental>c1</incremental>
          <server transport='tcp' name='localhost' port='10809'/>
          <disks><disk name='vda' type='file' backup='yes' exportname='a'><driver type='qcow2'/><scratch file='/s'/></disk><disk name='vdb' backup='no'/></disks>
        </domainbackup>
        """;

    public const string Network = """
        <network>
          <name>default</name>
          <uuid>81ff0d90-c91e-6742-64da-4a736edb9a9b</uuid>
          <forward mode='nat' dev='eth1'><nat><address start='1.2.3.4' end='1.2.3.8'/><port start='500' end='1000'/></nat></forward>
          <bridge name='virbr0' stp='on' delay='0'/>
          <mtu size='9000'/>
          <domain name='x.org' localOnly='yes'/>
          <dns><forwarder addr='8.8.8.8'/><host ip='192.168.122.1'><hostname>h</hostname></host><srv service='s' protocol='tcp' domain='d' target='.' port='1024' priority='10' weight='10'/></dns>
          <bandwidth><inbound average='1000' peak='5000' burst='5120'/></bandwidth>
          <ip address='192.168.122.1' netmask='255.255.255.0'>
            <dhcp><range start='192.168.122.2' end='192.168.122.254'/><host mac='00:16:3e:77:e2:ed' name='a' ip='192.168.122.10'/></dhcp>
          </ip>
          <ip family='ipv6' address='2001:db8::1' prefix='64'/>
          <route family='ipv6' address='2001:db8:2::' prefix='64' gateway='2001:db8::2' metric='2'/>
          <portgroup name='p' default='yes'><virtualport type='802.1Qbh'><parameters profileid='w'/></virtualport></portgroup>
        </network>
        """;

    public const string Pool = """
        <pool type='rbd'>
          <name>p</name>
          <uuid>70a7eb15-6c34-ee9c-bf57-69e8e5ff3fb2</uuid>
          <capacity unit='KiB'>1024</capacity>
          <source><host name='h' port='6789'/><name>rbd</name><auth type='ceph' username='admin'><secret uuid='2ec115d7-3a88-3ceb-bc12-0ac909a6fd87'/></auth></source>
          <target><path>/p</path><permissions><mode>0755</mode><owner>1</owner><group>2</group></permissions></target>
        </pool>
        """;

    public const string Volume = """
        <volume type='file'>
          <name>v.qcow2</name>
          <capacity unit='G'>5</capacity>
          <allocation>294912</allocation>
          <target>
            <path>/v.qcow2</path><format type='qcow2'/><compat>1.1</compat><permissions><mode>0644</mode><owner>0</owner><group>0</group><label>l</label></permissions>
            <encryption format='luks'><secret type='passphrase' uuid='e78d4b51-a2af-485f-b0f5-afca709a80f4'/><cipher name='aes' size='256' mode='xts' hash='sha256'/></encryption>
            <features><lazy_refcounts/></features><clusterSize unit='KiB'>64</clusterSize>
          </target>
          <backingStore><path>/b.img</path><format type='raw'/></backingStore>
        </volume>
        """;

    public const string NWFilter = """
        <filter name='f' chain='ipv4' priority='-700'>
          <uuid>5c6d49af-b071-6127-b4ec-6f8ed4b55335</uuid>
          <filterref filter='g'><parameter name='A' value='1.2.3.4'/></filterref>
          <rule action='accept' direction='out' priority='500' statematch='false'><tcp srcipaddr='$IP[@1]' srcipmask='255.255.255.0' dstportstart='100' dstportend='1111' dscp='63'/></rule>
          <rule action='drop' direction='inout'><mac match='no' protocolid='0x88a8' srcmacaddr='01:02:03:04:05:06'/></rule>
          <rule action='reject' direction='in'><icmpv6 type='12' code='255' connlimit-above='20'/></rule>
        </filter>
        """;

    public const string NodeDevice = """
        <device>
          <name>pci_0000_02_10_7</name>
          <path>/sys/devices/x</path>
          <parent>pci_0000_00_04_0</parent>
          <capability type='pci'>
            <class>0x020000</class><domain>0</domain><bus>2</bus><slot>16</slot><function>7</function>
            <product id='0x10ca'>82576</product><vendor id='0x8086'>Intel</vendor>
            <capability type='phys_function'><address domain='0x0000' bus='0x02' slot='0x00' function='0x1'/></capability>
            <iommuGroup number='31'><address domain='0x0000' bus='0x02' slot='0x10' function='0x7'/></iommuGroup>
            <numa node='0'/>
            <pci-express><link validity='cap' port='0' speed='5' width='4'/><link validity='sta' width='0'/></pci-express>
          </capability>
        </device>
        """;

    public const string Secret = """
        <secret ephemeral='no' private='yes'>
          <uuid>f52a81b2-424e-490c-823d-6bd4235bc572</uuid>
          <description>a secret</description>
          <usage type='ceph'><name>client admin</name></usage>
        </secret>
        """;

    public const string Interface = """
        <interface type='bridge' name='br0'>
          <start mode='onboot'/>
          <mtu size='1500'/>
          <protocol family='ipv4'><ip address='192.168.0.5' prefix='24'/><route gateway='192.168.0.1'/></protocol>
          <protocol family='ipv6'><autoconf/><ip address='3ffe:ffff:0:5::1' prefix='128'/></protocol>
          <bridge stp='on' delay='0'>
            <interface type='bond' name='bond0'><bond mode='active-backup'><miimon freq='100' updelay='10' carrier='ioctl'/>
              <interface type='ethernet' name='eth1'><mac address='aa:bb:cc:dd:ee:ff'/></interface></bond></interface>
            <interface type='vlan' name='eth0.42'><vlan tag='42'><interface name='eth0'/></vlan></interface>
          </bridge>
        </interface>
        """;

    public const string Vmx = """
        .encoding = "UTF-8"
        config.version = "8"
        virtualHW.version = "8"
        displayName = "a |22guest|22"
        guestOS = "rhel7-64"
        uuid.bios = "50 11 5e 16 9b dc 49 d7-f1 71 53 c4 d7 f9 17 10"
        memsize = "1024"
        sched.mem.max = "512"
        numvcpus = "4"
        cpuid.coresPerSocket = "2"
        sched.cpu.affinity = "0,1,2,5"
        sched.cpu.shares = "normal"
        RemoteDisplay.vnc.enabled = "true"
        RemoteDisplay.vnc.port = "5903"
        scsi0.present = "true"
        scsi0.virtualDev = "pvscsi"
        scsi0:0.present = "true"
        scsi0:0.deviceType = "scsi-hardDisk"
        scsi0:0.fileName = "/vmfs/volumes/store/a/b.vmdk"
        scsi0:0.writeThrough = "true"
        ide0:0.present = "true"
        ide0:0.deviceType = "cdrom-image"
        ide0:0.fileName = "a.iso"
        floppy0.present = "true"
        floppy0.fileType = "device"
        floppy0.fileName = "/dev/fd0"
        ethernet0.present = "true"
        ethernet0.virtualDev = "vmxnet3"
        ethernet0.dvs.switchId = "50 34 26 b2 94 e9 3b 16-1d 68 87 bf ff 4a 54 40"
        ethernet0.dvs.portId = "5"
        ethernet0.addressType = "vpx"
        ethernet0.generatedAddress = "00:50:56:91:48:c7"
        serial0.present = "true"
        serial0.fileType = "network"
        serial0.fileName = "telnets://0.0.0.0:42001"
        serial0.network.endPoint = "server"
        svga.vramSize = "8388608"
        """;

    public const string Xl = """
        name = "guest"
        uuid = "c7a5fdb2-cdaf-9455-926a-d65c16db1809"
        maxmem = 8192
        memory = 4096
        maxvcpus = 8
        vcpus = 4
        cpus = "0-3,^2"
        pae = 1
        hap = 0
        hpet = 1
        tsc_mode = "native"
        rtc_timeoffset = 3600
        localtime = 1
        on_crash = "preserve"
        sdl = 0
        vnc = 1
        vncunused = 0
        vncdisplay = 3
        vnclisten = "127.0.0.1"
        vif = [ "mac=00:16:3e:66:92:9c,bridge=ovsbr0:42:43,script=vif-openvswitch,model=e1000,rate=10MB/s@20ms", "ip=10.0.0.1 ::1" ]
        pci = [ "0000:01:1a.1,permissive=1", "01:13.0" ]
        parallel = "none"
        serial = [ "pty", "tcp:127.0.0.1:9999,server,nowait", "udp:a:1@b:2", "/dev/ttyS0" ]
        soundhw = "sb16,es1370"
        builder = "hvm"
        boot = "dca"
        nestedhvm = 0
        cpuid = "host,tm=0,sse3=1,page1gb=x"
        vnuma = [ [ "pnode=0", "size=2048", "vcpus=0-1", "vdistances=10,21" ], [ "pnode=1", "size=2048", "vcpus=2-3", "vdistances=21,10" ] ]
        disk = [ "format=qcow2,vdev=hda,access=rw,backendtype=qdisk,target=/a,b", "/b,raw,hdc,r,devtype=cdrom", "phy:/c,xvda,w" ]
        usb = 1
        usbdevice = [ "mouse", "tablet" ]
        usbctrl = [ "type=qusb,version=2,ports=6" ]
        usbdev = [ "hostbus=1,hostaddr=3" ]
        channel = [ "connection=socket,path=/s,name=c" ]
        device_model_args = [ "-a", "b" ]
        """;

    public const string Lxc = """
        lxc.rootfs = /var/lib/lxc/x/rootfs
        lxc.utsname = x
        lxc.arch = amd64
        lxc.network.type = veth
        lxc.network.flags = up
        lxc.network.link = br0
        lxc.network.hwaddr = 02:00:15:8f:05:c1
        lxc.network.ipv4 = 192.168.122.2/24
        lxc.network.ipv4.gateway = 192.168.122.1
        lxc.net.1.type = macvlan
        lxc.net.1.macvlan.mode = vepa
        lxc.mount.entry = tmpfs run tmpfs size=8m,mode=0755 0 0
        lxc.mount.entry = /etc/resolv.conf etc/resolv.conf none bind,ro 0 0
        lxc.id_map = u 0 100000 65536
        lxc.tty = 2
        lxc.cap.drop = mknod mac_admin
        lxc.cgroup.memory.limit_in_bytes = 1G
        lxc.cgroup.cpuset.cpus = 1,2,5-7
        lxc.cgroup.cpu.cfs_quota_us = -1
        lxc.cgroup.blkio.device_weight = 8:16 1000
        """;

    public const string Bhyve = """
        /usr/sbin/bhyveload -m 214 -d /tmp/a.img vm
        /usr/sbin/bhyve -c cpus=4,sockets=2,cores=2,threads=1 -m 214 -A -I -u -H -P -U 2a793ea6-8e52-440a-8458-355e98492e17 \
        -s 0:0,hostbridge -s 1,lpc -s 2:0,virtio-blk,/tmp/a.img -s 3:0,ahci,hd:/b.img,cd:/c.iso -s 4:0:1,virtio-net,tap0,mac=FE:ED:AD:EA:DF:15 \
        -s 5:0,fbuf,tcp=[::1]:5904,w=1920,h=1080,password=p,vga=off -s 6:0,virtio-rnd -l com1,/dev/nmdm0A -l bootrom,/fw.fd vm
        """;
}
