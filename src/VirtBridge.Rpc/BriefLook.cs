using System.Diagnostics;

namespace VirtBridge.Rpc;

/// <summary>
/// Looking again for a moment before a thread sleeps: to be woken takes longer than a short call, on both sides. Looking in
/// vain is followed by more and more waits without it, so that a peer who is slow or silent costs next to nothing.
/// </summary>
internal struct BriefLook(int microseconds)
{
    private const int MostWithout = 256;
    private const int FewVain = 4;

    // A lone processor has nobody who could answer meanwhile.
    private readonly long _length = Environment.ProcessorCount > 1 ? Stopwatch.Frequency * microseconds / 1_000_000 : 0;
    private long _end;
    private int _vain;
    private int _without;

    /// <summary>False when this wait goes without.</summary>
    public bool Begin()
    {
        if (_length == 0)
        {
            return false;
        }

        if (_without > 0)
        {
            _without--;
            return false;
        }

        _end = Stopwatch.GetTimestamp() + _length;
        return true;
    }

    public readonly bool GoesOn => Stopwatch.GetTimestamp() < _end;

    /// <summary>
    /// While a third of them pays there is no wait without; one that pays by chance, as it does between many clients, does not bring
    /// back the rest at once.
    /// </summary>
    public void End(bool found)
    {
        _vain = found ? _vain / 4 : Math.Clamp(_vain * 2, 1, MostWithout);
        _without = _vain > FewVain ? _vain : 0;
    }
}
