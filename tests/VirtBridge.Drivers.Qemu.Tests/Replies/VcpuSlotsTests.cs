using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Replies;
using Xunit;

namespace VirtBridge.Drivers.Qemu.Tests.Replies;

public sealed class VcpuSlotsTests
{
    [Fact]
    public void A_plugged_core_brings_its_threads_and_an_empty_one_can_be_plugged()
    {
        var hotpluggable = JsonNode.Parse("""
            [{"type": "core", "vcpus-count": 2, "props": {"core-id": 8}},
             {"type": "core", "vcpus-count": 2, "props": {"core-id": 0}, "qom-path": "/machine/peripheral/vcpu0"}]
            """);
        var running = JsonNode.Parse("""
            [{"cpu-index": 0, "thread-id": 11, "qom-path": "/machine/peripheral/vcpu0/thread[0]"},
             {"cpu-index": 1, "thread-id": 12, "qom-path": "/machine/peripheral/vcpu0/thread[1]"}]
            """);

        var slots = VcpuSlots.Read(hotpluggable, running, 4);

        Assert.Equal([true, true, false, false], slots.Select(slot => slot.Online));
        Assert.Equal([11L, 12L, null, null], slots.Select(slot => slot.ThreadId));
        Assert.Equal("vcpu0", slots[0].Device?.Alias);
        Assert.Null(slots[1].Device);
        Assert.Equal(8, slots[2].Device?.Topology.Core);
        Assert.All(slots, slot => Assert.True(slot.Hotpluggable));
    }

    [Fact]
    public void More_slots_than_the_guest_can_have_are_cut()
    {
        var hotpluggable = JsonNode.Parse("""[{"type": "core", "vcpus-count": 8, "props": {"core-id": 0}}]""");

        Assert.Equal(3, VcpuSlots.Read(hotpluggable, JsonNode.Parse("[]"), 3).Count);
    }
}
