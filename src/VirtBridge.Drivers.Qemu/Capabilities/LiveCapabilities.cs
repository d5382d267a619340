using System.Collections.Concurrent;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>
/// What the binaries of this host can do, asked once for each. The answer is kept as long as the file is the same
/// one, and several who ask at the same time wait for one answer. Disposing ends the questions under way.
/// </summary>
internal sealed class LiveCapabilities(Poller poller, TimeProvider clock) : IDisposable
{
    private const string Best = "none,accel=kvm:tcg";
    private const string Plain = "none,accel=tcg";

    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<QemuBinary, Lazy<Task<QemuCapabilities>>> _known = new();

    /// <summary>The capabilities of <paramref name="path"/> as it is now. A failure is not kept.</summary>
    public async Task<QemuCapabilities> OfAsync(string path, CancellationToken cancellation)
    {
        var binary = QemuBinary.Read(path);
        var answer = _known.GetOrAdd(binary, key => new Lazy<Task<QemuCapabilities>>(() => Task.Run(() => AskAsync(key.Path))));
        try
        {
            return await answer.Value.WaitAsync(cancellation);
        }
        catch when (answer.Value.IsFaulted)
        {
            _known.TryRemove(new(binary, answer));
            throw;
        }
    }

    /// <summary>Waits until the processes that were asked are gone: nobody would end them later.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        var asking = _known.Values.Where(a => a.IsValueCreated).Select(a => a.Value).ToArray();
        Task.WhenAll(asking).ContinueWith(static _ => { }, TaskScheduler.Default).Wait(s_farewell);
        _stop.Dispose();
    }

    private async Task<QemuCapabilities> AskAsync(string path)
    {
        // Shared by all who wait, so none of them may cancel it; the monitor's own deadlines end it, and the end of the daemon.
        var stop = _stop.Token;
        await using var best = await QemuProbe.StartAsync(path, Best, poller, clock, stop);
        var kvm = await best.Monitor.ExecuteAsync(new Qmp.Commands.QueryKvm(), stop);
        var settings = new QemuProbeSettings(path);
        var asked = new AskedProbe(best.Monitor, stop);
        if (!kvm.Enabled)
        {
            return QemuCapabilitiesProbe.Probe(asked, null, settings);
        }

        await using var plain = await QemuProbe.StartAsync(path, Plain, poller, clock, stop);
        return QemuCapabilitiesProbe.Probe(asked, new AskedProbe(plain.Monitor, stop), settings);
    }
}
