using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Operations on images come after the block jobs of clients on the same disks. While they wait the domain's job is free, so that the
/// block jobs can be followed and ended.
/// </summary>
internal sealed class ImageTurns(VirtHost host)
{
    /// <summary>Does what needs the domain's job; what was refused because a client works on the images is tried again when that has ended.</summary>
    public async Task<T> TakeAsync<T>(DomainObject domain, string operation, Func<Task<T>> act, CancellationToken cancellation)
    {
        var since = host.Clock.GetTimestamp();
        while (true)
        {
            VirtException refusal;
            Task ending;
            using (await domain.Jobs.AcquireAsync(operation, cancellation).ConfigureAwait(false))
            {
                try
                {
                    return await act().ConfigureAwait(false);
                }
                catch (VirtException busy) when (busy.Code == ErrorCode.BlockCopyActive && !host.PlanPolicy.Strict && Ending(domain) is { } found)
                {
                    (refusal, ending) = (busy, found);
                }
            }

            var left = host.BlockJobPatience - host.Clock.GetElapsedTime(since);
            if (left <= TimeSpan.Zero || !await EndsAsync(ending, left, cancellation).ConfigureAwait(false))
            {
                throw refusal;
            }
        }
    }

    /// <summary>Refuses a plan that changes what a client has the hypervisor work on.</summary>
    public void RefuseBusy(DomainObject domain, ImagePlan plan)
    {
        if (Works(domain).FirstOrDefault(work => plan.Steps.Any(step => Disturbs(step, work.Disk))) is not { } busy)
        {
            return;
        }

        var remedy = busy.Held
            ? "it goes on until it is ended: do that, or exclude the disk, and try again"
            : "try again when it has ended, or end it";
        throw new VirtException(
            ErrorCode.BlockCopyActive, host.ErrorDomain,
            $"domain has active block job: '{plan.Operation}' of domain '{plan.DomainName}' changes images of disk '{busy.Disk}', which has a {busy.What}; {remedy}");
    }

    private static bool Disturbs(PlanStep step, string disk) => step switch
    {
        PlanStep.SwitchLive s => s.Disks.Any(other => other.Disk == disk),
        PlanStep.LiveCommit s => s.Disk == disk,
        PlanStep.LivePull s => s.Disk == disk,
        PlanStep.EraseBelow s => s.Disk == disk,
        PlanStep.EraseInGuest s => s.Disks.Contains(disk),
        PlanStep.TakeInGuest or PlanStep.SaveMemory or PlanStep.StopGuest => true,
        _ => false,
    };

    /// <summary>Completes with the first work that ends by itself; null when none does.</summary>
    private Task? Ending(DomainObject domain) => Works(domain).Where(work => !work.Held).Select(work => work.Ended).ToArray() is { Length: > 0 } ends ? Task.WhenAny(ends) : null;

    private IReadOnlyList<ImageWork> Works(DomainObject domain) =>
        domain.View.Active && host.Hypervisor.Facet<ILiveImageFacet>() is { } live ? live.WorkOn(domain) : [];

    private async Task<bool> EndsAsync(Task ending, TimeSpan left, CancellationToken cancellation)
    {
        try
        {
            await ending.WaitAsync(left, host.Clock, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
