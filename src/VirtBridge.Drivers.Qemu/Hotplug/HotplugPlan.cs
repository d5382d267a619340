using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Drivers.Qemu.Rules.Addresses;
using VirtBridge.Engine;
using VirtBridge.Model;
using DeviceSlot = VirtBridge.Engine.DeviceSlot;

namespace VirtBridge.Drivers.Qemu.Hotplug;

/// <summary>One command to the monitor. Of character devices and descriptors only the name is known here.</summary>
public sealed record HotplugStep(string Command, JsonObject? Arguments);

/// <summary>
/// What is said to a running QEMU so that it has a device, or has it no more: whatever the command line of a guest with it
/// has and that of a guest without it has not. Both guests have controllers and nothing else, so nothing else can differ.
/// </summary>
public static class HotplugPlan
{
    private static readonly Dictionary<string, string> Making = new(StringComparer.Ordinal)
    {
        ["-object"] = "object-add",
        ["-blockdev"] = "blockdev-add",
        ["-netdev"] = "netdev_add",
        ["-device"] = "device_add",
        ["-chardev"] = "chardev-add",
        ["-add-fd"] = "add-fd",
        ["-watchdog-action"] = "set-action",
    };

    private static readonly Dictionary<string, string> Ending = new(StringComparer.Ordinal)
    {
        ["-object"] = "object-del",
        ["-blockdev"] = "blockdev-del",
        ["-netdev"] = "netdev_del",
        ["-device"] = "device_del",
        ["-chardev"] = "chardev-remove",
    };

    /// <summary>The devices of <paramref name="after"/>, controllers apart, that <paramref name="before"/> has not.</summary>
    public static IReadOnlyList<DeviceDef> Added(DomainDef before, DomainDef after)
    {
        var known = Slots.SelectMany(slot => slot.Members(before.Devices)).Select(device => device.Alias).ToHashSet(StringComparer.Ordinal);
        return [.. Slots.SelectMany(slot => slot.Members(after.Devices)).Where(device => device.Alias is not null && !known.Contains(device.Alias))];
    }

    /// <summary>
    /// The definition with names for its new devices, and what a start would choose for them: paths, and numbers of images
    /// that nothing in this guest had before.
    /// </summary>
    public static DomainDef Complete(DomainDef before, DomainDef wanted, string directory, LaunchFacts facts)
    {
        var after = DeviceAliases.Assign(UsbPorts.Assign(wanted));
        foreach (var device in Added(before, after))
        {
            var slot = SlotOf(after, device);
            var alone = after with { Devices = slot.Add(DomainDevices.None, device) };
            var planned = slot.First(LaunchPlanner.Plan(alone, before.Id, directory, () => -1, facts).Devices)!;
            after = after with { Devices = slot.Replace(after.Devices, device, Chosen(planned, before, directory)) };
        }

        return after;
    }

    /// <summary>Plugs <paramref name="device"/> of the input's guest, and controllers that <paramref name="before"/> has not.</summary>
    public static IReadOnlyList<HotplugStep> Attach(CommandLineInput input, DomainDef before, DeviceDef device) =>
        [.. New(Parts(input, before, null), Parts(input, input.Domain, device)).OrderBy(part => Turn(part, device)).SelectMany(Adding)];

    /// <summary>Plugs the controllers of the input's guest that <paramref name="before"/> has not.</summary>
    public static IReadOnlyList<HotplugStep> Controllers(CommandLineInput input, DomainDef before) =>
        [.. New(Parts(input, before, null), Parts(input, input.Domain, null)).SelectMany(Adding)];

    private static DeviceDef Chosen(DeviceDef device, DomainDef before, string directory) => device switch
    {
        DiskDef { Source.IsEmpty: false } disk => disk with
        {
            Source = DiskImages.Renumber(DiskImages.Of(WithEnd(WithSocket(disk.Source, directory))), NextNumber(before)),
        },
        HostdevDef { Source: HostdevSource.Pci { Driver: null } pci } hostdev => hostdev with
        {
            Source = pci with { Driver = new HostdevDriver(HostdevDriverName.Vfio, null) },
        },
        ShmemDef { Model: ShmemModel.IvshmemDoorbell, ServerPath: null } shmem => shmem with { ServerPath = $"/var/lib/libvirt/shmem-{shmem.Name}-sock" },
        _ => device,
    };

    private static StorageSource WithSocket(StorageSource image, string directory) => image.Reservations is { Managed: true } managed
        ? image with { Reservations = managed with { SocketPath = directory + "/pr-helper0.sock" } }
        : image;

    // What a device needs comes before it; controllers come before all that.
    private static int Turn(ArgumentPart part, DeviceDef device) => part.Option switch
    {
        "-watchdog-action" or "-add-fd" => 0,
        "-device" when Name(part) == device.Alias => 2,
        _ => 1,
    };

    /// <summary>Takes a device of the input's guest away; the first step asks the guest, the others clean up after it.</summary>
    public static IReadOnlyList<HotplugStep> Detach(CommandLineInput input, DeviceDef device)
    {
        var gone = New(Parts(input, input.Domain, null), Parts(input, input.Domain, device)).Reverse();
        return
        [
            .. gone.Where(part => Ending.ContainsKey(part.Option)).OrderBy(part => part.Option == "-device" ? 0 : 1).Select(part => new HotplugStep(
                Ending[part.Option], new JsonObject { [part.Option == "-blockdev" ? "node-name" : "id"] = Name(part) })),
        ];
    }

    /// <summary>The device as it is after a change, and what makes it so; what only the running guest knows stays.</summary>
    public static (DeviceDef After, IReadOnlyList<HotplugStep> Steps) Update(DeviceDef before, DeviceDef wanted) => (before, wanted) switch
    {
        (GraphicsDef.Spice old, GraphicsDef.Spice changed) => (
            old with { Password = changed.Password },
            changed.Password != old.Password || changed.Password.ValidTo is not null ? Password("spice", changed.Password) : []),
        (DiskDef old, DiskDef changed) when old.Source.Path == changed.Source.Path && old.Source.Type == changed.Source.Type => (old, []),
        _ => throw Refuse.Unsupported(ErrorDomain.Qemu, "this change needs the guest to be restarted"),
    };

    private static HotplugStep[] Password(string protocol, GraphicsPassword password) =>
    [
        new("set_password", new JsonObject { ["protocol"] = protocol, ["password"] = password.Text ?? "" }),
        new("expire_password", new JsonObject { ["protocol"] = protocol, ["time"] = password.ValidTo ?? "never" }),
    ];

    private static uint NextNumber(DomainDef domain) => 1 + DiskImages.All(domain).Select(image => image.Index ?? 0).DefaultIfEmpty(0u).Max();

    // What cannot have an image below it is the last one.
    private static StorageSource WithEnd(StorageSource image) => image.Backing is null && !DiskNodes.CanBeBacked(image.Format)
        ? image with { Backing = new BackingStore.Last() }
        : image;

    private static DeviceSlot SlotOf(DomainDef domain, DeviceDef device) => Slots.First(slot => slot.Members(domain.Devices).Any(member => ReferenceEquals(member, device) || (member.Alias is not null && member.Alias == device.Alias)));

    private static IEnumerable<DeviceSlot> Slots => DeviceSlot.All.Where(slot => slot.Kind != "controller");

    private static IEnumerable<HotplugStep> Adding(ArgumentPart part)
    {
        if (!Making.TryGetValue(part.Option, out var command))
        {
            throw Refuse.Unsupported(ErrorDomain.Qemu, $"the device needs '{part.Option}', which a running guest cannot be given; start the guest with it");
        }

        if (part.Option == "-chardev" && part.Value.Contains(",fd=", StringComparison.Ordinal))
        {
            yield return new HotplugStep("getfd", null);
        }

        yield return new HotplugStep(command, part.Option == "-watchdog-action"
            ? new JsonObject { ["watchdog"] = part.Value }
            : part.Properties is { } properties ? JsonNode.Parse(properties.ToJson())!.AsObject() : new JsonObject { ["id"] = Name(part) });
    }

    private static string Name(ArgumentPart part)
    {
        if (part.Properties is { } properties)
        {
            var made = JsonNode.Parse(properties.ToJson())!.AsObject();
            return (string?)(made["node-name"] ?? made["id"]) ?? "";
        }

        return part.Value.Split(',').FirstOrDefault(text => text.StartsWith("id=", StringComparison.Ordinal))?["id=".Length..] ?? "";
    }

    private static IEnumerable<ArgumentPart> New(IReadOnlyList<ArgumentPart> before, IReadOnlyList<ArgumentPart> after)
    {
        var left = before.Select(part => (part.Option, part.Value)).ToList();
        return [.. after.Where(part => !left.Remove((part.Option, part.Value)))];
    }

    private static IReadOnlyList<ArgumentPart> Parts(CommandLineInput input, DomainDef domain, DeviceDef? device)
    {
        var devices = DomainDevices.None with { Emulator = domain.Devices.Emulator, Controllers = domain.Devices.Controllers };
        if (device is not null)
        {
            devices = SlotOf(domain, device).Add(devices, device);
        }

        return QemuCommandLine.Parts(input with { Domain = domain with { Devices = devices } });
    }
}
