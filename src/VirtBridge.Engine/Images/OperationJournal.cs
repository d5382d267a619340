using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>The journal of one operation while it runs.</summary>
internal sealed class OperationJournal(IJournalFile file) : IDisposable
{
    public string Name => file.Name;

    /// <summary>What it began with.</summary>
    public JournalRecord.Begin? Begun { get; private init; }

    /// <param name="file">A new journal.</param>
    /// <param name="plan">What will be done.</param>
    /// <param name="now">What is said of the domain before.</param>
    /// <param name="running">Whether it has a guest.</param>
    public static OperationJournal Begin(IJournalFile file, ImagePlan plan, DomainImages now, bool running)
    {
        var begin = new JournalRecord.Begin(plan.Operation, plan.Domain, plan.DomainName, plan.Id)
        {
            Running = running,
            Made = plan.Steps.Select(Made).OfType<JournalImage>().ToValueArray(),
            Aside = plan.Steps.OfType<PlanStep.SetAside>().Select(step => new JournalImage(step.Path, step.Location, null, "")).ToValueArray(),
            Entries = plan.Steps.SelectMany(Entries).ToValueArray(),
        };

        // A record that follows at once takes this one to the disk.
        var followed = plan.Steps is [PlanStep.Metadata first, ..] && Generation.Differ(now, first.After);
        return Begin(file, begin, durable: !followed);
    }

    public static OperationJournal Begin(IJournalFile file, JournalRecord.Begin begin, bool durable)
    {
        var journal = new OperationJournal(file) { Begun = begin };
        journal.Write(begin, durable);
        return journal;
    }

    public void Write(JournalRecord record, bool durable) => file.Append(JournalCodec.Frame(record), durable);

    /// <summary>
    /// The operation is over; what the journal says does not matter any more. That is on the disk before the journal goes: where it cannot be
    /// removed, the process dies in between, or a later power cut brings it back, it must not be followed once more.
    /// </summary>
    public void End(string outcome)
    {
        try
        {
            Write(new JournalRecord.End(outcome), durable: true);
        }
        catch (VirtException)
        {
            // A full disk: to remove the journal says the same and needs no room.
            file.Remove(durable: true);
            return;
        }

        file.Remove(durable: false);
    }

    public void Dispose() => file.Dispose();

    public static JournalImage Of(ImageFacts image, string disk = "") => new(image.Path, image.Location, image.Format, disk);

    private static IEnumerable<JournalImage> Entries(PlanStep step) => step switch
    {
        PlanStep.TakeInternal take => [Of(take.Image, take.Name)],
        PlanStep.TakeInGuest take => take.Images.Select(image => Of(image, take.Snapshot.Name!)),
        _ => [],
    };

    private static JournalImage? Made(PlanStep step) => step switch
    {
        PlanStep.CreateOverlay { Reuse: false } made => new(made.Place.Path!, made.Location, made.Place.Format ?? StorageFormat.Qcow2, made.Disk),
        PlanStep.SaveMemory memory => new(memory.Path, ImageLocation.OfFile(memory.Path), null, ""),
        _ => null,
    };
}
