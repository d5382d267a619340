namespace VirtBridge.Model;

/// <summary>Placement of processors and memory follow each other; processors without a cell belong to the first one.</summary>
public static class NumaDefaults
{
    public static DomainDef Apply(DomainDef domain)
    {
        if (domain.Vcpus.Placement == Placement.Auto && !domain.NumaTune.HasMemory)
        {
            domain = domain with { NumaTune = domain.NumaTune with { HasMemory = true, Mode = NumaTuneMode.Strict, Placement = Placement.Auto } };
        }
        else if (domain.NumaTune is { HasMemory: true, Placement: Placement.Auto } && domain.Vcpus is { Placement: null, CpuSet: null })
        {
            domain = domain with { Vcpus = domain.Vcpus with { Placement = Placement.Auto } };
        }

        if (domain.Vcpus.Placement is null)
        {
            domain = domain with { Vcpus = domain.Vcpus with { Placement = Placement.Static } };
        }

        return domain.Cpu is { Numa.IsEmpty: false } cpu ? WithAllCpus(domain, cpu) : domain;
    }

    private static DomainDef WithAllCpus(DomainDef domain, CpuDef cpu)
    {
        var missing = new SortedSet<uint>();
        for (uint vcpu = 0; vcpu < Math.Min(domain.Vcpus.Max, NumberSet.Limit); vcpu++)
        {
            missing.Add(vcpu);
        }

        foreach (var cell in cpu.Numa)
        {
            if (cell.Cpus is { } cpus)
            {
                missing.ExceptWith(NumberSet.Parse(cpus));
            }
        }

        if (missing.Count == 0)
        {
            return domain;
        }

        if (cpu.Numa[0].Cpus is { } first)
        {
            missing.UnionWith(NumberSet.Parse(first));
        }

        var filled = cpu.Numa[0] with { Cpus = NumberSet.Format(missing) };
        return domain with { Cpu = cpu with { Numa = cpu.Numa.SetItem(0, filled) } };
    }
}
