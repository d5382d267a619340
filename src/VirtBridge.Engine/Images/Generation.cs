using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>A domain's definition, records and image table as files; pure.</summary>
internal static class Generation
{
    public static DomainImages Of(DomainObject domain)
    {
        var view = domain.View;
        return new()
        {
            Domain = view.Uuid,
            Name = view.Name,
            Config = view.Config?.Value,
            Live = view.Active ? view.Live : null,
            Snapshots = view.Snapshots,
            Checkpoints = view.Checkpoints,
            Table = view.Images,
        };
    }

    /// <summary>The files that must change so that one state becomes the other.</summary>
    public static IReadOnlyList<StoredDocument> Documents(DomainImages before, DomainImages after)
    {
        List<StoredDocument> documents = [];
        if (after.Config is { } config && !ReferenceEquals(config, before.Config))
        {
            documents.Add(new(DocumentKind.Definition, after.Name, "", DomainDocuments.FormatStored(config with { Id = -1 })));
        }

        foreach (var moment in after.Snapshots.All)
        {
            var current = after.Snapshots.Current == moment.Name;
            if (!before.Snapshots.TryGet(moment.Name, out var known) || !ReferenceEquals(known.Definition, moment.Definition)
                || (before.Snapshots.Current == moment.Name) != current)
            {
                documents.Add(new(DocumentKind.Snapshot, after.Name, moment.Name, Format(moment.Definition with { Current = current })));
            }
        }

        foreach (var moment in before.Snapshots.All)
        {
            if (!after.Snapshots.Contains(moment.Name))
            {
                documents.Add(new(DocumentKind.Snapshot, after.Name, moment.Name, null));
            }
        }

        if (after.Table != before.Table)
        {
            documents.Add(new(DocumentKind.Images, after.Name, "", after.Table.Entries.IsEmpty ? null : ImageTableText.Format(after.Table)));
        }

        return documents;
    }

    public static string Format(SnapshotDef snapshot) => SnapshotXml.Format(snapshot, new() { Inactive = true, Secure = true }, withInternal: true);
}
