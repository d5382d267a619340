using System.Text.Json;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>Something QEMU told without being asked, as it came.</summary>
internal sealed record QmpEvent(string Name, DateTimeOffset At, JsonElement Data)
{
    /// <summary>Reads a whole event message.</summary>
    public static QmpEvent Read(JsonElement message)
    {
        var at = default(DateTimeOffset);
        if (message.TryGetProperty("timestamp", out var time) && time.GetProperty("seconds").TryGetInt64(out var seconds) && seconds >= 0)
        {
            at = DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, MaxSeconds)).AddMicroseconds(time.GetProperty("microseconds").GetInt32());
        }

        return new QmpEvent(
            message.GetProperty("event").GetString() ?? "",
            at,
            message.TryGetProperty("data", out var data) ? data : default);
    }

    private const long MaxSeconds = 250_000_000_000;

    /// <summary>A text of the data, null when it has none of that name.</summary>
    public string? Text(string member) => Data.Text(member);

    /// <summary>A whole number of the data, 0 when it has none of that name.</summary>
    public long Number(string member) => Data.Number(member) ?? 0;

    /// <summary>A truth of the data, false when it has none of that name.</summary>
    public bool Flag(string member) => Data.Flag(member);
}
