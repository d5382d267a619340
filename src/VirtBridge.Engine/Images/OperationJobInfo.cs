using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Engine;

/// <summary>An operation on images in the words of virDomainGetJobInfo and virDomainGetJobStats.</summary>
internal static class OperationJobInfo
{
    /// <summary>Beside libvirt's fields: <c>step</c> of <c>steps</c>, and whether virDomainAbortJob is still heard.</summary>
    public static JobProgress Of(OperationProgress operation, OperationState state, ulong milliseconds)
    {
        var (done, total) = (state.Bytes.Done, state.Bytes.Total);
        var left = total - Math.Min(done, total);
        var info = new DomainGetJobInfoResult((int)DomainJobType.Unbounded, milliseconds, 0, total, done, left, 0, 0, 0, total, done, left);
        return new(
            DomainJobType.Unbounded,
            info,
            [
                .. JobProgress.Fields(operation.Kind, milliseconds, total, done, left),
                TypedParameter.ULLong(DomainGuestConstants.DomainJobDiskTotal, total),
                TypedParameter.ULLong(DomainGuestConstants.DomainJobDiskProcessed, done),
                TypedParameter.ULLong(DomainGuestConstants.DomainJobDiskRemaining, left),
                TypedParameter.UInt("step", (uint)state.Step),
                TypedParameter.UInt("steps", (uint)state.Steps),
                TypedParameter.Boolean("abortable", state.Abortable),
            ]);
    }
}
