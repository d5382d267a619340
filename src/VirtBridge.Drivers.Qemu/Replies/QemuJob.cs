using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Replies;

/// <summary>A background job of QEMU.</summary>
public sealed record QemuJob(string Id, string Type, string Status)
{
    /// <summary>Why the job failed, null if it did not.</summary>
    public string? Error { get; init; }

    public long CurrentProgress { get; init; }
    public long TotalProgress { get; init; }

    /// <summary>What <c>query-jobs</c> returned.</summary>
    public static IReadOnlyList<QemuJob> ReadAll(JsonNode? reply) =>
    [
        .. (reply as JsonArray ?? []).OfType<JsonObject>().Select(job =>
            new QemuJob((string?)job["id"] ?? "", (string?)job["type"] ?? "", (string?)job["status"] ?? "")
            {
                Error = (string?)job["error"],
                CurrentProgress = (long?)job["current-progress"] ?? 0,
                TotalProgress = (long?)job["total-progress"] ?? 0,
            }),
    ];
}
