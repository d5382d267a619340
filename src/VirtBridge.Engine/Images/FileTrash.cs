using System.Collections.Concurrent;
using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// A hidden directory beside the image, so that moving never copies. What lies in it is named after its operation and the
/// time it came, and is removed when its time is over. Which directories have such a one is written down, so that a later
/// process knows too.
/// </summary>
/// <param name="clock">Tells when something came and when its time is over.</param>
/// <param name="keep">How long it stays.</param>
/// <param name="ledger">A file that lists the directories, one a line; null: none is kept.</param>
public sealed class FileTrash(TimeProvider clock, TimeSpan keep, string? ledger = null) : IImageTrash
{
    /// <summary>The directory's name.</summary>
    public const string Directory = ".virtbridge-trash";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly ConcurrentDictionary<string, bool> _used = new();
    private readonly Lock _writing = new();
    private bool _read;

    // In seconds: before, nothing that is known to lie here is over, and nobody needs to look. What others left is not known at first.
    private long _due = long.MinValue;

    public bool Exists(string path) => Path.Exists(path);

    public bool IsMissing(string path) => !Path.Exists(path);

    public bool HasContent(string path) => File.Exists(path) && new FileInfo(path).Length > 0;

    public void SetAside(string path, string operation, bool durable = true)
    {
        if (!File.Exists(path))
        {
            return;
        }

        if (keep == TimeSpan.Zero)
        {
            Delete(path);
            return;
        }

        var home = Path.GetDirectoryName(path)!;
        var trash = Path.Combine(home, Directory);
        try
        {
            Remember(trash);
            System.IO.Directory.CreateDirectory(trash, OwnerOnly);
            var stamp = clock.GetUtcNow().ToUnixTimeSeconds();
            File.Move(path, Path.Combine(trash, string.Create(CultureInfo.InvariantCulture, $"{stamp}-{operation}-{Path.GetFileName(path)}")), overwrite: true);
            Expect(stamp + Kept);
            if (durable)
            {
                Settle([path]);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Storage, $"cannot move '{path}' to the trash '{trash}'; nothing needs it any more, it may be removed by hand", e);
        }
    }

    public void Settle(IReadOnlyCollection<string> paths)
    {
        var homes = paths.Select(path => Path.GetDirectoryName(path)!).Distinct();
        DurableFile.SyncDirectories([.. homes.SelectMany(home => (string[])[Path.Combine(home, Directory), home])]);
    }

    public void Delete(string path)
    {
        try
        {
            File.Delete(path);
            DurableFile.SyncDirectory(Path.GetDirectoryName(path)!);
        }
        catch (DirectoryNotFoundException)
        {
            return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Storage, $"cannot remove '{path}'", e);
        }
    }

    public void Purge()
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        lock (_writing)
        {
            if (now < _due)
            {
                return;
            }

            _due = long.MaxValue;
        }

        Recall();
        foreach (var trash in _used.Keys)
        {
            Purge(trash, now - Kept);
        }
    }

    private long Kept => (long)keep.TotalSeconds;

    private void Expect(long due)
    {
        lock (_writing)
        {
            _due = Math.Min(_due, due);
        }
    }

    // Before anything is in it: a directory that is listed and not there is soon forgotten, the other way round it never would be.
    private void Remember(string trash)
    {
        Recall();
        if (_used.TryAdd(trash, true))
        {
            Write();
        }
    }

    private void Forget(string trash)
    {
        _used.TryRemove(trash, out _);
        Write();
    }

    private void Recall()
    {
        lock (_writing)
        {
            if (_read)
            {
                return;
            }

            _read = true;
            try
            {
                foreach (var trash in ledger is null || !File.Exists(ledger) ? [] : File.ReadLines(ledger))
                {
                    // Only what this class made is ever emptied.
                    if (Path.IsPathRooted(trash) && Path.GetFileName(trash) == Directory)
                    {
                        _used.TryAdd(trash, true);
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // What others left is not known yet: it is asked for again.
                _read = false;
                _due = long.MinValue;
            }
        }
    }

    private void Write()
    {
        if (ledger is null)
        {
            return;
        }

        lock (_writing)
        {
            TryWrite(ledger, string.Concat(_used.Keys.Order(StringComparer.Ordinal).Select(trash => trash + "\n")));
        }
    }

    // What is not listed is only removed later than it could be.
    private static void TryWrite(string ledger, string text)
    {
        try
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(ledger)!);
            DurableFile.Write(ledger, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or VirtException)
        {
            return;
        }
    }

    private void Purge(string trash, long oldest)
    {
        try
        {
            foreach (var path in System.IO.Directory.EnumerateFiles(trash))
            {
                var name = Path.GetFileName(path);
                if (!long.TryParse(name.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var came))
                {
                    continue;
                }

                if (came > oldest)
                {
                    Expect(came + Kept);
                    continue;
                }

                File.Delete(path);
            }

            if (!System.IO.Directory.EnumerateFileSystemEntries(trash).Any())
            {
                System.IO.Directory.Delete(trash);
                Forget(trash);
            }
        }
        catch (DirectoryNotFoundException)
        {
            Forget(trash);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next time: what lies here disturbs nobody.
            Expect(long.MinValue);
        }
    }
}

/// <summary>For hosts whose images are no files: nothing to move.</summary>
public sealed class NoTrash : IImageTrash
{
    public void SetAside(string path, string operation, bool durable = true)
    {
    }

    public void Settle(IReadOnlyCollection<string> paths)
    {
    }

    public bool Exists(string path) => false;

    public bool IsMissing(string path) => false;

    public bool HasContent(string path) => false;

    public void Delete(string path)
    {
    }

    public void Purge()
    {
    }
}
