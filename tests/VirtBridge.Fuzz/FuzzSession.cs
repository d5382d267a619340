using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Xml.Tests.Hostile;

namespace VirtBridge.Fuzz;

/// <summary>Tries the texts of one kind after the other; what reaches new branches is kept and mutated again.</summary>
internal sealed class FuzzSession : IDisposable
{
    /// <summary>What a text of no length may cost: tables, the refusal with its stack.</summary>
    private const long MemoryFloor = 2 * 1024 * 1024;

    private const long MemoryPerByte = 50;
    private const int LongestKept = 2048;
    private const int MostKept = 24;
    private static readonly TimeSpan s_slow = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_hung = TimeSpan.FromSeconds(30);
    private static readonly JsonSerializerOptions s_lines = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CoverageMap _map;
    private readonly FileStream _last = File.Create(LastPath(Environment.ProcessId));
    private readonly Timer _watch;
    private string _text = "";
    private long _began = Stopwatch.GetTimestamp();
    private TimeSpan _slowest;
    private double _hungriest;

    private FuzzSession(CoverageMap map)
    {
        _map = map;
        _watch = new Timer(_ => EndWhenHung(), null, s_slow, s_slow);
    }

    public static int Run(FuzzOptions options, CoverageMap map)
    {
        using var session = new FuzzSession(map);
        var failed = 0;
        foreach (var target in FuzzTarget.All.Where(target => options.Kinds.Count == 0 || options.Kinds.Contains(target.Name)))
        {
            failed += session.Fuzz(target, options) ? 0 : 1;
        }

        return failed == 0 ? 0 : 1;
    }

    /// <summary>The text a process was at when it died of it.</summary>
    public static string LastText(int process)
    {
        var path = LastPath(process);
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        File.Delete(path);
        return text;
    }

    public void Dispose()
    {
        _watch.Dispose();
        _last.Dispose();
        File.Delete(_last.Name);
    }

    private static string LastPath(int process) => Path.Combine(Path.GetTempPath(), $"vbfuzz-{process}.last");

    private bool Fuzz(FuzzTarget target, FuzzOptions options)
    {
        _map.Restart();
        (_slowest, _hungriest) = (default, 0);
        var kept = new List<string>();
        var mutator = new Mutator(kept, options.Seed);
        var waiting = new Queue<string>(target.Corpus());
        // The first text pays for what is set up once.
        Use(target, waiting.Peek());
        var tried = 0;
        for (var clock = Stopwatch.StartNew(); waiting.Count > 0 || (options.Texts is { } most ? tried < most : clock.Elapsed.TotalSeconds < options.Seconds); tried++)
        {
            var text = waiting.TryDequeue(out var known) ? known : mutator.Next();
            if (Try(target, text) is { } problem)
            {
                Console.WriteLine($"{target.Name}: {problem}\n{JsonSerializer.Serialize(text, s_lines)}");
                return false;
            }

            if (_map.Learn())
            {
                kept.Add(text);
            }
        }

        Console.WriteLine($"{target.Name}: {tried} texts, {kept.Count} kept, {_map.Branches} branches, slowest {_slowest.TotalMilliseconds:F0} ms, at most {_hungriest:F0} bytes for each byte");
        if (options.Grow is { } folder)
        {
            Grow(Path.Combine(folder, target.Name + ".json"), target, kept);
        }

        return true;
    }

    /// <summary>What is wrong with how a text was taken; null when nothing is.</summary>
    private string? Try(FuzzTarget target, string text)
    {
        _map.Clear();
        _last.Position = 0;
        _last.Write(Encoding.UTF8.GetBytes(text));
        _last.SetLength(_last.Position);
        _last.Flush();
        (_text, _began) = (text, Stopwatch.GetTimestamp());
        var bytes = Encoding.UTF8.GetByteCount(text);
        var began = ThreadClock.Used;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var failure = Use(target, text);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        var used = ThreadClock.Used - began;
        _slowest = used > _slowest ? used : _slowest;
        _hungriest = Math.Max(_hungriest, (double)taken / Math.Max(bytes, 4096));
        return failure is not null ? failure.ToString()
            : used > s_slow ? $"took {used}"
            : taken > MemoryFloor + (MemoryPerByte * bytes) ? $"took {taken} bytes for {bytes}"
            : null;
    }

    /// <summary>The exception no text may cause; a refusal is none.</summary>
    private static Exception? Use(FuzzTarget target, string text)
    {
        try
        {
            target.Use(text);
            return null;
        }
        catch (VirtException)
        {
            return null;
        }
        catch (Exception other)
        {
            return other;
        }
    }

    /// <summary>Keeps few and short texts that together reach what all reached.</summary>
    private void Grow(string path, FuzzTarget target, IEnumerable<string> kept)
    {
        _map.Restart();
        var few = new List<string>();
        foreach (var text in kept.Where(text => text.Length <= LongestKept).OrderByDescending(text => text.Length))
        {
            if (few.Count == MostKept)
            {
                break;
            }

            _map.Clear();
            Use(target, text);
            if (_map.Learn())
            {
                few.Add(text);
            }
        }

        File.WriteAllText(path, JsonSerializer.Serialize(few, s_lines) + "\n");
    }

    private void EndWhenHung()
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref _began)) > s_hung)
        {
            Console.WriteLine($"no end after {s_hung}:\n{JsonSerializer.Serialize(_text, s_lines)}");
            Environment.Exit(3);
        }
    }
}
