using System.Text;
using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests.Hostile;

/// <summary>Texts made to harm: bombs, floods, depths, boundaries and doubles.</summary>
public sealed class HostileDocumentTests
{
    private const string Head = "<domain type='qemu'><name>x</name><memory>1024</memory><os><type arch='x86_64'>hvm</type></os>";

    public static TheoryData<string> XmlKinds => [.. DocumentKind.All.Where(kind => kind.Corpus.Ending == ".xml").Select(kind => kind.Name)];

    public static TheoryData<string> Kinds => [.. DocumentKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(XmlKinds))]
    public void Entities_are_neither_expanded_nor_fetched(string name)
    {
        var kind = DocumentKind.Of(name);
        Refused(kind, "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>" + kind.Seed);
        Refused(kind, "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>" + kind.Seed);
        Refused(kind, "<!DOCTYPE a [<!ENTITY b SYSTEM 'http://127.0.0.1:1/'>]>" + kind.Seed);
        Refused(kind, kind.Seed.Replace("</", "&unknown;</"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ten_megabytes_are_read_or_refused_without_delay(string name)
    {
        var kind = DocumentKind.Of(name);
        FuzzTests.Try(kind, kind.Seed + new string(' ', 10_000_000));
        FuzzTests.Try(kind, kind.Seed + new string('a', 10_000_000));
        FuzzTests.Try(kind, new string('<', 10_000_000));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Depth_is_limited(string name)
    {
        var kind = DocumentKind.Of(name);
        foreach (var (open, close) in ((string, string)[])[("<a>", "</a>"), ("[", "]"), ("(", ")"), ("{", "}")])
        {
            var deep = string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000));
            FuzzTests.Try(kind, deep);
            FuzzTests.Try(kind, kind.Seed + "\nx = " + deep);
            FuzzTests.Try(kind, kind.Seed.Replace("</", deep + "</"));
        }
    }

    [Theory]
    [InlineData("<disk type='file'><source file='/{0}'/><target dev='vd{1}' bus='virtio'/></disk>")]
    [InlineData("<interface type='user'><model type='virtio'/></interface>")]
    [InlineData("<controller type='usb'/>")]
    [InlineData("<controller type='scsi' index='{0}'/>")]
    [InlineData("<serial type='pty'/>")]
    [InlineData("<channel type='unix'><target type='virtio' name='c{0}'/></channel>")]
    [InlineData("<input type='tablet' bus='usb'/>")]
    [InlineData("<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='{0}'/></source></hostdev>")]
    [InlineData("<smartcard mode='host'/>")]
    [InlineData("<memory model='dimm'><target><size>1024</size><node>0</node></target></memory>")]
    public void Ten_thousand_devices_take_no_longer_than_their_number(string device)
    {
        var text = new StringBuilder(Head).Append("<devices>");
        for (var i = 0; i < 10_000; i++)
        {
            text.AppendFormat(null, device, i, Letters(i));
        }

        FuzzTests.Try(DocumentKind.Of("domain"), text.Append("</devices></domain>").ToString());
    }

    [Theory]
    [MemberData(nameof(XmlKinds))]
    public void Characters_that_xml_does_not_have_are_refused(string name)
    {
        var kind = DocumentKind.Of(name);
        foreach (var bad in (string[])["\0", "\u0001", "\u001f", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "&#0;", "&#1;", "&#xD800;", "&#xFFFF;", "&#x110000;"])
        {
            Refused(kind, kind.Seed.Replace("</", bad + "</"));
        }
    }

    [Theory]
    [InlineData("<vcpu>{0}</vcpu>")]
    [InlineData("<memory unit='{0}'>1</memory>")]
    [InlineData("<memory>{0}</memory>")]
    [InlineData("<currentMemory unit='EiB'>{0}</currentMemory>")]
    [InlineData("<maxMemory slots='{0}'>1</maxMemory>")]
    [InlineData("<iothreads>{0}</iothreads>")]
    [InlineData("<vcpu cpuset='{0}'>1</vcpu>")]
    [InlineData("<vcpu cpuset='0-{0}'>1</vcpu>")]
    [InlineData("<cputune><shares>{0}</shares><period>{0}</period><quota>{0}</quota></cputune>")]
    [InlineData("<cputune><vcpupin vcpu='{0}' cpuset='0'/></cputune>")]
    [InlineData("<cputune><vcpusched vcpus='{0}' scheduler='fifo' priority='{0}'/></cputune>")]
    [InlineData("<blkiotune><weight>{0}</weight></blkiotune>")]
    [InlineData("<numatune><memory mode='strict' nodeset='{0}'/></numatune>")]
    [InlineData("<cpu><topology sockets='{0}' cores='{0}' threads='{0}'/></cpu>")]
    [InlineData("<cpu><numa><cell id='{0}' cpus='{0}' memory='{0}'/></numa></cpu>")]
    [InlineData("<cpu><maxphysaddr mode='emulate' bits='{0}'/></cpu>")]
    [InlineData("<clock offset='variable' adjustment='{0}'/>")]
    [InlineData("<clock offset='absolute' start='{0}'/>")]
    [InlineData("<features><hyperv><spinlocks state='on' retries='{0}'/></hyperv></features>")]
    [InlineData("<devices><controller type='scsi' index='{0}'/></devices>")]
    [InlineData("<devices><controller type='pci' model='pcie-root-port'><target chassis='{0}' port='{0}'/></controller></devices>")]
    [InlineData("<devices><graphics type='vnc' port='{0}' websocket='{0}'/></devices>")]
    [InlineData("<devices><disk type='file'><target dev='sda' bus='scsi'/><address type='drive' controller='{0}' bus='{0}' target='{0}' unit='{0}'/></disk></devices>")]
    [InlineData("<devices><disk type='file'><target dev='sda' bus='scsi'/><boot order='{0}'/></disk></devices>")]
    [InlineData("<devices><interface type='user'><mtu size='{0}'/></interface></devices>")]
    [InlineData("<devices><interface type='user'><address type='pci' domain='{0}' bus='{0}' slot='{0}' function='{0}'/></interface></devices>")]
    [InlineData("<devices><hostdev mode='subsystem' type='usb'><source><vendor id='{0}'/><product id='{0}'/></source></hostdev></devices>")]
    [InlineData("<devices><hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/><address bus='{0}' target='{0}' unit='{0}'/></source></hostdev></devices>")]
    [InlineData("<devices><video><model type='qxl' ram='{0}' vram='{0}' heads='{0}'/></video></devices>")]
    [InlineData("<devices><serial type='pty'><target port='{0}'/></serial></devices>")]
    [InlineData("<devices><channel type='pty'><target type='virtio'/><address type='virtio-serial' controller='{0}' bus='{0}' port='{0}'/></channel></devices>")]
    [InlineData("<devices><smartcard mode='host'><address type='ccid' controller='{0}' slot='{0}'/></smartcard></devices>")]
    public void Numbers_at_their_boundaries_are_read_or_refused(string element)
    {
        foreach (var number in (string[])
        [
            "", " ", "-1", "0", "1", "127", "128", "255", "256", "32768", "65535", "65536", "2147483647", "2147483648", "-2147483648", "4294967295", "4294967296",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615", "18446744073709551616", "99999999999999999999999999",
            "0x7fffffff", "0xffffffff", "0x100000000", "1.5", "1e3", "+1", "1 2", "１",
        ])
        {
            FuzzTests.Try(DocumentKind.Of("domain"), Head + string.Format(null, element, number) + "</domain>");
        }
    }

    [Theory]
    [InlineData("<disk type='file'><source file='/a'/><target dev='vda'/></disk>", "XML error: target 'vda' duplicated for disk sources '/a' and '/a'")]
    [InlineData("<controller type='scsi' index='0'/>", "XML error: Multiple 'scsi' controllers with index '0'")]
    public void Doubles_are_refused_by_name(string device, string message)
    {
        var refused = Assert.Throws<VirtException>(() => DomainXml.Parse($"{Head}<devices>{device}{device}</devices></domain>"));
        Assert.Equal(message, refused.Message);
    }

    [Theory]
    [InlineData("<interface type='user'><alias name='ua-1'/></interface>")]
    [InlineData("<interface type='user'><address type='pci' bus='0' slot='3'/></interface>")]
    [InlineData("<interface type='user'><boot order='1'/></interface>")]
    public void Doubles_of_other_kinds_are_refused_or_kept(string device) =>
        FuzzTests.Try(DocumentKind.Of("domain"), $"{Head}<devices>{device}{device}</devices></domain>");

    private static void Refused(DocumentKind kind, string text) => Assert.Throws<VirtException>(() => kind.Reprint(text));

    private static string Letters(int index) => DiskNames.Name("", index);
}
