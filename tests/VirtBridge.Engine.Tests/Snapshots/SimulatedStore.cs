namespace VirtBridge.Engine.Tests;

/// <summary>Definitions and records that survive crashes; what was not flushed may be the old one, the new one or torn after a power cut.</summary>
public sealed class SimulatedStore(Action<string> step) : IDefinitionStore
{
    private readonly Action<string> _step = step;
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    // What is on the disk of the texts that were changed since.
    private readonly SortedDictionary<string, string?> _durable = new(StringComparer.Ordinal);

    public void TakeFrom(SimulatedStore other)
    {
        foreach (var (key, text) in other._texts)
        {
            _texts[key] = text;
        }
    }

    public IReadOnlyList<StoredText> Load(StoreKind kind) => kind == StoreKind.Domain ? Under("domain/") : [];

    public void Save(StoreKind kind, string name, string xml) => Write($"domain/{name}", xml);

    public void Remove(StoreKind kind, string name) => Write($"domain/{name}", null);

    public void SetAutostart(StoreKind kind, string name, bool autostart)
    {
    }

    public IReadOnlyList<string> DomainsWith(MomentKind kind) =>
        [.. _texts.Keys.Where(key => key.StartsWith($"{kind}/", StringComparison.Ordinal)).Select(key => key.Split('/')[1]).Distinct()];

    public IReadOnlyList<StoredText> Load(MomentKind kind, string domain) => Under($"{kind}/{domain}/");

    public void Save(MomentKind kind, string domain, string name, string xml) => Write($"{kind}/{domain}/{name}", xml);

    public void Remove(MomentKind kind, string domain, string name) => Write($"{kind}/{domain}/{name}", null);

    public void RenameMoments(string domain, string newName)
    {
    }

    public byte[]? LoadSecretValue(string name) => null;

    public void SaveSecretValue(string name, byte[] value)
    {
    }

    private List<StoredText> Under(string prefix)
    {
        List<StoredText> found = [];
        foreach (var (key, text) in _texts)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal))
            {
                found.Add(new(key[prefix.Length..], () => text));
            }
        }

        return found;
    }

    public void PowerCut(Random chance)
    {
        foreach (var (key, durable) in _durable)
        {
            _texts.TryGetValue(key, out var now);
            Put(key, chance.Next(3) switch
            {
                0 => durable,
                1 => now,
                _ => now?[..chance.Next(now.Length)],
            });
        }

        _durable.Clear();
    }

    public IStoreBatch Batch() => new SimulatedBatch(this);

    private void Write(string key, string? text)
    {
        _step($"store {key}");
        Put(key, text);
        _durable.Remove(key);
        _step($"stored {key}");
    }

    private void Put(string key, string? text)
    {
        if (text is null)
        {
            _texts.Remove(key);
        }
        else
        {
            _texts[key] = text;
        }
    }

    private sealed class SimulatedBatch(SimulatedStore store) : IStoreBatch
    {
        private readonly HashSet<string> _changed = [];

        public void Save(StoreKind kind, string name, string xml) => Write($"domain/{name}", xml);

        public void Save(MomentKind kind, string domain, string name, string xml) => Write($"{kind}/{domain}/{name}", xml);

        public void Remove(MomentKind kind, string domain, string name) => Write($"{kind}/{domain}/{name}", null);

        public void Flush()
        {
            foreach (var key in _changed)
            {
                store._step($"flush {key}");
                store._durable.Remove(key);
            }

            _changed.Clear();
        }

        private void Write(string key, string? text)
        {
            store._step($"write {key}");
            store._durable.TryAdd(key, store._texts.GetValueOrDefault(key));
            store.Put(key, text);
            _changed.Add(key);
            store._step($"written {key}");
        }
    }
}
