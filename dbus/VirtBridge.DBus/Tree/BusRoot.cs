using System.Collections.Concurrent;
using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.DBus.Bus;
using VirtBridge.DBus.Generated;

namespace VirtBridge.DBus.Tree;

/// <summary>How a connection is made: by which loop it is read (null: by a thread of its own), and where its events go, which may come at once.</summary>
internal delegate Task<IVirtSession> SessionOpener(string uri, bool readOnly, IReadingLoop? loop, Action<ContractEvent> events, CancellationToken cancellation);

/// <summary>What the bridge needs of the client: connections, and ends of streams to give to operations.</summary>
internal sealed record BusClient(SessionOpener Open, Func<IVirtStream> NewStream);

/// <summary>
/// The object of one hypervisor connection. It connects when first asked, subscribes to every event that has a signal, and
/// after a loss connects again: at once for the next caller, otherwise after a short pause so that signals go on. The root that
/// serves callers with fewer rights has a read-only connection and leaves signals to the other.
/// </summary>
internal sealed class BusRoot(string path, string uri, BusClient client, IReadingLoop loop, Action<BusSignal> emit, bool readOnly = false) : IAsyncDisposable
{
    /// <summary>References remembered at most; above it the memory starts anew.</summary>
    private const int MaxReferences = 20000;

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, object> _references = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BusReply?[]> _values = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _closing = new();
    private Opening? _opening;

    public string Path => path;

    public string Uri => uri;

    /// <summary>What hears of every event, after its signal.</summary>
    public Action<ContractEvent>? Heard { get; set; }

    /// <summary>What is told when a connection was made.</summary>
    public Action? Connected { get; set; }

    /// <summary>A connection and the end of a stream it is to carry, and nothing else: a slow reader holds up itself only.</summary>
    public async Task<(IVirtSession Session, IVirtStream Stream)> OpenStreamAsync(CancellationToken cancellation) =>
        (await client.Open(uri, readOnly, loop: null, static _ => { }, cancellation), client.NewStream());

    /// <summary>The connection, made when there is none.</summary>
    public Task<IVirtSession> SessionAsync()
    {
        lock (_gate)
        {
            if (_opening is null || _opening.Lost || _opening.Session.IsFaulted || _opening.Session.IsCanceled)
            {
                _opening = new Opening();
                _opening.Session = OpenAsync(_opening);
            }

            return _opening.Session;
        }
    }

    public T? Remembered<T>(string key)
        where T : class => _references.TryGetValue(key, out var value) ? value as T : null;

    public T Remember<T>(string key, T reference)
        where T : class
    {
        if (_references.Count >= MaxReferences)
        {
            ForgetAll();
        }

        _references[key] = reference;
        return reference;
    }

    /// <summary>The path, after what it stands for was remembered: a list's objects are usually asked next.</summary>
    public string Remembering<T>(string key, T reference)
        where T : class
    {
        Remember(key, reference);
        return key;
    }

    /// <summary>
    /// Where values are remembered until the object's next event: one that was asked for before the event goes to a place that nobody
    /// looks at any more. Null without events.
    /// </summary>
    public BusReply?[]? SteadyValues(string key, int count) => readOnly ? null : _values.GetOrAdd(key, static (_, n) => new BusReply?[n], count);

    public void Forget(string key)
    {
        _ = _references.TryRemove(key, out _);
        _ = _values.TryRemove(key, out _);
    }

    private void ForgetAll()
    {
        _references.Clear();
        _values.Clear();
    }

    public string PathOf(DomainRef domain) => $"{path}/domain/{ObjectPath.OfUuid(domain.Uuid)}";

    public string PathOf(DomainSnapshotRef snapshot) => $"{path}/domainsnapshot/{ObjectPath.OfSnapshot(snapshot)}";

    public string PathOf(DomainCheckpointRef checkpoint) =>
        $"{path}/domaincheckpoint/{ObjectPath.OfUuid(checkpoint.Dom.Uuid)}_{ObjectPath.OfName(checkpoint.Name)}";

    public string PathOf(NWFilterBindingRef binding) => $"{path}/nwfilterbinding/{ObjectPath.OfName(binding.Portdev)}";

    public string PathOf(NetworkPortRef port) => $"{path}/networkport/{ObjectPath.OfUuid(port.Net.Uuid)}_{ObjectPath.OfName(port.Uuid.ToString())}";

    public string PathOf(InterfaceRef networkInterface) => $"{path}/interface/{ObjectPath.OfName(networkInterface.Mac)}";

    public string PathOf(NetworkRef network) => $"{path}/network/{ObjectPath.OfUuid(network.Uuid)}";

    public string PathOf(NodeDeviceRef device) => $"{path}/nodedev/{ObjectPath.OfName(device.Name)}";

    public string PathOf(NWFilterRef filter) => $"{path}/nwfilter/{ObjectPath.OfUuid(filter.Uuid)}";

    public string PathOf(SecretRef secret) => $"{path}/secret/{ObjectPath.OfUuid(secret.Uuid)}";

    public string PathOf(StoragePoolRef pool) => $"{path}/storagepool/{ObjectPath.OfUuid(pool.Uuid)}";

    public string PathOf(StorageVolRef volume) => $"{path}/storagevol/{ObjectPath.OfName(volume.Key)}";

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        Task<IVirtSession>? session;
        lock (_gate)
        {
            (session, _opening) = (_opening?.Session, null);
        }

        if (session is not null)
        {
            await DiscardAsync(session);
        }
    }

    private async Task<IVirtSession> OpenAsync(Opening opening)
    {
        var session = await client.Open(uri, readOnly, loop, message => Deliver(opening, message), _closing.Token);
        // Not under the lock of whoever asked for the connection first.
        await Task.Yield();
        try
        {
            if (!readOnly)
            {
                await SubscribeAsync(session);
            }

            Connected?.Invoke();
            return session;
        }
        catch
        {
            await DiscardAsync(session);
            throw;
        }
    }

    /// <summary>Asks for every kind of event at once; a kind the hypervisor does not have is not an error.</summary>
    private Task SubscribeAsync(IVirtSession session) => Task.WhenAll(BusSignals.Registrations.Select(async register =>
    {
        try
        {
            await register(session.Events, _closing.Token);
        }
        catch (VirtException)
        {
            // Nothing can be signalled that never happens; a lost connection tells so by an event of its own.
        }
    }));

    private void Deliver(Opening opening, ContractEvent message)
    {
        if (message is ConnectEventConnectionClosed)
        {
            Lose(opening);
            return;
        }

        if (message is DomainEventCallbackLifecycle lifecycle)
        {
            Forget(PathOf(lifecycle.Msg.Dom));
        }

        if (BusSignals.Of(message, this) is { } signal)
        {
            emit(signal);
        }

        Heard?.Invoke(message);
    }

    /// <summary>Forgets a connection that has ended and makes another one.</summary>
    private void Lose(Opening opening)
    {
        if (opening.Lost || _closing.IsCancellationRequested)
        {
            return;
        }

        opening.Lost = true;
        ForgetAll();
        _ = DiscardAsync(opening.Session);
        if (!readOnly)
        {
            _ = ReconnectAsync();
        }
    }

    private async Task ReconnectAsync()
    {
        try
        {
            for (var pause = 200; !_closing.IsCancellationRequested; pause = Math.Min(pause * 2, 2000))
            {
                await Task.Delay(pause, _closing.Token);
                try
                {
                    await SessionAsync();
                    return;
                }
                catch (VirtException)
                {
                    // Still away: pause and try again.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The service ends.
        }
    }

    private static async Task DiscardAsync(Task<IVirtSession> session)
    {
        try
        {
            await DiscardAsync(await session);
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            // It never was open.
        }
    }

    private static async Task DiscardAsync(IVirtSession session)
    {
        try
        {
            await session.DisposeAsync();
        }
        catch (VirtException)
        {
            // The other side has gone first.
        }
    }

    /// <summary>One connection, from the attempt to make it until it is lost.</summary>
    private sealed class Opening
    {
        public Task<IVirtSession> Session { get; set; } = Task.FromException<IVirtSession>(new InvalidOperationException());

        public volatile bool Lost;
    }
}
