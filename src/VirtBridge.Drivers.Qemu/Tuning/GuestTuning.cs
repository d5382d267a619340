using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tuning;

/// <summary>Makes a running guest follow what its definition says about shares, limits and places.</summary>
internal sealed class GuestTuning(ControlGroupMounts mounts)
{
    private const string IoThreadStem = "iothread";

    public GuestGroup GroupOf(DomainDef live) => new(mounts, live.Id, live.Name);

    /// <summary>Refuses what this daemon has no means for, before anything is started.</summary>
    public void Check(DomainDef domain)
    {
        var missing = domain.MemTune != MemTune.None && mounts.Find(ControlGroupMounts.Memory) is null ? "Memory"
            : domain.BlkioTune != BlkioTune.None && mounts.Find(ControlGroupMounts.Block) is null ? "Block I/O"
            : GroupValues.Cpu(domain, unified: false).Any() && mounts.Find(ControlGroupMounts.Cpu) is null ? "CPU"
            : null;
        if (missing is not null)
        {
            throw Refuse.Config(ErrorDomain.Qemu, $"{missing} tuning is not available in session mode");
        }
    }

    /// <summary>Everything at once, for a guest that was started and does not run yet.</summary>
    public async Task BeginAsync(GuestRuntime runtime, DomainDef live, CancellationToken cancellation)
    {
        var group = GroupOf(live);
        group.Enter(runtime.Guest.Process.Identity.Pid);
        foreach (var disk in live.Devices.Disks.Where(disk => disk.IoTune is not null))
        {
            await ThrottleAsync(runtime, disk, cancellation);
        }

        if (live.MemTune != MemTune.None)
        {
            ApplyMemory(live, lift: false);
        }

        if (live.BlkioTune != BlkioTune.None)
        {
            ApplyBlock(live);
        }

        if (GroupValues.Cpu(live, unified: false).Any() || ThreadPins.Wanted(live))
        {
            await ApplyCpuAsync(runtime, live, cancellation);
        }
    }

    public void End(DomainDef live) => GroupOf(live).Remove();

    /// <summary>Shares, quotas and places of all threads.</summary>
    public async Task ApplyCpuAsync(GuestRuntime runtime, DomainDef live, CancellationToken cancellation)
    {
        var threads = await ThreadsAsync(runtime, cancellation);
        var unified = mounts.Find(ControlGroupMounts.Cpu)?.Unified ?? false;
        var values = GroupValues.Cpu(live, unified).ToList();
        if (values.Count > 0)
        {
            var group = GroupOf(live);
            _ = mounts.Require(ControlGroupMounts.Cpu);
            foreach (var name in values.Select(v => v.Group).Distinct().Where(name => name.Length > 0))
            {
                EnterThreads(group, name, threads);
            }

            values.ForEach(group.Write);
        }

        ThreadPins.Apply(live, threads);
    }

    public void ApplyMemory(DomainDef live, bool lift)
    {
        var group = GroupOf(live);
        foreach (var value in GroupValues.Memory(live, mounts.Require(ControlGroupMounts.Memory).Unified, lift))
        {
            // Kernels without swap accounting have no such file; lifting a limit that cannot exist is done already.
            if (value.Value is "-1" or "max" && group.Read(value.Controller, value.File) is null)
            {
                continue;
            }

            group.Write(value);
        }
    }

    public void ApplyBlock(DomainDef live)
    {
        var group = GroupOf(live);
        foreach (var value in GroupValues.Block(live, mounts.Require(ControlGroupMounts.Block).Unified, NumberOf))
        {
            group.Write(value);
        }
    }

    /// <summary>Where the guest's memory comes from; how strictly was decided when it started.</summary>
    public void ApplyNuma(GuestRuntime runtime, DomainDef before, DomainDef wanted)
    {
        var (old, changed) = (before.NumaTune.Mode ?? NumaTuneMode.Strict, wanted.NumaTune.Mode ?? NumaTuneMode.Strict);
        if (old != changed)
        {
            throw Refuse.Invalid(ErrorDomain.Qemu, "can't change numatune mode for running domain");
        }

        if (changed is not (NumaTuneMode.Strict or NumaTuneMode.Restrictive))
        {
            throw Refuse.Invalid(ErrorDomain.Qemu, "change of nodeset for running domain requires strict numa mode");
        }

        if (wanted.NumaTune.NodeSet is { } nodes)
        {
            GroupOf(wanted).KeepMemoryOn(nodes, runtime.Guest.Process.Identity.Pid);
        }
    }

    public static async Task ThrottleAsync(GuestRuntime runtime, DiskDef disk, CancellationToken cancellation) =>
        await runtime.Guest.Monitor.ExecuteAsync(
            new BlockSetIoThrottle(BackendOf(disk), DiskLimits.Of(disk.IoTune ?? new(), disk.Alias)), cancellation);

    /// <summary>The threads of a guest by what they do.</summary>
    public static async Task<GuestThreads> ThreadsAsync(GuestRuntime runtime, CancellationToken cancellation)
    {
        var monitor = runtime.Guest.Monitor;
        var asked = monitor.ExecuteAsync(new QueryIothreads(), cancellation);
        var vcpus = (await monitor.ExecuteAsync(new QueryCpusFast(), cancellation)).OrderBy(cpu => cpu.Index).Select(cpu => ((uint)cpu.Index, cpu.ThreadId));
        var others = (await asked)
            .Where(t => t.Id.StartsWith(IoThreadStem, StringComparison.Ordinal) && uint.TryParse(t.Id[IoThreadStem.Length..], CultureInfo.InvariantCulture, out _))
            .Select(t => (uint.Parse(t.Id[IoThreadStem.Length..], CultureInfo.InvariantCulture), t.ThreadId));
        return new(runtime.Guest.Process.Identity.Pid, [.. vcpus], [.. others]);
    }

    // A virtio disk is two devices: the one on the bus, and inside it the one that has the drive.
    private static string BackendOf(DiskDef disk) =>
        disk.Bus == DiskBus.Virtio ? $"/machine/peripheral/{disk.Alias}/virtio-backend" : disk.Alias!;

    private static void EnterThreads(GuestGroup group, string name, GuestThreads threads)
    {
        var members = name == GroupValues.Emulator
            ? threads.Others()
            : threads.Vcpus.Where(t => GroupValues.Vcpu(t.Id) == name).Concat(threads.IoThreads.Where(t => GroupValues.IoThread(t.Id) == name)).Select(t => t.Thread);
        foreach (var thread in members)
        {
            group.EnterThread(name, thread);
        }
    }

    // The kernel lists every block device by name with its numbers.
    private static string? NumberOf(string path)
    {
        var file = $"/sys/class/block/{Path.GetFileName(path)}/dev";
        return File.Exists(file) ? File.ReadAllText(file).Trim() : null;
    }
}
