using System.Runtime.InteropServices;
using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Storage;

/// <summary>Failures of the system as errors with the system's own words.</summary>
internal static class SystemFailure
{
    public const int NotPermitted = 1;
    public const int NotThere = 2;
    public const int Denied = 13;
    public const int Exists = 17;
    public const int NotDirectory = 20;
    public const int IsDirectory = 21;
    public const int NoSpace = 28;

    /// <summary>The failure of the call that was made last.</summary>
    public static VirtException Last(string doing, ErrorDomain from = ErrorDomain.Storage) => Of(doing, Marshal.GetLastPInvokeError(), from);

    public static VirtException Of(string doing, int errno, ErrorDomain from = ErrorDomain.Storage) =>
        Refuse.System(from, doing, errno, Marshal.GetPInvokeErrorMessage(errno));

    public static VirtException Of(string doing, Exception cause, ErrorDomain from = ErrorDomain.Storage) => Of(doing, ErrnoOf(cause), from);

    /// <summary>The number of the system error behind an exception; what the runtime gives no number is an input/output error.</summary>
    public static int ErrnoOf(Exception cause) => cause switch
    {
        FileNotFoundException or DirectoryNotFoundException => NotThere,
        UnauthorizedAccessException => cause.InnerException is IOException { HResult: > 0 and < 4096 } inner ? inner.HResult : Denied,
        PathTooLongException => 36,
        { HResult: > 0 and < 4096 } => cause.HResult,
        _ => 5,
    };

    /// <summary>Runs what touches files.</summary>
    public static void Guard(string doing, Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Of(doing, e);
        }
    }
}
