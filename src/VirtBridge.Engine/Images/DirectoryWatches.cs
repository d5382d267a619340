using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace VirtBridge.Engine;

/// <summary>What changed in a directory since it was asked last.</summary>
/// <param name="Names">The files; empty when <paramref name="All"/> is set.</param>
/// <param name="All">More changed than can be told one by one.</param>
internal sealed record DirectoryChange(string Directory, HashSet<string> Names, bool All)
{
    /// <summary>Why it is not watched any more.</summary>
    public DirectoryEnd End { get; init; }
}

/// <summary>What became of a directory itself.</summary>
internal enum DirectoryEnd
{
    None,

    /// <summary>Removed, which only empty ones are.</summary>
    Removed,

    /// <summary>Moved or unmounted: what was in it is elsewhere.</summary>
    Elsewhere,
}

/// <summary>
/// Watches directories without a thread: the kernel remembers what changed until somebody asks. Writing into a file counts when
/// it is closed, since a running guest writes all the time and its hypervisor is asked anyway.
/// </summary>
internal sealed partial class DirectoryWatches : IDisposable
{
    private const int NonBlocking = 0x800;
    private const int CloseOnExec = 0x80000;
    private const uint Attributes = 0x4;
    private const uint ClosedAfterWriting = 0x8;
    private const uint MovedFrom = 0x40;
    private const uint MovedTo = 0x80;
    private const uint Created = 0x100;
    private const uint Deleted = 0x200;
    private const uint DeletedSelf = 0x400;
    private const uint MovedSelf = 0x800;
    private const uint Unmounted = 0x2000;
    private const uint Overflow = 0x4000;
    private const uint Ignored = 0x8000;
    private const uint OnlyDirectories = 0x1000000;
    private const uint IsDirectory = 0x40000000;
    private const uint Interest = Attributes | ClosedAfterWriting | MovedFrom | MovedTo | Created | Deleted | DeletedSelf | MovedSelf | OnlyDirectories;
    private const int EventHead = 16;
    private const int MostNames = 10_000;

    private readonly Dictionary<int, string> _directories = [];
    private readonly Dictionary<string, int> _watches = [];
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly int _inotify = Init(NonBlocking | CloseOnExec);

    /// <summary>False when the kernel has no watches left: the directory must be read every time.</summary>
    public bool Add(string directory)
    {
        if (_watches.ContainsKey(directory))
        {
            return true;
        }

        var watch = _inotify < 0 ? -1 : AddWatch(_inotify, directory, Interest);
        if (watch < 0)
        {
            return false;
        }

        _watches[directory] = watch;
        _directories[watch] = directory;
        return true;
    }

    /// <summary>What changed since the last time.</summary>
    public IReadOnlyCollection<DirectoryChange> Take()
    {
        Dictionary<string, DirectoryChange> changes = [];
        for (nint length; _inotify >= 0 && (length = Receive()) > 0;)
        {
            for (var at = 0; at + EventHead <= length;)
            {
                var entry = _buffer.AsSpan(at);
                var name = entry.Slice(EventHead, (int)BinaryPrimitives.ReadUInt32LittleEndian(entry[12..]));
                Note(changes, BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadUInt32LittleEndian(entry[4..]), name);
                at += EventHead + name.Length;
            }
        }

        return changes.Values;
    }

    public void Dispose()
    {
        if (_inotify >= 0)
        {
            _ = Close(_inotify);
        }
    }

    [LibraryImport("libc", EntryPoint = "inotify_init1")]
    private static partial int Init(int flags);

    [LibraryImport("libc", EntryPoint = "inotify_add_watch", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int AddWatch(int inotify, string path, uint interest);

    [LibraryImport("libc", EntryPoint = "read")]
    private static unsafe partial nint Read(int file, byte* buffer, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    private unsafe nint Receive()
    {
        fixed (byte* room = _buffer)
        {
            return Read(_inotify, room, _buffer.Length);
        }
    }

    private void Note(Dictionary<string, DirectoryChange> changes, int watch, uint what, ReadOnlySpan<byte> padded)
    {
        if ((what & Overflow) != 0)
        {
            foreach (var each in _watches.Keys)
            {
                changes[each] = new(each, [], true);
            }

            return;
        }

        if (!_directories.TryGetValue(watch, out var directory))
        {
            return;
        }

        if ((what & (DeletedSelf | MovedSelf | Unmounted | Ignored)) != 0)
        {
            _directories.Remove(watch);
            _watches.Remove(directory);
            changes[directory] = new(directory, [], true) { End = (what & DeletedSelf) != 0 ? DirectoryEnd.Removed : DirectoryEnd.Elsewhere };
            return;
        }

        var change = changes.TryGetValue(directory, out var known) ? known : changes[directory] = new(directory, [], false);
        var name = Encoding.UTF8.GetString(padded[..Math.Max(padded.IndexOf((byte)0), 0)]);
        if (change.All || name.Length == 0 || (what & IsDirectory) != 0 || change.Names.Count >= MostNames)
        {
            changes[directory] = new(directory, [], true);
        }
        else
        {
            change.Names.Add(name);
        }
    }
}
