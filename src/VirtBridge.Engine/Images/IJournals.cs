namespace VirtBridge.Engine;

/// <summary>Where operations write what they are about to do.</summary>
public interface IJournals
{
    /// <summary>A new, empty journal.</summary>
    /// <param name="domain">Whose operation it is for.</param>
    /// <param name="named">True: waits for the disk until its name is there, so that its first record has to wait less.</param>
    IJournalFile Create(string domain, bool named = false);

    /// <summary>Journals an earlier process left, oldest first.</summary>
    IReadOnlyList<IJournalFile> Left();
}

/// <summary>One journal: bytes are only ever added.</summary>
public interface IJournalFile : IDisposable
{
    /// <summary>Unique among journals that exist.</summary>
    string Name { get; }

    byte[] ReadAll();

    /// <summary>Adds bytes, or on failure none; returns when they would survive a power cut if <paramref name="durable"/>.</summary>
    void Append(ReadOnlySpan<byte> bytes, bool durable);

    /// <summary>Drops what follows the first <paramref name="length"/> bytes: half a record would hide every later one.</summary>
    void Cut(int length);

    /// <summary>
    /// Removes it; needs no room on the disk. Unless <paramref name="durable"/>, a power cut may bring it back with all that was durable in it.
    /// </summary>
    void Remove(bool durable);
}

/// <summary>Journals that live as long as the process, for hosts whose domains do.</summary>
public sealed class ForgetfulJournals : IJournals
{
    private int _last;

    public IJournalFile Create(string domain, bool named = false) => new File(Interlocked.Increment(ref _last).ToString(System.Globalization.CultureInfo.InvariantCulture));

    public IReadOnlyList<IJournalFile> Left() => [];

    private sealed class File(string name) : IJournalFile
    {
        public string Name => name;

        public byte[] ReadAll() => [];

        public void Append(ReadOnlySpan<byte> bytes, bool durable)
        {
        }

        public void Cut(int length)
        {
        }

        public void Remove(bool durable)
        {
        }

        public void Dispose()
        {
        }
    }
}
