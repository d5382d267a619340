using VirtBridge.Model;

namespace VirtBridge.Conformance;

/// <summary>A directory in place of one of the kernel's.</summary>
internal sealed class DirectoryTree(string root) : ISystemTree
{
    public string? Read(string path)
    {
        var file = Path.Combine(root, path);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    public IEnumerable<string> List(string path)
    {
        var directory = Path.Combine(root, path);
        return Directory.Exists(directory)
            ? Directory.EnumerateFileSystemEntries(directory).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)
            : [];
    }
}
