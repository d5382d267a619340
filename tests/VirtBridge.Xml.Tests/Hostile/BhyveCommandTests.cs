using System.Text;
using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests.Hostile;

/// <summary>Whatever a command of bhyve repeats, reading it costs memory in proportion.</summary>
public sealed class BhyveCommandTests
{
    private const int Length = 128 * 1024;
    private const int MostPerByte = 50;

    [Theory]
    [InlineData("bhyve ", "-A ", "vm")]
    [InlineData("bhyve ", "-c 1 ", "vm")]
    [InlineData("bhyve ", "-c cpus=1,cores=1 ", "vm")]
    [InlineData("bhyve ", "-m 1 ", "vm")]
    [InlineData("bhyve ", "-m 1 -m 2 ", "vm")]
    [InlineData("bhyve ", "-l com1,/dev/nmdmA ", "vm")]
    [InlineData("bhyve ", "-s 1,fbuf ", "vm")]
    [InlineData("bhyve ", "-s 1,fbuf,rfb=[a]:1,tcp=2,password=,vga=on ", "vm")]
    [InlineData("bhyve -s 1,fbuf", ",rfb=1", " vm")]
    [InlineData("bhyve ", "-s 1,virtio-rnd ", "vm")]
    [InlineData("bhyve ", "-s 1,e1000,tap ", "vm")]
    [InlineData("bhyve ", "-s 1,virtio-blk,a ", "vm")]
    [InlineData("bhyve -s 1,ahci", ",hd:a", " vm")]
    [InlineData("bhyve ", "\"\" ", "vm")]
    [InlineData("bhyve vm\n", "a\n", "")]
    [InlineData("bhyve vm\n", "a b\n", "")]
    [InlineData("bhyve vm\n", "bhyveload vm\n", "")]
    [InlineData("bhyve vm\n", "bhyveload -d a vm\n", "")]
    public void Repeated_parts_cost_little(string head, string part, string tail)
    {
        var text = new StringBuilder(head).Insert(head.Length, part, Length / part.Length).Append(tail).ToString();
        _ = Use(head + part + tail);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Use(text);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(taken < (long)MostPerByte * text.Length, $"{(double)taken / text.Length:F1} bytes for each");
    }

    private static object Use(string text)
    {
        try
        {
            return BhyveCommandReader.Read(text, Uuid.Empty, default);
        }
        catch (VirtException refusal)
        {
            return refusal;
        }
    }
}
