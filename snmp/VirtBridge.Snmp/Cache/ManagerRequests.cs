using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Contract.Snmp;
using VirtBridge.Snmp.Agentx;
using VirtBridge.Snmp.Generated;

namespace VirtBridge.Snmp.Cache;

/// <summary>Answers managers: reads from the cache, changes guests only when the agent was started to allow it.</summary>
internal sealed class ManagerRequests(GuestCache cache, VmScalars scalars, bool writable) : IRequestHandler
{
    /// <summary>Changes being prepared at most; a master that never finishes them gets no more.</summary>
    private const int MaxTransactions = 256;

    private const uint StateColumn = 3;
    private const uint RowStatusColumn = 9;

    private static readonly Oid s_perMachine = Oid.Parse("1.3.6.1.2.1.236.1.9.0");
    private static readonly Oid s_bulk = Oid.Parse("1.3.6.1.2.1.236.1.10.0");

    private readonly ConcurrentDictionary<uint, List<Func<CancellationToken, Task>>> _prepared = new();

    public VarBind Get(Oid name) => cache.View.Get(name);

    public VarBind Next(SearchRange range) => cache.View.Next(range);

    public (PduError Error, ushort Index) Test(uint transaction, IReadOnlyList<VarBind> values)
    {
        if (_prepared.Count >= MaxTransactions)
        {
            return (PduError.ResourceUnavailable, 1);
        }

        var deeds = _prepared.GetOrAdd(transaction, static _ => []);
        for (var i = 0; i < values.Count; i++)
        {
            var (error, deed) = Plan(values[i], values);
            if (error != PduError.None)
            {
                return (error, (ushort)(i + 1));
            }

            if (deed is not null)
            {
                deeds.Add(deed);
            }
        }

        return (PduError.None, 0);
    }

    public async Task<PduError> CommitAsync(uint transaction, CancellationToken cancellation)
    {
        if (!_prepared.TryRemove(transaction, out var deeds))
        {
            return PduError.CommitFailed;
        }

        try
        {
            foreach (var deed in deeds)
            {
                await deed(cancellation);
            }

            return PduError.None;
        }
        catch (VirtException)
        {
            return PduError.CommitFailed;
        }
    }

    public void CleanUp(uint transaction) => _prepared.TryRemove(transaction, out _);

    private (PduError Error, Func<CancellationToken, Task>? Deed) Plan(VarBind bind, IReadOnlyList<VarBind> all)
    {
        if (bind.Name == s_perMachine || bind.Name == s_bulk)
        {
            return PlanSwitch(bind);
        }

        if (!writable || RowOf(bind.Name) is not var (column, uuid) || column is not (StateColumn or RowStatusColumn))
        {
            return (PduError.NotWritable, null);
        }

        if (bind.Value.Type != MibType.Integer)
        {
            return (PduError.WrongType, null);
        }

        if (cache.Find(uuid) is not { } guest)
        {
            return (PduError.NoCreation, null);
        }

        var status = Value(all, uuid, RowStatusColumn);
        return column == RowStatusColumn
            ? PlanRow((RowStatus)bind.Value.AsInteger, guest, Value(all, uuid, StateColumn))
            : PlanState((LibvirtGuestState)bind.Value.AsInteger, guest, status == (int)RowStatus.CreateAndGo);
    }

    private (PduError Error, Func<CancellationToken, Task>? Deed) PlanSwitch(VarBind bind)
    {
        if (bind.Value.Type != MibType.Integer)
        {
            return (PduError.WrongType, null);
        }

        if (bind.Value.AsInteger is not (1 or 2))
        {
            return (PduError.WrongValue, null);
        }

        return (PduError.None, _ =>
        {
            var on = bind.Value.AsInteger == 1;
            (scalars.PerVMNotificationsEnabled, scalars.BulkNotificationsEnabled) =
                bind.Name == s_bulk ? (scalars.PerVMNotificationsEnabled, on) : (on, scalars.BulkNotificationsEnabled);
            return Task.CompletedTask;
        });
    }

    /// <summary>Row status as RFC 2579 has it: what is destroyed already may be destroyed again, what exists may not be created again.</summary>
    private (PduError Error, Func<CancellationToken, Task>? Deed) PlanRow(RowStatus wanted, Guest guest, int? state) => wanted switch
    {
        RowStatus.CreateAndGo when guest.Running => (PduError.InconsistentValue, null),
        RowStatus.CreateAndGo => (PduError.None, c => Session().Domains.CreateWithFlagsAsync(
            guest.Reference, state == (int)LibvirtGuestState.Paused ? DomainCreateFlags.Paused : 0, c).AsTask()),
        RowStatus.Destroy when !guest.Running => (PduError.None, null),
        RowStatus.Destroy => (PduError.None, c => ReachAsync(guest, DomainState.Shutoff, static (d, g, c) => d.DestroyAsync(g, c), c)),
        RowStatus.Active or RowStatus.NotInService => (PduError.InconsistentValue, null),
        _ => (PduError.WrongValue, null),
    };

    private (PduError Error, Func<CancellationToken, Task>? Deed) PlanState(LibvirtGuestState wanted, Guest guest, bool starting) => (guest.State, wanted) switch
    {
        (_, LibvirtGuestState.Running or LibvirtGuestState.Paused) when starting => (PduError.None, null),
        var (now, _) when (int)now == (int)wanted => (PduError.None, null),
        (DomainState.Running, LibvirtGuestState.Paused) => (PduError.None, c => ReachAsync(guest, DomainState.Paused, static (d, g, c) => d.SuspendAsync(g, c), c)),
        (DomainState.Paused, LibvirtGuestState.Running) => (PduError.None, c => ReachAsync(guest, DomainState.Running, static (d, g, c) => d.ResumeAsync(g, c), c)),
        (DomainState.Running, LibvirtGuestState.Shutdown) => (PduError.None, c => Session().Domains.ShutdownAsync(guest.Reference, c).AsTask()),
        (_, >= LibvirtGuestState.Running and <= LibvirtGuestState.Crashed) => (PduError.InconsistentValue, null),
        _ => (PduError.WrongValue, null),
    };

    /// <summary>
    /// A manager that hears nothing for a second sends its request again (RFC 1157 leaves that to it), while the first is still
    /// being followed: the second finds the guest where it wanted it, and that is no failure.
    /// </summary>
    private async Task ReachAsync(Guest guest, DomainState wanted, Func<IDomains, DomainRef, CancellationToken, ValueTask> change, CancellationToken cancellation)
    {
        var domains = Session().Domains;
        try
        {
            await change(domains, guest.Reference, cancellation);
        }
        catch (VirtException e) when (e.Code == ErrorCode.OperationInvalid)
        {
            if ((await domains.GetStateAsync(guest.Reference, 0, cancellation)).State != (int)wanted)
            {
                throw;
            }
        }
    }

    private IVirtSession Session() => cache.Session ?? throw new VirtException(ErrorCode.InvalidConn, ErrorDomain.Rpc, "the hypervisor is not connected");

    private static int? Value(IReadOnlyList<VarBind> all, Uuid uuid, uint column) =>
        all.Where(b => RowOf(b.Name) == (column, uuid)).Select(b => (int?)b.Value.AsInteger).FirstOrDefault();

    private static (uint Column, Uuid Uuid)? RowOf(Oid name)
    {
        var entry = LibvirtMibObjects.LibvirtGuestTable.Entry;
        if (!name.StartsWith(entry) || name.Length != entry.Length + 1 + Uuid.Size)
        {
            return null;
        }

        var bytes = new byte[Uuid.Size];
        for (var i = 0; i < bytes.Length; i++)
        {
            var part = name.Parts[entry.Length + 1 + i];
            if (part > byte.MaxValue)
            {
                return null;
            }

            bytes[i] = (byte)part;
        }

        return (name.Parts[entry.Length], new Uuid(bytes));
    }
}
