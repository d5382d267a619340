namespace VirtBridge.Engine.Tests;

/// <summary>Definitions and records that survive crashes: a text is there as it was or as it is wanted.</summary>
public sealed class SimulatedStore(Action<string> step) : IDefinitionStore
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

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

    private void Write(string key, string? text)
    {
        step($"store {key}");
        if (text is null)
        {
            _texts.Remove(key);
        }
        else
        {
            _texts[key] = text;
        }

        step($"stored {key}");
    }

    public void Together(IReadOnlyList<Action> changes)
    {
        foreach (var change in changes)
        {
            change();
        }
    }
}
