using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>Turns a failed system call into the error a user reads.</summary>
internal static class SystemFailure
{
    public static VirtException Last(string what) => Of(Marshal.GetLastPInvokeError(), what);

    public static VirtException Of(int number, string what) =>
        new(VirtError.Of(ErrorCode.SystemError, ErrorDomain.Qemu, $"{what}: {Marshal.GetPInvokeErrorMessage(number)}") with { Int1 = number });
}
