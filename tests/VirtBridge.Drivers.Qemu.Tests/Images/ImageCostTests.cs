using System.Diagnostics;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Images;

/// <summary>What offline work costs. The bounds are wide, since machines that test do other things as well; the figures are printed.</summary>
public sealed class ImageCostTests : IDisposable
{
    private readonly ImageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_empty_overlay_comes_and_goes_without_starting_a_process()
    {
        _bench.Create("base", "1G");
        _bench.Create("middle", "1G", "base");
        var below = _bench.Look("middle");
        List<double> made = [], merged = [];
        for (var i = 0; i < 20; i++)
        {
            made.Add(await TimeAsync(() => _bench.Images.CreateOverlayAsync(new(_bench.Source("top"), below, "middle"), ImageBench.Cancel)));
            merged.Add(await TimeAsync(async () =>
            {
                await _bench.Images.PullUpAsync(_bench.Look("top"), _bench.Look("base"), _bench, ImageBench.Cancel);
                _bench.Images.ReadHeader(_bench.Look("top"));
                await _bench.Images.RepointAsync(_bench.Look("top"), new("base", StorageFormat.Qcow2, null), ImageBench.Cancel);
            }));
            File.Delete(_bench.At("top"));
        }

        Say($"create {Median(made):0.0} ms, merge of an empty layer {Median(merged):0.0} ms");
        Assert.True(Median(made) < 200 && Median(merged) < 300);
    }

    [Fact]
    public async Task Copying_takes_as_long_as_the_tool_takes()
    {
        var size = Environment.GetEnvironmentVariable("VIRTBRIDGE_COPY_MIB") ?? "64";
        _bench.Create("base", "2G");
        _bench.Create("top", "2G", "base");
        _bench.Write("top", 5, "1M", $"{size}M");
        File.Copy(_bench.At("base"), _bench.At("base2"));
        var ours = await TimeAsync(() => _bench.Images.CommitDownAsync(_bench.Look("top"), _bench.Look("base"), _bench, ImageBench.Cancel));
        var tool = await TimeAsync(() =>
        {
            File.Move(_bench.At("base2"), _bench.At("base"), overwrite: true);
            _bench.Tool("qemu-img", "commit", "-q", "-d", "top");
            return Task.CompletedTask;
        });
        Say($"commit of {size} MiB: {ours:0} ms, qemu-img {tool:0} ms");
        Assert.True(ours < (10 * tool) + 2000);
    }

    [Fact]
    public async Task A_chain_two_hundred_deep_is_pulled_into_one()
    {
        _bench.Create("0", "16M");
        for (var i = 1; i <= 200; i++)
        {
            await _bench.Images.CreateOverlayAsync(new(_bench.Source($"{i}"), _bench.Look($"{i - 1}"), $"{i - 1}"), ImageBench.Cancel);
            if (i == 100)
            {
                _bench.Write("100", 9, "3M", "2M");
            }
        }

        var shown = _bench.Shown("200");
        var took = await TimeAsync(() => _bench.Images.PullUpAsync(_bench.Look("200"), _bench.Look("0"), _bench, ImageBench.Cancel));
        await _bench.Images.RepointAsync(_bench.Look("200"), new("0", StorageFormat.Qcow2, null), ImageBench.Cancel);
        Say($"200 layers: {took:0} ms");
        File.Delete(_bench.At("100"));
        Assert.Equal(shown, _bench.Shown("200"));
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);

    private static void Say(string text) => TestContext.Current.TestOutputHelper?.WriteLine(text);
}
