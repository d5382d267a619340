using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Drivers.Qemu.Tests.Rules;

/// <summary>A host with Debian's QEMU 7.2 and nothing else.</summary>
internal sealed class OneQemu : IQemuCatalog
{
    private const string Path = "/usr/bin/qemu-system-x86_64";
    private static readonly QemuCapabilities s_capabilities = ReadCapabilities();

    public string HostArch => "x86_64";

    public string? EmulatorFor(string arch) => arch == "x86_64" ? Path : null;

    public QemuCapabilities? Find(string emulator) => emulator == Path ? s_capabilities : null;

    public Uuid NewUuid() => Uuid.Empty;

    /// <summary>A small guest with more in it, as a user defines one.</summary>
    public static DomainDef Define(string devices = "", string top = "", string os = "", string machine = "pc-i440fx-7.2") => DomainXml.Parse(
        $"""
        <domain type='qemu'><name>guest</name><memory>262144</memory><vcpu>2</vcpu><os><type arch='x86_64' machine='{machine}'>hvm</type>{os}</os>{top}
          <devices>{devices}</devices></domain>
        """,
        new DomainParseOptions { Inactive = true, AbiUpdate = true, Rules = new QemuDomainRules(new OneQemu()) });

    public static string Argv(DomainDef domain) => string.Join('\n', QemuCommandLine.Build(new CommandLineInput
    {
        Domain = LaunchPlanner.Plan(domain, 1, "/run/guest", () => 5900),
        Capabilities = s_capabilities,
        Host = new HostFacts { GuestDirectory = "/run/guest" },
        Descriptors = new UnopenedDescriptors(),
    }));

    private static QemuCapabilities ReadCapabilities()
    {
        using var file = new StreamReader(typeof(OneQemu).Assembly.GetManifestResourceStream("qemu-7.2.caps.xml")!);
        return QemuCapabilitiesXml.Read(file.ReadToEnd()) with { Emulator = Path };
    }
}
