using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Replies;

/// <summary>Where a vCPU sits; a level the machine does not have is null.</summary>
public sealed record VcpuTopology(int? Socket, int? Die, int? Cluster, int? Core, int? Thread, int? Node);

/// <summary>One of the vCPUs a guest can have.</summary>
public sealed record VcpuSlot
{
    public bool Online { get; init; }
    public bool Hotpluggable { get; init; }

    /// <summary>The thread of the QEMU process that runs it.</summary>
    public long? ThreadId { get; init; }

    /// <summary>QEMU's number of it.</summary>
    public int? CpuIndex { get; init; }

    /// <summary>What is plugged as one; only the first vCPU of a device that holds several has these.</summary>
    public VcpuDevice? Device { get; init; }
}

/// <summary>A device that provides vCPUs. <see cref="Order"/> says when it was plugged, counted from 1.</summary>
public sealed record VcpuDevice(string Type, VcpuTopology Topology, int Vcpus)
{
    public int? Order { get; init; }
    public string? QomPath { get; init; }
    public string? Alias { get; init; }
}

/// <summary>Combines what QEMU says about vCPUs that could be and vCPUs that are.</summary>
public static class VcpuSlots
{
    private const string Peripheral = "/machine/peripheral/";

    private sealed record Device(VcpuDevice Facts, int First)
    {
        public VcpuDevice Facts { get; set; } = Facts;

        public int Used { get; set; }
    }

    /// <param name="hotpluggable">What <c>query-hotpluggable-cpus</c> returned, last slot first.</param>
    /// <param name="running">What <c>query-cpus-fast</c> returned.</param>
    /// <param name="count">How many vCPUs the guest can have.</param>
    public static IReadOnlyList<VcpuSlot> Read(JsonNode? hotpluggable, JsonNode? running, int count)
    {
        var slots = Enumerable.Repeat(new VcpuSlot(), count).ToArray();
        var devices = new List<Device>();
        var next = 0;
        foreach (var entry in (hotpluggable as JsonArray ?? []).OfType<JsonObject>().Reverse())
        {
            var device = new Device(ReadDevice(entry), next);
            devices.Add(device);
            next += device.Facts.Vcpus;
            var pluggable = device.Facts.QomPath is null || device.Facts.Alias is not null;
            for (var slot = device.First; slot < Math.Min(next, count); slot++)
            {
                slots[slot] = slots[slot] with { Hotpluggable = pluggable };
            }
        }

        Match(slots, devices, running);
        foreach (var device in devices.Where(device => device.First < count))
        {
            slots[device.First] = slots[device.First] with { Device = device.Facts };
        }

        return slots;
    }

    private static void Match(VcpuSlot[] slots, List<Device> devices, JsonNode? running)
    {
        var order = 0;
        foreach (var (cpu, position) in (running as JsonArray ?? []).OfType<JsonObject>().Select((cpu, position) => (cpu, position)))
        {
            var path = (string?)cpu["qom-path"] ?? "";
            var device = devices.Find(candidate => candidate.Facts.QomPath is { } owner
                && (path == owner || path.StartsWith(owner + "/", StringComparison.Ordinal)));
            var slot = device is null ? position : device.First + device.Used;
            if (device is { Used: 0 })
            {
                device.Facts = device.Facts with { Order = ++order };
            }

            if (device is not null)
            {
                device.Used++;
            }

            if (slot < slots.Length)
            {
                slots[slot] = slots[slot] with
                {
                    Online = true,
                    ThreadId = (long?)cpu["thread-id"],
                    CpuIndex = (int?)cpu["cpu-index"],
                };
            }
        }
    }

    private static VcpuDevice ReadDevice(JsonObject entry)
    {
        var props = entry["props"];
        var path = (string?)entry["qom-path"];
        return new VcpuDevice(
            (string?)entry["type"] ?? "",
            new VcpuTopology(
                (int?)props?["socket-id"],
                (int?)props?["die-id"],
                (int?)props?["cluster-id"],
                (int?)props?["core-id"],
                (int?)props?["thread-id"],
                (int?)props?["node-id"]),
            (int?)entry["vcpus-count"] ?? 1)
        {
            QomPath = path,
            Alias = path is not null && path.StartsWith(Peripheral, StringComparison.Ordinal) ? path[Peripheral.Length..] : null,
        };
    }
}
