using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What is left of a plan after its point of no return, as the journal keeps it; pure.</summary>
internal static class ForwardSteps
{
    public static IEnumerable<JournalStep> Of(IEnumerable<PlanStep> steps, DomainImages now, GenerationTexts texts)
    {
        foreach (var step in steps)
        {
            switch (step)
            {
                case PlanStep.ApplyInternal apply:
                    yield return new(JournalVerb.Apply) { Image = OperationJournal.Of(apply.Image), Name = apply.Name, Leaves = apply.Undo };
                    break;
                case PlanStep.EraseInternal erase:
                    yield return new(JournalVerb.Erase) { Image = OperationJournal.Of(erase.Image), Name = erase.Name };
                    break;
                case PlanStep.EraseBelow erase:
                    yield return new(JournalVerb.Erase) { Image = OperationJournal.Of(erase.Image), Name = erase.Name };
                    break;
                case PlanStep.EraseInGuest erase:
                    foreach (var image in erase.Images)
                    {
                        yield return new(JournalVerb.Erase) { Image = OperationJournal.Of(image), Name = erase.Name };
                    }

                    break;
                case PlanStep.Repoint repoint:
                    yield return new(JournalVerb.Repoint) { Image = OperationJournal.Of(repoint.Image), Backing = repoint.Backing };
                    break;
                case PlanStep.PutStateBack back:
                    yield return new(JournalVerb.State) { Name = back.Snapshot, Leaves = back.Undo };
                    break;
                case PlanStep.Metadata metadata:
                    // As many of these as there are records of them afterwards.
                    if (Generation.Documents(now, metadata.After, texts) is { Count: > 0 } documents)
                    {
                        yield return new(JournalVerb.Meta) { Documents = documents.ToValueArray() };
                    }

                    now = metadata.After;
                    break;
                case PlanStep.FinishLive finish:
                    yield return new(JournalVerb.Finish)
                    {
                        Name = finish.Disk,
                        Leaves = finish.Leaves.Text,
                        Image = finish.WhenGone is { } gone ? OperationJournal.Of(gone.Image) : null,
                        Backing = finish.WhenGone?.Backing,
                    };
                    break;
                case PlanStep.CommitDown or PlanStep.LiveCommit or PlanStep.PullUp or PlanStep.LivePull:
                    // What follows depends on a copy that may not be whole: recovery makes a new plan from there.
                    yield break;
            }
        }
    }
}
