using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Content of volumes no local path leads to: moved by qemu-img through a file of our own.</summary>
internal sealed class RemoteContent(Toolbox tools, string folder)
{
    /// <summary>Overwrites a remote volume with zeros or random bytes.</summary>
    public async Task WipeAsync(RemoteImage image, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation)
    {
        if (algorithm != StorageVolWipeAlgorithm.Zero)
        {
            throw Unsupported(algorithm);
        }

        var empty = $"driver=null-co,read-zeroes=on,size={volume.Capacity}";
        await tools.RunAsync(Convert(image, empty, image.Options, "-S", "0"), cancellation).ConfigureAwait(false);
    }

    public async Task UploadAsync(
        RemoteImage image, StorageVolumeDef volume, ulong offset, ulong length, IVirtStream stream, CancellationToken cancellation)
    {
        using var local = Temporary();
        await LocalContent.UploadAsync(local.Path, 0, length, stream, cancellation).ConfigureAwait(false);
        var size = FileFacts.Of(local.Path)?.Length ?? 0;
        if (offset > volume.Capacity || size > volume.Capacity - offset)
        {
            throw Refuse.Argument(ErrorDomain.Storage, $"{size} bytes at {offset} do not fit into volume '{volume.Name}' of {volume.Capacity} bytes");
        }

        var target = $"driver=raw,offset={offset},size={(size + 511) / 512 * 512},{image.Below}";
        await tools.RunAsync(Convert(image, $"driver=raw,file.driver=file,file.filename={local.Path}", target), cancellation).ConfigureAwait(false);
    }

    public async Task DownloadAsync(
        RemoteImage image, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation)
    {
        using var local = Temporary();
        await tools.RunAsync(Convert(image, image.Options, $"driver=raw,file.driver=file,file.filename={local.Path}", size: volume.Capacity, local.Path), cancellation)
            .ConfigureAwait(false);
        await LocalContent.DownloadAsync(local.Path, offset, length, sparse, stream, cancellation).ConfigureAwait(false);
    }

    public static VirtException Unsupported(StorageVolWipeAlgorithm algorithm) => new(
        ErrorCode.ArgumentUnsupported, ErrorDomain.Storage, $"'{algorithm.ToString().ToLowerInvariant()}' algorithm not supported");

    private static ToolCommand Convert(RemoteImage image, string from, string to, params string[] more) => new(
        "qemu-img", [.. (string[])["convert", "-n"], .. image.Objects, .. more, "--image-opts", "--target-image-opts", from, to]);

    private static ToolCommand Convert(RemoteImage image, string from, string to, ulong size, string path)
    {
        using (var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write))
        {
            RandomAccess.SetLength(file, checked((long)size));
        }

        return Convert(image, from, to);
    }

    private TemporaryFile Temporary()
    {
        SystemFailure.Guard($"cannot make '{folder}'", () => Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
        return new(Path.Combine(folder, $"content-{Guid.NewGuid():n}"));
    }

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string path)
        {
            Path = path;
            SystemFailure.Guard($"cannot make '{path}'", () => File.Create(path).Dispose());
        }

        public string Path { get; }

        public void Dispose() => File.Delete(Path);
    }
}

/// <summary>How QEMU's tools reach a remote volume: what is below a raw node, and the secrets that needs.</summary>
internal sealed record RemoteImage(string Below, ValueArray<string> Objects)
{
    public string Options => $"driver=raw,{Below}";
}
