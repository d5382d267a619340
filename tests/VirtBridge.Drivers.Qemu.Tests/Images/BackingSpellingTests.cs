using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Images;

public sealed class BackingSpellingTests
{
    [Theory]
    [InlineData(BackingStyle.Relative, "/vm/a/top", "/vm/a/base", "base")]
    [InlineData(BackingStyle.Relative, "/vm/a/top", "/vm/b/base", "../b/base")]
    [InlineData(BackingStyle.Relative, "/top", "/vm/base", "vm/base")]
    [InlineData(BackingStyle.Relative, "/vm/a/b/top", "/base", "../../../base")]
    [InlineData(BackingStyle.Relative, "/vm/top", "/vm/nbd:x", "./nbd:x")]
    [InlineData(BackingStyle.Absolute, "/vm/top", "/vm/base", "/vm/base")]
    [InlineData(BackingStyle.Json, "/vm/top", "/vm/base", """json:{"driver":"qcow2","file":{"driver":"file","filename":"/vm/base"}}""")]
    public void A_reference_is_written_in_the_style_it_had(BackingStyle style, string child, string below, string name) =>
        Assert.Equal(name, BackingSpelling.Of(style, child, below, StorageFormat.Qcow2));

    [Theory]
    [InlineData("/vm/base", "/vm/base")]
    [InlineData("file:/vm/base", "/vm/base")]
    [InlineData("""json:{"driver":"qcow2","file.driver":"file","file.filename":"b"}""", """json:{"file.driver":"file","file.filename":"b"}""")]
    [InlineData("""json:{"driver":"file","filename":"b"}""", """json:{"driver":"file","filename":"b"}""")]
    [InlineData("json:{broken", "json:{broken")]
    public void The_format_is_no_part_of_the_place(string stored, string place) => Assert.Equal(place, BackingSpelling.WithoutFormat(stored));
}
