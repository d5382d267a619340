using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>The C library: memory that callers free() themselves, and what event loops are made of.</summary>
internal static unsafe partial class LibC
{
    public const short PollIn = 1;
    public const short PollOut = 4;
    public const short PollErr = 8;
    public const short PollHup = 16;
    public const short PollNval = 32;

    // Up to this size the allocator has memory at hand: the call is over before the collector could want the thread.
    private const long SmallBytes = 4096;

    [LibraryImport("libc", EntryPoint = "calloc")]
    private static partial void* Calloc(nuint count, nuint size);

    [LibraryImport("libc", EntryPoint = "calloc")]
    [SuppressGCTransition]
    private static partial void* CallocSmall(nuint count, nuint size);

    [LibraryImport("libc", EntryPoint = "realloc")]
    private static partial void* Realloc(void* block, nuint size);

    [LibraryImport("libc", EntryPoint = "free")]
    public static partial void Free(void* block);

    [LibraryImport("libc", EntryPoint = "poll")]
    public static partial int Poll(PollEntry* entries, ulong count, int timeout);

    [LibraryImport("libc", EntryPoint = "eventfd")]
    public static partial int EventDescriptor(uint initial, int flags);

    [LibraryImport("libc", EntryPoint = "read")]
    public static partial nint Read(int descriptor, void* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write")]
    public static partial nint Write(int descriptor, void* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    public static partial int Control(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "getuid")]
    public static partial uint UserId();

    /// <summary>Zeroed memory the caller may pass to free(); never null.</summary>
    public static void* Allocate(long count, int size)
    {
        count = Math.Max(count, 1);
        var block = count <= SmallBytes / Math.Max(size, 1) ? CallocSmall((nuint)count, (nuint)size) : Calloc((nuint)count, (nuint)size);
        return block is null ? throw new VirtException(ErrorCode.NoMemory, ErrorDomain.None, null) : block;
    }

    public static void* Resize(void* block, long count, int size)
    {
        var moved = Realloc(block, checked((nuint)Math.Max(count, 1) * (nuint)size));
        return moved is null ? throw new VirtException(ErrorCode.NoMemory, ErrorDomain.None, null) : moved;
    }
}

/// <summary>One entry of poll(2).</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PollEntry
{
    public int Descriptor;
    public short Events;
    public short Returned;
}
