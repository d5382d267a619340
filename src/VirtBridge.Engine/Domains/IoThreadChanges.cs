using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Definitions with other IO threads; pure.</summary>
public static class IoThreadChanges
{
    public static DomainDef With(DomainDef definition, uint id, ErrorDomain from)
    {
        if (id == 0)
        {
            throw Refuse.Argument(from, "invalid value of 0 for iothread_id");
        }

        if (definition.IoThreads.Ids.Any(t => t.Id == id))
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"an IOThread is already using iothread_id '{id}'");
        }

        return WithIds(definition, definition.IoThreads.Ids.Add(new(id, false)));
    }

    public static DomainDef Without(DomainDef definition, uint id, ErrorDomain from)
    {
        var index = IndexOf(definition, id, from, "iothreadids list");
        if (definition.Devices.Disks.Any(d => d.IoThread == id || d.IoThreads.Any(m => m.Id == id)))
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"cannot remove IOThread {id} since it is being used by disk");
        }

        var without = WithIds(definition, definition.IoThreads.Ids.RemoveAt(index));
        var pins = without.CpuTune.IoThreadPins.Where(p => p.Id != id).ToValueArray();
        return without with { CpuTune = without.CpuTune with { IoThreadPins = pins } };
    }

    public static DomainDef WithPin(DomainDef definition, uint id, string cpus)
    {
        if (!definition.IoThreads.Ids.Any(t => t.Id == id))
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"iothreadid {id} not found");
        }

        var pins = definition.CpuTune.IoThreadPins.Where(p => p.Id != id).Append(new(id, cpus)).OrderBy(p => p.Id).ToValueArray();
        return definition with { CpuTune = definition.CpuTune with { IoThreadPins = pins } };
    }

    public static DomainDef WithParameters(DomainDef definition, uint id, TypedParameter[] given, ErrorDomain from)
    {
        var index = IndexOf(definition, id, from, "iothreadids");
        var thread = definition.IoThreads.Ids[index];
        foreach (var parameter in given)
        {
            var poll = thread.Poll ?? new(null, null, null);
            thread = parameter.Field switch
            {
                "poll_max_ns" => thread with { Poll = poll with { Max = parameter.Value.AsULong } },
                "poll_grow" => thread with { Poll = poll with { Grow = Unsigned(parameter.Value) } },
                "poll_shrink" => thread with { Poll = poll with { Shrink = Unsigned(parameter.Value) } },
                "thread_pool_min" => thread with { PoolMin = parameter.Value.AsInt },
                "thread_pool_max" => thread with { PoolMax = parameter.Value.AsInt },
                _ => throw new VirtException(ErrorCode.ArgumentUnsupported, from, $"parameter '{parameter.Field}' not supported"),
            };
        }

        return WithIds(definition, definition.IoThreads.Ids.SetItem(index, thread));
    }

    private static ulong Unsigned(TypedValue value) => value.Type == TypedParameterType.Uint ? value.AsUInt : value.AsULong;

    private static int IndexOf(DomainDef definition, uint id, ErrorDomain from, string where)
    {
        if (id == 0)
        {
            throw Refuse.Argument(from, "invalid value of 0 for iothread_id");
        }

        var index = definition.IoThreads.Ids.IndexOf(t => t.Id == id);
        return index >= 0 ? index : throw Refuse.Argument(ErrorDomain.Domain, $"cannot find IOThread '{id}' in {where}");
    }

    private static DomainDef WithIds(DomainDef definition, ValueArray<IoThreadDef> ids) =>
        definition with { IoThreads = definition.IoThreads with { Ids = ids, Count = (uint)ids.Count } };
}
