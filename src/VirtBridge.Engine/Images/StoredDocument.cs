namespace VirtBridge.Engine;

/// <summary>One file of a domain's generation: what it shall say, or that it shall not be.</summary>
/// <param name="Kind">Which store it belongs to.</param>
/// <param name="Domain">The domain's name.</param>
/// <param name="Name">The snapshot's name; empty otherwise.</param>
/// <param name="Text">Null: the file goes.</param>
internal sealed record StoredDocument(DocumentKind Kind, string Domain, string Name, string? Text)
{
    /// <summary>The other one says what the same file shall say.</summary>
    public bool IsSameFile(StoredDocument other) => (Kind, Domain, Name) == (other.Kind, other.Domain, other.Name);

    /// <summary>Makes the store say so; may be done again.</summary>
    public void ApplyTo(IDocumentStore store)
    {
        switch (Kind)
        {
            case DocumentKind.Definition:
                store.Save(StoreKind.Domain, Domain, Text!);
                break;
            case DocumentKind.Snapshot when Text is not null:
                store.Save(MomentKind.Snapshot, Domain, Name, Text);
                break;
            case DocumentKind.Snapshot:
                store.Remove(MomentKind.Snapshot, Domain, Name);
                break;
            case DocumentKind.Images when Text is not null:
                store.Save(MomentKind.Images, Domain, ImageTableText.Name, Text);
                break;
            default:
                store.Remove(MomentKind.Images, Domain, ImageTableText.Name);
                break;
        }
    }
}

internal enum DocumentKind
{
    Definition,
    Snapshot,
    Images,
}
