using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Tests.Hypervisor;

public sealed class SaveImageTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void What_was_written_is_read_and_the_state_begins_behind_it()
    {
        using (var file = File.Open(_path, FileMode.Create))
        {
            SaveImage.WriteHead(file, new SavedGuest("<domain/>", Running: true));
            file.Write("state"u8);
            SaveImage.MarkWhole(file);
        }

        using var read = File.OpenRead(_path);
        Assert.Equal(new SavedGuest("<domain/>", true), SaveImage.ReadHead(read, _path));
        using var rest = new StreamReader(read);
        Assert.Equal("state", rest.ReadToEnd());
    }

    [Fact]
    public void An_image_whose_writer_died_is_refused()
    {
        using (var file = File.Open(_path, FileMode.Create))
        {
            SaveImage.WriteHead(file, new SavedGuest("<domain/>", Running: true));
        }

        Assert.Equal("operation failed: save image is incomplete", Refusal());
    }

    [Theory]
    [InlineData("", "operation failed: failed to read qemu header")]
    [InlineData("x", "operation failed: failed to read qemu header")]
    public void Something_else_is_refused(string text, string refusal)
    {
        File.WriteAllText(_path, text);
        Assert.Equal(refusal, Refusal());
    }

    [Fact]
    public void A_definition_of_absurd_length_is_refused_before_it_is_read()
    {
        var head = new byte[92];
        "LibvirtQemudSave"u8.CopyTo(head);
        head[16] = 2;
        head.AsSpan(20, 4).Fill(0xff);
        File.WriteAllBytes(_path, head);
        Assert.Contains("4294967295 bytes", Refusal(), StringComparison.Ordinal);
    }

    private string Refusal()
    {
        using var file = File.OpenRead(_path);
        return Assert.Throws<VirtException>(() => SaveImage.ReadHead(file, _path)).Message;
    }
}
