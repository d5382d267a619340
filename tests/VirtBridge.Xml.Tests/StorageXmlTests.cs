using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class StorageXmlTests
{
    [Fact]
    public void A_volume_group_is_named_after_its_pool_and_lies_under_dev()
    {
        var pool = PoolXml.Parse("<pool type='logical'><name>vg</name><target><path>/elsewhere</path></target></pool>");
        Assert.Equal("vg", pool.Source.Name);
        Assert.Equal("/dev/vg", pool.TargetPath);
        Assert.Equal(["vgchange", "-aly", "vg"], PoolCommands.Start(pool, "mount", "vgchange")!);
    }

    [Fact]
    public void A_pool_without_a_target_is_refused() => Assert.Equal(
        "XML error: missing storage pool target path",
        Assert.Throws<VirtException>(() => PoolXml.Parse("<pool type='dir'><name>p</name></pool>")).Message);

    [Theory]
    [InlineData("<pool type='iscsi'><features><cow state='yes'/></features></pool>", "cow feature may only be used for 'fs' and 'dir' pools")]
    [InlineData(
        "<pool type='fs'><name>p</name><source><device path='/d'/><format type='ext4'/><protocol ver='3'/></source></pool>",
        "storage pool protocol ver unsupported for pool type 'cifs'")]
    [InlineData("<pool type='scsi'><source><adapter name='a'><parentaddr/></adapter></source></pool>", "Use of 'parentaddr' element requires use of the adapter 'type'")]
    [InlineData(
        "<pool type='scsi'><source><adapter type='fc_host' wwnn='0x5000000000000001' wwpn='5000000000000001' parent_wwnn='x'/></source></pool>",
        "when providing parent_wwnn='x', the parent_wwpn must also be provided")]
    public void A_refusal_of_a_pool_says_what_is_wrong(string xml, string says) =>
        Assert.EndsWith(says, Assert.Throws<VirtException>(() => PoolXml.Parse(xml)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("none")]
    [InlineData("unknown")]
    public void A_file_cannot_be_asked_to_have_no_format(string format) => Assert.EndsWith(
        $"unknown volume format type {format}",
        Assert.Throws<VirtException>(() => VolXml.Parse(
            $"<volume><name>v</name><capacity>1</capacity><target><format type='{format}'/></target></volume>", StoragePoolKind.Of(StoragePoolType.Dir))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_volume_needs_a_capacity_unless_told_otherwise()
    {
        const string xml = "<volume><name>v</name><target><path>/p/v</path></target></volume>";
        var kind = StoragePoolKind.Of(StoragePoolType.Dir);
        Assert.Throws<VirtException>(() => VolXml.Parse(xml, kind));
        Assert.Equal("raw", VolXml.Parse(xml, kind, VolumeParsing.NoCapacity).Target.Format);
    }

    [Fact]
    public void A_host_mode_of_zero_is_not_the_same_as_none()
    {
        var pool = PoolXml.Parse("<pool type='dir'><name>p</name><target><path>/p</path><permissions><mode>0</mode></permissions></target></pool>");
        Assert.Contains("<mode>00</mode>", PoolXml.Format(pool));
    }
}
