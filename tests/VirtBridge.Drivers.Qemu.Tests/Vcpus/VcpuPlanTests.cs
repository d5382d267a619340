using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Replies;
using VirtBridge.Drivers.Qemu.Vcpus;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Vcpus;

public sealed class VcpuPlanTests
{
    [Fact]
    public void Processors_come_in_order_until_there_are_enough() =>
        Assert.Equal([5, 6], VcpuPlan.Steps(Slots(8, online: 5), new VcpuTotals { Max = 8, Current = 7 }));

    [Fact]
    public void A_core_brings_all_its_threads_and_half_of_one_cannot_be_had()
    {
        var cores = Slots(32, online: 8, size: 8);
        Assert.Equal([8, 16], VcpuPlan.Steps(cores, new VcpuTotals { Max = 32, Current = 24 }));
        Assert.Throws<VirtException>(() => VcpuPlan.Steps(cores, new VcpuTotals { Max = 32, Current = 23 }));
    }

    [Fact]
    public void One_device_is_chosen_at_a_time()
    {
        Assert.Equal([7], VcpuPlan.Steps(Slots(8, online: 5), Chosen(8, 0, 1, 2, 3, 4, 7)));
        Assert.Throws<VirtException>(() => VcpuPlan.Steps(Slots(8, online: 5), Chosen(8, 0, 1, 2, 3, 4, 6, 7)));
    }

    [Fact]
    public void A_device_is_plugged_at_its_place() => Assert.Equal(
        """{"driver":"cpu","id":"vcpu6","core-id":6}""", VcpuPlan.Device(Slots(8, online: 5), 6).ToJsonString());

    private static VcpuTotals Chosen(int count, params int[] online) => new()
    {
        Max = (uint)count,
        Individual = Enumerable.Range(0, count).Select(i => new VcpuDef((uint)i, online.Contains(i), null, null)).ToValueArray(),
    };

    private static VcpuSlot[] Slots(int count, int online, int size = 1) =>
    [
        .. Enumerable.Range(0, count).Select(i => new VcpuSlot
        {
            Online = i < online,
            Hotpluggable = i >= online,
            Device = i % size == 0 ? new VcpuDevice("cpu", new VcpuTopology(null, null, null, i, null, null), size) : null,
        }),
    ];
}
