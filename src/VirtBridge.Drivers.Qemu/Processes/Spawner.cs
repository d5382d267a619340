using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>Starts a plan as a process of its own session that outlives this one. Decides nothing.</summary>
internal static unsafe class Spawner
{
    // Larger than glibc's and musl's types on every 64-bit machine.
    private const int ActionsSize = 256;
    private const int AttributesSize = 512;
    private const int SignalSetSize = 128;

    /// <summary>Starts the plan. <paramref name="executor"/> is the helper's path, used when there is something to confine.</summary>
    public static ProcessIdentity Start(ProcessPlan plan, string executor)
    {
        var arguments = plan.Confinement is { } confinement
            ? ConfinementArguments.Wrap(executor, confinement, plan)
            : [plan.Program, .. plan.Arguments];
        using var nowhere = Descriptor.OpenFile("/dev/null", Linux.OpenReadWrite);
        using var log = plan.LogFile is null ? Descriptor.OpenFile("/dev/null", Linux.OpenWriteOnly) : Descriptor.OpenLog(plan.LogFile);
        var pid = Spawn(plan, arguments, DescriptorLayout.Arrange(nowhere, log, plan.Descriptors));
        var identity = ProcessIdentity.Read(pid) ?? new ProcessIdentity(pid, 0);
        if (plan.PidFile is not null)
        {
            File.WriteAllText(plan.PidFile, $"{pid}\n");
        }

        return identity;
    }

    private static int Spawn(ProcessPlan plan, IReadOnlyList<string> command, DescriptorLayout layout)
    {
        using var arguments = new NativeStrings(command);
        using var environment = new NativeStrings([.. plan.Environment.Select(pair => $"{pair.Key}={pair.Value}")]);
        using var directory = new NativeStrings([plan.Directory]);
        var actions = stackalloc byte[ActionsSize];
        var attributes = stackalloc byte[AttributesSize];
        _ = Libc.ActionsInit(actions);
        _ = Libc.AttributesInit(attributes);
        try
        {
            SetAttributes(attributes);
            foreach (var (from, to) in layout.Duplications)
            {
                Require(Libc.ActionsAddDuplicate(actions, from, to), plan);
            }

            foreach (var number in layout.Closed)
            {
                Require(Libc.ActionsAddClose(actions, number), plan);
            }

            Require(Libc.ActionsAddCloseFrom(actions, layout.FirstClosed), plan);
            Require(Libc.ActionsAddDirectory(actions, directory.Array[0]), plan);
            int pid;
            Require(Libc.Spawn(&pid, arguments.Array[0], actions, attributes, arguments.Array, environment.Array), plan);
            return pid;
        }
        finally
        {
            _ = Libc.ActionsDestroy(actions);
            _ = Libc.AttributesDestroy(attributes);
        }
    }

    // This runtime ignores SIGPIPE and blocks signals in its threads; neither may leak into a guest.
    private static void SetAttributes(byte* attributes)
    {
        var signals = stackalloc byte[SignalSetSize];
        _ = Libc.SignalsAll(signals);
        _ = Libc.AttributesSetDefaultSignals(attributes, signals);
        _ = Libc.SignalsNone(signals);
        _ = Libc.AttributesSetSignalMask(attributes, signals);
        _ = Libc.AttributesSetFlags(attributes, Linux.SpawnSetMask | Linux.SpawnSetDefault | Linux.SpawnSetSession);
    }

    private static void Require(int failure, ProcessPlan plan)
    {
        if (failure != 0)
        {
            throw SystemFailure.Of(failure, $"cannot execute binary '{plan.Program}'");
        }
    }
}
