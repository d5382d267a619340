using VirtBridge.Model;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The order in which processors come to a guest: the first one and all that stay are there before those that were plugged in.</summary>
internal static class VcpuRules
{
    public static void Check(ValueArray<VcpuDef> vcpus)
    {
        if (vcpus.IsEmpty)
        {
            return;
        }

        foreach (var vcpu in vcpus)
        {
            Require(vcpu.Id != 0 || !vcpu.Enabled || vcpu.Hotpluggable != true, "vcpu0 can't be hotpluggable");
            Require(vcpu.Id != 0 || vcpu.Order is null or 0 or 1, "vcpu0 must be enabled first");
        }

        var enabled = vcpus.Where(vcpu => vcpu.Enabled).ToList();
        var ordered = enabled.Count(vcpu => vcpu.Order is > 0);
        Require(ordered == 0 || ordered == enabled.Count, "all vcpus must have either set or unset order");
        CheckOrder(vcpus);
    }

    private static void CheckOrder(ValueArray<VcpuDef> vcpus)
    {
        var plugged = false;
        var last = 0u;
        foreach (var vcpu in vcpus.OrderBy(vcpu => vcpu.Id))
        {
            if (vcpu.Hotpluggable == true)
            {
                plugged = true;
            }
            else if (vcpu.Enabled)
            {
                Require(!plugged, "online non-hotpluggable vcpus need to be ordered prior to hotpluggable vcpus");
                Require(vcpu.Order is not > 0 || vcpu.Order > last, "online non-hotpluggable vcpus must be ordered in ascending order");
                last = vcpu.Order ?? last;
            }
        }
    }
}
