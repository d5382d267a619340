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
    public static IReadOnlyList<StoredDocument> Documents(DomainImages before, DomainImages after, GenerationTexts? texts = null)
    {
        texts ??= new();
        return [.. Changes(before, after).Select(change => new StoredDocument(change.Kind, after.Name, change.Name, change.Text?.Invoke(texts)))];
    }

    /// <summary>Some file must change so that one state becomes the other.</summary>
    public static bool Differ(DomainImages before, DomainImages after) => Changes(before, after).Count > 0;

    // Without a text: the file goes.
    private static List<(DocumentKind Kind, string Name, Func<GenerationTexts, string>? Text)> Changes(DomainImages before, DomainImages after)
    {
        List<(DocumentKind, string, Func<GenerationTexts, string>?)> changes = [];
        if (after.Config is { } config && !ReferenceEquals(config, before.Config))
        {
            changes.Add((DocumentKind.Definition, "", texts => texts.Of(config)));
        }

        foreach (var moment in after.Snapshots.All)
        {
            var current = after.Snapshots.Current == moment.Name;
            if (!before.Snapshots.TryGet(moment.Name, out var known) || !ReferenceEquals(known.Definition, moment.Definition)
                || (before.Snapshots.Current == moment.Name) != current)
            {
                changes.Add((DocumentKind.Snapshot, moment.Name, texts => texts.Of(moment.Definition, current)));
            }
        }

        foreach (var moment in before.Snapshots.All)
        {
            if (!after.Snapshots.Contains(moment.Name))
            {
                changes.Add((DocumentKind.Snapshot, moment.Name, null));
            }
        }

        if (after.Table != before.Table)
        {
            changes.Add((DocumentKind.Images, "", after.Table.Entries.IsEmpty ? null : _ => ImageTableText.Format(after.Table)));
        }

        return changes;
    }

    public static string Format(SnapshotDef snapshot) => SnapshotXml.Format(snapshot, new() { Inactive = true, Secure = true }, withInternal: true);
}
