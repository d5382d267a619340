using System.Collections.Concurrent;
using System.Globalization;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>
/// Random histories in a simulated world where everything may end at any step: no pinned state is ever lost. More of them with
/// <c>VIRTBRIDGE_HISTORIES=1000000</c>; every seed that fails is named, and the first is told in full.
/// </summary>
public sealed class CrashHistories
{
    private const int Length = 12;
    private const int MostFailures = 20;

    private static int Wanted => int.TryParse(Environment.GetEnvironmentVariable("VIRTBRIDGE_HISTORIES"), CultureInfo.InvariantCulture, out var count) ? count : 1200;

    private static int First => int.TryParse(Environment.GetEnvironmentVariable("VIRTBRIDGE_FIRST_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 1;

    /// <summary>Seeds that found something once.</summary>
    public static TheoryData<int> Found => [397, 704, 732, 50671, 103078, 103447, 106405, 107182, 111535, 244236, 245593, 326264,
        4218708, 4502197, 4716519, 4969431, 10461498, 12084905, 12137744, 14158487, 17014572];

    [Fact]
    public async Task Nothing_is_lost_when_nothing_goes_wrong() => await RunAsync(Wanted / 4, mishaps: false);

    [Fact]
    public async Task Nothing_is_lost_whenever_the_world_ends() => await RunAsync(Wanted, mishaps: true);

    [Theory]
    [MemberData(nameof(Found))]
    public async Task What_was_lost_once_is_not_lost_again(int seed) => Assert.Null(await RunAsync(seed, mishaps: true, Length));

    private static async Task RunAsync(int histories, bool mishaps)
    {
        var failures = new ConcurrentQueue<(int Seed, string Story)>();
        await Parallel.ForAsync(First, First + histories, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (seed, _) =>
        {
            if (failures.Count < MostFailures && await RunAsync(seed, mishaps, Length) is { } story)
            {
                failures.Enqueue((seed, story));
            }
        });
        var told = failures.OrderBy(failure => failure.Story.Length).ToArray();
        Assert.True(told.Length == 0, told.Length == 0 ? "" : $"{string.Join('\n', told.Select(failure => failure.Story.Split('\n')[0]))}\n{told[0].Story}");
    }

    private static async Task<string?> RunAsync(int seed, bool mishaps, int length)
    {
        var history = new RandomHistory(seed, mishaps);
        try
        {
            return await history.RunAsync(length) is { } wrong ? $"seed {seed}: {wrong}\n{history.Log}" : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return $"seed {seed}: {e}\n{history.Log}";
        }
    }
}
