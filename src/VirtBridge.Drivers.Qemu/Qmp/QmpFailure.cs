using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>What goes wrong with a conversation itself, as opposed to QEMU refusing a command.</summary>
internal static class QmpFailure
{
    public static VirtError EndOfFile { get; } =
        VirtError.Of(ErrorCode.InternalError, ErrorDomain.Qemu, "End of file from qemu monitor");

    public static VirtError ClosedHere { get; } =
        VirtError.Of(ErrorCode.OperationInvalid, ErrorDomain.Qemu, "the QEMU monitor is closed");

    public static VirtError Malformed(string what) =>
        VirtError.Of(ErrorCode.InternalError, ErrorDomain.Qemu, $"QEMU monitor broke the protocol: {what}");

    public static VirtError TooMany(int limit) =>
        VirtError.Of(ErrorCode.ResourceBusy, ErrorDomain.Qemu, $"{limit} QEMU monitor commands are waiting for a reply already");

    public static VirtError TimedOut(string command, TimeSpan patience) =>
        VirtError.Of(ErrorCode.OperationTimeout, ErrorDomain.Qemu, $"QEMU did not answer '{command}' within {patience.TotalSeconds} s");
}
