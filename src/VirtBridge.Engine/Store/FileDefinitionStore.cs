using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Definitions as XML files in libvirt's directory layout, so an installation can be taken over and handed back.</summary>
public sealed class FileDefinitionStore(StorePaths paths) : IDefinitionStore
{
    private const long MaxFileSize = 16 * 1024 * 1024;
    private const string Extension = ".xml";

    private const string Notice =
        "<!--\nThis file is written by a program. Edit the object with the management tools instead:\n"
        + "changes made here are lost when the object is changed there.\n-->\n\n";

    public IReadOnlyList<StoredText> Load(StoreKind kind)
    {
        var directory = paths.Of(kind);
        var autostart = NamesIn(paths.AutostartOf(kind)).ToHashSet();
        return [.. NamesIn(directory).Select(name => Text(directory, name) with { Autostart = autostart.Contains(name) })];
    }

    public IStoreBatch Batch() => new FileBatch(paths);

    public void Save(StoreKind kind, string name, string xml) => SaveIn(paths.Of(kind), name, xml);

    public void Remove(StoreKind kind, string name)
    {
        SetAutostart(kind, name, false);
        DurableFile.Delete(FileOf(paths.Of(kind), name));
        if (kind == StoreKind.Secret)
        {
            DurableFile.Delete(ValueFile(name));
        }
        else if (kind == StoreKind.Domain)
        {
            foreach (var moments in Enum.GetValues<MomentKind>())
            {
                DeleteEmpty(Path.Combine(paths.Of(moments), Checked(name)));
            }
        }
    }

    public void SetAutostart(StoreKind kind, string name, bool autostart)
    {
        var link = FileOf(paths.AutostartOf(kind), name);
        try
        {
            if (!autostart)
            {
                File.Delete(link);
                return;
            }

            Directory.CreateDirectory(paths.AutostartOf(kind));
            File.Delete(link);
            File.CreateSymbolicLink(link, FileOf(paths.Of(kind), name));
            DurableFile.SyncDirectory(paths.AutostartOf(kind));
        }
        catch (DirectoryNotFoundException) when (!autostart)
        {
            return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Conf, $"cannot change autostart link '{link}'", e);
        }
    }

    public IReadOnlyList<string> DomainsWith(MomentKind kind)
    {
        var directory = new DirectoryInfo(paths.Of(kind));
        return directory.Exists ? [.. directory.EnumerateDirectories().Where(d => d.EnumerateFileSystemInfos().Any()).Select(d => d.Name)] : [];
    }

    public IReadOnlyList<StoredText> Load(MomentKind kind, string domain)
    {
        var directory = Path.Combine(paths.Of(kind), Checked(domain));
        return [.. NamesIn(directory).Select(name => Text(directory, name))];
    }

    public void Save(MomentKind kind, string domain, string name, string xml) =>
        SaveIn(Path.Combine(paths.Of(kind), Checked(domain)), name, xml);

    public void Remove(MomentKind kind, string domain, string name)
    {
        var directory = Path.Combine(paths.Of(kind), Checked(domain));
        DurableFile.Delete(FileOf(directory, name));
        DeleteEmpty(directory);
    }

    public void RenameMoments(string domain, string newName)
    {
        foreach (var kind in (MomentKind[])[MomentKind.Snapshot, MomentKind.Checkpoint, MomentKind.Images])
        {
            var from = Path.Combine(paths.Of(kind), Checked(domain));
            if (Directory.Exists(from))
            {
                var to = Path.Combine(paths.Of(kind), Checked(newName));
                DeleteEmpty(to);
                Directory.Move(from, to);
                DurableFile.SyncDirectory(paths.Of(kind));
            }
        }
    }

    public byte[]? LoadSecretValue(string name)
    {
        var file = ValueFile(name);
        return File.Exists(file) ? Convert.FromBase64String(ReadLimited(file)) : null;
    }

    public void SaveSecretValue(string name, byte[] value)
    {
        CreateDirectory(paths.Of(StoreKind.Secret));
        DurableFile.Write(ValueFile(name), Convert.ToBase64String(value));
    }

    private static StoredText Text(string directory, string name) => new(name, () => ReadLimited(FileOf(directory, name)));

    private static string[] NamesIn(string directory)
    {
        if (!Directory.Exists(directory))
        {
            return [];
        }

        var names = Directory.EnumerateFiles(directory, "*" + Extension)
            .Select(file => Path.GetFileName(file)[..^Extension.Length])
            .Where(name => name.Length > 0 && name[0] != '.')
            .ToArray();
        Array.Sort(names, string.CompareOrdinal);
        return names;
    }

    private static string SaveIn(string directory, string name, string xml, bool durable = true)
    {
        CreateDirectory(directory);
        var file = FileOf(directory, name);
        DurableFile.Write(file, Encoding.UTF8.GetBytes(Notice + xml), durable);
        return file;
    }

    private static void DeleteEmpty(string directory)
    {
        if (Directory.Exists(directory) && !Directory.EnumerateFileSystemEntries(directory).Any())
        {
            Directory.Delete(directory);
        }
    }

    private static void CreateDirectory(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Conf, $"cannot create config directory '{directory}'", e);
        }
    }

    private static string ReadLimited(string file)
    {
        try
        {
            return new FileInfo(file).Length <= MaxFileSize
                ? File.ReadAllText(file)
                : throw Refuse.Config(ErrorDomain.Conf, $"'{file}' is larger than {MaxFileSize} bytes");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Conf, $"cannot read '{file}'", e);
        }
    }

    private static string FileOf(string directory, string name) => Path.Combine(directory, Checked(name) + Extension);

    private string ValueFile(string name) => Path.Combine(paths.Of(StoreKind.Secret), Checked(name) + ".base64");

    // The one place where a client's word becomes a path.
    private static string Checked(string name) =>
        name.Length > 0 && name is not "." and not ".." && !name.Contains('/') && !name.Contains('\0')
            ? name
            : throw new VirtException(ErrorCode.XmlError, ErrorDomain.Conf, $"name {name} cannot contain '/'");

    /// <summary>Written at once and flushed together: the disk then writes its own journal once, not twice for each file.</summary>
    private sealed class FileBatch(StorePaths paths) : IStoreBatch
    {
        private readonly HashSet<string> _files = [];
        private readonly HashSet<string> _directories = [];

        public void Save(StoreKind kind, string name, string xml) => Save(paths.Of(kind), name, xml);

        public void Save(MomentKind kind, string domain, string name, string xml) => Save(Path.Combine(paths.Of(kind), Checked(domain)), name, xml);

        public void Remove(MomentKind kind, string domain, string name)
        {
            // The directory stays for the next one, until the domain goes.
            var directory = Path.Combine(paths.Of(kind), Checked(domain));
            var file = FileOf(directory, name);
            DurableFile.Delete(file, durable: false);
            _files.Remove(file);
            _directories.Add(directory);
        }

        public void Flush()
        {
            foreach (var file in _files)
            {
                DurableFile.Sync(file);
            }

            DurableFile.SyncDirectories(_directories);

            _files.Clear();
            _directories.Clear();
        }

        private void Save(string directory, string name, string xml)
        {
            _files.Add(SaveIn(directory, name, xml, durable: false));
            _directories.Add(directory);
        }
    }
}
