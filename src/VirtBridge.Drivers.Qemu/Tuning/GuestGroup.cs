using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Tuning;

/// <summary>
/// The control groups of one running guest, one directory in each hierarchy, named so that other tools and a later life of
/// the daemon find them. Groups of single threads exist only once a quota needs them.
/// </summary>
internal sealed class GuestGroup(ControlGroupMounts mounts, int id, string name)
{
    private const int MostReadBytes = 4096;

    private readonly string _place = Path.Combine("machine", $"qemu-{id}-{Plain(name)}.libvirt-qemu");

    public ControlGroupMounts Mounts => mounts;

    /// <summary>Makes the groups and moves the process with all its threads into them. A hierarchy that refuses is left out.</summary>
    public void Enter(int process)
    {
        foreach (var mount in mounts.All)
        {
            var directory = Path.Combine(mount.Directory, _place);
            try
            {
                Directory.CreateDirectory(directory);
                if (mount.Unified)
                {
                    Delegate(mount.Directory);
                    Delegate(Path.Combine(mount.Directory, "machine"));
                }
                else if (mount == mounts.Find(ControlGroupMounts.Sets))
                {
                    FillSets(mount);
                }

                File.WriteAllText(Path.Combine(directory, "cgroup.procs"), process.ToString(CultureInfo.InvariantCulture));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or VirtException)
            {
                // Without limits the guest needs no group; setting one later names the file that refuses.
                continue;
            }
        }
    }

    /// <summary>Puts one thread into a group of its own below the guest's.</summary>
    public void EnterThread(string group, int thread)
    {
        var mount = mounts.Require(ControlGroupMounts.Cpu);
        var directory = Path.Combine(mount.Directory, _place, group);
        Directory.CreateDirectory(directory);
        if (mount.Unified)
        {
            Write(Path.Combine(directory, "cgroup.type"), "threaded");
            Write(Path.Combine(mount.Directory, _place, "cgroup.subtree_control"), "+cpu");
        }

        Write(Path.Combine(directory, mount.Unified ? "cgroup.threads" : "tasks"), thread.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Lets the guest have memory of these nodes of the host only; what it has elsewhere moves.</summary>
    public void KeepMemoryOn(string nodes, int process)
    {
        var mount = mounts.Require(ControlGroupMounts.Sets);
        var directory = Path.Combine(mount.Directory, _place);
        if (!mount.Unified)
        {
            FillSets(mount);
            Write(Path.Combine(directory, "cpuset.memory_migrate"), "1");
        }

        Write(Path.Combine(directory, "cpuset.mems"), nodes);
        Write(Path.Combine(directory, "cgroup.procs"), process.ToString(CultureInfo.InvariantCulture));
    }

    public void Write(GroupValue value) =>
        Write(Path.Combine(mounts.Require(value.Controller).Directory, _place, value.Group, value.File), value.Value);

    /// <summary>What a file of the guest's own group says, null when it cannot be read.</summary>
    public string? Read(string controller, string file)
    {
        if (mounts.Find(controller) is not { } mount)
        {
            return null;
        }

        try
        {
            using var stream = File.OpenRead(Path.Combine(mount.Directory, _place, file));
            var bytes = new byte[MostReadBytes];
            return System.Text.Encoding.ASCII.GetString(bytes, 0, stream.Read(bytes)).TrimEnd();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Removes the groups after the guest is gone.</summary>
    public void Remove()
    {
        foreach (var mount in mounts.All)
        {
            var directory = Path.Combine(mount.Directory, _place);
            try
            {
                if (Directory.Exists(directory))
                {
                    // The kernel removes a group by its directory alone; the files inside go with it.
                    Array.ForEach(Directory.GetDirectories(directory), RemoveGroup);
                    RemoveGroup(directory);
                }
            }
            catch (IOException)
            {
                continue;
            }
        }
    }

    /// <summary>A set that was just made is empty, and takes nobody in, of libvirtd's guests either, until it is told what it may use.</summary>
    private void FillSets(ControlGroupMount mount)
    {
        Inherit(mount.Directory, Path.GetDirectoryName(_place)!);
        Inherit(Path.Combine(mount.Directory, Path.GetDirectoryName(_place)!), Path.GetFileName(_place));
    }

    private static void Inherit(string parent, string name)
    {
        var directory = Path.Combine(parent, name);
        Directory.CreateDirectory(directory);
        foreach (var file in (string[])["cpuset.cpus", "cpuset.mems"])
        {
            if (File.ReadAllText(Path.Combine(directory, file)).Trim().Length == 0)
            {
                Write(Path.Combine(directory, file), File.ReadAllText(Path.Combine(parent, file)).Trim());
            }
        }
    }

    private static void RemoveGroup(string directory) => _ = Processes.Libc.RemoveDirectory(directory);

    private static void Delegate(string directory)
    {
        var control = Path.Combine(directory, "cgroup.subtree_control");
        foreach (var controller in File.ReadAllText(Path.Combine(directory, "cgroup.controllers")).Split(' ', StringSplitOptions.TrimEntries))
        {
            if (controller is "cpu" or "memory" or "io" or "cpuset")
            {
                File.WriteAllText(control, "+" + controller);
            }
        }
    }

    private static void Write(string file, string value)
    {
        try
        {
            File.WriteAllText(file, value);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"Unable to write '{value}' to '{file}'", e);
        }
    }

    private static string Plain(string name) =>
        new([.. name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_').Take(64)]);
}
