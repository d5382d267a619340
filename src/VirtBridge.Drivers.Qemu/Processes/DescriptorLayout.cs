namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>
/// The duplications that bring descriptors to their numbers, in order. All go to high numbers first, so that none
/// is overwritten before it was copied, whatever numbers this process happens to use. Everything else is closed, also
/// what this process was itself given open.
/// </summary>
internal sealed record DescriptorLayout(IReadOnlyList<(int From, int To)> Duplications, IReadOnlyList<int> Closed, int FirstClosed)
{
    public static DescriptorLayout Arrange(Descriptor input, Descriptor output, IReadOnlyList<PassedDescriptor> passed)
    {
        List<(int From, int To)> wanted = [(input.Number, 0), (output.Number, 1), (output.Number, 2)];
        foreach (var item in passed)
        {
            if (item.Number < 3 || wanted.Exists(other => other.To == item.Number))
            {
                throw new ArgumentException($"descriptor number {item.Number} is taken", nameof(passed));
            }

            wanted.Add((item.Descriptor.Number, item.Number));
        }

        var last = wanted.Max(pair => pair.To);
        var high = Math.Max(last, wanted.Max(pair => pair.From)) + 1;
        var raised = wanted.Select((pair, index) => (pair.From, high + index));
        var lowered = wanted.Select((pair, index) => (high + index, pair.To));
        var gaps = Enumerable.Range(0, last).Where(number => !wanted.Exists(pair => pair.To == number));
        return new DescriptorLayout([.. raised, .. lowered], [.. gaps], last + 1);
    }
}
