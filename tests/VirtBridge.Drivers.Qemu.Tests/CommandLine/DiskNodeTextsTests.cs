using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Xml;

namespace VirtBridge.Drivers.Qemu.Tests.CommandLine;

/// <summary>Disks as text in, block nodes as text out.</summary>
public sealed class DiskNodeTextsTests
{
    [Fact]
    public void A_directory_is_a_file_system_that_is_not_written_to() => Nodes(
        """
        <disk type='dir' device='disk'>
          <driver name='qemu' type='fat'/>
          <source dir='/var/somefiles'>
            <privateData><nodenames><nodename type='storage' name='node-s'/><nodename type='format' name='node-f'/></nodenames></privateData>
          </source>
          <target dev='vda'/>
          <readonly/>
        </disk>
        """,
        """{"node-name": "node-f", "read-only": true, "driver": "raw", "file": "node-s"}""",
        """{"driver": "vvfat", "dir": "/var/somefiles", "floppy": false, "rw": false, "node-name": "node-s", "auto-read-only": true, "discard": "unmap"}""");

    [Fact]
    public void An_NVMe_disk_is_named_by_the_place_of_its_controller() => Nodes(
        """
        <disk type='nvme' device='disk'>
          <driver name='qemu' type='raw'/>
          <source type='pci' managed='yes' namespace='1'>
            <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
            <privateData><nodenames><nodename type='storage' name='s'/><nodename type='format' name='f'/></nodenames></privateData>
          </source>
          <target dev='vda' bus='virtio'/>
        </disk>
        """,
        """{"node-name": "f", "read-only": false, "driver": "raw", "file": "s"}""",
        """{"driver": "nvme", "device": "0000:01:00.0", "namespace": 1, "node-name": "s", "auto-read-only": true, "discard": "unmap"}""");

    [Fact]
    public void An_overlay_names_the_image_below_and_only_it_is_written() => Nodes(
        """
        <disk type='file' device='disk'>
          <driver name='qemu' type='qcow2'/>
          <source file='/top'><privateData><nodenames><nodename type='storage' name='a-s'/><nodename type='format' name='a-f'/></nodenames></privateData></source>
          <backingStore type='network' index='1'>
            <format type='qcow2'/>
            <source protocol='iscsi' name='iqn.2016-09.com.example:iscsitarget/1'>
              <host name='example.org'/>
              <privateData><nodenames><nodename type='storage' name='b-s'/><nodename type='format' name='b-f'/></nodenames></privateData>
            </source>
            <backingStore/>
          </backingStore>
          <target dev='vda' bus='virtio'/>
        </disk>
        """,
        """{"node-name": "a-f", "read-only": false, "driver": "qcow2", "file": "a-s", "backing": "b-f"}""",
        """{"driver": "file", "filename": "/top", "node-name": "a-s", "auto-read-only": true, "discard": "unmap"}""",
        """{"node-name": "b-f", "read-only": true, "driver": "qcow2", "file": "b-s", "backing": null}""",
        """
        {"driver": "iscsi", "portal": "example.org:3260", "target": "iqn.2016-09.com.example:iscsitarget", "lun": 1, "transport": "tcp",
         "node-name": "b-s", "auto-read-only": true, "discard": "unmap"}
        """);

    private static void Nodes(string disk, params string[] expected)
    {
        var nodes = DiskNodeTexts.Json(DiskXml.ParseForNodes(disk, new DomainParseOptions { Inactive = false, Status = true }));
        Assert.Equal(expected.Length, nodes.Count);
        foreach (var (node, wanted) in nodes.Zip(expected))
        {
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(wanted), JsonNode.Parse(node)), node);
        }
    }
}
