using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hotplug;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Devices that come to a running guest, change, and go.</summary>
internal sealed class DeviceSteps
{
    private readonly GoldenRequest _request;
    private readonly GoldenCaps _caps;
    private readonly DomainParseOptions _options;
    private readonly string _directory;
    private DomainDef _live;

    private DeviceSteps(GoldenRequest request, GoldenCaps caps)
    {
        _request = request;
        _caps = caps;
        var path = request.InputPath("domain");
        _options = new DomainParseOptions { Inactive = false, SourceName = path, Rules = new QemuDomainRules(new GoldenCatalog(caps, request)) };
        var id = (int)(request.Number("domain_id") ?? 1);
        _live = DeviceAliases.Assign(DomainXml.Parse(File.ReadAllText(path), _options) with { Id = id });
        _directory = "/var/lib/libvirt/qemu/" + LaunchPlanner.DirectoryName(_live.Name, id);
    }

    public static GoldenResult Run(GoldenRequest request, GoldenCaps caps)
    {
        var run = new DeviceSteps(request, caps);
        request.DefinitionAccepted();
        List<(string, JsonNode?)> results = [];
        foreach (var (step, number) in request.Args.GetProperty("steps").EnumerateArray().Select((step, number) => (step, number)))
        {
            var result = run.Take(step);
            results.Add(($"xml{number}", DomainXml.Format(run._live, new DomainFormatOptions { Secure = request.Flag("format", "secure") })));
            results.Add(($"result{number}", result));
        }

        return GoldenResult.Ok([.. results]);
    }

    private string Take(JsonElement step)
    {
        var monitor = new ListedMonitor(step);
        var parsed = DeviceXml.Parse(
            _request.ReadInput(GoldenRequest.Text(step, "device") ?? ""),
            _options with { Inactive = GoldenRequest.Texts(step, "parse").Contains("inactive") });
        var slot = DeviceSlot.Single(parsed) ?? throw Refuse.Unsupported(ErrorDomain.Qemu, "this kind of device cannot be changed while a guest runs");
        var device = slot.First(parsed)!;
        try
        {
            return GoldenRequest.Text(step, "action") switch
            {
                "attach" => Attach(monitor, slot, device),
                "detach" => Detach(monitor, slot, device),
                _ => Update(monitor, slot, device),
            };
        }
        catch (VirtException)
        {
            return "error";
        }
    }

    private string Attach(ListedMonitor monitor, DeviceSlot slot, DeviceDef device)
    {
        var wanted = DeviceXml.Complete(_live with { Devices = slot.Add(_live.Devices, device) }, _options with { Inactive = true });
        var after = HotplugPlan.Complete(_live, wanted, _directory, new LaunchFacts { ChannelDirectory = $"/var/run/libvirt/qemu/channel/{_live.Id}-{_live.Name}" });
        var terminals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var added in HotplugPlan.Added(_live, after))
        {
            foreach (var step in HotplugPlan.Attach(Input(after), _live, added))
            {
                var reply = JsonNode.Parse(monitor.Execute(step));
                if (step.Command == "chardev-add" && (string?)reply?["return"]?["pty"] is { } terminal)
                {
                    terminals[(string)step.Arguments!["id"]!] = terminal;
                }
            }
        }

        _live = LaunchPlanner.WithTerminals(after, terminals);
        return "ok";
    }

    private string Detach(ListedMonitor monitor, DeviceSlot slot, DeviceDef device)
    {
        var known = slot.Find(_live.Devices, device) ?? throw Refuse.Failed(ErrorDomain.Qemu, $"the guest has no such {slot.Kind}");
        foreach (var step in HotplugPlan.Detach(Input(_live), known))
        {
            if (step.Command != "device_del")
            {
                monitor.Try(step);
            }
            else if (!monitor.Execute(step).Contains("DEVICE_DELETED", StringComparison.Ordinal))
            {
                return "pending";
            }
        }

        _live = _live with { Devices = slot.Replace(_live.Devices, known, null) };
        return "ok";
    }

    private string Update(ListedMonitor monitor, DeviceSlot slot, DeviceDef device)
    {
        var known = slot.Find(_live.Devices, device) ?? throw Refuse.Failed(ErrorDomain.Qemu, $"the guest has no such {slot.Kind}");
        var (after, steps) = HotplugPlan.Update(known, device);
        foreach (var step in steps)
        {
            _ = monitor.Execute(step);
        }

        _live = _live with { Devices = slot.Replace(_live.Devices, known, after) };
        return "ok";
    }

    private CommandLineInput Input(DomainDef domain) => new()
    {
        Domain = domain,
        Capabilities = _caps.For(_request),
        Host = new HostFacts { GuestDirectory = _directory },
        Descriptors = new GoldenDescriptors(_request) { Domain = domain },
    };
}
