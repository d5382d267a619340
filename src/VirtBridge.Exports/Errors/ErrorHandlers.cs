using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>The functions a program wants to be told errors by. Without one, errors go to standard error.</summary>
internal sealed unsafe class ErrorHandlers
{
    private nint _function;
    private nint _userData;

    public void Set(nint userData, nint function)
    {
        _userData = userData;
        Volatile.Write(ref _function, function);
    }

    public void Tell(ConnectionObject? connection, VirError* error)
    {
        if (connection is { ErrorFunction: not 0 } own)
        {
            ((delegate* unmanaged[Cdecl]<nint, VirError*, void>)own.ErrorFunction)(own.ErrorUserData, error);
        }
        else if (Volatile.Read(ref _function) is var function and not 0)
        {
            ((delegate* unmanaged[Cdecl]<nint, VirError*, void>)function)(_userData, error);
        }
        else
        {
            Print(error);
        }
    }

    /// <summary>The line a program sees that set no error function.</summary>
    public static void Print(VirError* error)
    {
        if (error->code == 0)
        {
            return;
        }

        var level = (ErrorLevel)error->level switch
        {
            ErrorLevel.Warning => "warning",
            ErrorLevel.Error => "error",
            _ => "",
        };
        var domain = ErrorDomainNames.Of((ErrorDomain)error->domain);
        var line = $"libvirt: {domain} {level} : {NativeText.Read(error->message) ?? "No error message provided"}\n";
        var bytes = System.Text.Encoding.UTF8.GetBytes(line);
        fixed (byte* start = bytes)
        {
            _ = LibC.Write(2, start, (nuint)bytes.Length);
        }
    }
}
