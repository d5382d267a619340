using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Contract;

/// <summary>Open files that travel beside a call and its reply. Whoever takes a handle out owns it.</summary>
public sealed class FileSet
{
    public const int MaxFiles = 32;

    /// <summary>Files the caller hands over.</summary>
    public IReadOnlyList<SafeFileHandle> Sent { get; init; } = [];

    /// <summary>Files the callee hands back.</summary>
    public List<SafeFileHandle> Returned { get; } = [];
}
