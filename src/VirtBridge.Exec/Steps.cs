namespace VirtBridge.Exec;

/// <summary>0 stands for the writer itself, so no id can go stale.</summary>
internal sealed record JoinControlGroup(string Directory) : Step
{
    public override void Apply() => KernelFile.Write(Directory + "/cgroup.procs", "0");
}

internal sealed record LimitResource(int Kind, ulong Soft, ulong Hard) : Step
{
    public override unsafe void Apply()
    {
        var values = stackalloc ulong[2] { Soft, Hard };
        ExecException.Require(Libc.SetLimit(Kind, values), $"cannot set limit {Kind}");
    }
}

internal sealed record RunOn(IReadOnlyList<int> Cpus) : Step
{
    private const int MostCpus = 8192;

    public override unsafe void Apply()
    {
        var mask = stackalloc byte[MostCpus / 8];
        foreach (var cpu in Cpus)
        {
            if (cpu is < 0 or >= MostCpus)
            {
                throw new ExecException($"there is no CPU {cpu}");
            }

            mask[cpu / 8] |= (byte)(1 << cpu % 8);
        }

        ExecException.Require(Libc.SetAffinity(0, MostCpus / 8, mask), "cannot choose CPUs");
    }
}

internal sealed record ScoreForOutOfMemory(long Score) : Step
{
    public override void Apply() => KernelFile.Write("/proc/self/oom_score_adj", $"{Score}");
}

internal sealed record BeNice(long Niceness) : Step
{
    // 0: the process, and which of them: this one.
    public override void Apply() => ExecException.Require(Libc.SetNiceness(0, 0, (int)Niceness), "cannot set the niceness");
}

internal sealed record MaskModes(long Mask) : Step
{
    public override void Apply() => _ = Libc.Umask((int)Mask);
}

/// <summary>A namespace of one's own. The thread that does this is the one that becomes the program.</summary>
internal sealed record Separate(int Namespace) : Step
{
    public const int Mounts = 0x00020000;
    public const int Ipc = 0x08000000;
    public const int Network = 0x40000000;

    private const nuint RecursiveSlave = 0x4000 | 0x80000;

    public override unsafe void Apply()
    {
        ExecException.Require(Libc.Unshare(Namespace), "cannot make a namespace");
        if (Namespace == Mounts)
        {
            // Mounts of the host still arrive here, those made here stay here.
            fixed (byte* root = "/\0"u8)
            {
                ExecException.Require(Libc.Mount(null, root, null, RecursiveSlave, null), "cannot separate the mounts");
            }
        }
    }
}

/// <summary>The label or profile the security module gives the program, in the module's own words.</summary>
internal sealed record LabelNext(string Label) : Step
{
    public override void Apply() => KernelFile.Write("/proc/thread-self/attr/exec", Label);
}

internal sealed record TakeGroups(uint[] Groups) : Step
{
    public override unsafe void Apply()
    {
        fixed (uint* groups = Groups)
        {
            ExecException.Require(Libc.SetGroups(Groups.Length, groups), "cannot set the groups");
        }
    }
}

internal sealed record BecomeGroup(uint Group) : Step
{
    public override void Apply() => ExecException.Require(Libc.SetGroup(Group, Group, Group), $"cannot become group {Group}");
}

internal sealed record BecomeUser(uint User) : Step
{
    public override void Apply() => ExecException.Require(Libc.SetUser(User, User, User), $"cannot become user {User}");
}

internal sealed record KeepPrivileges : Step
{
    private const int SetNoNewPrivileges = 38;

    public override void Apply() => ExecException.Require(Libc.ProcessControl(SetNoNewPrivileges, 1, 0, 0, 0), "cannot give up new privileges");
}

/// <summary>Marks every descriptor but standard ones and those named to close when the program starts.</summary>
internal sealed record CloseOthers(uint[] Kept) : Step
{
    private const int CloseOnExec = 4;

    public override void Apply()
    {
        var first = 3u;
        foreach (var kept in Kept.Order())
        {
            if (kept > first)
            {
                Close(first, kept - 1);
            }

            first = Math.Max(first, kept + 1);
        }

        Close(first, uint.MaxValue);
    }

    private static void Close(uint first, uint last) => ExecException.Require(Libc.CloseRange(first, last, CloseOnExec), "cannot close descriptors");
}
