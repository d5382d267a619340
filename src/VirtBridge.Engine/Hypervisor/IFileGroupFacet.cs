using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Open files a client lends to a domain under a name its definition refers to.</summary>
public interface IFileGroupFacet
{
    /// <summary>The files stay open as long as the client's connection; the same name again replaces them.</summary>
    Task AssociateAsync(
        DomainObject guest, string name, IReadOnlyList<SafeFileHandle> files, DomainFDAssociateFlags flags, CancellationToken cancellation);
}

/// <summary>Files that are closed together.</summary>
public sealed partial class OpenFiles(IReadOnlyList<SafeFileHandle> files) : IDisposable
{
    private const int DuplicateCloseOnExec = 1030;

    /// <summary>Another descriptor of the same open file; whoever lent the first may close it.</summary>
    public static SafeFileHandle Duplicate(SafeFileHandle file)
    {
        var copy = Control((int)file.DangerousGetHandle(), DuplicateCloseOnExec, 0);
        return copy >= 0
            ? new SafeFileHandle(copy, ownsHandle: true)
            : throw Refuse.System(ErrorDomain.Domain, "cannot duplicate file descriptor", Marshal.GetLastPInvokeError(), "Bad file descriptor");
    }

    public void Dispose()
    {
        foreach (var file in files)
        {
            file.Dispose();
        }
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(int descriptor, int command, nint argument);
}
