using System.Security.Cryptography;
using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>
/// Makes empty overlays. A file appears under its name at once and whole: it is written under another one, made durable and
/// renamed, so that a crash leaves nothing half made in the way of the next try.
/// </summary>
internal sealed class OverlayFile(ImageReading reading, ImageWorkers workers, QemuImages tool)
{
    private const uint OwnerOnly = 0x180;

    public async Task CreateAsync(OverlayImage overlay, CancellationToken cancellation)
    {
        var path = overlay.Place.Path;
        if (overlay.Place.Type is not (StorageType.File or StorageType.Block) || path is null)
        {
            throw Refuse.Unsupported(ErrorDomain.Storage, $"an overlay for '{overlay.Below.Path}' can only be a file or a block device");
        }

        if (overlay.Place.Format is not (null or StorageFormat.Qcow2))
        {
            throw Refuse.Unsupported(ErrorDomain.Storage, $"overlay '{path}' must be qcow2, not {overlay.Place.Format}");
        }

        if (overlay.Reuse)
        {
            RequireFits(overlay, path);
        }
        else if (overlay.Place.Type == StorageType.Block)
        {
            WriteDevice(overlay, path);
        }
        else if (overlay.Place.Encryption is not null || overlay.Below.Encrypted)
        {
            await AppearAsync(overlay, path, temporary => workers.CreateEncryptedAsync(overlay, FormatWord(overlay.Below), temporary, cancellation));
        }
        else
        {
            await AppearAsync(overlay, path, temporary => Task.Run(() => Write(Layout(overlay), temporary), cancellation));
        }
    }

    /// <summary>Removes what a making of the overlay that was cut short left.</summary>
    public static void DropUnfinished(string path)
    {
        try
        {
            File.Delete(Unfinished(path));
        }
        catch (DirectoryNotFoundException)
        {
            return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Storage, $"cannot remove what is left of making '{path}'", e);
        }
    }

    // Named after the image, so that it is found again.
    private static string Unfinished(string path) => Path.Combine(
        Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/", $".vb-new-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..16]}");

    /// <summary>The word the header uses for the format of the image below.</summary>
    private static string FormatWord(ImageFacts below) =>
        below is { Format: StorageFormat.Raw, Encrypted: true } ? "luks" : BlockNodes.FormatDriver(below.Format);

    private static Qcow2Empty Layout(OverlayImage overlay) =>
        Qcow2Empty.Over(overlay.Capacity ?? overlay.Below.Capacity, overlay.Reference, FormatWord(overlay.Below));

    private static void Write(Qcow2Empty image, string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write);
        RandomAccess.Write(file, image.Head, 0);
        RandomAccess.SetLength(file, image.Length);
        RandomAccess.FlushToDisk(file);
    }

    private static void WriteDevice(OverlayImage overlay, string path)
    {
        var image = Layout(overlay);
        using var file = ImageFile.Open(path);
        var there = new byte[image.Length];
        var read = ImageFile.ReadAll(file.Handle, there, 0);
        var ours = there.AsSpan(0, image.Head.Length).SequenceEqual(image.Head);
        if (read < there.Length || (!ours && there.AsSpan().ContainsAnyExcept((byte)0)))
        {
            throw Refuse.Failed(ErrorDomain.Storage, $"device '{path}' for an overlay is too small or holds data; wipe its first {image.Length} bytes");
        }

        file.WriteStart(image.Head);
    }

    private async Task AppearAsync(OverlayImage overlay, string path, Func<string, Task> write)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";
        var temporary = Unfinished(path);
        try
        {
            RequireFree(overlay, path);
            File.Delete(temporary);
            Descriptor.OpenFile(temporary, Linux.OpenReadWrite | Linux.OpenCreate | Linux.OpenExclusive, OwnerOnly).Dispose();
            await write(temporary);
            foreach (var bitmap in overlay.Bitmaps)
            {
                await tool.AddBitmapAsync(temporary, bitmap, CancellationToken.None);
            }

            if (!ImageFile.TryRename(temporary, path))
            {
                if (!RequireFree(overlay, path))
                {
                    File.Move(temporary, path, overwrite: true);
                }
                else
                {
                    File.Delete(temporary);
                }
            }
        }
        catch (Exception e)
        {
            File.Delete(temporary);
            throw e is IOException or UnauthorizedAccessException ? Refuse.Io(ErrorDomain.Storage, $"cannot make overlay '{path}'", e) : e;
        }

        ImageFile.Flush(directory);
    }

    /// <summary>True when an earlier try made the very image already; a file with anything else in it is refused.</summary>
    private bool RequireFree(OverlayImage overlay, string path)
    {
        if (ImageStat.Of(path) is not { } there || (there.IsRegular && there.Identity.Length == 0))
        {
            return false;
        }

        var facts = there.IsRegular ? reading.Look(overlay.Place with { Format = StorageFormat.Qcow2 }) : null;
        var same = facts is { Defect: null, InternalSnapshots.IsEmpty: true } && facts.Backing?.Stored == overlay.Reference
            && facts.Backing.Location == overlay.Below.Location && facts.Capacity == Rounded(overlay) && ImageReading.MapsNothing(facts);
        return same ? true : throw Refuse.Failed(
            ErrorDomain.Storage, $"'{path}' for an overlay of '{overlay.Below.Path}' exists already; remove it, name another file, or reuse it");
    }

    private static ulong Rounded(OverlayImage overlay) => ((overlay.Capacity ?? overlay.Below.Capacity) + 511) & ~511UL;

    private void RequireFits(OverlayImage overlay, string path)
    {
        var facts = reading.Look(overlay.Place with { Format = StorageFormat.Qcow2 })
            ?? throw Refuse.Failed(ErrorDomain.Storage, $"overlay '{path}' to be reused does not exist");
        var problem = facts.Defect
            ?? (facts.Backing?.Location != overlay.Below.Location ? $"it stands on '{facts.Backing?.Stored}', not on '{overlay.Below.Path}'"
                : facts.Capacity < overlay.Below.Capacity ? $"it has {facts.Capacity} bytes, less than the {overlay.Below.Capacity} below it" : null);
        if (problem is not null)
        {
            throw Refuse.Failed(ErrorDomain.Storage, $"overlay '{path}' cannot be reused: {problem}");
        }
    }
}
