using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Tests.Processes;

public sealed class QemuBinaryTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("vb-binary-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_binary_is_equal_to_itself_and_differs_once_it_is_replaced()
    {
        var path = Path.Combine(_directory, "qemu");
        File.Copy("/bin/sh", path);
        var before = QemuBinary.Read(path);
        Assert.Equal(before, QemuBinary.Read(path));
        Assert.Same(before, QemuBinary.Read(path, before));
        Assert.Matches("^[0-9a-f]{40}$", before.BuildId);
        File.AppendAllText(path, "x");
        Assert.NotEqual(before, QemuBinary.Read(path, before));
        Assert.Equal(before.BuildId, QemuBinary.Read(path).BuildId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#!/bin/sh\nexec qemu-system-x86_64 \"$@\"\n")]
    public void A_script_has_no_build_id(string text)
    {
        var path = Path.Combine(_directory, "qemu");
        File.WriteAllText(path, text);
        Assert.Equal("", QemuBinary.Read(path).BuildId);
        Assert.Equal(text.Length, QemuBinary.Read(path).Size);
    }

    [Fact]
    public void Program_headers_full_of_nonsense_are_survived()
    {
        var path = Path.Combine(_directory, "qemu");
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(64, 400)];
            random.NextBytes(bytes);
            "\u007fELF\u0002\u0001"u8.CopyTo(bytes);
            bytes[32] = 64;
            bytes.AsSpan(33, 7).Clear();
            bytes.AsSpan(64, Math.Min(4, bytes.Length - 64)).Clear();
            File.WriteAllBytes(path, bytes);
            Assert.Equal(bytes.Length, QemuBinary.Read(path).Size);
        }
    }

    [Fact]
    public void A_missing_binary_is_named()
    {
        var failure = Assert.Throws<VirtException>(() => QemuBinary.Read("/nonexistent/qemu"));
        Assert.Equal("cannot look at '/nonexistent/qemu': No such file or directory", failure.Message);
    }
}
