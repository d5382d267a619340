using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>The error of the calling thread, in C memory because C programs keep pointers to it.</summary>
internal static unsafe class LastError
{
    [ThreadStatic]
    private static ErrorSlot? t_slot;

    /// <summary>The thread's slot, made at first need.</summary>
    public static VirError* Slot => (t_slot ??= new ErrorSlot()).Error;

    /// <summary>The thread's error, or null when there is none.</summary>
    public static VirError* Current => t_slot is { } slot && slot.Error->code != 0 ? slot.Error : null;

    public static void Reset()
    {
        if (t_slot is { } slot && slot.Error->code != 0)
        {
            ErrorMemory.Clear(slot.Error);
        }
    }

    /// <summary>Keeps an error and tells the program's error function. Never throws.</summary>
    public static void Raise(Exception exception, ConnectionObject? connection, CallSite site)
    {
        try
        {
            var slot = Slot;
            ErrorMemory.Clear(slot);
            ErrorMemory.Write(slot, Describe(exception, site));
            connection?.Remember(slot);
            Library.Errors.Tell(connection, slot);
        }
        catch (VirtException)
        {
            // Out of memory: the caller still sees the failure, but there is no room left to say why.
        }
    }

    private static VirtError Describe(Exception exception, CallSite site) => exception switch
    {
        VirtException { Code: ErrorCode.NoSupport, Error.Domain: ErrorDomain.None } known => known.Error with { Domain = site.Domain },
        VirtException known => known.Error,
        AggregateException { InnerException: VirtException inner } => inner.Error,
        OutOfMemoryException => VirtError.Of(ErrorCode.NoMemory, site.Domain, null),
        OperationCanceledException => VirtError.Of(ErrorCode.OperationAborted, site.Domain, site.Name),
        _ => VirtError.Of(ErrorCode.InternalError, site.Domain, $"{site.Name}: {exception.GetType().Name}: {exception.Message}"),
    };
}

/// <summary>Frees the error of a thread that ended.</summary>
internal sealed unsafe class ErrorSlot
{
    public VirError* Error { get; } = (VirError*)LibC.Allocate(1, sizeof(VirError));

    ~ErrorSlot()
    {
        ErrorMemory.Clear(Error);
        LibC.Free(Error);
    }
}
