using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Replies;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Drivers.Qemu.Vcpus;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests that change running guests, talking to a monitor that was recorded.</summary>
internal static class HotplugOps
{
    public static IEnumerable<IGoldenOp> All()
    {
        var caps = new GoldenCaps();
        return
        [
            new GoldenOp("hotplug/", request => DeviceSteps.Run(request, caps)),
            new GoldenOp("hotplug/vcpu-count", request => Vcpus(request, caps, (domain, live) => VcpuChanges.WithCount(
                domain, (uint)(request.Number("vcpus") ?? 0), maximum: false, live, int.MaxValue, ErrorDomain.Qemu, hotpluggable: true))),
            new GoldenOp("hotplug/vcpu-individual", request => Vcpus(request, caps, (domain, live) => VcpuChanges.WithSelected(
                domain, request.Text("map") ?? "", request.True("state"), live, ErrorDomain.Qemu))),
        ];
    }

    private static GoldenResult Vcpus(GoldenRequest request, GoldenCaps caps, Func<DomainDef, bool, DomainDef> change)
    {
        var path = request.InputPath("domain");
        var stored = DomainXml.Parse(File.ReadAllText(path), new DomainParseOptions
        {
            Inactive = true,
            SourceName = path,
            Rules = new QemuDomainRules(new GoldenCatalog(caps, request)),
        });
        request.DefinitionAccepted();
        var monitor = RecordedConversation.ReadAll(request.ReadInput("monitor"))[0];
        var id = (int)(request.Number("domain_id") ?? 1);
        var wanted = change(DeviceAliases.Assign(stored with { Id = id }), true);
        var slots = Ask(monitor, wanted);
        foreach (var first in VcpuPlan.Steps(slots, wanted.Vcpus))
        {
            _ = monitor.Execute("device_add", VcpuPlan.Device(slots, first))
                ?? throw Refuse.Failed(ErrorDomain.Qemu, $"the monitor does not know how to plug vcpu '{first}'");
            slots = Ask(monitor, wanted);
        }

        var format = new DomainFormatOptions { Secure = request.Flag("format", "secure") };
        return GoldenResult.Ok(
            ("live", DomainXml.Format(VcpuPlan.Live(wanted, slots), format)),
            ("config", DomainXml.Format(change(stored, false), format with { Inactive = true })));
    }

    private static IReadOnlyList<VcpuSlot> Ask(RecordedConversation monitor, DomainDef domain) => VcpuSlots.Read(
        monitor.Execute("query-hotpluggable-cpus"), monitor.Execute("query-cpus-fast"), (int)domain.Vcpus.Max);
}
