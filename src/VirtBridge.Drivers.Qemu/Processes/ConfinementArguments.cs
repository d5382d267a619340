namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>The command line of the helper program: what to arrange, then <c>--</c>, then the program itself.</summary>
internal static class ConfinementArguments
{
    public static IReadOnlyList<string> Wrap(string executor, Confinement confinement, ProcessPlan plan)
    {
        List<string> line = [executor];
        foreach (var group in confinement.ControlGroups)
        {
            line.Add($"cgroup={group}");
        }

        foreach (var limit in confinement.Limits)
        {
            line.Add($"limit={(int)limit.Kind}:{limit.Soft}:{limit.Hard}");
        }

        AddNumbers(line, "cpus", confinement.Cpus);
        AddNumber(line, "oom", confinement.OutOfMemoryScore);
        AddNumber(line, "nice", confinement.Niceness);
        AddNumber(line, "umask", confinement.Umask);
        AddFlag(line, "own-mounts", confinement.OwnMounts);
        AddFlag(line, "own-network", confinement.OwnNetwork);
        AddFlag(line, "own-ipc", confinement.OwnIpc);
        if (confinement.SecurityLabel is not null)
        {
            line.Add($"label={confinement.SecurityLabel}");
        }

        if (confinement.User is not null || confinement.Group is not null)
        {
            line.Add($"groups={string.Join(',', confinement.SupplementaryGroups)}");
        }

        AddNumber(line, "gid", confinement.Group);
        AddNumber(line, "uid", confinement.User);
        AddFlag(line, "no-new-privileges", confinement.NoNewPrivileges);
        line.Add($"keep={string.Join(',', plan.Descriptors.Select(item => item.Number))}");
        return [.. line, "--", plan.Program, .. plan.Arguments];
    }

    private static void AddNumber(List<string> line, string name, long? value)
    {
        if (value is { } number)
        {
            line.Add($"{name}={number}");
        }
    }

    private static void AddNumbers(List<string> line, string name, IReadOnlyList<int> values)
    {
        if (values.Count > 0)
        {
            line.Add($"{name}={string.Join(',', values)}");
        }
    }

    private static void AddFlag(List<string> line, string name, bool set)
    {
        if (set)
        {
            line.Add(name);
        }
    }
}
