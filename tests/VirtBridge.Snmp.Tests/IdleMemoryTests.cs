using VirtBridge.Client;
using Xunit;

namespace VirtBridge.Snmp.Tests;

/// <summary>Memory is given back once the work is over, and not when there was hardly any.</summary>
public sealed class IdleMemoryTests
{
    [Fact]
    public async Task A_quiet_moment_after_work_gives_memory_back()
    {
        using var memory = new IdleMemory(TimeProvider.System, TimeSpan.FromMilliseconds(30));
        var kept = Enumerable.Range(0, 64).Select(static _ => new byte[64 * 1024]).ToList();
        memory.Worked();
        while (memory.Times == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, memory.Times);
        Assert.Equal(64, kept.Count);
    }
}
