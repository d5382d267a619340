namespace VirtBridge.Engine;

/// <summary>
/// What the store will say, and what is moved away, when an operation is over: until then its journal has it. What was said twice is
/// stored once.
/// </summary>
internal sealed class OperationStore(VirtHost host)
{
    private readonly IStoreBatch _batch = host.Store.Batch();
    private readonly List<StoredDocument> _said = [];
    private readonly List<StoredDocument> _unwritten = [];
    private readonly List<string> _aside = [];

    /// <summary>What was said and may not be on the disk yet.</summary>
    public IReadOnlyList<StoredDocument> Said => [.. _said];

    public void Say(IReadOnlyList<StoredDocument> documents)
    {
        foreach (var document in documents)
        {
            _said.RemoveAll(document.IsSameFile);
            _said.Add(document);
            _unwritten.RemoveAll(document.IsSameFile);
            _unwritten.Add(document);
        }
    }

    public void SetAside(string path, string operation)
    {
        host.Trash.SetAside(path, operation, durable: false);
        _aside.Add(path);
    }

    /// <summary>Puts texts where they belong, without waiting for the disk; may be called again after it failed.</summary>
    public void Write(Func<StoredDocument, bool> which)
    {
        var now = _unwritten.Where(which).ToArray();
        foreach (var document in now)
        {
            document.ApplyTo(_batch);
        }

        _unwritten.RemoveAll(now.Contains);
    }

    /// <summary>From now on the store says it.</summary>
    public void Flush()
    {
        Write(_ => true);
        _batch.Flush();
        _said.Clear();
        host.Trash.Settle(_aside);
        _aside.Clear();
    }
}
