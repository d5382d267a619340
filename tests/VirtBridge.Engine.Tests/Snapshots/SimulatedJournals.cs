using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Engine.Tests;

/// <summary>Journals whose last bytes a crash may tear, whose unflushed ones a power cut drops, and which it may bring back.</summary>
public sealed class SimulatedJournals(Action<string> step) : IJournals
{
    private readonly SortedDictionary<string, Entry> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _removed = [];
    private int _last;

    public int Count => _files.Count;

    public IJournalFile Create(string domain, bool named = false)
    {
        step("journal");
        var name = (++_last).ToString("D8", CultureInfo.InvariantCulture);
        _files[name] = new();
        return new File(this, name, step);
    }

    public IReadOnlyList<IJournalFile> Left() => [.. _files.Keys.Select(name => new File(this, name, step))];

    /// <summary>The power goes: what was not flushed is gone, and what was removed without that being on the disk is there again.</summary>
    public void PowerCut()
    {
        foreach (var (name, entry) in _removed)
        {
            _files[name] = entry;
        }

        _removed.Clear();
        foreach (var entry in _files.Values)
        {
            entry.Bytes.RemoveRange(entry.Durable, entry.Bytes.Count - entry.Durable);
        }
    }

    private sealed class Entry
    {
        public List<byte> Bytes { get; } = [];
        public int Durable { get; set; }
    }

    private sealed class File(SimulatedJournals owner, string name, Action<string> step) : IJournalFile
    {
        public string Name => name;

        public byte[] ReadAll() => [.. owner._files[name].Bytes];

        public void Append(ReadOnlySpan<byte> bytes, bool durable)
        {
            var entry = owner._files[name];
            var before = entry.Bytes.Count;
            var half = bytes.Length / 2;
            try
            {
                step("append");
                entry.Bytes.AddRange(bytes[..half]);
                step("half appended");
                entry.Bytes.AddRange(bytes[half..]);
                step("appended");
                if (durable)
                {
                    if (entry.Durable == 0)
                    {
                        // The directory is written with a new name, and so is what went out of it.
                        owner._removed.Clear();
                    }

                    entry.Durable = entry.Bytes.Count;
                    step("flushed");
                }
            }
            catch (VirtException)
            {
                entry.Bytes.RemoveRange(before, entry.Bytes.Count - before);
                entry.Durable = Math.Min(entry.Durable, before);
                throw;
            }
        }

        public void Cut(int length)
        {
            step("cut journal");
            var entry = owner._files[name];
            entry.Bytes.RemoveRange(length, entry.Bytes.Count - length);
            entry.Durable = Math.Min(entry.Durable, length);
        }

        public void Remove(bool durable)
        {
            step("remove journal");
            if (owner._files.Remove(name, out var entry) && !durable)
            {
                owner._removed[name] = entry;
            }
        }

        public void Dispose()
        {
        }
    }
}
