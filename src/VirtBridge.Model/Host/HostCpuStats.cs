using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Time the host's processors spent, in the kernel's ticks.</summary>
public sealed record HostCpuStats(ulong Kernel, ulong User, ulong Idle, ulong IoWait)
{
    /// <summary>Reads /proc/stat; a null <paramref name="cpu"/> means all processors together.</summary>
    public static HostCpuStats Read(string stat, int? cpu)
    {
        var name = cpu is { } number ? $"cpu{number} " : "cpu ";
        foreach (var line in stat.Split('\n'))
        {
            if (!line.StartsWith(name, StringComparison.Ordinal))
            {
                continue;
            }

            var ticks = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
                .Select(text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0)
                .Concat(Enumerable.Repeat(0UL, 7)).ToArray();
            return new(ticks[2] + ticks[5] + ticks[6], ticks[0] + ticks[1], ticks[3], ticks[4]);
        }

        throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.None, "Invalid cpuNum in virHostCPUGetStatsLinux");
    }
}
