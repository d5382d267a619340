using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Journals as files in one directory, removed when their operation is over.</summary>
public sealed class FileJournals(string directory, TimeProvider clock) : IJournals
{
    private const string Extension = ".journal";
    private const long LargestJournal = 256 * 1024 * 1024;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private int _last;

    public IJournalFile Create(string domain, bool named = false)
    {
        var serial = Interlocked.Increment(ref _last);
        var name = string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().ToUnixTimeMilliseconds():D15}-{serial}-{domain}");
        var path = Path.Combine(directory, name + Extension);
        try
        {
            Directory.CreateDirectory(directory);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, UnixCreateMode = OwnerOnly };
            var file = new JournalFile(name, path, new FileStream(path, options));
            if (named)
            {
                file.SyncName();
            }

            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Conf, $"cannot make journal '{path}'; nothing was changed", e);
        }
    }

    public IReadOnlyList<IJournalFile> Left() => !Directory.Exists(directory) ? [] :
        [.. Directory.EnumerateFiles(directory, "*" + Extension).Order(StringComparer.Ordinal)
            .Select(path => new JournalFile(Path.GetFileNameWithoutExtension(path), path, null))];

    private sealed class JournalFile(string name, string path, FileStream? open) : IJournalFile
    {
        private FileStream? _open = open;
        private bool _named = open is null;

        public string Name => name;

        public byte[] ReadAll() => new FileInfo(path).Length <= LargestJournal
            ? File.ReadAllBytes(path)
            : throw Refuse.Config(ErrorDomain.Conf, $"journal '{path}' is larger than {LargestJournal} bytes");

        public void Append(ReadOnlySpan<byte> bytes, bool durable)
        {
            _open ??= new FileStream(path, new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, BufferSize = 0 });
            var before = _open.Position;
            try
            {
                _open.Write(bytes);
                if (durable)
                {
                    _open.Flush(flushToDisk: true);
                    SyncName();
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Half a record would hide every later one.
                _open.SetLength(before);
                throw Refuse.Io(ErrorDomain.Conf, $"cannot write journal '{path}'", e);
            }
        }

        /// <summary>After the first record where nobody has time before, because then one write of the disk's own journal does for both.</summary>
        public void SyncName()
        {
            if (!_named)
            {
                DurableFile.SyncDirectory(Path.GetDirectoryName(path)!);
                _named = true;
            }
        }

        public void Cut(int length)
        {
            try
            {
                Dispose();
                using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
                file.SetLength(length);
                file.Flush(flushToDisk: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw Refuse.Io(ErrorDomain.Conf, $"cannot shorten journal '{path}'", e);
            }
        }

        public void Remove(bool durable)
        {
            Dispose();
            DurableFile.Delete(path, durable);
        }

        public void Dispose()
        {
            _open?.Dispose();
            _open = null;
        }
    }
}
