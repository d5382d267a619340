using System.Diagnostics;
using System.Globalization;

namespace VirtBridge.Integration.Tests;

/// <summary>
/// Operations on a guest with two disks, in the middle of which the daemon, its helper or QEMU is killed. Whatever was kept before reads as
/// before, the guest is where it was or where it was going, no image is left over, and what was begun can be brought to its end.
/// VIRTBRIDGE_KILLS says how many of each kind, VIRTBRIDGE_KILL_SEED which.
/// </summary>
public sealed class KillRuns : IDisposable
{
    private static readonly int s_runs = Number("VIRTBRIDGE_KILLS", 6);
    private static readonly int s_seed = Number("VIRTBRIDGE_KILL_SEED", 1);
    private readonly RunningDaemon _daemon = new();
    private readonly Random _chance = new(s_seed);
    private TimeSpan _usual = TimeSpan.FromMilliseconds(100);
    private int _serial;

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void The_daemon_is_killed_in_the_middle() => Run("daemon", stage =>
    {
        Wait();
        _daemon.Kill();
        return _daemon.Start;
    });

    [Fact]
    public void The_helper_that_moves_data_is_killed_in_the_middle() => Run("helper", stage =>
    {
        var since = Stopwatch.StartNew();
        while (since.Elapsed < 2 * _usual)
        {
            if (HostProcesses.ChildrenOf(_daemon.Pid, "qemu-storage-da") is [var helper, ..])
            {
                Wait(0.3);
                HostProcesses.Kill(helper);
                break;
            }
        }

        return () => { };
    });

    [Fact]
    public void QEMU_is_killed_in_the_middle() => Run("QEMU", stage =>
    {
        Wait();
        foreach (var guest in HostProcesses.With("qemu-system", stage.Images))
        {
            HostProcesses.Kill(guest);
        }

        return () => { };
    });

    private static int Number(string name, int usual) => int.Parse(Environment.GetEnvironmentVariable(name) ?? usual.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private void Wait(double share = 1.3) => Task.Delay(_usual * (_chance.NextDouble() * share)).GetAwaiter().GetResult();

    private void Run(string victim, Func<SnapshotStage, Action> kill)
    {
        var inTheMiddle = 0;
        for (var run = 0; run < s_runs; run += 6)
        {
            using var stage = new SnapshotStage(_daemon).Defined();
            stage.TakeWritten("s0");
            for (var i = 0; i < Math.Min(6, s_runs - run); i++)
            {
                inTheMiddle += Once(stage, victim, kill) ? 1 : 0;
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{s_runs} times {victim} was killed, {inTheMiddle} times in the middle of an operation");
    }

    private bool Once(SnapshotStage stage, string victim, Func<SnapshotStage, Action> kill)
    {
        if (stage.IsRunning != (victim == "QEMU" || (victim == "daemon" && _chance.Next(2) == 0)))
        {
            stage.Virsh(stage.IsRunning ? ["destroy", "vm"] : ["start", "vm", "--paused"]);
        }

        stage.Write();
        var operation = Choose(stage);
        var since = Stopwatch.StartNew();
        var work = Task.Run(() =>
        {
            var result = _daemon.Virsh(operation.Command);
            return (result, since.Elapsed);
        });
        var goOn = kill(stage);
        var middle = !work.IsCompleted;
        var (result, took) = work.GetAwaiter().GetResult();
        _usual = result.ExitCode == 0 ? (_usual * 3 + took) / 4 : _usual;
        try
        {
            goOn();
            foreach (var begun in stage.Settle(operation.Doomed, operation.Created, operation.Reverted))
            {
                stage.Delete(begun);
            }

            if (result.ExitCode != 0 && victim != "daemon")
            {
                // What could not be moved away while the guest was ending is seen to when the next operation begins.
                stage.Take($"n{++_serial}");
                stage.Delete($"n{_serial}");
            }

            stage.Verify();
            Starts(stage);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{victim} killed in: {string.Join(' ', operation.Command)} (seed {s_seed}): {e.Message}\nit said {result}\n{_daemon.Log}", e);
        }

        return middle;
    }

    private Operation Choose(SnapshotStage stage)
    {
        var names = stage.Snapshots.Order(StringComparer.Ordinal).ToArray();
        var any = names.Length > 0 ? names[_chance.Next(names.Length)] : "";
        switch (names.Length < 2 ? 0 : names.Length > 5 ? 3 : _chance.Next(5))
        {
            case 0 or 1:
                var fresh = $"s{++_serial}";
                return new(["snapshot-create-as", "vm", fresh, "--disk-only"], []) { Created = fresh };
            case 2:
                return new(["snapshot-revert", "vm", any, .. stage.IsRunning ? (string[])["--paused"] : []], []) { Reverted = any };
            default:
                var children = _chance.Next(4) == 0;
                return new(["snapshot-delete", "vm", any, .. children ? (string[])["--children"] : []], children ? names : [any]);
        }
    }

    /// <summary>What is left can be started, whatever happened.</summary>
    private static void Starts(SnapshotStage stage)
    {
        if (!stage.IsRunning)
        {
            stage.Virsh("start", "vm", "--paused");
        }
    }

    private sealed record Operation(string[] Command, IReadOnlyCollection<string> Doomed)
    {
        public string? Created { get; init; }

        public string? Reverted { get; init; }
    }
}
