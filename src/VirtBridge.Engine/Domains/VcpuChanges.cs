using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Definitions with other numbers or places of virtual processors; pure.</summary>
public static class VcpuChanges
{
    public static DomainDef WithCount(DomainDef definition, uint count, bool maximum, bool live, int most, ErrorDomain from, bool hotpluggable = false)
    {
        var vcpus = definition.Vcpus;
        if (count == 0 || count > most)
        {
            throw Refuse.Argument(from, $"argument out of range: {count}");
        }

        if (maximum)
        {
            return live
                ? throw Refuse.Argument(from, "cannot adjust maximum vcpus on running domain")
                : definition with { Vcpus = Trim(vcpus with { Max = count, Current = Math.Min(vcpus.Online, count) }) };
        }

        if (count > vcpus.Max)
        {
            throw Refuse.Argument(from, $"requested cpu amount exceeds maximum ({count} > {vcpus.Max})");
        }

        return definition with
        {
            Vcpus = hotpluggable && !live ? WithPlugged(vcpus, count) : Trim(vcpus with { Current = count }),
        };
    }

    // Those that come are marked as such; the last ones that can go leave.
    private static VcpuTotals WithPlugged(VcpuTotals vcpus, uint count)
    {
        var all = Individual(vcpus);
        var missing = (int)count - all.Count(vcpu => vcpu.Enabled);
        for (var i = 0; i < all.Length && missing > 0; i++)
        {
            if (!all[i].Enabled)
            {
                all[i] = all[i] with { Enabled = true, Hotpluggable = true };
                missing--;
            }
        }

        for (var i = all.Length - 1; i > 0 && missing < 0; i--)
        {
            if (all[i].Enabled)
            {
                all[i] = all[i] with { Enabled = false, Hotpluggable = true };
                missing++;
            }
        }

        return vcpus with { Current = count == vcpus.Max ? null : count, Individual = all.Select(vcpu => vcpu with { Order = null }).ToValueArray() };
    }

    /// <summary>Plugs or unplugs the processors named by a list.</summary>
    public static DomainDef WithSelected(DomainDef definition, string list, bool plugged, bool live, ErrorDomain from)
    {
        var selected = CpuSets.Parse(list, from);
        var all = Individual(definition.Vcpus);
        for (var i = all.Length; i < selected.Length; i++)
        {
            if (selected[i])
            {
                throw Refuse.Argument(from, $"vcpu '{i}' is not present in domain definition");
            }
        }

        if (live && Array.Find(all, v => selected[v.Id] && v.Enabled == plugged) is { } settled)
        {
            throw Refuse.Argument(from, $"vcpu '{settled.Id}' is already in requested state");
        }

        var changed = all.Select(v => selected[v.Id] ? v with { Enabled = plugged, Hotpluggable = true, Order = null } : v with { Order = live ? v.Order : null }).ToArray();
        if (!changed[0].Enabled)
        {
            throw Refuse.Argument(from, "vCPU '0' can't be modified");
        }

        var online = (uint)changed.Count(v => v.Enabled);
        return definition with { Vcpus = definition.Vcpus with { Current = online, Individual = changed.ToValueArray() } };
    }

    /// <summary>Where a processor may run, null when anywhere.</summary>
    public static string? PinOf(DomainDef definition, uint vcpu)
    {
        foreach (var pin in definition.CpuTune.VcpuPins.AsSpan())
        {
            if (pin.Id == vcpu)
            {
                return pin.CpuSet;
            }
        }

        return definition.Vcpus.CpuSet;
    }

    public static DomainDef WithPin(DomainDef definition, uint vcpu, string cpus, ErrorDomain from)
    {
        if (vcpu >= definition.Vcpus.Max)
        {
            throw Refuse.Argument(from, $"requested vcpu '{vcpu}' is not present in the domain");
        }

        var pins = definition.CpuTune.VcpuPins.Where(p => p.Id != vcpu).Append(new(vcpu, cpus)).OrderBy(p => p.Id).ToValueArray();
        return definition with { CpuTune = definition.CpuTune with { VcpuPins = pins } };
    }

    private static VcpuDef[] Individual(VcpuTotals vcpus) =>
        vcpus.Individual.Count > 0
            ? [.. vcpus.Individual]
            : [.. Enumerable.Range(0, (int)vcpus.Max).Select(i => new VcpuDef((uint)i, i < vcpus.Online, i >= vcpus.Online, null))];

    private static VcpuTotals Trim(VcpuTotals vcpus) => vcpus with
    {
        Current = vcpus.Current == vcpus.Max ? null : vcpus.Current,
        Individual = [],
    };
}
