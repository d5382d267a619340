using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace VirtBridge.Client;

/// <summary>
/// Gives memory back to the host when a program that was busy has been quiet for a moment: bridges live for months on hosts whose
/// memory belongs to guests, and nothing else makes an idle heap smaller.
/// </summary>
internal sealed partial class IdleMemory : IDisposable
{
    /// <summary>A program that made less garbage than this since the last time keeps what it has.</summary>
    private const long Worth = 1024 * 1024;

    private readonly TimeSpan _quiet;
    private readonly ITimer _timer;
    private int _armed;
    private int _worked;
    private long _allocated;

    public IdleMemory(TimeProvider clock, TimeSpan quiet)
    {
        _quiet = quiet;
        _timer = clock.CreateTimer(static self => ((IdleMemory)self!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How often memory was given back.</summary>
    public int Times { get; private set; }

    /// <summary>Something was done; from any thread, often.</summary>
    public void Worked()
    {
        Volatile.Write(ref _worked, 1);
        if (Volatile.Read(ref _armed) == 0 && Interlocked.Exchange(ref _armed, 1) == 0)
        {
            _timer.Change(_quiet, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        if (Interlocked.Exchange(ref _worked, 0) != 0)
        {
            _timer.Change(_quiet, Timeout.InfiniteTimeSpan);
            return;
        }

        Volatile.Write(ref _armed, 0);
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated - _allocated < Worth)
        {
            return;
        }

        _allocated = allocated;
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux())
        {
            // What C libraries of this process have freed, and code that only its start needed.
            _ = Trim(0);
            LetGoOfFiles();
        }

        Times++;
    }

    /// <summary>
    /// Pages of programs and libraries that nobody wrote to are read again from the page cache when they are needed; until then the
    /// host may have them. Ranges with a page of this process's own in them are left alone.
    /// </summary>
    private static void LetGoOfFiles()
    {
        const int dontNeed = 4;
        (nint Start, nuint Length)? range = null;
        foreach (var line in File.ReadLines("/proc/self/smaps"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 6 && words[0].Contains('-', StringComparison.Ordinal))
            {
                range = words[1] is "r-xp" or "r--p" && words[5].StartsWith('/') ? Range(words[0]) : null;
            }
            else if (range is var (start, length) && words is ["Anonymous:", "0", ..])
            {
                _ = Advise(start, length, dontNeed);
            }
        }
    }

    private static (nint Start, nuint Length) Range(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var start = nint.Parse(text.AsSpan(0, dash), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return (start, (nuint)(nint.Parse(text.AsSpan(dash + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) - start));
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    private static partial int Trim(nuint pad);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nuint length, int advice);
}
