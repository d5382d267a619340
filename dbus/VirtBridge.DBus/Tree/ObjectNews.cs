using System.Threading.Channels;
using VirtBridge.Contract;
using VirtBridge.DBus.Bus;
using VirtBridge.DBus.Generated;

namespace VirtBridge.DBus.Tree;

/// <summary>
/// Tells by the standard signals what came, went and changed, so that clients need not ask: <c>InterfacesAdded</c>,
/// <c>InterfacesRemoved</c> and <c>PropertiesChanged</c>. After an event the object is looked at, because events alone do not tell
/// whether an object is still there (a domain that stops may have been transient).
/// </summary>
internal sealed class ObjectNews : IAsyncDisposable
{
    private const string PropertiesInterface = "org.freedesktop.DBus.Properties";

    /// <summary>Events that wait to be looked at; when more come than can be, the oldest are told of by later ones.</summary>
    private const int MaxWaiting = 4096;

    /// <summary>The properties that events change, by the path element of their objects.</summary>
    private static readonly Dictionary<string, string[]> s_changing = new(StringComparer.Ordinal)
    {
        ["domain"] = ["Active", "Autostart", "Id", "Persistent", "Updated"],
        ["network"] = ["Active", "Autostart", "Persistent"],
        ["storagepool"] = ["Active", "Autostart", "Persistent"],
        ["secret"] = [],
        ["nodedev"] = [],
    };

    private readonly BusRoot _root;
    private readonly Action<BusSignal> _emit;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _closing = new();
    private Task _following = Task.CompletedTask;
    private bool _looked;

    /// <summary>A path to look at; null: everything, because a connection was made.</summary>
    private readonly Channel<(string Directory, string Path)?> _waiting = Channel.CreateBounded<(string, string)?>(
        new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public ObjectNews(BusRoot root, Action<BusSignal> emit)
    {
        (_root, _emit) = (root, emit);
        root.Connected = () => _waiting.Writer.TryWrite(null);
        root.Heard = Take;
    }

    /// <summary>Begins to look at news, on the thread that calls.</summary>
    public void Follow() => _following = FollowAsync();

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _following;
    }

    private void Take(ContractEvent message)
    {
        (string, string)? news = message switch
        {
            DomainEventCallbackLifecycle e => ("domain", _root.PathOf(e.Msg.Dom)),
            NetworkEventLifecycle e => ("network", _root.PathOf(e.Net)),
            StoragePoolEventLifecycle e => ("storagepool", _root.PathOf(e.Pool)),
            SecretEventLifecycle e => ("secret", _root.PathOf(e.Secret)),
            NodeDeviceEventLifecycle e => ("nodedev", _root.PathOf(e.Dev)),
            _ => null,
        };
        if (news is not null)
        {
            _waiting.Writer.TryWrite(news);
        }
    }

    private async Task FollowAsync()
    {
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(_closing.Token))
            {
                while (_waiting.Reader.TryRead(out var news))
                {
                    await LookAsync(news);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The service ends.
        }
    }

    private async Task LookAsync((string Directory, string Path)? news)
    {
        try
        {
            if (news is var (directory, path))
            {
                await LookAtAsync(directory, path);
            }
            else
            {
                await LookAtAllAsync();
            }
        }
        catch (Exception e) when (e is VirtException or BusFault)
        {
            // The connection is gone; the next one looks at everything again.
        }
    }

    /// <summary>After a connection was made: what came and went while there was none is told too.</summary>
    private async Task LookAtAllAsync()
    {
        var first = !_looked;
        _looked = true;
        var now = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directory in s_changing.Keys)
        {
            foreach (var path in await ObjectListing.PathsAsync(_root, directory, _closing.Token))
            {
                now.Add(path);
                if (_known.Add(path) && !first)
                {
                    await AddedAsync(directory, path);
                }
            }
        }

        foreach (var gone in _known.Where(k => !now.Contains(k)).ToList())
        {
            Removed(gone[(_root.Path.Length + 1)..].Split('/')[0], gone);
        }
    }

    private async Task LookAtAsync(string directory, string path)
    {
        if (!await ExistsAsync(directory, path))
        {
            Removed(directory, path);
        }
        else if (_known.Add(path))
        {
            await AddedAsync(directory, path);
        }
        else
        {
            await ChangedAsync(directory, path);
        }
    }

    private async Task<bool> ExistsAsync(string directory, string path)
    {
        var target = Target(path);
        try
        {
            var session = await target.SessionAsync(_closing.Token);
            _ = directory switch
            {
                "domain" => (object)await target.FreshDomainRefAsync(session, _closing.Token),
                "network" => await target.FreshNetworkRefAsync(session, _closing.Token),
                "storagepool" => await target.FreshStoragePoolRefAsync(session, _closing.Token),
                "secret" => await target.FreshSecretRefAsync(session, _closing.Token),
                _ => await target.FreshNodeDeviceRefAsync(session, _closing.Token),
            };
            return true;
        }
        catch (VirtException e) when (e.Code is ErrorCode.NoDomain or ErrorCode.NoNetwork or ErrorCode.NoStoragePool or ErrorCode.NoSecret or ErrorCode.NoNodeDevice)
        {
            _root.Forget(path);
            return false;
        }
    }

    private async Task AddedAsync(string directory, string path)
    {
        var added = await ManagedObjects.OneAsync(_root, directory, path, _closing.Token);
        _emit(new BusSignal(_root.Path, ManagedObjects.Interface, "InterfacesAdded", writer =>
        {
            writer.Path(path);
            ManagedObjects.WriteInterfaces(writer, added);
        }));
    }

    private void Removed(string directory, string path)
    {
        if (!_known.Remove(path))
        {
            return;
        }

        var names = BusAdaptors.All.Where(a => a.Directory == directory).Select(a => a.Name).ToList();
        _emit(new BusSignal(_root.Path, ManagedObjects.Interface, "InterfacesRemoved", writer =>
        {
            writer.Path(path);
            writer.Open('a', "s");
            names.ForEach(writer.String);
            writer.Close();
        }));
    }

    private async Task ChangedAsync(string directory, string path)
    {
        var changing = s_changing[directory];
        if (changing.Length == 0)
        {
            return;
        }

        var adaptor = BusAdaptors.All.First(a => a.Directory == directory);
        _emit(Changed(path, adaptor, await PropertyReading.ReadAsync(adaptor, Target(path), p => changing.Contains(p.Name), _closing.Token)));
    }

    /// <summary>The signal that tells properties' new values.</summary>
    public static BusSignal Changed(string path, BusAdaptor adaptor, IReadOnlyList<PropertyValue> values) =>
        new(path, PropertiesInterface, "PropertiesChanged", writer =>
        {
            writer.String(adaptor.Name);
            PropertyReading.Write(writer, values);
            writer.Open('a', "s");
            writer.Close();
        });

    private BusTarget Target(string path) => new(_root, path, path[(path.LastIndexOf('/') + 1)..]);
}
