using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Tuning;

/// <summary>Which hierarchy a controller of the kernel is in. Hosts mount them one by one, together, or both at once.</summary>
internal sealed record ControlGroupMount(string Directory, bool Unified);

/// <summary>The control group hierarchies of this host, by the controllers this driver uses.</summary>
internal sealed class ControlGroupMounts
{
    public const string Cpu = "cpu";
    public const string Memory = "memory";
    public const string Block = "blkio";
    public const string Sets = "cpuset";

    private readonly Dictionary<string, ControlGroupMount> _mounts;

    private ControlGroupMounts(Dictionary<string, ControlGroupMount> mounts) => _mounts = mounts;

    /// <summary>No hierarchy at all: what a user's own daemon has.</summary>
    public static ControlGroupMounts None { get; } = new([]);

    public IEnumerable<ControlGroupMount> All => _mounts.Values.Distinct();

    /// <summary>Reads the kernel's table of mounts and the controllers the unified hierarchy offers.</summary>
    /// <param name="mounts">The text of <c>/proc/self/mounts</c>.</param>
    /// <param name="unifiedControllers">The text of <c>cgroup.controllers</c> in a directory, empty when it has none.</param>
    public static ControlGroupMounts Read(string mounts, Func<string, string> unifiedControllers)
    {
        Dictionary<string, ControlGroupMount> found = [];
        foreach (var line in mounts.Split('\n'))
        {
            if (line.Split(' ') is not [_, var directory, var type, var options, ..])
            {
                continue;
            }

            var offered = type switch
            {
                "cgroup" => options.Split(','),
                "cgroup2" => unifiedControllers(directory).Split(' ').Select(name => name.Trim() == "io" ? Block : name.Trim()),
                _ => [],
            };
            foreach (var controller in offered.Where(name => name is Cpu or Memory or Block or Sets))
            {
                found.TryAdd(controller, new(directory, type == "cgroup2"));
            }
        }

        return new(found);
    }

    public ControlGroupMount? Find(string controller) => _mounts.GetValueOrDefault(controller);

    /// <summary>The hierarchy, or the refusal clients know.</summary>
    public ControlGroupMount Require(string controller) => Find(controller)
        ?? throw Refuse.Invalid(ErrorDomain.Qemu, $"cgroup {(controller == Block ? "BLKIO" : controller.ToUpperInvariant())} controller is not mounted");
}
