using System.Collections.Concurrent;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>
/// What the binaries of this host can do, asked once for each. The answer is kept as long as the file is the same
/// one, and several who ask at the same time wait for one answer.
/// </summary>
internal sealed class LiveCapabilities(Poller poller, TimeProvider clock)
{
    private const string Best = "none,accel=kvm:tcg";
    private const string Plain = "none,accel=tcg";

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

    private async Task<QemuCapabilities> AskAsync(string path)
    {
        // Shared by all who wait, so none of them may cancel it; the monitor's own deadlines end it.
        await using var best = await QemuProbe.StartAsync(path, Best, poller, clock, CancellationToken.None);
        var kvm = await best.Monitor.ExecuteAsync(new Qmp.Commands.QueryKvm(), CancellationToken.None);
        var settings = new QemuProbeSettings(path);
        var asked = new AskedProbe(best.Monitor, CancellationToken.None);
        if (!kvm.Enabled)
        {
            return QemuCapabilitiesProbe.Probe(asked, null, settings);
        }

        await using var plain = await QemuProbe.StartAsync(path, Plain, poller, clock, CancellationToken.None);
        return QemuCapabilitiesProbe.Probe(asked, new AskedProbe(plain.Monitor, CancellationToken.None), settings);
    }
}
