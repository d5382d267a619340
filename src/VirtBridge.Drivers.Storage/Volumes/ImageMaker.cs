using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Fills places with images: raw ones here, others by qemu-img. Passphrases go by descriptor.</summary>
internal sealed class ImageMaker(Toolbox tools, IHostSecrets secrets)
{
    private const string Raw = "raw";

    /// <summary>Refuses what cannot be made, before anything is touched.</summary>
    public static void Check(StorageVolumeDef volume, StorageVolumeDef? source)
    {
        var target = volume.Target;
        if (target.Encryption is { } encryption)
        {
            CheckEncryption(target.Format ?? Raw, encryption);
        }

        if (volume.Backing is not { Path: { } below } || source is not null)
        {
            return;
        }

        if (target.Format is null or Raw or "iso" or "dir")
        {
            throw new VirtException(ErrorCode.NoSupport, ErrorDomain.Storage, "backing storage not supported for raw volumes");
        }

        FileFacts.Require(
            below.StartsWith('/') ? below : $"{Path.GetDirectoryName(target.Path)}/{below}", $"inaccessible backing store volume {below}");
    }

    /// <summary>True when the bytes of the volume are its content: no header, no cipher.</summary>
    public static bool IsPlain(StorageVolumeDef volume) =>
        volume.Target.Format is null or Raw or "none" or "unknown" or "iso" && volume.Target.Encryption is null;

    /// <summary>Makes the image at the volume's path, which exists and is empty or a device.</summary>
    public async Task MakeAsync(VolumeRequest request, bool isBlock, SafeFileHandle target, CancellationToken cancellation)
    {
        var (volume, source) = (request.Wanted, request.Source);
        var sourceIsBlock = source is { Type: StorageVolumeType.Block };
        if (IsPlain(volume) && (source is null || IsPlain(source)))
        {
            await Task.Run(() => MakePlain(request, isBlock, target, cancellation), cancellation).ConfigureAwait(false);
            return;
        }

        if ((request.Flags & StorageVolCreateFlags.Reflink) != 0)
        {
            throw SystemFailure.Of($"failed to clone files from '{source?.Target.Path}'", 95);
        }

        using var key = Secret(volume.Target.Encryption);
        using var sourceKey = Secret(source?.Target.Encryption);
        var prealloc = (request.Flags & StorageVolCreateFlags.PreallocMetadata) != 0;
        var plan = QemuImgPlan.Create("qemu-img", volume, isBlock, source, sourceIsBlock, prealloc, new(key?.Path, sourceKey?.Path));
        await PassingFailures.OvercomeAsync(() => tools.RunPlanAsync(plan, cancellation), QemuImgPlan.IsMisjudgedProcessor).ConfigureAwait(false);
        if (source is not null && !isBlock && volume.Capacity > source.Capacity && volume.Target.Encryption is null
            && QemuImgPlan.CanGrow(volume.Target.Format))
        {
            var grow = QemuImgPlan.Resize("qemu-img", volume, volume.Capacity, shrink: false, allocate: false, null);
            await tools.RunPlanAsync([grow], cancellation).ConfigureAwait(false);
        }
    }

    public async Task ResizeAsync(StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation)
    {
        if (volume.Target.Encryption is { Secrets.IsEmpty: true })
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Storage, "no secret provided for luks encryption");
        }

        using var key = Secret(volume.Target.Encryption);
        var argv = QemuImgPlan.Resize(
            "qemu-img", volume, (capacity + 511) / 512 * 512, (flags & StorageVolResizeFlags.Shrink) != 0, (flags & StorageVolResizeFlags.Allocate) != 0, key?.Path);
        await tools.RunPlanAsync([argv], cancellation).ConfigureAwait(false);
    }

    private static void CheckEncryption(string format, StorageEncryption encryption)
    {
        if (format is not (Raw or "qcow" or "qcow2"))
        {
            throw Refuse.Config(ErrorDomain.Storage, $"volume encryption unsupported with format {format}");
        }

        if (encryption.Format != EncryptionFormat.Luks)
        {
            throw format == Raw
                ? Refuse.Internal(ErrorDomain.Storage, "Only luks encryption is supported for raw files")
                : Refuse.Config(ErrorDomain.Storage, "creation of qcow2 encrypted image is not supported");
        }

        if (encryption.Secrets.Count != 1)
        {
            throw Refuse.Argument(ErrorDomain.Storage, "A single <secret type='passphrase'...> element is expected in encryption description");
        }
    }

    private ISecretFile? Secret(StorageEncryption? encryption)
    {
        if (encryption is null or { Format: EncryptionFormat.Default })
        {
            return null;
        }

        if (encryption.Secrets.IsEmpty)
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Storage, "no secret provided for luks encryption");
        }

        var value = secrets.ValueOf(encryption.Secrets[0].Secret, SecretUsage.Volume);
        try
        {
            return tools.Hold(value);
        }
        finally
        {
            System.Security.Cryptography.CryptographicOperations.ZeroMemory(value);
        }
    }

    private static void MakePlain(VolumeRequest request, bool isBlock, SafeFileHandle target, CancellationToken cancellation)
    {
        var (volume, path) = (request.Wanted, request.Wanted.Target.Path!);
        if ((request.Flags & StorageVolCreateFlags.Reflink) != 0 && request.Source is { Target.Path: { } shared })
        {
            FileCopy.Share(shared, target);
        }

        if (!isBlock)
        {
            Reserve(volume, path, target);
        }

        if (request.Source is { Target.Path: { } source } && (request.Flags & StorageVolCreateFlags.Reflink) == 0)
        {
            FileCopy.Copy(source, target, path, isBlock ? LocalContent.LengthOf(target) : long.MaxValue, keepHoles: !isBlock, cancellation);
        }

        SystemFailure.Guard($"cannot flush '{path}'", () => RandomAccess.FlushToDisk(target));
    }

    private static void Reserve(StorageVolumeDef volume, string path, SafeFileHandle target)
    {
        const int TooLarge = 27;
        var capacity = Math.Max(volume.Capacity, volume.HasAllocation ? volume.Allocation : 0);
        if (capacity > long.MaxValue)
        {
            throw SystemFailure.Of($"cannot extend file '{path}'", TooLarge);
        }

        if (Libc.Truncate(target, (long)capacity) != 0)
        {
            throw SystemFailure.Last($"cannot extend file '{path}'");
        }

        if (volume.Allocation > 0 && Libc.Allocate(target, 0, 0, (long)Math.Min(volume.Allocation, capacity)) != 0
            && System.Runtime.InteropServices.Marshal.GetLastPInvokeError() is var errno and not (95 or 22))
        {
            throw SystemFailure.Of($"cannot allocate {volume.Allocation} bytes in file '{path}'", errno);
        }
    }
}
