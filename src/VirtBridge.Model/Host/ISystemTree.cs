namespace VirtBridge.Model;

/// <summary>The files below one directory of the kernel's, by relative path.</summary>
public interface ISystemTree
{
    /// <summary>The text of a file, or null when it is not there.</summary>
    string? Read(string path);

    /// <summary>The names in a directory; none when it is not there.</summary>
    IEnumerable<string> List(string path);
}
