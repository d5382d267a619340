using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>One file per running guest from which a later life of this program finds it again.</summary>
internal sealed class StatusFiles(QemuDriverOptions options, IQemuDocuments documents)
{
    private const int MaxFileSize = 16 * 1024 * 1024;

    private readonly Lock _gate = new();

    public void Write(DomainView view, GuestRuntime runtime)
    {
        if (view.Live is not { } live || (runtime.Written is { } last && ReferenceEquals(last.Live, live) && last == (live, view.Id, view.State, view.Reason)))
        {
            return;
        }

        var record = new GuestRecord
        {
            Live = live with { Id = view.Id },
            Pid = runtime.Guest.Process.Identity.Pid,
            PidStart = runtime.Guest.Process.Identity.StartTime,
            MonitorPath = runtime.MonitorPath,
            State = view.State,
            Reason = view.Reason,
        };
        var file = options.StatusFile(runtime.Name);
        var text = documents.WriteStatus(record);
        lock (_gate)
        {
            if (runtime.CleanedUp.Task.IsCompleted || runtime.Guest.Ended.IsCompleted)
            {
                return;
            }

            Directory.CreateDirectory(options.RunDirectory);

            // Not synced: the file and the guest are both gone after a power cut.
            File.WriteAllText(file + ".new", text);
            File.Move(file + ".new", file, overwrite: true);
            runtime.Written = (live, view.Id, view.State, view.Reason);
        }
    }

    public void Remove(string domain)
    {
        lock (_gate)
        {
            File.Delete(options.StatusFile(domain));
        }
    }

    /// <summary>All records; one that cannot be read is left alone, for its guest may still run.</summary>
    public IReadOnlyList<GuestRecord> ReadAll()
    {
        if (!Directory.Exists(options.RunDirectory))
        {
            return [];
        }

        List<GuestRecord> records = [];
        foreach (var file in Directory.EnumerateFiles(options.RunDirectory, "*.xml").Order(StringComparer.Ordinal))
        {
            try
            {
                if (new FileInfo(file).Length <= MaxFileSize)
                {
                    records.Add(documents.ReadStatus(File.ReadAllText(file)));
                }
            }
            catch (Exception e) when (e is VirtException or IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }

        return records;
    }

    public static ProcessIdentity IdentityOf(GuestRecord record) => new(record.Pid, record.PidStart);
}
