using VirtBridge.Contract;
using VirtBridge.Tests;
using VirtBridge.Xml;

namespace VirtBridge.Drivers.Qemu.Tests.Rules;

/// <summary>What libvirt 11.3.0 was seen to say and do with the same definitions (tests/model/mutate_compare.py).</summary>
public sealed class GuestRulesTests
{
    [Theory]
    [InlineData("<serial type='bogus'/>", "unknown type presented to host for character device: bogus")]
    [InlineData("<serial type='pty'><target type='xen'/></serial>", "unknown target type 'xen' specified for character device")]
    [InlineData("<serial type='pty'><target type='isa-serial'><model name='bogus'/></target></serial>", "unknown target model 'bogus' specified for character device")]
    [InlineData("<interface type='hostdev'/>", "unknown host device source address type '(null)'")]
    [InlineData("<interface type='user'><virtualport type='openvswitch'/></interface>", "<virtualport> element unsupported for <interface type='user'>")]
    [InlineData("<interface type='bridge'><source bridge='b'><ip address='10.0.0.1'/></source></interface>", "Invalid attempt to set network interface host-side IP route and/or address info on interface of type 'bridge'. This is only supported on interfaces of type 'ethernet'")]
    [InlineData("<interface type='bridge'><source bridge='b'/><ip address='10.0.0.1'/></interface>", "Invalid attempt to set network interface guest-side IP address info, not supported by QEMU")]
    [InlineData("<interface type='ethernet'><coalesce><rx><frames max='3'/></rx></coalesce></interface>", "coalesce settings on interface type ethernet are not supported")]
    [InlineData("<interface type='bridge'><source bridge='b'/><bandwidth><inbound average='1' floor='3'/></bandwidth></interface>", "floor attribute is not supported for this config")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='vda'/><product>p</product></disk>", "Only ide, sata and scsi disk supports 'product'")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='hda'/><vendor>p</vendor></disk>", "Only scsi disk supports 'vendor'")]
    [InlineData("<disk type='file'><driver type='qcow2'/><source file='/a'/><target dev='hda'/><shareable/></disk>", "shared access for disk 'hda' requires use of supported storage format")]
    [InlineData("<disk type='file'><driver type='qcow2' discard_no_unref='on'/><source file='/a'/><target dev='vda'/><readonly/></disk>", "'discard_no_unref' is not compatible with read-only disk")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='sda' bus='usb'/><geometry cyls='3' heads='4' secs='5'/></disk>", "CHS geometry can not be set for 'usb' bus")]
    [InlineData("<interface type='vhostuser'><source type='unix' path='/s' mode='client'/><model type='virtio'/></interface>", "'interface' requires shared memory")]
    [InlineData("<filesystem type='mount'><driver type='virtiofs'/><source dir='/a'/><target dir='b'/></filesystem>", "'virtiofs' requires shared memory")]
    [InlineData("<serial type='pty'><target type='isa-serial'><model name='pl011'/></target></serial>", "Target model 'pl011' requires target type 'system-serial'")]
    [InlineData("<console type='pty'><target type='lxc'/></console>", "unsupported console target type lxc")]
    [InlineData("<controller type='pci' index='1' model='pci-bridge'><model name='pxb'/></controller>", "Option 'modelName' has invalid value for PCI controller with index '1', model 'pci-bridge' and modelName 'pxb'")]
    [InlineData("<controller type='pci' index='2000000' model='pci-bridge'/>", "PCI controller index 2000000 too high, maximum is 255")]
    [InlineData("<controller type='scsi' model='virtio-scsi'><driver queues='2'><iothreads><iothread id='4'/></iothreads></driver></controller>", "iothread '4' not defined in iothreadid")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/><address type='drive'/></disk>", "virtio disk cannot have an address of type 'drive'")]
    [InlineData("<disk type='file'><driver queue_size='8'/><source file='/a'/><target dev='sda' bus='scsi'/></disk>", "queue_size attribute in disk driver is only supported for virtio bus")]
    [InlineData("<watchdog model='ib700' action='reset'/><watchdog model='i6300esb' action='poweroff'/>", "watchdogs with different actions are not supported with this QEMU binary")]
    [InlineData("<smartcard mode='passthrough' type='spicevmc'/>", "chardev 'spicevmc' not supported without spice graphics")]
    public void What_no_QEMU_has_is_refused(string devices, string message) =>
        Assert.Equal("unsupported configuration: " + message, Assert.Throws<VirtException>(() => PlannedGuest.Define(devices)).Message);

    [Theory]
    [InlineData("<interface type='bridge'><source bridge='b'/><virtualport type='802.1Qbh'/></interface>", "XML error: missing profileid in <virtualport type='802.1Qbh'>")]
    [InlineData("<interface type='user'><route family='ipv4' address='10.0.0.0' prefix='8' gateway='::1'/></interface>", "XML error: guest interface: IPv4 family specified for non-IPv4 gateway '10.0.0.0' in route definition")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='hda'/><serial>a&amp;b</serial></disk>", "internal error: driver serial 'a&b' contains unsafe characters")]
    [InlineData("<disk type='file'><driver type='qcow2'/><source file='/a'><dataStore type='file'><format type='raw'/></dataStore></source><target dev='vda'/></disk>", "XML error: missing disk data file store source")]
    [InlineData("<disk type='block' device='lun'><source dev='/a'><reservations managed='no'><source type='tcp' path='/p' mode='client'/></reservations></source><target dev='sda' bus='scsi'/></disk>", "XML error: unsupported connection type for <reservations/>: tcp")]
    [InlineData("<disk type='network'><source protocol='nbd' startupPolicy='optional'><host name='h'/></source><target dev='vda'/></disk>", "XML error: disk startupPolicy 'optional' is not allowed for disk of 'network' type")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='vda' bus='virtio' removable='on'/></disk>", "XML error: removable is only valid for usb or scsi disks")]
    [InlineData("<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/><throttlefilters><throttlefilter group='x'/></throttlefilters></disk>", "XML error: throttle group 'x' not found")]
    [InlineData("<input type='tablet' bus='usb'><address type='usb' bus='0' port='x'/></input>", "internal error: Cannot parse <address> 'port' attribute")]
    [InlineData("<hostdev mode='subsystem' type='bogus'><source/></hostdev>", "XML error: Invalid value for attribute 'type' in element 'hostdev': 'bogus'.")]
    [InlineData("<hostdev mode='subsystem' type='usb' model='virtio'><source><vendor id='1'/><product id='2'/></source></hostdev>", "XML error: 'model' attribute in <hostdev> is only supported when type='usb'")]
    [InlineData("<graphics type='spice'><gl/></graphics>", "XML error: Missing required attribute 'enable' in element 'gl'")]
    [InlineData("<memballoon model='none'/><memballoon model='none'/>", "internal error: only a single memory balloon device is supported")]
    [InlineData("<pstore backend='acpi-erst'><path>/p</path><size unit='KiB'>5</size></pstore>", "XML error: invalid size of ACPI ERST pstore device")]
    [InlineData("<input bus='ps2'/>", "internal error: missing input device type")]
    [InlineData("<video><model type='cirrus'><resolution x='1' y='1'/></model></video>", "XML error: model resolution is not supported")]
    public void Refusals_have_the_class_libvirt_gives_them(string devices, string message) =>
        Assert.Equal(message, Assert.Throws<VirtException>(() => PlannedGuest.Define(devices)).Message);

    [Theory]
    [InlineData("<clock offset='utc'><timer name='pit'/></clock>", "kvm-pit.lost_tick_policy=delay")]
    [InlineData("<clock offset='utc'><timer name='pit' tickpolicy='discard'/></clock>", "kvm-pit.lost_tick_policy=discard")]
    [InlineData("<clock offset='utc'><timer name='rtc' tickpolicy='delay'/></clock>", "-rtc\nbase=utc\n")]
    [InlineData("<features><acpi/><ps2 state='on'/><ioapic driver='qemu'/></features>", "kernel_irqchip=split,i8042=on")]
    [InlineData("<cpu mode='maximum'/>", "-cpu\nmax\n")]
    [InlineData("<iothreadids><iothread id='2' thread_pool_min='4' thread_pool_max='16'><poll max='123' grow='4' shrink='5'/></iothread></iothreadids><defaultiothread thread_pool_max='20'/>",
        """{"qom-type":"iothread","id":"iothread2","thread-pool-min":4,"thread-pool-max":16,"poll-max-ns":123,"poll-grow":4,"poll-shrink":5}""")]
    [InlineData("<defaultiothread thread_pool_max='20'/>", """{"qom-type":"main-loop","id":"main-loop","thread-pool-max":20}""")]
    public void Settings_of_the_guest_reach_the_command_line(string top, string argument) =>
        Assert.Contains(argument, PlannedGuest.Argv(PlannedGuest.Define(top: top)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<disk type='file'><driver type='raw' detect_zeroes='off'/><source file='/a'><slices><slice type='storage' offset='1' size='2'/></slices></source><target dev='vda' bus='virtio'/></disk>",
        """{"driver":"raw","file":"libvirt-1-storage","offset":1,"size":2,"node-name":"libvirt-1-slice-sto","read-only":false,"detect-zeroes":"off"}""")]
    [InlineData("<graphics type='spice' port='5903'><mouse mode='client'/></graphics>", ",agent-mouse=on,disable-ticketing=on")]
    [InlineData("<disk type='file' device='floppy'><source file='/a'/><target dev='fda'/><serial>x</serial><shareable/></disk>", "\"share-rw\":true")]
    [InlineData("<pstore backend='acpi-erst'><path>/p</path><size unit='KiB'>8</size></pstore>", "\"bus\":\"pci.0\",\"addr\":\"0x3\"")]
    [InlineData("<audio id='1' type='dbus'/>", """{"id":"audio1","driver":"dbus"}""")]
    public void Devices_reach_the_command_line(string devices, string argument) =>
        Assert.Contains(argument, PlannedGuest.Argv(PlannedGuest.Define(devices)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<controller type='usb' index='7' model='piix3-uhci'/>", "<controller type='usb' index='0' model='piix3-uhci'>")]
    [InlineData("<controller type='usb' index='0' model='ich9-ehci1'/><controller type='usb' index='0' model='ich9-uhci2'><master/></controller>", "<master startport='0'/>")]
    [InlineData("<interface type='user'><mac check='no'/></interface>", "<interface type='user'>")]
    [InlineData("<redirdev bus='usb' type='pty'><boot order='1' loadparm='ab'/></redirdev>", "loadparm='AB'")]
    public void Devices_are_completed_as_libvirt_does(string devices, string line) =>
        Assert.Contains(line, DomainXml.Format(PlannedGuest.Define(devices), DomainFormatOptions.Persistent), StringComparison.Ordinal);

    [Fact]
    public void Firmware_that_is_not_there_refuses_a_new_definition() => Assert.Equal(
        "operation failed: Unable to find 'efi' firmware that is compatible with the current configuration",
        Assert.Throws<VirtException>(() => DomainXml.Parse(
            "<domain type='qemu'><name>guest</name><memory>262144</memory><os firmware='efi'><type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type></os><features><acpi/></features></domain>",
            new DomainParseOptions { Inactive = true, AbiUpdate = true, Rules = new VirtBridge.Drivers.Qemu.Rules.QemuDomainRules(new OneQemu()) })).Message);

    [Fact]
    public void A_channel_has_nowhere_else_to_be() => Assert.Contains(
        "<address type='virtio-serial' controller='0' bus='0' port='1'/>",
        DomainXml.Format(PlannedGuest.Define("<channel type='pty'><target type='virtio' name='n'/><address type='isa'/></channel>")),
        StringComparison.Ordinal);

    [Fact]
    public void A_virtio_device_is_on_a_bus_that_has_them() => Assert.Equal(
        "internal error: Unexpected address type for 'virtio-rng'",
        Assert.Throws<VirtException>(() => PlannedGuest.Argv(PlannedGuest.Define(
            "<rng model='virtio'><backend model='random'>/dev/urandom</backend><address type='isa'/></rng>"))).Message);

    [Theory]
    [InlineData("<vcpu current='1'>2</vcpu><vcpus><vcpu id='0' enabled='yes' hotpluggable='yes'/><vcpu id='1' enabled='no' hotpluggable='yes'/></vcpus>", "vcpu0 can't be hotpluggable")]
    [InlineData("<vcpu current='1'>2</vcpu><vcpus><vcpu id='0' enabled='yes' hotpluggable='no' order='9'/></vcpus>", "vcpu0 must be enabled first")]
    [InlineData("<vcpu current='2'>2</vcpu><vcpus><vcpu id='0' enabled='yes' hotpluggable='no' order='1'/><vcpu id='1' enabled='yes' hotpluggable='yes'/></vcpus>", "all vcpus must have either set or unset order")]
    [InlineData("<cpu mode='host-passthrough'><cache mode='disable' level='1'/></cpu>", "unsupported CPU cache level for mode 'disable'")]
    [InlineData("<features><ras state='on'/></features>", "ras feature is only supported with ARM Virt machines")]
    public void What_no_QEMU_guest_is_told_is_refused(string top, string message) =>
        Assert.Equal("unsupported configuration: " + message, Assert.Throws<VirtException>(() => PlannedGuest.Define(top: top)).Message);
}
