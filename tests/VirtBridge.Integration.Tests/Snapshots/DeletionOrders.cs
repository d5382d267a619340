using System.Globalization;

namespace VirtBridge.Integration.Tests;

/// <summary>
/// A tree of five external snapshots on two branches, of a guest with two disks, deleted in every order. After each deletion every surviving
/// snapshot, the guest and a clone read as before. VIRTBRIDGE_ORDERS says how many of the 120 orders to try.
/// </summary>
public sealed class DeletionOrders : IDisposable
{
    private const int All = 120;
    private static readonly string[] s_names = ["A", "B1", "C1", "B2", "C2"];
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Nothing_is_lost_in_whatever_order_snapshots_go(bool running, bool cloned)
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("VIRTBRIDGE_ORDERS") ?? "2", CultureInfo.InvariantCulture);
        for (var i = 0; i < count; i++)
        {
            // 49 has no divisor in common with 120: the first few lie apart, and 120 of them are all.
            var order = Order(((i * 49) + (running ? 13 : 0) + (cloned ? 7 : 0)) % All);
            try
            {
                Delete(order, running, cloned);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"in the order {string.Join(' ', order)}: {e.Message}", e);
            }
        }
    }

    private void Delete(IReadOnlyList<string> order, bool running, bool cloned)
    {
        using var stage = new SnapshotStage(_daemon).Defined().WithTree();
        if (cloned)
        {
            stage.Clone("clone", "B1");
        }

        if (running)
        {
            stage.Virsh("start", "vm", "--paused");
        }

        stage.Verify();
        foreach (var name in order)
        {
            stage.Delete(name);
            stage.Verify();
            if (running)
            {
                stage.Write();
            }
        }

        stage.Verify(byTools: true);
        if (!cloned)
        {
            stage.OnlyTopsAreLeft();
        }
    }

    private static List<string> Order(int number)
    {
        List<string> left = [.. s_names];
        List<string> order = [];
        for (var size = left.Count; size > 0; size--)
        {
            order.Add(left[number % size]);
            left.RemoveAt(number % size);
            number /= size;
        }

        return order;
    }
}
