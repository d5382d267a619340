using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>
/// Guests an earlier life started and was killed before it wrote that down. Nobody was told that they run and nobody could end
/// them, but their images are locked: they are ended before anything else uses these.
/// </summary>
internal sealed class UnrecordedGuests(QemuDriverOptions options, QemuHost host)
{
    // All are asked at once, so one that hangs delays the others by no more than this.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);

    public Task EndAsync(CancellationToken cancellation) => Task.WhenAll(Found().Select(directory => EndAsync(directory, cancellation)));

    private List<string> Found()
    {
        if (!Directory.Exists(options.StateDirectory))
        {
            return [];
        }

        // A record that cannot be read still says that its guest is somebody's.
        var recorded = Directory.Exists(options.RunDirectory)
            ? Directory.EnumerateFiles(options.RunDirectory, "*.xml").Select(file => LaunchPlanner.PlainName(Path.GetFileNameWithoutExtension(file))).ToHashSet()
            : [];
        return [.. Directory.EnumerateDirectories(options.StateDirectory, "domain-*-*").Where(directory => !recorded.Contains(Path.GetFileName(directory).Split('-', 3)[2]))];
    }

    private async Task EndAsync(string directory, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            if (Connect(directory) is { } socket)
            {
                using var monitor = await QmpClient.OpenAsync(socket, host.Poller, host.Limits, host.Clock, _ => { }, patience.Token);
                await monitor.ExecuteAsync(new Quit(), patience.Token);
                await monitor.Closed.WaitAsync(patience.Token);
            }

            Directory.Delete(directory, recursive: true);
        }
        catch (Exception e) when (e is VirtException or IOException or UnauthorizedAccessException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // One that does not answer keeps its directory, and is asked again at the next start.
            return;
        }
    }

    /// <summary>The monitor of a directory; null when no QEMU listens there.</summary>
    private static Descriptor? Connect(string directory)
    {
        try
        {
            return UnixSocket.Connect(Path.Combine(directory, "monitor.sock"));
        }
        catch (VirtException e) when (e.Error.Int1 is Linux.ENoEntry or Linux.EConnectionRefused)
        {
            return null;
        }
    }
}
