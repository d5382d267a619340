using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>States of guests and what led to them, as runtime files spell them.</summary>
internal static class DomainStateNames
{
    private static readonly string[] States = ["nostate", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended"];

    private static readonly string[][] Reasons =
    [
        ["unknown"],
        [
            "unknown", "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled", "save canceled", "wakeup",
            "crashed", "post-copy", "post-copy failed",
        ],
        ["unknown"],
        [
            "unknown", "user", "migration", "save", "dump", "ioerror", "watchdog", "from snapshot", "shutdown", "snapshot", "panicked",
            "starting up", "post-copy", "post-copy failed", "api error",
        ],
        ["unknown", "user"],
        ["unknown", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon"],
        ["unknown", "panicked"],
        ["unknown"],
    ];

    public static string Format(DomainState state) => States[(int)state];

    public static DomainState ParseState(string text) => (DomainState)Math.Max(0, Array.IndexOf(States, text));

    public static string FormatReason(DomainState state, int reason)
    {
        var names = Reasons[(int)state];
        return names[reason >= 0 && reason < names.Length ? reason : 0];
    }

    public static int ParseReason(DomainState state, string? text) => Math.Max(0, Array.IndexOf(Reasons[(int)state], text));
}
