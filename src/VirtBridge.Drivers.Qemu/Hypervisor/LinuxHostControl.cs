using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Settings of a Linux host, through its files below <paramref name="root"/>.</summary>
public sealed class LinuxHostControl(string root = "/") : IHostControlFacet
{
    private static readonly (string Field, string File, bool Wide)[] s_shared =
    [
        (HostConstants.NodeMemorySharedPagesToScan, "pages_to_scan", false),
        (HostConstants.NodeMemorySharedSleepMillisecs, "sleep_millisecs", false),
        (HostConstants.NodeMemorySharedPagesShared, "pages_shared", true),
        (HostConstants.NodeMemorySharedPagesSharing, "pages_sharing", true),
        (HostConstants.NodeMemorySharedPagesUnshared, "pages_unshared", true),
        (HostConstants.NodeMemorySharedPagesVolatile, "pages_volatile", true),
        (HostConstants.NodeMemorySharedFullScans, "full_scans", true),
        (HostConstants.NodeMemorySharedMergeAcrossNodes, "merge_across_nodes", false),
    ];

    private static readonly ParameterRules s_settable = new(
        ErrorDomain.Qemu,
        (HostConstants.NodeMemorySharedPagesToScan, TypedParameterType.Uint),
        (HostConstants.NodeMemorySharedSleepMillisecs, TypedParameterType.Uint),
        (HostConstants.NodeMemorySharedMergeAcrossNodes, TypedParameterType.Uint));

    private string Power => Path.Combine(root, "sys/power");

    private string Ksm => Path.Combine(root, "sys/kernel/mm/ksm");

    public Task SuspendAsync(NodeSuspendTarget target, ulong seconds, CancellationToken cancellation)
    {
        var state = target == NodeSuspendTarget.Mem ? "mem" : "disk";
        var alarm = Path.Combine(root, "sys/class/rtc/rtc0/wakealarm");
        if (!Words(Path.Combine(Power, "state")).Contains(state) || !File.Exists(alarm)
            || (target == NodeSuspendTarget.Hybrid && !Words(Path.Combine(Power, "disk")).Any(w => w.Trim('[', ']') == "suspend")))
        {
            throw Refuse.Unsupported(ErrorDomain.Qemu, $"this host cannot sleep in mode '{target}' and wake by its clock");
        }

        // The clock is set first: a host that sleeps without it would not wake.
        Write(alarm, "0");
        Write(alarm, string.Create(CultureInfo.InvariantCulture, $"+{seconds}"));
        if (target == NodeSuspendTarget.Hybrid)
        {
            Write(Path.Combine(Power, "disk"), "suspend");
        }

        Write(Path.Combine(Power, "state"), state);
        return Task.CompletedTask;
    }

    public TypedParameter[] MemoryParameters() =>
        [.. s_shared.Where(s => File.Exists(Path.Combine(Ksm, s.File))).Select(s => Number(Path.Combine(Ksm, s.File)) is var value && s.Wide
            ? TypedParameter.ULLong(s.Field, value)
            : TypedParameter.UInt(s.Field, (uint)Math.Min(value, uint.MaxValue)))];

    public void SetMemoryParameters(TypedParameter[] parameters)
    {
        s_settable.Check(parameters);
        foreach (var parameter in parameters)
        {
            var file = Path.Combine(Ksm, s_shared.First(s => s.Field == parameter.Field).File);
            if (!File.Exists(file))
            {
                throw Refuse.Unsupported(ErrorDomain.Qemu, $"Parameter '{parameter.Field}' is not supported by this kernel");
            }

            Write(file, parameter.Value.AsUInt.ToString(CultureInfo.InvariantCulture));
        }
    }

    public int AllocatePages(uint[] sizes, ulong[] counts, int startCell, uint cellCount, NodeAllocPagesFlags flags)
    {
        var changed = 0;
        for (var cell = 0; cell < cellCount; cell++)
        {
            for (var i = 0; i < sizes.Length; i++)
            {
                var directory = startCell < 0 ? "sys/kernel/mm/hugepages" : $"sys/devices/system/node/node{startCell + cell}/hugepages";
                var file = Path.Combine(root, directory, $"hugepages-{sizes[i]}kB", "nr_hugepages");
                if (!File.Exists(file))
                {
                    throw Refuse.Failed(ErrorDomain.Qemu, $"page size {sizes[i]} KiB is not available on host NUMA node {startCell + cell}");
                }

                var wanted = (flags & NodeAllocPagesFlags.Set) != 0 ? counts[i] : checked(Number(file) + counts[i]);
                Write(file, wanted.ToString(CultureInfo.InvariantCulture));
                if (Number(file) != wanted)
                {
                    throw Refuse.Failed(ErrorDomain.Qemu, $"unable to allocate {wanted} pages of {sizes[i]} KiB; allocated only {Number(file)}");
                }

                changed++;
            }
        }

        return changed;
    }

    private static string[] Words(string file) => File.Exists(file) ? File.ReadAllText(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [];

    private static ulong Number(string file) => ulong.TryParse(File.ReadAllText(file).Trim(), CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static void Write(string file, string text)
    {
        try
        {
            File.WriteAllText(file, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"failed to set {file}", e);
        }
    }
}
