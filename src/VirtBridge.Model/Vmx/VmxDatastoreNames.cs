namespace VirtBridge.Model;

/// <summary>ESX file names: "/vmfs/volumes/STORE/PATH" there is "[STORE] PATH" here.</summary>
/// <param name="directory">Where names without a directory lie: "[STORE] DIRECTORY".</param>
/// <param name="exists">Whether that store has that file.</param>
public sealed class VmxDatastoreNames(string directory, Func<string, string, bool> exists) : IVmxFileNames
{
    private const string Volumes = "/vmfs/volumes/";

    public string? FromVmx(string fileName)
    {
        if (fileName.StartsWith(Volumes, StringComparison.Ordinal))
        {
            var rest = fileName.AsSpan(Volumes.Length);
            var slash = rest.IndexOf('/');
            if (slash <= 0 || rest[(slash + 1)..].TrimStart('/').IsEmpty)
            {
                throw VmxError.Internal($"File name '{fileName}' doesn't refer to a file of a datastore");
            }

            var store = rest[..slash].ToString();
            var path = rest[(slash + 1)..].TrimStart('/').ToString();
            return exists(store, path) ? $"[{store}] {path}" : null;
        }

        if (fileName.StartsWith('/'))
        {
            return fileName;
        }

        return fileName.Contains('/')
            ? throw VmxError.Internal($"Could not handle file name '{fileName}'")
            : $"{directory}/{fileName}";
    }

    public string ToVmx(string fileName)
    {
        if (fileName.StartsWith('['))
        {
            var end = fileName.IndexOf(']');
            var path = end < 0 ? "" : fileName[(end + 1)..].TrimStart(' ');
            return end > 1 && path.Length > 0
                ? $"{Volumes}{fileName[1..end]}/{path}"
                : throw VmxError.Internal($"File name '{fileName}' doesn't have expected format '[<datastore>] <path>'");
        }

        return fileName.StartsWith('/') ? fileName : throw VmxError.Internal($"Could not handle file name '{fileName}'");
    }
}
