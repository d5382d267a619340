namespace VirtBridge.Snmp.Cache;

/// <summary>Sizes as VM-MIB tells them: a number of 31 bits of a unit that the row names.</summary>
internal static class SizeUnit
{
    private const int Smallest = 1024;
    private const int Largest = 1024 * 1024 * 1024;

    /// <summary>The smallest unit in which a size fits: KiB, MiB or GiB.</summary>
    public static int For(ulong bytes)
    {
        var unit = Smallest;
        while (unit < Largest && bytes / (ulong)unit > int.MaxValue)
        {
            unit *= 1024;
        }

        return unit;
    }

    public static int Count(ulong bytes, int unit) => (int)Math.Min(bytes / (ulong)unit, int.MaxValue);
}
