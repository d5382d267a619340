using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Drivers.Qemu.Rules.Addresses;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>The command line a definition would be started with, as text for people: nothing is opened or made for it.</summary>
internal sealed class QemuNativeConfig(QemuDriverOptions options, QemuCatalog catalog, TimeProvider clock) : INativeConfigFacet
{
    private const string ArgvFormat = "qemu-argv";
    private const int NoId = -1;
    private const int FirstVncPort = 5900;

    public async Task<string> WriteAsync(string format, DomainDef definition, CancellationToken cancellation)
    {
        if (format != ArgvFormat)
        {
            throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.Qemu, $"unsupported config type {format}");
        }

        var emulator = definition.Devices.Emulator
            ?? throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, "the definition names no emulator");
        var capabilities = await catalog.OfAsync(emulator).WaitAsync(cancellation);
        definition = WithPlainInterfaces(definition, capabilities);
        var directory = Path.Combine(options.StateDirectory, LaunchPlanner.DirectoryName(definition.Name, NoId));
        var input = new CommandLineInput
        {
            Domain = LaunchPlanner.Plan(
                definition, NoId, directory, () => FirstVncPort, new LaunchFacts { RawNeedsNode = !capabilities.Has(QemuFlag.BlockjobBackingMaskProtocol) }),
            Capabilities = capabilities,
            Host = new HostFacts { GuestDirectory = directory, VncListen = options.VncListen, MasterKeyFile = Path.Combine(directory, "master-key.aes"), Time = GuestLauncher.TimeOf(clock) },
            Descriptors = new UnopenedDescriptors(),
        };
        var environment = QemuCommandLine.Environment(input, Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin", user: null);
        return string.Join(' ',
        [
            .. environment.Select(variable => $"{variable.Key}={ShellWords.Quote(variable.Value)}"),
            ShellWords.Quote(emulator),
            .. QemuCommandLine.Build(input).Select(ShellWords.Quote),
        ]) + "\n";
    }

    /// <summary>Who runs the line by hand brings tap devices: an interface keeps its model and its address on the wire, and is placed anew.</summary>
    private DomainDef WithPlainInterfaces(DomainDef definition, QemuCapabilities capabilities) => definition.Devices.Interfaces.IsEmpty
        ? definition
        : DeviceAddressing.Assign(
            definition with
            {
                Devices = definition.Devices with
                {
                    Interfaces = definition.Devices.Interfaces
                        .Select(nic => new InterfaceDef { Source = new InterfaceSource.Ethernet(default, default), Mac = nic.Mac, Model = nic.Model })
                        .ToValueArray(),
                },
            },
            GuestMachine.Of(definition),
            capabilities,
            catalog,
            withUsb: true);
}
