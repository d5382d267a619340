using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What a journal says about an operation, in the order it says it.</summary>
internal abstract record JournalRecord
{
    private JournalRecord()
    {
    }

    /// <summary>What will be done, which images may appear and which may go.</summary>
    public sealed record Begin(string Operation, Uuid Domain, string Name, string PlanId) : JournalRecord
    {
        public ValueArray<JournalImage> Made { get; init; }
        public ValueArray<JournalImage> Aside { get; init; }

        /// <summary>Entries made inside images; their names are where disks are otherwise.</summary>
        public ValueArray<JournalImage> Entries { get; init; }

        /// <summary>The guest runs and may have a copy under way.</summary>
        public bool Running { get; init; }
    }

    /// <summary>The running guest is about to go on in overlays; if it does, the domain says this afterwards.</summary>
    public sealed record Switching(ValueArray<JournalImage> Tops, ValueArray<StoredDocument> Documents) : JournalRecord;

    /// <summary>A header is about to be written; this is what it was.</summary>
    public sealed record Repointing(JournalImage Image, byte[] Before) : JournalRecord;

    /// <summary>The header is whole. Of no path: headers moved before this stay as they are, because what they led away from is about to change.</summary>
    public sealed record Repointed(string Path) : JournalRecord
    {
        /// <summary>See above.</summary>
        public static Repointed ToStay { get; } = new("");
    }

    /// <summary>No way back: these steps are done to the end.</summary>
    public sealed record Forward(ValueArray<JournalStep> Steps) : JournalRecord;

    /// <summary>A call failed, and what was to go forward is taken back: the domain says again what it said before.</summary>
    public sealed record Back(ValueArray<StoredDocument> Documents) : JournalRecord;

    /// <summary>The domain says this from now on.</summary>
    public sealed record Meta(ValueArray<StoredDocument> Documents) : JournalRecord;

    public sealed record End(string Outcome) : JournalRecord;
}

/// <summary>An image of an operation.</summary>
/// <param name="Path">How to open it.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Format">Its format; null for files that are no images.</param>
/// <param name="Disk">The disk it belongs to; empty when none.</param>
internal sealed record JournalImage(string Path, ImageLocation Location, StorageFormat? Format, string Disk)
{
    public StorageSource Source => new()
    {
        Type = Location.IsDevice ? StorageType.Block : StorageType.File,
        Path = Path,
        Format = Format,
    };
}

internal enum JournalVerb
{
    Repoint,
    Apply,
    Erase,
    Finish,
    Meta,
    State,
}

/// <summary>A step that can be done again from what the journal says.</summary>
internal sealed record JournalStep(JournalVerb Verb)
{
    public JournalImage? Image { get; init; }

    /// <summary>Name of an internal snapshot, or the target of a disk.</summary>
    public string Name { get; init; } = "";

    /// <summary>The image a guest has no longer open when the step is done, or the entry that leads back.</summary>
    public string Leaves { get; init; } = "";

    public BackingReference? Backing { get; init; }

    public ValueArray<StoredDocument> Documents { get; init; }
}
