using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;

namespace VirtBridge.DBus.Adapters;

/// <summary>Files that came with a call; closed when the call is over.</summary>
internal readonly struct PassedFiles(SafeFileHandle[] files) : IDisposable
{
    public FileSet Files { get; } = new() { Sent = files };

    public void Dispose()
    {
        foreach (var file in files)
        {
            file.Dispose();
        }
    }
}
