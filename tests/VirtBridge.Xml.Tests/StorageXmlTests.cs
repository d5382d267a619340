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
