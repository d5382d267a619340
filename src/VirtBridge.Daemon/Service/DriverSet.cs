using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Daemon;

/// <summary>The drivers of this daemon, and which of them a URI means.</summary>
internal sealed class DriverSet : IAsyncDisposable
{
    /// <summary>By the scheme of the URI a client opens.</summary>
    private readonly Dictionary<string, SessionOpener> _openers = [];
    private readonly List<IAsyncDisposable> _owned = [];
    private QemuDriver? _qemu;

    public static async ValueTask<DriverSet> OpenAsync(DaemonOptions options, DaemonPaths paths, DaemonSettings settings, DaemonLog log)
    {
        var drivers = new DriverSet();
        var peers = new PeerMigration(drivers.OpenPeerAsync);
        drivers._openers["test"] = (uri, readOnly, _, _) => ValueTask.FromResult(Embedded.EmbeddedSession.Open(uri!, readOnly, peers.MoveAsync));
        var qemu = await QemuDriver.OpenAsync(options, paths, settings, peers.MoveAsync, log);
        drivers._owned.Add(qemu);
        drivers._qemu = qemu;
        drivers._openers["qemu"] = (uri, readOnly, _, _) => qemu.OpenSession(uri, readOnly);
        log.Write(LogLevel.Info, "drivers", ("schemes", string.Join(',', drivers._openers.Keys)));
        return drivers;
    }

    public ValueTask<IVirtSession> OpenAsync(string? uri, bool readOnly, RpcPeer peer, CancellationToken cancellation)
    {
        var scheme = string.IsNullOrEmpty(uri) ? "qemu" : uri.Split(':', '+')[0];
        return _openers.TryGetValue(scheme, out var opener)
            ? opener(uri, readOnly, peer, cancellation)
            : throw new VirtException(
                ErrorCode.NoConnect, ErrorDomain.None, $"'{uri}' (this daemon has: {string.Join(", ", _openers.Keys.Order())})");
    }

    /// <summary>True while a guest of this host runs, whom somebody has to look after.</summary>
    public bool HasGuests() => _qemu?.HasGuests == true;

    // A test host of this daemon needs no socket to be reached.
    private async ValueTask<IVirtSession> OpenPeerAsync(string uri, CancellationToken cancellation) => Embedded.EmbeddedSession.Serves(uri)
        ? Embedded.EmbeddedSession.Open(uri, readOnly: false)
        : await SessionOpening.OpenAsync(uri, new ClientOptions(), static _ => { }, cancellation);

    public async ValueTask DisposeAsync()
    {
        foreach (var owned in _owned)
        {
            await owned.DisposeAsync();
        }
    }
}
