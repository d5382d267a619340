using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>What has to be known to take a backup up again.</summary>
public sealed record BackupRecord(BackupDef Backup, DateTimeOffset Since, bool KeepsFiles);

/// <summary>The record of a guest's backup, beside its sockets: it is gone when the guest is.</summary>
internal sealed class BackupFiles(IQemuDocuments documents)
{
    private const string Name = "backup.xml";
    private const string Kept = "backup.keep";

    public void Write(string directory, BackupRecord record)
    {
        try
        {
            if (record.KeepsFiles)
            {
                File.WriteAllText(Path.Combine(directory, Kept), "");
            }

            File.WriteAllText(Path.Combine(directory, Name), documents.WriteBackup(record.Backup));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Engine.Refuse.Io(ErrorDomain.Qemu, $"cannot write the record of a backup in '{directory}'", e);
        }
    }

    public BackupRecord? Read(string directory)
    {
        var file = Path.Combine(directory, Name);
        try
        {
            return File.Exists(file)
                ? new(documents.ReadBackup(File.ReadAllText(file)), File.GetLastWriteTimeUtc(file), File.Exists(Path.Combine(directory, Kept)))
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or VirtException)
        {
            return null;
        }
    }

    public static void Remove(string directory)
    {
        if (Directory.Exists(directory))
        {
            File.Delete(Path.Combine(directory, Name));
            File.Delete(Path.Combine(directory, Kept));
        }
    }
}
