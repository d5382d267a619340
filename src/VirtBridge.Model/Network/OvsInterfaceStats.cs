using System.Globalization;

namespace VirtBridge.Model;

/// <summary>The counters <c>ovs-vsctl --format=json get Interface X statistics</c> prints.</summary>
public static class OvsInterfaceStats
{
    // What the switch sends is what the guest receives.
    private static readonly (string Name, string OvsName)[] Counters =
    [
        ("rx_bytes", "tx_bytes"), ("rx_packets", "tx_packets"), ("rx_errs", "tx_errors"), ("rx_drop", "tx_dropped"),
        ("tx_bytes", "rx_bytes"), ("tx_packets", "rx_packets"), ("tx_errs", "rx_errors"), ("tx_drop", "rx_dropped"),
    ];

    /// <summary>Every counter; what the switch does not know is zero.</summary>
    public static IReadOnlyList<(string Name, long Value)> Parse(string json)
    {
        var found = new Dictionary<string, long>();
        Collect(JsonParser.Parse(json), found);
        return [.. Counters.Select(counter => (counter.Name, found.GetValueOrDefault(counter.OvsName)))];
    }

    /// <summary>The map is a list of pairs somewhere inside.</summary>
    private static void Collect(JsonData data, Dictionary<string, long> found)
    {
        if (data is JsonData.Object members)
        {
            foreach (var (name, value) in members.Members)
            {
                if (value is JsonData.Number direct && long.TryParse(direct.Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                {
                    found[name] = number;
                }

                Collect(value, found);
            }
        }
        else if (data is JsonData.Array { Items: var items })
        {
            if (items is [JsonData.Text key, JsonData.Number count]
                && long.TryParse(count.Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                found[key.Value] = value;
                return;
            }

            foreach (var item in items)
            {
                Collect(item, found);
            }
        }
    }
}
