using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Agent;

/// <summary>The ways a guest agent fails, each with the code users tell them apart by.</summary>
internal static class AgentFailure
{
    public static VirtError NotConnected { get; } =
        VirtError.Of(ErrorCode.AgentUnresponsive, ErrorDomain.Qemu, "QEMU guest agent is not connected");

    public static VirtError NotConfigured { get; } =
        VirtError.Of(ErrorCode.ArgumentUnsupported, ErrorDomain.Qemu, "QEMU guest agent is not configured");

    public static VirtError Disconnected { get; } =
        VirtError.Of(ErrorCode.AgentUnresponsive, ErrorDomain.Qemu, "Guest agent disappeared while executing command");

    public static VirtError NotSynchronised(TimeSpan patience) =>
        VirtError.Of(
            ErrorCode.AgentUnresponsive, ErrorDomain.Qemu, $"guest agent didn't respond to synchronization within '{patience.TotalSeconds}' seconds");

    public static VirtError TimedOut(TimeSpan patience) =>
        VirtError.Of(
            ErrorCode.AgentCommandTimeout, ErrorDomain.Qemu, $"guest agent didn't respond to command within '{patience.TotalSeconds}' seconds");

    public static VirtError Refused(string command, QmpError error) => error.Class == "CommandNotFound"
        ? VirtError.Of(ErrorCode.OperationUnsupported, ErrorDomain.Qemu, $"unable to execute QEMU agent command '{command}': {error.Desc}")
        : VirtError.Of(ErrorCode.AgentCommandFailed, ErrorDomain.Qemu, $"unable to execute QEMU agent command '{command}': {error.Desc}");

    public static VirtError Strange(string command, string what) =>
        VirtError.Of(ErrorCode.AgentCommandFailed, ErrorDomain.Qemu, $"malformed reply to QEMU agent command '{command}': {what}");
}
