using VirtBridge.Drivers.Qemu.CommandLine;

namespace VirtBridge.Drivers.Qemu.Tests.CommandLine;

public sealed class QemuPropertiesTests
{
    private static QemuProperties Device => new QemuProperties()
        .Add("driver", "virtio-blk-pci")
        .Add("serial", "a,\"b\"")
        .Add("bootindex", 1L)
        .Add("share-rw", true)
        .Add("cache", new QemuProperties().Add("direct", false))
        .Add("iothread", (string?)null);

    [Fact]
    public void Properties_are_compact_json_in_the_order_they_were_added() => Assert.Equal(
        """{"driver":"virtio-blk-pci","serial":"a,\"b\"","bootindex":1,"share-rw":true,"cache":{"direct":false}}""",
        Device.ToJson());

    [Fact]
    public void As_options_the_first_value_stands_alone_and_commas_are_doubled() => Assert.Equal(
        "virtio-blk-pci,serial=a,,\"b\",bootindex=1,share-rw=on,cache.direct=off",
        Device.ToOptions());
}
