using System.Globalization;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>
/// Random histories in a simulated world where everything may end at any step: no pinned state is ever lost. More of them with
/// <c>VIRTBRIDGE_HISTORIES=1000000</c>; a seed that fails is named.
/// </summary>
public sealed class CrashHistories
{
    private const int Length = 12;

    private static int Wanted => int.TryParse(Environment.GetEnvironmentVariable("VIRTBRIDGE_HISTORIES"), CultureInfo.InvariantCulture, out var count) ? count : 1200;

    private static int First => int.TryParse(Environment.GetEnvironmentVariable("VIRTBRIDGE_FIRST_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 1;

    [Fact]
    public async Task Nothing_is_lost_when_nothing_goes_wrong() => await RunAsync(Wanted / 4, mishaps: false);

    [Fact]
    public async Task Nothing_is_lost_whenever_the_world_ends() => await RunAsync(Wanted, mishaps: true);

    private static async Task RunAsync(int histories, bool mishaps)
    {
        await Parallel.ForAsync(First, First + histories, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (seed, _) =>
        {
            var history = new RandomHistory(seed, mishaps);
            string? wrong;
            try
            {
                wrong = await history.RunAsync(Length);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                wrong = e.ToString();
            }

            Assert.True(wrong is null, $"seed {seed}: {wrong}\n{history.Log}");
        });
    }
}
