using System.Buffers.Binary;
using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Migration;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>
/// A guest in a file, in the layout other tools of the field read: a head of 92 bytes, the definition, QEMU's own state.
/// The head says "partial" until all is written.
/// </summary>
internal static class SaveImage
{
    private const int HeadSize = 92;
    private const int MagicSize = 16;
    private const uint LayoutVersion = 2;
    private const int MaxDefinition = 16 * 1024 * 1024;
    private const string DescriptorName = "migrate";
    private static readonly byte[] s_whole = "LibvirtQemudSave"u8.ToArray();
    private static readonly byte[] s_partial = "LibvirtQemudPart"u8.ToArray();

    public static void WriteHead(FileStream file, SavedGuest saved)
    {
        var xml = Encoding.UTF8.GetBytes(saved.Xml + '\0');
        var head = new byte[HeadSize];
        s_partial.CopyTo(head, 0);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(MagicSize), LayoutVersion);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(MagicSize + 4), (uint)xml.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(MagicSize + 8), saved.Running ? 1u : 0u);
        file.Position = 0;
        file.Write(head);
        file.Write(xml);
        file.Flush();
    }

    public static void MarkWhole(FileStream file)
    {
        file.Position = 0;
        file.Write(s_whole);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Reads the head; the file is left at the beginning of QEMU's state.</summary>
    public static SavedGuest ReadHead(FileStream file, string path)
    {
        var head = new byte[HeadSize];
        if (file.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false) < HeadSize)
        {
            throw Broken("failed to read qemu header");
        }

        if (head.AsSpan(0, MagicSize).SequenceEqual(s_partial))
        {
            throw Broken("save image is incomplete");
        }

        if (!head.AsSpan(0, MagicSize).SequenceEqual(s_whole))
        {
            throw Broken("image magic is incorrect");
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(MagicSize));
        var length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(MagicSize + 4));
        if (version > LayoutVersion || length is 0 or > MaxDefinition)
        {
            throw Broken($"image '{path}' has version {version} and a definition of {length} bytes, which cannot be read");
        }

        var compressed = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(MagicSize + 12));
        if (compressed != 0)
        {
            throw Broken($"image '{path}' is compressed in a way that is not supported");
        }

        var xml = new byte[length];
        if (file.ReadAtLeast(xml, xml.Length, throwOnEndOfStream: false) < xml.Length)
        {
            throw Broken("failed to read domain XML");
        }

        var end = Array.IndexOf(xml, (byte)0);
        return new SavedGuest(
            Encoding.UTF8.GetString(xml, 0, end < 0 ? xml.Length : end),
            BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(MagicSize + 8)) != 0);
    }

    public static FileStream OpenToRead(string path)
    {
        try
        {
            return new FileStream(path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, BufferSize = 0 });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"Failed to open file '{path}'", e);
        }
    }

    /// <summary>Lets a QEMU that waits for a state read it from an image; it is paused afterwards.</summary>
    public static async Task RestoreAsync(QemuGuest guest, string path, CancellationToken cancellation)
    {
        using var file = OpenToRead(path);
        ReadHead(file, path);
        await PassAsync(guest, file, cancellation);
        await guest.Monitor.ExecuteAsync(new MigrateIncoming("fd:" + DescriptorName), cancellation);
        await MigrationTalk.SettledAsync(guest, DescriptorName, cancellation);
    }

    /// <summary>Writes the state of a paused guest behind what is in the file.</summary>
    public static async Task WriteStateAsync(QemuGuest guest, FileStream file, CancellationToken cancellation)
    {
        var monitor = guest.Monitor;
        await PassAsync(guest, file, cancellation);
        var unlimited = new System.Text.Json.Nodes.JsonObject { ["max-bandwidth"] = 9223372036853727232L };
        await monitor.ExecuteAsync(new MigrateSetParameters(unlimited), cancellation);
        await monitor.ExecuteAsync(new Migrate("fd:" + DescriptorName, null), cancellation);
        await MigrationTalk.SettledAsync(guest, DescriptorName, cancellation);
    }

    private static async Task PassAsync(QemuGuest guest, FileStream file, CancellationToken cancellation)
    {
        // A copy, because the descriptor and the stream would each close the other's.
        using var copy = Descriptor.DuplicateOf(file.SafeFileHandle);
        await guest.Monitor.ExecuteAsync(new GetFd(DescriptorName), [copy], cancellation);
    }

    private static VirtException Broken(string detail) => new(ErrorCode.OperationFailed, ErrorDomain.Qemu, detail);
}
