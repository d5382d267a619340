using System.Globalization;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Replies;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Vcpus;

/// <summary>
/// Which devices make a running guest have the virtual processors it shall have. QEMU plugs devices, and on some machines
/// a device is several processors: a core of POWER has all its threads.
/// </summary>
public static class VcpuPlan
{
    private const string Prefix = "vcpu";

    /// <summary>The first processors of the devices to plug, or to unplug where they are online, in order.</summary>
    public static IReadOnlyList<int> Steps(IReadOnlyList<VcpuSlot> slots, VcpuTotals wanted)
    {
        if (wanted.Individual.IsEmpty)
        {
            return ToCount(slots, (int)wanted.Online);
        }

        var differing = wanted.Individual.Where(vcpu => vcpu.Id < slots.Count && slots[(int)vcpu.Id].Online != vcpu.Enabled).Select(vcpu => (int)vcpu.Id).ToArray();
        return differing.Length == 0 ? [] : [OneDevice(slots, differing)];
    }

    /// <summary>What a guest that was just started lacks: processors that may be taken away are no part of its command line.</summary>
    public static IReadOnlyList<int> Missing(IReadOnlyList<VcpuSlot> slots, VcpuTotals wanted) =>
    [
        .. wanted.Individual
            .Where(vcpu => vcpu is { Enabled: true, Hotpluggable: true } && vcpu.Id < slots.Count && slots[(int)vcpu.Id] is { Online: false, Device: not null })
            .OrderBy(vcpu => vcpu.Order ?? uint.MaxValue)
            .Select(vcpu => (int)vcpu.Id),
    ];

    /// <summary>The definition after the guest gave up the device of that name, the same one when it is no processor.</summary>
    public static DomainDef Without(DomainDef domain, string alias)
    {
        var vcpus = domain.Vcpus;
        if (!alias.StartsWith(Prefix, StringComparison.Ordinal) || !uint.TryParse(alias.AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out var first)
            || vcpus.Individual.FirstOrDefault(vcpu => vcpu.Id == first) is not { Enabled: true, Order: { } order })
        {
            return domain;
        }

        // The processors of one device came at once.
        var left = vcpus.Individual.Select(vcpu => vcpu.Order == order ? vcpu with { Enabled = false, Order = null } : vcpu).ToValueArray();
        return domain with { Vcpus = vcpus with { Current = (uint)left.Count(vcpu => vcpu.Enabled), Individual = left } };
    }

    /// <summary>What plugs a device.</summary>
    public static JsonObject Device(IReadOnlyList<VcpuSlot> slots, int first)
    {
        var device = slots[first].Device!;
        var place = device.Topology;
        var properties = new JsonObject { ["driver"] = device.Type, ["id"] = $"{Prefix}{first}" };
        foreach (var (name, number) in new[]
        {
            ("socket-id", place.Socket), ("die-id", place.Die), ("cluster-id", place.Cluster), ("core-id", place.Core), ("thread-id", place.Thread), ("node-id", place.Node),
        })
        {
            if (number is { } known)
            {
                properties[name] = known;
            }
        }

        return properties;
    }

    /// <summary>The definition of a guest whose processors are as QEMU says.</summary>
    public static DomainDef Live(DomainDef domain, IReadOnlyList<VcpuSlot> slots)
    {
        var all = new VcpuDef[slots.Count];
        VcpuDevice? device = null;
        for (var i = 0; i < all.Length; i++)
        {
            device = slots[i].Device ?? device;
            all[i] = new((uint)i, slots[i].Online, slots[i].Hotpluggable, slots[i].Online ? (uint?)device?.Order : null);
        }

        var online = (uint)all.Count(vcpu => vcpu.Enabled);
        return domain with
        {
            Vcpus = domain.Vcpus with { Current = online == domain.Vcpus.Max ? null : online, Individual = ValueArray.Create<VcpuDef>(all) },
        };
    }

    private static List<int> ToCount(IReadOnlyList<VcpuSlot> slots, int count)
    {
        var online = slots.Count(slot => slot.Online);
        var plug = count > online;
        var devices = Enumerable.Range(0, slots.Count).Where(i => slots[i] is { Device: not null, Hotpluggable: true } slot && slot.Online != plug);
        List<int> steps = [];
        foreach (var first in plug ? devices : devices.Reverse())
        {
            var after = online + (plug ? slots[first].Device!.Vcpus : -slots[first].Device!.Vcpus);
            if (plug ? after <= count : after >= count)
            {
                steps.Add(first);
                online = after;
            }
        }

        return online == count
            ? steps
            : throw Refuse.Argument(
                ErrorDomain.Qemu,
                $"target vm vcpu granularity does not allow the desired vcpu count: {count} cannot be reached with whole devices that can be plugged or unplugged, {online} can");
    }

    private static int OneDevice(IReadOnlyList<VcpuSlot> slots, int[] selected)
    {
        var first = selected[0];
        while (first > 0 && slots[first].Device is null)
        {
            first--;
        }

        var end = first + (slots[first].Device?.Vcpus ?? 1);
        foreach (var id in selected)
        {
            if (!slots[id].Hotpluggable)
            {
                throw Refuse.Argument(ErrorDomain.Qemu, $"vcpu '{id}' can't be modified: it is not hotpluggable");
            }

            if (id >= end)
            {
                throw Refuse.Argument(ErrorDomain.Qemu, $"only one hotpluggable entity can be selected: vcpu '{id}' is on another device than vcpu '{selected[0]}'");
            }
        }

        return end - first == selected.Length
            ? first
            : throw Refuse.Argument(ErrorDomain.Qemu, $"vcpu '{first}' belongs to a larger hotpluggable entity, but siblings were not selected: vcpus {first} to {end - 1} come and go together");
    }
}
