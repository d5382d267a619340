using System.Text;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine.Tests;

/// <summary>A random history of one or more domains: snapshots, reverts, deletions, writes, starts, clones and mishaps.</summary>
public sealed class RandomHistory
{
    private readonly World _world;
    private readonly Invariants _invariants;
    private readonly StringBuilder _log = new();
    private readonly bool _mishaps;
    private int _named;

    public RandomHistory(int seed, bool mishaps)
    {
        _world = new(seed);
        _invariants = new(_world);
        _mishaps = mishaps;
        if (Environment.GetEnvironmentVariable("VIRTBRIDGE_TRACE") is not null)
        {
            _world.Trace = what => _log.AppendLine($"    {what}");
        }

        var disks = 1 + _world.Chance.Next(2);
        _world.Bring("/d/vm-vda.qcow2");
        _world.Bring("/d/vm-vdb.qcow2");
        _world.Define("vm", disks == 1 ? [("vda", "/d/vm-vda.qcow2")] : [("vda", "/d/vm-vda.qcow2"), ("vdb", "/d/vm-vdb.qcow2")]);
    }

    /// <summary>What was done so far, one line each.</summary>
    public string Log => _log.ToString();

    /// <summary>Operations done.</summary>
    public int Operations { get; private set; }

    /// <summary>Does so many operations; returns what went wrong.</summary>
    public async Task<string?> RunAsync(int operations)
    {
        for (var i = 0; i < operations; i++)
        {
            if (await NextAsync() is { } wrong)
            {
                return wrong;
            }

            Operations++;
        }

        return null;
    }

    private DomainObject Any()
    {
        var all = _world.Host.Domains.All();
        return all[_world.Chance.Next(all.Length)];
    }

    private async Task<string?> NextAsync()
    {
        var domain = Any();
        var names = domain.View.Snapshots.All.ToArray().Select(m => m.Name).ToArray();
        var name = names.Length == 0 ? null : names[_world.Chance.Next(names.Length)];
        switch (_world.Chance.Next(12))
        {
            case 0 or 1:
                _world.Write(domain.View.Name);
                return null;
            case 2 or 3 or 4:
                return await TakeAsync(domain);
            case 5 or 6 when name is not null:
                return await RevertAsync(domain, name);
            case 7 or 8 or 9 when name is not null:
                return await DeleteAsync(domain, name, names);
            case 10:
                return await PowerAsync(domain);
            case 11 when name is not null:
                return Branch(domain, name);
            default:
                _world.Write(domain.View.Name);
                return null;
        }
    }

    private Task<string?> TakeAsync(DomainObject domain)
    {
        var name = $"s{++_named}";
        var running = domain.View.Active;
        var kind = _world.Chance.Next(10);
        var xml = $"<domainsnapshot><name>{name}</name>";
        var flags = DomainSnapshotCreateFlags.DiskOnly;
        if (kind is 0 or 1 or 2)
        {
            // Inside the images, with memory when it runs.
            flags = 0;
        }
        else if (kind == 3 && running)
        {
            flags = 0;
            xml += $"<memory snapshot='external' file='/d/{name}.memory'/>";
        }
        else if (kind == 4 && domain.View.Current.Devices.Disks.Count > 1)
        {
            xml += $"<disks><disk name='vdb' snapshot='{(running ? "no" : "internal")}'/></disks>";
            flags = running ? flags : 0;
        }

        var text = xml + "</domainsnapshot>";
        return TryAsync(domain, $"take {name} {flags} {xml.Length} running={running}", () => _world.Room.SnapshotTaker.TakeAsync(domain, text, flags, CancellationToken.None), null);
    }

    private Task<string?> RevertAsync(DomainObject domain, string name)
    {
        var flags = (DomainSnapshotRevertFlags)(_world.Chance.Next(4) switch { 0 => 1, 1 => 2, _ => 0 });
        domain.View.Snapshots.TryGet(name, out var moment);
        return TryAsync(
            domain, $"revert {domain.View.Name} {name} {flags}", () => _world.Room.SnapshotReverter.RevertAsync(domain, moment!.Definition, flags, CancellationToken.None), moment!.Definition);
    }

    private Task<string?> DeleteAsync(DomainObject domain, string name, string[] names)
    {
        var scope = (MomentDeleteScope)_world.Chance.Next(3);
        var metadata = _world.Chance.Next(12) == 0;
        if (metadata)
        {
            // What is kept without a record is its user's from then on.
            foreach (var memory in domain.View.Snapshots.All.ToArray().Select(m => m.Definition.MemoryFile).OfType<string>())
            {
                _world.Forgotten.Add(memory);
            }

            _world.Forgotten.UnionWith(names);
        }

        var detach = names.Length % 3 == 0;
        return TryAsync(
            domain, $"delete {domain.View.Name} {name} {scope}{(metadata ? " metadata" : "")}{(detach ? " detaching" : "")}",
            () => _world.Room.SnapshotDeleter.DeleteAsync(domain, name, scope, metadata, detach, CancellationToken.None), null);
    }

    private async Task<string?> PowerAsync(DomainObject domain)
    {
        _log.AppendLine($"power {domain.View.Name} running={domain.View.Active}");
        if (domain.View.Active)
        {
            await _world.Room.SnapshotTaker.StopAsync(domain, CancellationToken.None);
        }
        else
        {
            await _world.Room.Starter.BootAsync(domain, 0, null, CancellationToken.None);
        }

        return Check();
    }

    /// <summary>Somebody puts an image of theirs on top of what a snapshot keeps, as another domain or as nobody's.</summary>
    private string? Branch(DomainObject domain, string snapshot)
    {
        if (_world.Host.Domains.All().Length > 2 || !domain.View.Snapshots.TryGet(snapshot, out var moment))
        {
            return null;
        }

        var (disk, mode) = DomainImages.KeptDisks(moment.Definition).FirstOrDefault();
        if (disk is null || mode == DiskSnapshot.Internal)
        {
            return null;
        }

        var path = $"/d/own{++_named}.qcow2";
        _log.AppendLine($"branch {path} on {disk.Source.Path}");
        _world.Bring(path, disk.Source.Path, 4);
        if (_world.Chance.Next(2) == 0)
        {
            _world.Define($"clone{_named}", ("vda", path));
        }
        else
        {
            _world.Brought[path] = _world.Disk.Read(path);
        }

        return Check();
    }

    private async Task<string?> TryAsync(DomainObject domain, string what, Func<Task> act, SnapshotDef? target)
    {
        var name = domain.View.Name;
        var old = _world.Active.ToDictionary(entry => entry.Key, entry => (int[])entry.Value.Clone());
        var mishap = _mishaps ? (Mishap)_world.Chance.Next(4) : Mishap.None;
        mishap = mishap != Mishap.Failure || _world.Chance.Next(2) == 0 ? mishap : _world.Chance.Next(2) == 0 ? Mishap.Full : Mishap.Guest;
        _world.Arm(mishap, 1 + _world.Chance.Next(45));
        _world.GuestsWrite = true;
        _log.AppendLine($"{what} mishap={mishap}");
        var ended = true;
        try
        {
            await act();
        }
        catch (VirtException e)
        {
            _log.AppendLine($"  refused: {e.Message}");
            ended = false;
        }
        catch (SimulatedCrash e)
        {
            _log.AppendLine($"  {e.Message}");
            ended = false;
            await RecoverAsync(mishap == Mishap.Host);
        }

        _world.Disarm();
        _world.GuestsWrite = false;
        if (target is not null && _invariants.Reverted(_world.Domain(name), target, old, ended && mishap != Mishap.Guest) is { } mixed)
        {
            return mixed;
        }

        _invariants.Learn(_world.Domain(name));
        return ended || mishap == Mishap.None ? Check() : _invariants.FirstViolation(settled: false) ?? await LaterAsync(name);
    }

    /// <summary>What failed may be followed by other things before the next operation: writes, a start, and the end of the world.</summary>
    private async Task<string?> LaterAsync(string name)
    {
        for (var more = _world.Chance.Next(4); more > 0; more--)
        {
            _world.Write(name);
        }

        if (_world.Chance.Next(3) == 0)
        {
            var powerCut = _world.Chance.Next(2) == 0;
            _log.AppendLine($"  and then the world ended, power={powerCut}");
            await RecoverAsync(powerCut);
            _world.Disarm();
            _invariants.Learn(_world.Domain(name));
        }

        await _world.Room.Operations.SettleAsync(_world.Domain(name), last: true, CancellationToken.None);
        return Check();
    }

    private async Task RecoverAsync(bool powerCut)
    {
        while (true)
        {
            // The next daemon may be as unlucky.
            _world.Arm(_world.Chance.Next(3) == 0 ? Mishap.Daemon : Mishap.None, 1 + _world.Chance.Next(30));
            try
            {
                foreach (var problem in await _world.RestartAsync(powerCut))
                {
                    _log.AppendLine($"  problem: {problem}");
                }

                return;
            }
            catch (SimulatedCrash e)
            {
                _log.AppendLine($"  recovery: {e.Message}");
                powerCut = false;
            }
        }
    }

    private string? Check() => _invariants.FirstViolation();
}
