using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Tests;

/// <summary>A host with Debian's QEMU 7.2 and nothing else.</summary>
internal sealed class OneQemu : IQemuCatalog
{
    public const string Path = "/usr/bin/qemu-system-x86_64";
    private const string GuestDirectory = "/run/guest";

    public static QemuCapabilities Capabilities { get; } = Read();

    public string HostArch => "x86_64";

    public string? EmulatorFor(string arch) => arch == "x86_64" ? Path : null;

    public QemuCapabilities? Find(string emulator) => emulator == Path ? Capabilities : null;

    public Uuid NewUuid() => Uuid.Empty;

    /// <summary>What its QEMU is started with for a guest.</summary>
    public static IReadOnlyList<string> CommandLine(DomainDef domain) => QemuCommandLine.Build(new CommandLineInput
    {
        Domain = LaunchPlanner.Plan(domain, 1, GuestDirectory, () => 5900),
        Capabilities = Capabilities,
        Host = new HostFacts { GuestDirectory = GuestDirectory, MasterKeyFile = GuestDirectory + "/key" },
        Descriptors = new UnopenedDescriptors(),
    });

    private static QemuCapabilities Read()
    {
        using var file = new StreamReader(typeof(OneQemu).Assembly.GetManifestResourceStream("qemu-7.2.caps.xml")!);
        return QemuCapabilitiesXml.Read(file.ReadToEnd()) with { Emulator = Path };
    }
}
