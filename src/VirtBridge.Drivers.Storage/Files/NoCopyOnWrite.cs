namespace VirtBridge.Drivers.Storage;

/// <summary>Turns copy-on-write off for a file or directory whose file system has it; elsewhere nothing needs to be done.</summary>
internal static class NoCopyOnWrite
{
    public static void Try(string path)
    {
        using var file = new Microsoft.Win32.SafeHandles.SafeFileHandle(Libc.Open(path, 0, 0), ownsHandle: true);
        long flags = 0;
        if (!file.IsInvalid && Libc.Control(file, Libc.GetFlags, ref flags) == 0)
        {
            flags |= Libc.NoCopyOnWrite;
            _ = Libc.Control(file, Libc.SetFlags, ref flags);
        }
    }
}
