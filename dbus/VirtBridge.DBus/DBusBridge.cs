using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.DBus.Bus;
using VirtBridge.DBus.Tree;

namespace VirtBridge.DBus;

/// <summary>The service <c>org.libvirt</c>: its objects, and the bus they are on.</summary>
internal sealed class DBusBridge : IAsyncDisposable
{
    public const string BusName = "org.libvirt";

    private readonly CancellationTokenSource _closing = new();
    private readonly List<BusRoot> _roots;
    private readonly List<BusRoot> _readOnly;
    private readonly List<ObjectNews> _news;
    private readonly BusLoop _loop;
    private readonly BusService _service;
    private readonly IdleMemory _memory = new(TimeProvider.System, TimeSpan.FromSeconds(2));

    /// <summary>Joins the bus and claims the name; serving starts with <see cref="Run"/>.</summary>
    public DBusBridge(Options options, BusClient client)
    {
        _loop = new BusLoop(BusConnection.Join(options.Bus == BusKind.System, options.Address), call => _service!.Take(call));
        _roots = [.. options.Connections.Select(c => new BusRoot("/org/libvirt/" + c.Name, c.Uri, client, _loop, Emit))];
        _readOnly = [.. options.Connections.Select(c => new BusRoot("/org/libvirt/" + c.Name, c.Uri, client, _loop, Emit, readOnly: true))];
        _news = [.. _roots.Select(r => new ObjectNews(r, Emit))];
        var rights = options.AsksPolkit ? new CallerRights(_loop, TimeProvider.System, Libc.GetEffectiveUser()) : null;
        _service = new BusService(new(new(_roots), new(_readOnly)), rights, Emit, _memory.Worked, _closing.Token);
        BusConnection.Claim(_loop.Bus, BusName);
    }

    /// <summary>Serves on this thread until stopped; false when the bus went away before.</summary>
    public bool Run()
    {
        _loop.Post(() => _news.ForEach(static n => n.Follow()));
        return _loop.Run();
    }

    public void Stop() => _loop.Stop();

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        foreach (var news in _news)
        {
            await news.DisposeAsync();
        }

        foreach (var root in _roots.Concat(_readOnly))
        {
            await root.DisposeAsync();
        }

        _memory.Dispose();
    }

    private void Emit(BusSignal signal) => _loop.Do(() => Send(signal));

    private void Send(BusSignal signal)
    {
        if (SdBus.NewSignal(_loop.Bus, out var message, signal.Path, signal.Interface, signal.Member) < 0)
        {
            return;
        }

        try
        {
            signal.Body(new MessageWriter(message));
            _ = SdBus.Send(_loop.Bus, message, 0);
        }
        catch (BusFault)
        {
            // A signal the bus cannot carry is dropped; the next one is not affected.
        }
        finally
        {
            _ = SdBus.MessageUnref(message);
        }
    }
}
