using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Guests put aside in files.</summary>
internal sealed class QemuSaves(QemuDriverOptions options) : ISaveFacet
{
    private static readonly TimeSpan s_livePatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_dumpPatience = TimeSpan.FromHours(1);

    public async Task SaveAsync(DomainObject guest, string path, SavedGuest header, DomainSaveRestoreFlags flags, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var wasRunning = runtime.Guest.State.Running;
        runtime.Quiet = true;
        try
        {
            if (wasRunning)
            {
                await runtime.Guest.PauseAsync(DomainPausedReason.Save, cancellation);
            }

            await WriteAsync(runtime, path, header, cancellation);
        }
        catch
        {
            File.Delete(path);
            if (wasRunning)
            {
                await runtime.Guest.ResumeAsync(DomainRunningReason.SaveCanceled, CancellationToken.None);
            }

            runtime.Quiet = false;
            throw;
        }

        await runtime.Guest.EndAsync(DomainShutoffReason.Saved, TimeSpan.Zero, CancellationToken.None);
    }

    /// <summary>
    /// Writes memory and devices while the guest runs on; it is paused only for the last of it, and stays paused. A guest
    /// that dirties memory faster than it can be written is paused earlier.
    /// </summary>
    public static async Task WriteMemoryAsync(GuestRuntime runtime, string path, SavedGuest header, CancellationToken cancellation)
    {
        var wasRunning = runtime.Guest.State.Running;
        runtime.Quiet = true;
        try
        {
            using var patience = new CancellationTokenSource();
            var pausing = wasRunning ? PauseAfterAsync(runtime, patience.Token) : Task.CompletedTask;
            try
            {
                await WriteAsync(runtime, path, header, cancellation);
            }
            finally
            {
                await patience.CancelAsync();
                await pausing;
            }
        }
        catch
        {
            File.Delete(path);
            if (wasRunning)
            {
                await runtime.Guest.ResumeAsync(DomainRunningReason.SaveCanceled, CancellationToken.None);
            }

            throw;
        }
        finally
        {
            runtime.Quiet = false;
        }
    }

    /// <summary>
    /// QEMU takes a guest whose memory was written for one that went elsewhere: it ends when one of its images is written to, and does not
    /// write the memory a second time. Only going on ends that state; the stop is sent along, so that the guest gets no further than a moment.
    /// </summary>
    public static async Task ReclaimAsync(GuestRuntime runtime, CancellationToken cancellation)
    {
        if ((await runtime.Guest.Monitor.ExecuteAsync(new QueryStatus(), cancellation)).Status != "postmigrate")
        {
            return;
        }

        var state = runtime.Guest.State;
        var reason = state.State == DomainState.Paused ? (DomainPausedReason)state.Reason : DomainPausedReason.Snapshot;
        var stopped = runtime.NextAsync(news => news is GuestNews.Stopped);
        runtime.Quiet = true;
        try
        {
            await Task.WhenAll(runtime.Guest.ResumeAsync(DomainRunningReason.Unpaused, CancellationToken.None), runtime.Guest.PauseAsync(reason, CancellationToken.None));
            await stopped;
        }
        finally
        {
            runtime.Quiet = false;
        }
    }

    public Task<SavedGuest> ReadAsync(string path, CancellationToken cancellation)
    {
        using var file = SaveImage.OpenToRead(path);
        return Task.FromResult(SaveImage.ReadHead(file, path));
    }

    public async Task ReplaceAsync(string path, SavedGuest header, CancellationToken cancellation)
    {
        var fresh = path + ".new";
        using (var old = SaveImage.OpenToRead(path))
        using (var file = Create(fresh))
        {
            SaveImage.ReadHead(old, path);
            SaveImage.WriteHead(file, header);
            await old.CopyToAsync(file, cancellation);
            SaveImage.MarkWhole(file);
        }

        File.Move(fresh, path, overwrite: true);
    }

    public string ManagedPath(string domainName) => options.SaveFile(domainName);

    public bool Exists(string path) => File.Exists(path);

    public void Remove(string path) => File.Delete(path);

    public void RemoveManaged(string domainName)
    {
        var path = ManagedPath(domainName);
        if (!File.Exists(path))
        {
            throw Refuse.System(ErrorDomain.Qemu, $"Failed to remove managed save file '{path}'", 2, "No such file or directory");
        }

        File.Delete(path);
    }

    public async Task DumpAsync(DomainObject guest, string path, uint format, DomainCoreDumpFlags flags, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var form = format switch
        {
            0 => null,
            1 => "kdump-zlib",
            2 => "kdump-lzo",
            3 => "kdump-snappy",
            _ => throw Refuse.Argument(ErrorDomain.Qemu, $"unknown dump format {format}"),
        };
        await runtime.Guest.Monitor.ExecuteAsync(
            new DumpGuestMemory("file:" + path, Paging: false, Detach: null, form) { Patience = s_dumpPatience }, cancellation);
        if ((flags & DomainCoreDumpFlags.Reset) != 0)
        {
            await runtime.Guest.Monitor.ExecuteAsync(new SystemReset(), cancellation);
        }
    }

    private static async Task PauseAfterAsync(GuestRuntime runtime, CancellationToken ended)
    {
        try
        {
            await Task.Delay(s_livePatience, ended);
            await runtime.Guest.PauseAsync(DomainPausedReason.Snapshot, CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }

    private static async Task WriteAsync(GuestRuntime runtime, string path, SavedGuest header, CancellationToken cancellation)
    {
        using var file = Create(path);
        SaveImage.WriteHead(file, header);
        await SaveImage.WriteStateAsync(runtime.Guest, file, cancellation);
        SaveImage.MarkWhole(file);
    }

    private static FileStream Create(string path)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } directory)
            {
                Directory.CreateDirectory(directory);
            }

            return new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.ReadWrite,
                Share = FileShare.ReadWrite,
                BufferSize = 0,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"Failed to create file '{path}'", e);
        }
    }
}
