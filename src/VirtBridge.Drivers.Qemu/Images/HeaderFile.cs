using System.Buffers.Binary;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>Changes what an image names below itself, and nothing else of it.</summary>
internal sealed class HeaderFile(ImageReading reading, QemuImages tool)
{
    private const int Block = 4096;

    /// <summary>The bytes a new reference may change.</summary>
    public static byte[] Read(ImageFacts image)
    {
        try
        {
            using var file = File.OpenHandle(image.Path);
            var start = new byte[Qcow2Header.MostBytes];
            start = start[..ImageFile.ReadAll(file, start, 0)];
            return start[..Math.Min(Extent(image, start), start.Length)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Storage, $"cannot read the header of image '{image.Path}'", e);
        }
    }

    public static void Restore(ImageFacts image, ReadOnlySpan<byte> header)
    {
        // The image itself may be torn, so only what is to be written can be judged.
        if (header.Length > Qcow2Header.MostBytes || ImageHeader.Probe(header) != image.Format)
        {
            throw Refuse.Argument(ErrorDomain.Storage, $"these {header.Length} bytes are no header for image '{image.Path}' ({image.Format})");
        }

        using var file = ImageFile.Open(image.Path);
        file.WriteStart(header);
    }

    public async Task RepointAsync(ImageFacts image, BackingReference? backing, CancellationToken cancellation)
    {
        if (backing is { Format: null })
        {
            throw Refuse.Argument(ErrorDomain.Storage, $"no format for '{backing.Stored}', the new image below '{image.Path}'");
        }

        if (image.Format == StorageFormat.Qcow2)
        {
            Rewrite(image, backing);
        }
        else
        {
            Extent(image, Read(image));
            using (ImageFile.Open(image.Path))
            {
                // Only to see that nobody has it open.
            }

            var word = backing is null ? null : BlockNodes.FormatDriver(backing.Format);
            await tool.RenameBelowAsync(image.Path, BlockNodes.FormatDriver(image.Format), backing?.Stored, word, cancellation);
            ImageFile.Flush(image.Path);
        }

        var now = reading.Look(Sources.Of(image));
        if (now?.Backing?.Stored != backing?.Stored || now?.Backing?.Format != backing?.Format)
        {
            throw Refuse.Failed(
                ErrorDomain.Storage,
                $"image '{image.Path}' names '{now?.Backing?.Stored}' below itself after it was told to name '{backing?.Stored}'");
        }
    }

    private static void Rewrite(ImageFacts image, BackingReference? backing)
    {
        using var file = ImageFile.Open(image.Path);
        var old = new byte[Qcow2Header.MostBytes];
        old = old[..ImageFile.ReadAll(file.Handle, old, 0)];
        var header = Qcow2Header.Read(old);

        // A word that means the same format stays as it is written: luks, file and raw are all raw data.
        var word = backing is null ? null
            : ImageReading.Format(header.BackingFormat) == backing.Format ? header.BackingFormat
            : BlockNodes.FormatDriver(backing.Format);
        var wanted = header.With(backing?.Stored, word);
        var room = new byte[Math.Max(wanted.Length, Math.Min(header.Length, header.ClusterSize))];
        wanted.CopyTo(room, 0);
        file.WriteStart(room);
    }

    private static int Extent(ImageFacts image, ReadOnlySpan<byte> start)
    {
        switch (image.Format)
        {
            case StorageFormat.Qcow2:
                var header = Qcow2Header.Read(start);
                var most = header.Length + Qcow2Header.LongestName + 64;
                return Math.Min(Math.Min(header.ClusterSize, Qcow2Header.MostBytes), (most + Block - 1) / Block * Block);
            case StorageFormat.Qed when start.Length >= 16:
                var clusters = BinaryPrimitives.ReadUInt32LittleEndian(start[12..]);
                return (int)Math.Min(clusters * (ulong)BinaryPrimitives.ReadUInt32LittleEndian(start[4..]), Qcow2Header.MostBytes);
            case StorageFormat.Vmdk when start.Length >= 44:
                var sectors = BinaryPrimitives.ReadUInt64LittleEndian(start[28..]) + BinaryPrimitives.ReadUInt64LittleEndian(start[36..]);
                return (int)Math.Min(Math.Min(sectors, 1 << 20) * 512, Qcow2Header.MostBytes);
            default:
                throw Refuse.Unsupported(
                    ErrorDomain.Storage, $"image '{image.Path}' of format {image.Format} cannot be given another image below; convert it to qcow2");
        }
    }
}
