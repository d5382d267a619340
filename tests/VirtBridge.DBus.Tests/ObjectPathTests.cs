using VirtBridge.Contract;
using VirtBridge.DBus.Tree;
using Xunit;

namespace VirtBridge.DBus.Tests;

public sealed class ObjectPathTests
{
    [Fact]
    public void A_uuid_is_written_with_underscores()
    {
        Assert.True(Uuid.TryParse("6695eb01-f6a4-8304-79aa-97f2502e193f", out var uuid));
        Assert.Equal("_6695eb01_f6a4_8304_79aa_97f2502e193f", ObjectPath.OfUuid(uuid));
        Assert.Equal(uuid, ObjectPath.ToUuid("_6695eb01_f6a4_8304_79aa_97f2502e193f"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("bad")]
    [InlineData("6695eb01_f6a4_8304_79aa_97f2502e193f")]
    [InlineData("_6695eb01_f6a4_8304_79aa_97f2502e193g")]
    public void What_is_no_uuid_is_refused(string element) => Assert.Null(ObjectPath.ToUuid(element));

    [Theory]
    [InlineData("scsi_host1", "scsi_5fhost1")]
    [InlineData("aa:bb:cc:dd:ee:ff", "aa_3abb_3acc_3add_3aee_3aff")]
    [InlineData("/var/lib/größe.img", "_2fvar_2flib_2fgr_c3_b6_c3_9fe_2eimg")]
    public void A_name_keeps_letters_and_digits_and_comes_back(string name, string element)
    {
        Assert.Equal(element, ObjectPath.OfName(name));
        Assert.Equal(name, ObjectPath.ToName(element));
    }

    [Theory]
    [InlineData("a_")]
    [InlineData("a_1")]
    [InlineData("a_zz")]
    public void A_broken_escape_is_refused(string element) => Assert.Null(ObjectPath.ToName(element));

    [Fact]
    public void A_snapshot_is_named_by_its_domain_and_itself()
    {
        Assert.True(Uuid.TryParse("6695eb01-f6a4-8304-79aa-97f2502e193f", out var uuid));
        var element = ObjectPath.OfSnapshot(new("before upgrade", new("test", uuid, 1)));
        Assert.Equal("_6695eb01_f6a4_8304_79aa_97f2502e193f_before_20upgrade", element);
        Assert.Equal((uuid, "before upgrade"), ObjectPath.ToSnapshot(element));
    }
}
