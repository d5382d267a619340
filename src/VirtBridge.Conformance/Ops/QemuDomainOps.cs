using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about domains of the QEMU driver.</summary>
internal static class QemuDomainOps
{
    public static IEnumerable<IGoldenOp> All()
    {
        var caps = new GoldenCaps();
        QemuDomainRules Rules(GoldenRequest request) => new(new GoldenCatalog(caps, request));
        return
        [
            new GoldenOp("xml2xml/domain/qemu", request => DomainOps.Reformat(request, Rules(request))),
            new GoldenOp("xml2argv/domain/qemu", request => Argv(request, Rules(request), caps)),
            new GoldenOp("xml2xml/domain-status/qemu", request => GoldenResult.Xml(DomainStatusXml.Write(DomainStatusXml.Read(request.ReadInput("xml"))))),
            new GoldenOp("xml2xml/snapshot/qemu", request => DomainOps.Snapshot(request, Rules(request))),
        ];
    }

    private static GoldenResult Argv(GoldenRequest request, QemuDomainRules rules, GoldenCaps caps)
    {
        var capabilities = caps.For(request);
        var path = request.InputPath("xml");
        var domain = DomainXml.Parse(File.ReadAllText(path), new DomainParseOptions
        {
            Inactive = !request.Flag("parse", "live"),
            AbiUpdate = request.Flag("parse", "abi-update"),
            SourceName = path,
            Rules = rules,
        });
        request.DefinitionAccepted();
        var host = new GoldenQemuHost(request);
        var directory = "/var/lib/libvirt/qemu/" + LaunchPlanner.DirectoryName(domain.Name, -1);
        var descriptors = new GoldenDescriptors(request);
        domain = LaunchPlanner.Plan(domain, -1, directory, () => 5900, new LaunchFacts
        {
            Catalog = new GoldenCatalog(caps, request),
            RawNeedsNode = !capabilities.Has(QemuFlag.BlockjobBackingMaskProtocol),
            VncUnixSocket = host.Settings.VncUnixSocket,
            Volumes = host.Volume,
            Port = host.Port,
            IsWritable = image => image.FdGroup is { } group && descriptors.FdGroup(group) is { Writable: true, Numbers.Count: 1 },
        });
        var start = request.Args.TryGetProperty("start", out var given) ? given : default;
        descriptors.Domain = domain;
        var input = new CommandLineInput
        {
            Domain = domain,
            Capabilities = capabilities,
            Settings = host.Settings,
            Vault = host.Vault,
            HostEnvironment = host.Environment,
            Host = new HostFacts
            {
                GuestDirectory = directory,
                MasterKeyFile = directory + "/master-key.aes",
                Cpu = GoldenHostCpus.Of(request),
                HugePages = [new("/dev/hugepages2M", 2048, true), new("/dev/hugepages1G", 1048576, false)],
                AdvisedNodes = "0-3",
                LastNode = 3,
                TpmSocket = "/dev/test",
                SpicePort = 5901,
                RenderNode = "/dev/dri/foo",
                Time = new HostTime(1234567890, -1800),
                ScsiGeneric = _ => "sg0",
            },
            Descriptors = descriptors,
            Incoming = GoldenRequest.Text(start, "incoming"),
            IncomingDescriptor = (int?)GoldenQemuHost.Number(start, "incoming_fd"),
        };
        var environment = QemuCommandLine.Environment(input, "/bin", "test").Select(pair => $"{pair.Key}={pair.Value}");
        return GoldenResult.Ok(("argv", GoldenResult.Command([domain.Devices.Emulator!, .. QemuCommandLine.Build(input)], environment)));
    }
}
