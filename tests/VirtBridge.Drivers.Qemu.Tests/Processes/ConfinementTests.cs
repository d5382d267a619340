using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Tests.Processes;

/// <summary>What a process finds when it runs: with and without the helper program in between.</summary>
public sealed class ConfinementTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Poller _poller = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("vb-exec-").FullName;

    private static string Helper => Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "../../../../../src/VirtBridge.Exec", Path.GetRelativePath(
            Path.Combine(AppContext.BaseDirectory, "../../.."), AppContext.BaseDirectory), "virtbridge-exec"));

    private string Log => Path.Combine(_directory, "log");

    public void Dispose()
    {
        _poller.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public void Steps_come_in_an_order_that_gives_privileges_up_last()
    {
        using var descriptor = Descriptor.OpenFile("/dev/null", 0);
        var plan = new ProcessPlan { Program = "/bin/qemu", Arguments = ["-S"], Descriptors = [new PassedDescriptor(descriptor, 7)] };
        var confinement = new Confinement
        {
            User = 64055,
            Group = 64055,
            SupplementaryGroups = [104, 109],
            ControlGroups = ["/sys/fs/cgroup/machine"],
            Cpus = [0, 2],
            SecurityLabel = "exec libvirt-1",
            OwnMounts = true,
            NoNewPrivileges = true,
            OutOfMemoryScore = -100,
            Limits = [new ResourceLimit(ResourceKind.LockedMemory, 4096, ulong.MaxValue)],
        };

        Assert.Equal(
            """
            /helper
            cgroup=/sys/fs/cgroup/machine
            limit=8:4096:18446744073709551615
            cpus=0,2
            oom=-100
            own-mounts
            label=exec libvirt-1
            groups=104,109
            gid=64055
            uid=64055
            no-new-privileges
            keep=7
            --
            /bin/qemu
            -S
            """,
            string.Join('\n', ConfinementArguments.Wrap("/helper", confinement, plan)));
    }

    [Fact]
    public async Task A_spawned_process_has_its_own_session_no_stray_descriptors_and_default_signals()
    {
        using var one = Descriptor.OpenFile("/dev/null", 0);
        using var two = Descriptor.OpenFile("/dev/zero", 0);

        // Swapped numbers: each source is the other's target in the worst case.
        var seen = await RunAsync(Plan() with
        {
            Descriptors = [new PassedDescriptor(one, Math.Max(3, two.Number)), new PassedDescriptor(two, Math.Max(4, one.Number))],
        });
        Assert.Contains(seen, HasNoIgnoredSignal);
        Assert.Contains("SigBlk:\t0000000000000000", seen);
        Assert.Contains("session leader", seen);
        Assert.Contains($"{Math.Max(3, two.Number)} /dev/null", seen);
        Assert.Contains($"{Math.Max(4, one.Number)} /dev/zero", seen);
        Assert.Equal(5, seen.Count(line => line.Contains(" /dev/") || line.EndsWith("/log")));
        Assert.Contains("environment A=b", seen);
        Assert.Contains("directory /usr", seen);
    }

    [Fact]
    public async Task The_helper_arranges_the_process_and_becomes_the_program()
    {
        Assert.SkipUnless(File.Exists(Helper) && Environment.UserName == "root", "needs root and the helper");
        using var passed = Descriptor.OpenFile("/dev/zero", 0);
        var seen = await RunAsync(Plan() with
        {
            Descriptors = [new PassedDescriptor(passed, 30)],
            Confinement = new Confinement
            {
                User = 65534,
                Group = 65534,
                SupplementaryGroups = [100],
                NoNewPrivileges = true,
                OwnMounts = true,
                OutOfMemoryScore = 17,
                Umask = 63,
                Cpus = [0],
                Limits = [new ResourceLimit(ResourceKind.OpenFiles, 77, 99)],
            },
        });
        Assert.Contains("Uid:\t65534\t65534\t65534\t65534", seen);
        Assert.Contains("Gid:\t65534\t65534\t65534\t65534", seen);
        Assert.Contains("Groups:\t100 ", seen);
        Assert.Contains("NoNewPrivs:\t1", seen);
        Assert.Contains("Cpus_allowed_list:\t0", seen);
        Assert.Contains("Umask:\t0077", seen);
        Assert.Contains(seen, HasNoIgnoredSignal);
        Assert.Contains("files 77 99", seen);
        Assert.Contains("oom 17", seen);
        Assert.Contains("30 /dev/zero", seen);
        Assert.Equal(4, seen.Count(line => line.Contains(" /dev/") || line.EndsWith("/log")));
        Assert.DoesNotContain($"mounts {File.ResolveLinkTarget("/proc/self/ns/mnt", false)!.FullName.Split('/')[^1]}", seen);
    }

    [Fact]
    public async Task A_step_that_fails_says_so_in_the_log()
    {
        Assert.SkipUnless(File.Exists(Helper), "needs the helper");
        var plan = Plan() with { Confinement = new Confinement { ControlGroups = ["/nonexistent/group"] } };
        using var process = GuestProcess.Start(plan, Helper, _poller);
        Assert.Equal(new ProcessExit(126, null), await process.Exited.WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.Equal(
            "virtbridge-exec: cannot open '/nonexistent/group/cgroup.procs': No such file or directory", LastWords.Read(Log, ""));
    }

    [Fact]
    public void A_program_that_does_not_exist_is_an_error_at_once()
    {
        var failure = Assert.Throws<VirtBridge.Contract.VirtException>(
            () => GuestProcess.Start(Plan() with { Program = "/nonexistent/qemu" }, Helper, _poller));
        Assert.Equal("cannot execute binary '/nonexistent/qemu': No such file or directory", failure.Message);
    }

    // The C library ignores its two internal signals (32, 33) in what it spawns and takes them back itself.
    private static bool HasNoIgnoredSignal(string line) =>
        line.StartsWith("SigIgn:\t") && (Convert.ToUInt64(line[8..], 16) & ~0x1_8000_0000UL) == 0;

    private ProcessPlan Plan() => new()
    {
        Program = "/bin/sh",
        Arguments =
        [
            "-c",
            """
            cat /proc/self/status
            echo files $(ulimit -Sn) $(ulimit -Hn)
            echo oom $(cat /proc/self/oom_score_adj)
            echo mounts $(readlink /proc/$$/ns/mnt)
            echo environment A=$A
            echo directory $(pwd)
            test $(cut -d' ' -f6 /proc/$$/stat) = $$ && echo session leader
            for f in /proc/$$/fd/*; do echo ${f##*/} $(readlink $f); done
            """,
        ],
        Environment =
        [
            new("PATH", "/usr/bin:/bin"),
            new("A", "b"),
            new("DOTNET_ROOT", Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."))),
        ],
        Directory = "/usr",
        LogFile = Log,
    };

    private async Task<IReadOnlyList<string>> RunAsync(ProcessPlan plan)
    {
        using var process = GuestProcess.Start(plan, Helper, _poller);
        await process.Exited.WaitAsync(Patience, TestContext.Current.CancellationToken);
        return await File.ReadAllLinesAsync(Log, TestContext.Current.CancellationToken);
    }
}
