using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// A failure or a delay that a test host has in store for a function: the first <paramref name="After"/> calls pass, then
/// <paramref name="Times"/> of them meet it (null: all). Function <c>*</c> stands for every one.
/// </summary>
public sealed record CallFault(string Function, TimeSpan Delay, VirtError? Failure, int After, int? Times);

/// <summary>The faults of one host and how often each was met; asked by the gates right before a call goes on.</summary>
public sealed class CallFaults(IReadOnlyList<CallFault> faults, Action<TimeSpan> wait)
{
    private const string Every = "*";

    private readonly int[] _calls = new int[faults.Count];

    /// <summary>Waits and fails as was laid down for <paramref name="function"/>.</summary>
    public void Meet(string function)
    {
        for (var i = 0; i < faults.Count; i++)
        {
            var fault = faults[i];
            if (fault.Function != function && fault.Function != Every)
            {
                continue;
            }

            var number = Interlocked.Increment(ref _calls[i]) - fault.After;
            if (number < 1 || number > (fault.Times ?? int.MaxValue))
            {
                continue;
            }

            if (fault.Delay > TimeSpan.Zero)
            {
                wait(fault.Delay);
            }

            if (fault.Failure is { } failure)
            {
                throw failure.ToException();
            }
        }
    }
}
