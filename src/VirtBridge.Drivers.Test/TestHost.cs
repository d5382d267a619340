using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>The host as the test hypervisor tells it; only the name is the real one.</summary>
public sealed class TestHost(TestMachine machine) : IHostFacet
{
    private const ulong CellKiB = 2097152;
    private const int Cells = 2;

    public string Hostname => Environment.MachineName;

    public (string Model, string Doi)? SecurityModel => ("testSecurity", "");

    public NodeGetInfoResult Info() => machine.Info;

    public ulong FreeMemory() => machine.MemoryKiB;

    public ulong[] CellsFreeMemory(int startCell, int maxCells)
    {
        if (startCell < 0 || startCell >= Cells || maxCells < 0)
        {
            throw Refuse.Argument(ErrorDomain.Test, "Range exceeds available cells");
        }

        return [.. Enumerable.Range(startCell, Math.Min(maxCells, Cells - startCell)).Select(c => CellKiB * (ulong)(c + 1))];
    }

    // Eight processors of which the first, third and fifth are on line.
    public NodeGetCpuMapResult CpuMap() => new([0b0001_0101], 3, 8);

    public NodeCpuStatsEntry[] CpuStats(int cpu) =>
    [
        new("user", 9797400000),
        new("kernel", 34678723400000),
        new("idle", 87264900000),
        new("iowait", 763600000),
    ];

    public NodeMemoryStatsEntry[] MemoryStats(int cell) =>
    [
        new("total", machine.MemoryKiB),
        new("free", machine.MemoryKiB / 2),
    ];

    /// <summary>Numbers that tell the cells and sizes apart.</summary>
    public ulong[] FreePages(uint[] pageSizesKiB, int startCell, uint cellCount)
    {
        if (startCell < 0 || startCell >= Cells || cellCount > Cells - (uint)startCell)
        {
            throw Refuse.Argument(ErrorDomain.Test, $"start cell {startCell} out of range (0-{Cells - 1})");
        }

        var counts = new ulong[pageSizesKiB.Length * (int)cellCount];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = PagesOf(i % Math.Max(1, pageSizesKiB.Length));
        }

        return counts;
    }

    public string Sysinfo() =>
        """
        <sysinfo type='smbios'>
          <bios>
            <entry name='vendor'>LENOVO</entry>
            <entry name='version'>G4ETA1WW (2.61 )</entry>
            <entry name='date'>05/07/2014</entry>
            <entry name='release'>2.61</entry>
          </bios>
        </sysinfo>

        """;

    private static ulong PagesOf(int size) => 19 + (26 * ((1UL << size) - 1));
}
