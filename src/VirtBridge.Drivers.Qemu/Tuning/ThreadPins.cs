using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tuning;

/// <summary>Which processors of the host the threads of a guest may use.</summary>
internal static class ThreadPins
{
    private const int MaskBytes = 1024;

    /// <summary>True when a definition says anything about places.</summary>
    public static bool Wanted(DomainDef domain) =>
        domain.Vcpus.CpuSet is not null || domain.CpuTune.EmulatorPin is not null
        || domain.CpuTune.VcpuPins.Count > 0 || domain.CpuTune.IoThreadPins.Count > 0;

    /// <summary>Moves every thread to where the definition wants it: pinned ones there, others to the guest's own set or anywhere.</summary>
    public static void Apply(DomainDef domain, GuestThreads threads)
    {
        foreach (var (id, thread) in threads.Vcpus)
        {
            Set(thread, Pin(domain.CpuTune.VcpuPins, id) ?? domain.Vcpus.CpuSet);
        }

        foreach (var (id, thread) in threads.IoThreads)
        {
            Set(thread, Pin(domain.CpuTune.IoThreadPins, id) ?? domain.Vcpus.CpuSet);
        }

        foreach (var thread in threads.Others())
        {
            Set(thread, domain.CpuTune.EmulatorPin ?? domain.Vcpus.CpuSet);
        }
    }

    private static string? Pin(ValueArray<CpuPin> pins, uint id) => pins.FirstOrDefault(pin => pin.Id == id)?.CpuSet;

    private static unsafe void Set(int thread, string? cpus)
    {
        var mask = stackalloc byte[MaskBytes];
        var all = cpus is null;
        new Span<byte>(mask, MaskBytes).Fill(all ? byte.MaxValue : (byte)0);
        foreach (var cpu in CpuSet.Parse(cpus))
        {
            if (cpu < MaskBytes * 8)
            {
                mask[cpu / 8] |= (byte)(1 << (cpu % 8));
            }
        }

        // A thread that ended meanwhile needs no place.
        const int noSuchProcess = 3;
        if (Libc.SetAffinity(thread, MaskBytes, mask) != 0 && System.Runtime.InteropServices.Marshal.GetLastPInvokeError() is var error && error != noSuchProcess)
        {
            throw Refuse.System(ErrorDomain.Qemu, $"cannot set CPU affinity of thread {thread} to '{cpus ?? "all"}'", error, System.Runtime.InteropServices.Marshal.GetPInvokeErrorMessage(error));
        }
    }
}

/// <summary>The threads of a QEMU process by what they do.</summary>
internal sealed record GuestThreads(int Process, IReadOnlyList<(uint Id, int Thread)> Vcpus, IReadOnlyList<(uint Id, int Thread)> IoThreads)
{
    /// <summary>Everything that neither runs a processor of the guest nor one of its I/O threads.</summary>
    public IEnumerable<int> Others()
    {
        var known = Vcpus.Concat(IoThreads).Select(t => t.Thread).ToHashSet();
        try
        {
            return [.. Directory.EnumerateDirectories($"/proc/{Process}/task").Select(path => int.Parse(Path.GetFileName(path))).Where(id => !known.Contains(id))];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
