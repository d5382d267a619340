using System.Text;
using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Save images that hold the definition and nothing else.</summary>
public sealed class TestSaves(string directory) : ISaveFacet
{
    private const string Magic = "VirtBridgeTestGuest\n";
    private const string RunningLine = "running\n";
    private const string PausedLine = "paused\n";
    private const long MostBytes = 16 * 1024 * 1024;

    public Task SaveAsync(
        DomainObject guest, string path, SavedGuest header, DomainSaveRestoreFlags flags, CancellationToken cancellation)
    {
        Write(path, header, $"saving domain '{guest.View.Name}' to '{path}'");
        return Task.CompletedTask;
    }

    public Task<SavedGuest> ReadAsync(string path, CancellationToken cancellation)
    {
        var text = ReadLimited(path);
        if (!text.StartsWith(Magic, StringComparison.Ordinal))
        {
            throw Refuse.Internal(ErrorDomain.Test, "mismatched header magic");
        }

        var rest = text[Magic.Length..];
        var running = rest.StartsWith(RunningLine, StringComparison.Ordinal);
        var line = running ? RunningLine : PausedLine;
        return rest.StartsWith(line, StringComparison.Ordinal)
            ? Task.FromResult(new SavedGuest(rest[line.Length..], running))
            : throw Refuse.Internal(ErrorDomain.Test, "invalid header data");
    }

    public Task ReplaceAsync(string path, SavedGuest header, CancellationToken cancellation)
    {
        Write(path, header, $"cannot write domain image '{path}'");
        return Task.CompletedTask;
    }

    public string ManagedPath(string domainName) => Path.Combine(directory, $"{domainName.Replace('/', '_')}.save");

    public bool Exists(string path) => File.Exists(path);

    public void Remove(string path) => File.Delete(path);

    public void RemoveManaged(string domainName) => File.Delete(ManagedPath(domainName));

    public Task DumpAsync(DomainObject guest, string path, uint format, DomainCoreDumpFlags flags, CancellationToken cancellation)
    {
        if (format != (uint)DomainCoreDumpFormat.Raw)
        {
            throw Refuse.Unsupported(ErrorDomain.Test, "kdump-compressed format is not supported here");
        }

        WriteBytes(path, Encoding.UTF8.GetBytes(Magic), $"domain '{guest.View.Name}' coredump: failed to write '{path}'");
        return Task.CompletedTask;
    }

    private static void Write(string path, SavedGuest header, string doing) =>
        WriteBytes(path, Encoding.UTF8.GetBytes(Magic + (header.Running ? RunningLine : PausedLine) + header.Xml), doing);

    private static void WriteBytes(string path, byte[] bytes, string doing)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } parent && path.EndsWith(".save", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(parent);
            }

            File.WriteAllBytes(path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Test, doing, e);
        }
    }

    private static string ReadLimited(string path)
    {
        try
        {
            return new FileInfo(path).Length <= MostBytes
                ? File.ReadAllText(path)
                : throw Refuse.Internal(ErrorDomain.Test, $"'{path}' is larger than {MostBytes} bytes");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Test, $"cannot read domain image '{path}'", e);
        }
    }
}
