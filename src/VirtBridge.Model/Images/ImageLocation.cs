namespace VirtBridge.Model;

/// <summary>
/// Where a storage object is, spelled so that one object has one spelling: a path with every link resolved, a device number
/// (<c>dev:MAJOR:MINOR</c>), or a protocol URI. Two references mean the same image exactly when their locations are equal.
/// </summary>
public readonly record struct ImageLocation(string Text)
{
    private const string DevicePrefix = "dev:";

    public bool IsFile => Text.StartsWith('/');

    public bool IsDevice => Text.StartsWith(DevicePrefix, StringComparison.Ordinal);

    /// <summary>A file by its path, in which nothing is a link any more.</summary>
    public static ImageLocation OfFile(string canonicalPath) => new(canonicalPath);

    public static ImageLocation OfDevice(uint major, uint minor) => new($"{DevicePrefix}{major}:{minor}");

    public static ImageLocation OfUri(string uri) => new(uri);

    /// <summary>Image locks are taken in this order, so that two operations never wait for each other.</summary>
    public static int Order(ImageLocation left, ImageLocation right) => string.CompareOrdinal(left.Text, right.Text);

    public override string ToString() => Text;
}
