using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>The refusals every family of objects needs; each returns the exception to throw.</summary>
public static class Refuse
{
    /// <summary>The state of the object does not allow it.</summary>
    public static VirtException Invalid(ErrorDomain from, string detail) => new(ErrorCode.OperationInvalid, from, detail);

    public static VirtException Argument(ErrorDomain from, string detail) => new(ErrorCode.InvalidArg, from, detail);

    public static VirtException Failed(ErrorDomain from, string detail) => new(ErrorCode.OperationFailed, from, detail);

    public static VirtException Internal(ErrorDomain from, string detail) => new(ErrorCode.InternalError, from, detail);

    public static VirtException Unsupported(ErrorDomain from, string detail) => new(ErrorCode.OperationUnsupported, from, detail);

    public static VirtException Config(ErrorDomain from, string detail) => new(ErrorCode.ConfigUnsupported, from, detail);

    public static VirtException System(ErrorDomain from, string doing, int errno, string reason) =>
        new(VirtError.Of(ErrorCode.SystemError, from, $"{doing}: {reason}") with { Int1 = errno });

    /// <summary>A failure of the file system, with the number of the system error when it is known.</summary>
    public static VirtException Io(ErrorDomain from, string doing, Exception cause)
    {
        var (errno, reason) = cause switch
        {
            FileNotFoundException or DirectoryNotFoundException => (2, "No such file or directory"),
            UnauthorizedAccessException => (13, "Permission denied"),
            PathTooLongException => (36, "File name too long"),
            _ => (5, cause.Message),
        };
        return System(from, doing, errno, reason);
    }
}
