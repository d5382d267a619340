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

    [Fact]
    public void A_new_guest_gets_the_processors_that_may_go_again_in_the_order_they_came()
    {
        var wanted = new VcpuTotals { Max = 4, Individual = ValueArray.Create<VcpuDef>([new(0, true, false, 1), new(1, false, true, null), new(2, true, true, 3), new(3, true, true, 2)]) };
        Assert.Equal([3, 2], VcpuPlan.Missing(Slots(4, online: 1), wanted));
    }

    [Fact]
    public void What_the_guest_gave_up_is_offline_with_all_that_came_with_it()
    {
        var domain = new DomainDef
        {
            Name = "g",
            Os = new(),
            Vcpus = new VcpuTotals { Max = 4, Individual = ValueArray.Create<VcpuDef>([new(0, true, false, 1), new(1, true, false, 1), new(2, true, true, 2), new(3, true, true, 2)]) },
        };
        var left = VcpuPlan.Without(domain, "vcpu2").Vcpus;
        Assert.Equal(2u, left.Current);
        Assert.Equal([true, true, false, false], left.Individual.Select(vcpu => vcpu.Enabled));
        Assert.Same(domain, VcpuPlan.Without(domain, "net0"));
    }

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
