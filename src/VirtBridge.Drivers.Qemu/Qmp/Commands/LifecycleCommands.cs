using System.Text.Json;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

internal sealed record QueryStatus() : QmpCommand<RunStatus>("query-status")
{
    public override RunStatus ReadReply(JsonElement reply) =>
        new(reply.GetProperty("running").GetBoolean(), reply.GetProperty("status").GetString() ?? "");
}

/// <summary>Whether vCPUs run, and QEMU's word for the state (running, paused, prelaunch, inmigrate, io-error ...).</summary>
internal sealed record RunStatus(bool Running, string Status);

internal sealed record Cont() : QmpAction("cont");

internal sealed record Stop() : QmpAction("stop");

internal sealed record SystemPowerdown() : QmpAction("system_powerdown");

internal sealed record SystemReset() : QmpAction("system_reset");

internal sealed record SystemWakeup() : QmpAction("system_wakeup");

internal sealed record Quit() : QmpAction("quit");

internal sealed record InjectNmi() : QmpAction("inject-nmi");

internal sealed record RtcResetReinjection() : QmpAction("rtc-reset-reinjection");

/// <summary>What happens on <c>reboot</c>, <c>shutdown</c>, <c>panic</c> or the <c>watchdog</c>; null leaves it as it is.</summary>
internal sealed record SetAction(string? Reboot, string? Shutdown, string? Panic, string? Watchdog) : QmpAction("set-action")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("reboot", Reboot)
        .Add("shutdown", Shutdown)
        .Add("panic", Panic)
        .Add("watchdog", Watchdog);
}

internal sealed record WatchdogSetAction(string Action) : QmpAction("watchdog-set-action")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("action", Action);
}

/// <summary>The old monitor's language, for what QMP has no command for.</summary>
internal sealed record HumanMonitorCommand(string CommandLine) : QmpCommand<string>("human-monitor-command")
{
    public override string ReadReply(JsonElement reply) => reply.GetString() ?? "";

    public override void WriteArguments(QmpArguments arguments) => arguments.Add("command-line", CommandLine);
}

/// <summary>Keys pressed together, as QKeyCode names or scan codes, held for a while.</summary>
internal sealed record SendKey(IReadOnlyList<uint> ScanCodes, uint? HoldMilliseconds) : QmpAction("send-key")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .AddObjects("keys", ScanCodes, (key, code) => key.Add("type", "number").Add("data", (long)code))
        .Add("hold-time", (long?)HoldMilliseconds);
}

internal sealed record Screendump(string Filename, string? Device, long? Head) : QmpAction("screendump")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("filename", Filename)
        .Add("device", Device)
        .Add("head", Head);
}
