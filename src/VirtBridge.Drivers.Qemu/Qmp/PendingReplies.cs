using System.Text.Json;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>The commands that wait for a reply, by id. After <see cref="Close"/> none is taken and all have failed.</summary>
internal sealed class PendingReplies(int limit)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = [];
    private VirtError? _closed;

    /// <summary>Enters a command; the lane that ended or has too many is refused here.</summary>
    public void Add(Entry entry)
    {
        lock (_gate)
        {
            if (_closed is not null)
            {
                throw _closed.ToException();
            }

            if (_entries.Count >= limit)
            {
                throw QmpFailure.TooMany(limit).ToException();
            }

            _entries.Add(entry.Id, entry);
        }
    }

    /// <summary>Forgets a command nobody waits for any longer; its late reply finds no entry.</summary>
    public bool Remove(string id)
    {
        lock (_gate)
        {
            return _entries.Remove(id);
        }
    }

    public Entry? Take(string id)
    {
        lock (_gate)
        {
            return _entries.Remove(id, out var entry) ? entry : null;
        }
    }

    public void Close(VirtError reason)
    {
        Entry[] orphans;
        lock (_gate)
        {
            _closed ??= reason;
            orphans = [.. _entries.Values];
            _entries.Clear();
        }

        foreach (var entry in orphans)
        {
            entry.Fail(reason.ToException());
        }
    }

    /// <summary>One command under way.</summary>
    internal abstract class Entry(string id)
    {
        public string Id => id;

        /// <summary>Takes the whole reply message, parsed, and the line it was.</summary>
        public abstract void Answer(JsonElement message, ReadOnlySpan<byte> line);

        public abstract void Fail(Exception reason);
    }
}
