using System.Runtime.InteropServices;

namespace VirtBridge.Exec;

/// <summary>The calls that shape a process before it becomes another program.</summary>
internal static unsafe partial class Libc
{
    private const string Library = "libc";

    [LibraryImport(Library, EntryPoint = "open", SetLastError = true)]
    public static partial int Open(byte* path, int flags, uint mode);

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int fd, byte* bytes, nint length);

    [LibraryImport(Library, EntryPoint = "close")]
    public static partial int Close(int fd);

    [LibraryImport(Library, EntryPoint = "unshare", SetLastError = true)]
    public static partial int Unshare(int what);

    [LibraryImport(Library, EntryPoint = "mount", SetLastError = true)]
    public static partial int Mount(byte* source, byte* target, byte* kind, nuint flags, byte* data);

    [LibraryImport(Library, EntryPoint = "setrlimit", SetLastError = true)]
    public static partial int SetLimit(int kind, ulong* softAndHard);

    [LibraryImport(Library, EntryPoint = "setpriority", SetLastError = true)]
    public static partial int SetNiceness(int which, int who, int value);

    [LibraryImport(Library, EntryPoint = "umask")]
    public static partial int Umask(int mask);

    [LibraryImport(Library, EntryPoint = "setgroups", SetLastError = true)]
    public static partial int SetGroups(nint count, uint* groups);

    [LibraryImport(Library, EntryPoint = "setresgid", SetLastError = true)]
    public static partial int SetGroup(uint real, uint effective, uint saved);

    [LibraryImport(Library, EntryPoint = "setresuid", SetLastError = true)]
    public static partial int SetUser(uint real, uint effective, uint saved);

    [LibraryImport(Library, EntryPoint = "prctl", SetLastError = true)]
    public static partial int ProcessControl(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport(Library, EntryPoint = "sched_setaffinity", SetLastError = true)]
    public static partial int SetAffinity(int pid, nint size, byte* mask);

    [LibraryImport(Library, EntryPoint = "close_range", SetLastError = true)]
    public static partial int CloseRange(uint first, uint last, int flags);

    [LibraryImport(Library, EntryPoint = "signal")]
    public static partial nint Signal(int number, nint action);

    [LibraryImport(Library, EntryPoint = "pthread_sigmask")]
    public static partial int SetSignalMask(int how, byte* signals, byte* before);

    [LibraryImport(Library, EntryPoint = "execv", SetLastError = true)]
    public static partial int Execute(byte* path, byte** arguments);
}
