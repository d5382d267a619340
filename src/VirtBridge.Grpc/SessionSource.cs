using Grpc.Core;
using VirtBridge.Client;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>The gateway's connection to the daemon, opened when first needed and again after it broke.</summary>
internal sealed class SessionSource(string uri) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile ClientSession? _session;

    /// <summary>Called with every new session before anyone else uses it.</summary>
    public Func<ClientSession, CancellationToken, ValueTask>? Opened { get; set; }

    public ValueTask<IVirtSession> GetAsync(ServerCallContext context) =>
        _session is { IsOpen: true } open ? ValueTask.FromResult<IVirtSession>(open) : OpenAsync(context.CancellationToken);

    public async ValueTask<IVirtSession> OpenAsync(CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            if (_session is { IsOpen: true } open)
            {
                return open;
            }

            var session = await ClientSession.OpenAsync(uri, new ClientOptions(), cancellation);
            if (Opened is { } opened)
            {
                await opened(session, cancellation);
            }

            _session = session;
            return session;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is { } session)
        {
            await session.DisposeAsync();
        }

        _gate.Dispose();
    }
}
