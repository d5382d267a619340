using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>What was set aside goes when its time is over, whoever set it aside.</summary>
public sealed class TrashAcrossRestarts : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("virtbridge-trash").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_later_process_empties_it()
    {
        var clock = new SettableClock();
        var ledger = Path.Combine(_directory, "state", "trash-directories");
        var image = Path.Combine(_directory, "image");
        File.WriteAllText(image, "data");
        new FileTrash(clock, TimeSpan.FromHours(1), ledger).SetAside(image, "op");
        var trash = Path.Combine(_directory, FileTrash.Directory);
        Assert.False(File.Exists(image));
        Assert.Single(Directory.GetFiles(trash));

        clock.Now += TimeSpan.FromMinutes(59);
        new FileTrash(clock, TimeSpan.FromHours(1), ledger).Purge();
        Assert.Single(Directory.GetFiles(trash));

        clock.Now += TimeSpan.FromMinutes(2);
        new FileTrash(clock, TimeSpan.FromHours(1), ledger).Purge();
        Assert.False(Directory.Exists(trash));
        Assert.Equal("", File.ReadAllText(ledger));
    }

    [Fact]
    public void Each_goes_when_its_own_time_is_over()
    {
        var clock = new SettableClock();
        var trash = new FileTrash(clock, TimeSpan.FromHours(1), Path.Combine(_directory, "ledger"));
        var folder = Path.Combine(_directory, FileTrash.Directory);
        foreach (var name in (string[])["first", "second"])
        {
            trash.Purge();
            File.WriteAllText(Path.Combine(_directory, name), "data");
            trash.SetAside(Path.Combine(_directory, name), "op");
            clock.Now += TimeSpan.FromMinutes(40);
        }

        trash.Purge();
        Assert.EndsWith("-op-second", Assert.Single(Directory.GetFiles(folder)));
        clock.Now += TimeSpan.FromMinutes(20);
        trash.Purge();
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Nothing_else_is_emptied_whatever_the_ledger_says()
    {
        var ledger = Path.Combine(_directory, "ledger");
        var other = Directory.CreateDirectory(Path.Combine(_directory, "other")).FullName;
        File.WriteAllText(Path.Combine(other, "1-op-image"), "data");
        File.WriteAllText(ledger, $"{other}\n../.virtbridge-trash\n");
        new FileTrash(TimeProvider.System, TimeSpan.Zero, ledger).Purge();
        Assert.Single(Directory.GetFiles(other));
    }

    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
