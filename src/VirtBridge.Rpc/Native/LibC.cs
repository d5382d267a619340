using System.Runtime.InteropServices;

namespace VirtBridge.Rpc.Native;

/// <summary>The system calls of the transport. Sockets of the class library drop passed descriptors and raise SIGPIPE.</summary>
internal static unsafe partial class LibC
{
    public const int EIntr = 4;
    public const int EAgain = 11;
    public const int EPipe = 32;
    public const int EConnReset = 104;
    public const int EConnRefused = 111;

    public static string Describe(int errno) => Marshal.GetPInvokeErrorMessage(errno);

    public static int LastError => Marshal.GetLastPInvokeError();
}
