using System.Diagnostics;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Tests.Images;

/// <summary>The storage daemon killed in the middle of its work: what a guest sees stays, and doing it again ends well.</summary>
public sealed class ImageKillTests : IDisposable
{
    private readonly ImageBench _bench = new();

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("VIRTBRIDGE_KILLS"), out var rounds) ? rounds : 3;

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Killed_at_any_moment_nothing_a_guest_sees_changes(bool pull)
    {
        Make();
        var shown = _bench.Shown("top");
        var killed = 0;
        for (var round = 0; round < Rounds; round++)
        {
            Restore();
            var work = Task.Run(() => WorkAsync(pull));
            killed += KillWorker(work, round) ? 1 : 0;
            await work;
            Assert.Equal("middle", _bench.Look("top").Backing!.Stored);
            Assert.Equal(shown, _bench.Shown("top"));

            await RunAsync(pull);

            // Flushed when it returns: what follows moves the reference at once and takes the old image away.
            var below = pull ? "base" : "middle";
            if (pull)
            {
                await _bench.Images.RepointAsync(_bench.Look("top"), new("base", Model.StorageFormat.Qcow2, null), ImageBench.Cancel);
                File.Move(_bench.At("middle"), _bench.At("gone"));
            }

            Assert.Equal(shown, _bench.Shown(pull ? "top" : below));
            _bench.Check(pull ? "top" : below, leaksAllowed: true);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{killed} of {Rounds} workers were killed while they worked");
    }

    private void Make()
    {
        _bench.Create("base", "48M");
        _bench.Write("base", 1, "0", "32M");
        _bench.Create("middle", "48M", "base");
        for (var at = 0; at < 40; at += 2)
        {
            _bench.Write("middle", 2 + at, $"{at}M", "1M");
        }

        _bench.Create("top", "48M", "middle");
        _bench.Write("top", 200, "5M", "3M");
        foreach (var name in (string[])["base", "middle", "top"])
        {
            File.Copy(_bench.At(name), _bench.At(name + ".kept"));
        }
    }

    private void Restore()
    {
        File.Delete(_bench.At("gone"));
        foreach (var name in (string[])["base", "middle", "top"])
        {
            File.Copy(_bench.At(name + ".kept"), _bench.At(name), overwrite: true);
        }
    }

    private async Task WorkAsync(bool pull)
    {
        try
        {
            await RunAsync(pull);
        }
        catch (VirtException e)
        {
            Assert.Contains("qemu-storage-daemon", e.Message, StringComparison.Ordinal);
        }
    }

    private Task RunAsync(bool pull) => pull
        ? _bench.Images.PullUpAsync(_bench.Look("top"), _bench.Look("base"), _bench, ImageBench.Cancel)
        : _bench.Images.CommitDownAsync(_bench.Look("top"), _bench.Look("middle"), _bench, ImageBench.Cancel);

    /// <summary>Kills this bench's own worker a little later each round; false when it was done before.</summary>
    private bool KillWorker(Task work, int round)
    {
        var pid = 0;
        while (pid == 0 && !work.IsCompleted)
        {
            pid = Directory.EnumerateDirectories("/proc").Select(path => int.TryParse(Path.GetFileName(path), out var id) ? id : 0).FirstOrDefault(IsOurs);
        }

        var waited = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => work.IsCompleted || waited.ElapsedMilliseconds > round * 7 % 120);
        if (pid == 0 || work.IsCompleted)
        {
            return false;
        }

        try
        {
            Process.GetProcessById(pid).Kill();
            return true;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool IsOurs(int pid)
    {
        try
        {
            var parts = pid == 0 ? [] : File.ReadAllText($"/proc/{pid}/stat").Split(") ");

            // Other tests of this process have workers as well: ours has images of this bench open.
            return parts is [var name, var rest] && name.EndsWith("(qemu-storage-da", StringComparison.Ordinal) && rest.Split(' ')[1] == $"{Environment.ProcessId}"
                && Directory.EnumerateFiles($"/proc/{pid}/fd").Any(fd => File.ResolveLinkTarget(fd, false)?.FullName.StartsWith(_bench.Folder, StringComparison.Ordinal) == true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
