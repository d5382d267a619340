using System.Collections.Immutable;
using System.Threading.Channels;
using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.Snmp.Agentx;
using VirtBridge.Snmp.Mib;

namespace VirtBridge.Snmp.Cache;

/// <summary>How a connection is made; it is given where its events go, because they may come at once.</summary>
internal delegate Task<IVirtSession> SessionOpener(Action<ContractEvent> events, CancellationToken cancellation);

/// <summary>
/// Keeps what is known of all guests: events change it at once, and every few seconds the figures are read anew. Managers
/// read from <see cref="View"/>, so a walk of any length asks nobody.
/// </summary>
internal sealed class GuestCache(
    SessionOpener open, VmScalars scalars, TimeSpan interval, TimeProvider clock, Func<string, int> hostIndex, Action<Notification> notify, Action worked, Action<string> log)
{
    /// <summary>When nobody asks, figures are read this many times less often.</summary>
    private const int IdleFactor = 6;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_settle = TimeSpan.FromMilliseconds(100);

    /// <summary>A guest that takes longer to tell its figures hangs.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly Dictionary<Uuid, int> _numbers = [];
    private ImmutableDictionary<Uuid, Guest> _guests = ImmutableDictionary<Uuid, Guest>.Empty;
    private volatile MibView _view = MibView.Empty;
    private volatile IVirtSession? _session;
    private TaskCompletionSource _wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _asked;
    private long _read;

    /// <summary>All objects as they are known now.</summary>
    public MibView View
    {
        get
        {
            Volatile.Write(ref _asked, clock.GetTimestamp());
            worked();
            if (clock.GetElapsedTime(Volatile.Read(ref _read)) > interval)
            {
                // This answer is old, the next one will not be.
                Volatile.Read(ref _wanted).TrySetResult();
            }

            return _view;
        }
    }

    /// <summary>The connection for changes a manager asks for; null while there is none.</summary>
    public IVirtSession? Session => _session;

    public Guest? Find(Uuid uuid) => _guests.GetValueOrDefault(uuid);

    /// <summary>Connects and keeps what is known fresh, for ever.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        string? trouble = null;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(() => trouble = null, cancellation);
            }
            catch (VirtException e)
            {
                if (e.Message != trouble)
                {
                    trouble = e.Message;
                    log($"no connection to the hypervisor: {e.Message}; trying again until it is back");
                }
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }

            _session = null;
            scalars.Disconnect();
            await Task.Delay(s_pause, clock, cancellation).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task FollowAsync(Action connected, CancellationToken cancellation)
    {
        var events = Channel.CreateUnbounded<ContractEvent>(new UnboundedChannelOptions { SingleReader = true });
        await using var session = await open(e => events.Writer.TryWrite(e), cancellation);
        await session.Events.DomainEventCallbackRegisterAnyAsync((int)DomainEventID.Lifecycle, null, cancellation);
        await FollowAlsoAsync(session, DomainEventID.Tunable, cancellation);
        await FollowAlsoAsync(session, DomainEventID.DeviceAdded, cancellation);
        await FollowAlsoAsync(session, DomainEventID.DeviceRemoved, cancellation);
        await using var statistics = new PatientStatistics(c => open(static _ => { }, c), GuestReader.Everything, clock, s_patience);
        var reader = new GuestReader(session, statistics, clock, hostIndex);
        await DescribeAsync(session, cancellation);
        await RefreshAsync(reader, cancellation);
        _session = session;
        connected();
        log($"following {_guests.Count} guests");
        while (true)
        {
            var batch = await NextAsync(events.Reader, cancellation);
            Take(batch);
            if (batch.Count > 0)
            {
                // Several changes often come together: read the figures once for all of them.
                await Task.Delay(s_settle, clock, cancellation);
                Take(Drain(events.Reader));
            }

            await RefreshAsync(reader, cancellation);
        }
    }

    /// <summary>Events that have come, or none when it is time to read the figures: soon while somebody asks, else rarely.</summary>
    private async Task<List<ContractEvent>> NextAsync(ChannelReader<ContractEvent> events, CancellationToken cancellation)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var wanted = Volatile.Read(ref _wanted).Task;
        var arrival = events.WaitToReadAsync(enough.Token).AsTask();
        var asked = clock.GetElapsedTime(Volatile.Read(ref _asked)) < interval * IdleFactor;
        var pause = Task.Delay(asked ? interval : interval * IdleFactor, clock, enough.Token);
        await Task.WhenAny(arrival, pause, wanted);
        await enough.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return Drain(events);
    }

    private static List<ContractEvent> Drain(ChannelReader<ContractEvent> events)
    {
        var batch = new List<ContractEvent>();
        while (events.TryRead(out var message))
        {
            batch.Add(message);
        }

        return batch;
    }

    /// <summary>Hears of changed processor pins and devices where the hypervisor tells.</summary>
    private static async Task FollowAlsoAsync(IVirtSession session, DomainEventID kind, CancellationToken cancellation)
    {
        try
        {
            await session.Events.DomainEventCallbackRegisterAnyAsync((int)kind, null, cancellation);
        }
        catch (VirtException e) when (e.Code is ErrorCode.NoSupport or ErrorCode.InvalidArg)
        {
            // Pins and devices are read when a guest starts or is defined.
        }
    }

    /// <summary>Makes the next reading ask for what is otherwise kept.</summary>
    private void Forget(Uuid uuid, Func<Guest, Guest> without)
    {
        if (_guests.TryGetValue(uuid, out var guest))
        {
            _guests = _guests.SetItem(uuid, without(guest));
        }
    }

    private async Task DescribeAsync(IVirtSession session, CancellationToken cancellation)
    {
        scalars.HvSoftware = await session.Connect.GetTypeAsync(cancellation);
        var version = await session.Connect.GetVersionAsync(cancellation);
        scalars.HvVersion = $"{version / 1000000}.{version / 1000 % 1000}.{version % 1000}";
        scalars.Connect();
    }

    private async Task RefreshAsync(GuestReader reader, CancellationToken cancellation)
    {
        Volatile.Write(ref _wanted, new(TaskCreationOptions.RunContinuationsAsynchronously));
        var guests = await reader.AllAsync(_guests, Number, cancellation);
        Volatile.Write(ref _read, clock.GetTimestamp());
        worked();
        Publish(guests.ToImmutableDictionary(g => g.Reference.Uuid));
    }

    private void Take(List<ContractEvent> batch)
    {
        if (batch.Any(e => e is ConnectEventConnectionClosed))
        {
            throw new VirtException(ErrorCode.Rpc, ErrorDomain.Rpc, "the hypervisor's daemon closed the connection");
        }

        foreach (var tuned in batch.OfType<DomainEventCallbackTunable>())
        {
            Forget(tuned.Dom.Uuid, static g => g with { Affinity = null });
        }

        foreach (var changed in batch.Select(DeviceChange).OfType<DomainRef>())
        {
            Forget(changed.Uuid, static g => g with { Hardware = null });
        }

        Apply([.. batch.OfType<DomainEventCallbackLifecycle>().Select(e => e.Msg)]);
    }

    /// <summary>The domain whose devices an event may have changed.</summary>
    private static DomainRef? DeviceChange(ContractEvent message) => message switch
    {
        DomainEventCallbackDeviceAdded e => e.Dom,
        DomainEventCallbackDeviceRemoved e => e.Msg.Dom,
        DomainEventCallbackLifecycle { Msg: { Event: (int)DomainEventType.Defined or (int)DomainEventType.Started or (int)DomainEventType.Stopped } m } => m.Dom,
        _ => null,
    };

    private void Apply(IReadOnlyList<DomainEventLifecycle> news)
    {
        var guests = _guests;
        var told = new List<(DomainEventLifecycle Message, Guest Guest)>();
        foreach (var message in news)
        {
            var before = guests.GetValueOrDefault(message.Dom.Uuid)
                ?? new Guest { Reference = message.Dom, Index = Number(message.Dom.Uuid), State = DomainState.Nostate };
            var state = LifecycleNews.StateAfter(message, before.State);
            var after = before with
            {
                Reference = message.Dom,
                State = state,
                RunningSince = (DomainEventType)message.Event == DomainEventType.Started ? clock.GetUtcNow() : before.RunningSince,
            };
            guests = (DomainEventType)message.Event == DomainEventType.Undefined && !after.Running
                ? guests.Remove(message.Dom.Uuid)
                : guests.SetItem(message.Dom.Uuid, after);
            told.Add((message, after));
        }

        if (told.Count > 0)
        {
            Publish(guests);
            Tell(told);
        }
    }

    private void Tell(IReadOnlyList<(DomainEventLifecycle Message, Guest Guest)> told)
    {
        foreach (var (message, guest) in told)
        {
            notify(LifecycleNews.Libvirt(guest));
            if (scalars.PerVMNotificationsEnabled && LifecycleNews.Single(message, new VmRow(guest, clock)) is { } single)
            {
                notify(single);
            }
        }

        if (scalars.BulkNotificationsEnabled)
        {
            foreach (var group in told.GroupBy(t => LifecycleNews.KindOf(t.Message)))
            {
                if (LifecycleNews.Bulk(group.First().Message, scalars.Affecting(group.Select(t => t.Guest.Index))) is { } bulk)
                {
                    notify(bulk);
                }
            }
        }
    }

    private void Publish(ImmutableDictionary<Uuid, Guest> guests)
    {
        if (guests.Count != _guests.Count || guests.Keys.Any(k => !_guests.ContainsKey(k)))
        {
            scalars.TableChanged();
        }

        _guests = guests;
        scalars.Number = guests.Count;
        _view = GuestViews.Of([.. guests.Values], scalars, clock);
    }

    private int Number(Uuid uuid)
    {
        if (!_numbers.TryGetValue(uuid, out var number))
        {
            number = _numbers.Count + 1;
            _numbers[uuid] = number;
        }

        return number;
    }
}
