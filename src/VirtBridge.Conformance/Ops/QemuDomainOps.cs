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
            new GoldenOp("xml2argv/domain/qemu", request => Argv(request, Rules(request), caps.For(request))),
            new GoldenOp("xml2xml/snapshot/qemu", request => DomainOps.Snapshot(request, Rules(request))),
        ];
    }

    private static GoldenResult Argv(GoldenRequest request, QemuDomainRules rules, QemuCapabilities capabilities)
    {
        var path = request.InputPath("xml");
        var domain = DomainXml.Parse(File.ReadAllText(path), new DomainParseOptions
        {
            Inactive = !request.Flag("parse", "live"),
            AbiUpdate = request.Flag("parse", "abi-update"),
            SourceName = path,
            Rules = rules,
        });
        request.DefinitionAccepted();
        var directory = "/var/lib/libvirt/qemu/" + LaunchPlanner.DirectoryName(domain.Name, -1);
        domain = LaunchPlanner.Plan(domain, -1, directory, () => 5900);
        var start = request.Args.TryGetProperty("start", out var given) ? given : default;
        var input = new CommandLineInput
        {
            Domain = domain,
            Capabilities = capabilities,
            Host = new HostFacts
            {
                GuestDirectory = directory,
                MasterKeyFile = directory + "/master-key.aes",
                Cpu = GoldenHostCpus.Of(request),
                HugePages = [new("/dev/hugepages2M", 2048, true), new("/dev/hugepages1G", 1048576, false)],
                AdvisedNodes = "0-3",
                TpmSocket = "/dev/test",
            },
            Descriptors = new GoldenDescriptors(domain),
            Incoming = GoldenRequest.Text(start, "incoming"),
        };
        var environment = QemuCommandLine.Environment(input, "/bin", "test").Select(pair => $"{pair.Key}={pair.Value}");
        return GoldenResult.Ok(("argv", GoldenResult.Command([domain.Devices.Emulator!, .. QemuCommandLine.Build(input)], environment)));
    }

    /// <summary>The numbers every request assumes; nothing is opened.</summary>
    private sealed class GoldenDescriptors(DomainDef domain) : IDescriptorNumbers
    {
        public int Monitor => 1729;

        public int ListeningSocket(string alias, string path) => 1729;

        public int OutputFile(string alias, string path, bool append) => alias.EndsWith("-log", StringComparison.Ordinal) ? 1751 : 1750;

        public int VhostScsi(string alias) => 3;

        public int TpmDevice(string path) => 1730;

        public int TpmCancel(string path) => 1731;

        public int Tap(string alias) =>
            domain.Devices.Interfaces.First(nic => nic.Alias == alias).Type is InterfaceType.Network or InterfaceType.Bridge ? 102 : 3;
    }

    /// <summary>The one QEMU of a request.</summary>
    private sealed class GoldenCatalog(GoldenCaps caps, GoldenRequest request) : IQemuCatalog
    {
        private readonly QemuCapabilities _capabilities = caps.For(request);

        public string HostArch => GoldenRequest.Text(Host, "arch") ?? _capabilities.Arch;

        private System.Text.Json.JsonElement Host => request.Args.TryGetProperty("host", out var host) ? host : default;

        public string? EmulatorFor(string arch) => "/usr/bin/qemu-system-" + arch;

        public QemuCapabilities? Find(string emulator) =>
            emulator == _capabilities.Emulator || emulator == "/usr/bin/qemu-system-" + _capabilities.Arch ? _capabilities : null;

        public VirtBridge.Contract.Uuid NewUuid() => VirtBridge.Contract.Uuid.TryParse("00010203-0405-4607-8809-0a0b0c0d0e0f", out var uuid) ? uuid : default;

        public bool IsExpress(PciAddress device)
        {
            if (!request.HasInput("sysfs_pci"))
            {
                return true;
            }

            var config = new FileInfo(Path.Combine(request.InputPath("sysfs_pci"), "bus/pci/devices", device.ToString(), "config"));
            return config.Exists && config.Length > 256;
        }
    }
}
