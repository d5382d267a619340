using VirtBridge.Contract;
using VirtBridge.Rpc;

namespace VirtBridge.Daemon;

/// <summary>The drivers of this daemon, and which of them a URI means.</summary>
internal sealed class DriverSet : IAsyncDisposable
{
    /// <summary>By the scheme of the URI a client opens.</summary>
    private readonly Dictionary<string, SessionOpener> _openers = [];
    private readonly List<IAsyncDisposable> _owned = [];

    public static async ValueTask<DriverSet> OpenAsync(DaemonOptions options, DaemonPaths paths, DaemonSettings settings, DaemonLog log)
    {
        var drivers = new DriverSet();
        drivers._openers["test"] = static (uri, readOnly, _, _) => ValueTask.FromResult(Embedded.EmbeddedSession.Open(uri!, readOnly));
        var qemu = await QemuDriver.OpenAsync(options, paths, log);
        drivers._owned.Add(qemu);
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

    public async ValueTask DisposeAsync()
    {
        foreach (var owned in _owned)
        {
            await owned.DisposeAsync();
        }
    }
}
