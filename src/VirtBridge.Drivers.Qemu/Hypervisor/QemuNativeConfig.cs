using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>The command line a definition would be started with; nothing is opened, started or left behind.</summary>
internal sealed class QemuNativeConfig(QemuDriverOptions options, QemuCatalog catalog) : INativeConfigFacet
{
    private const int AnyVncPort = 5900;
    private const string Plain = "-_./=,:+@%";

    public async Task<string> WriteAsync(string format, DomainDef definition, CancellationToken cancellation)
    {
        if (format != "qemu-argv")
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"unsupported config type {format}, use qemu-argv");
        }

        var emulator = definition.Devices.Emulator
            ?? throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, "the definition names no emulator");
        var capabilities = await catalog.OfAsync(emulator).WaitAsync(cancellation);
        var directory = Path.Combine(options.StateDirectory, LaunchPlanner.DirectoryName(definition.Name, 0));
        var input = new CommandLineInput
        {
            Domain = LaunchPlanner.Plan(definition, 0, directory, () => AnyVncPort),
            Capabilities = capabilities,
            Host = new HostFacts { GuestDirectory = directory, VncListen = options.VncListen, MasterKeyFile = Path.Combine(directory, "master-key.aes") },
            Descriptors = new NumbersToShow(),
        };
        var environment = QemuCommandLine.Environment(input, "/usr/sbin:/usr/bin:/sbin:/bin", Environment.UserName).Select(e => $"{e.Key}={Quoted(e.Value)}");
        return string.Join(" \\\n", [.. environment, emulator, .. InPairs(QemuCommandLine.Build(input))]) + "\n";
    }

    // An option and its value share a line, as people write them.
    private static IEnumerable<string> InPairs(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var hasValue = i + 1 < arguments.Count && arguments[i].StartsWith('-') && !arguments[i + 1].StartsWith('-');
            yield return hasValue ? $"{arguments[i]} {Quoted(arguments[++i])}" : Quoted(arguments[i]);
        }
    }

    private static string Quoted(string word) => word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c))
        ? word
        : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    /// <summary>Numbers as a start would hand them out.</summary>
    private sealed class NumbersToShow : IDescriptorNumbers
    {
        private int _last = 3;

        public int Monitor => 3;

        public int ListeningSocket(string alias, string path) => ++_last;

        public int OutputFile(string alias, string path, bool append) => ++_last;

        public int VhostScsi(string alias) => ++_last;

        public int TpmDevice(string path) => ++_last;

        public int TpmCancel(string path) => ++_last;

        public int Tap(string alias) => ++_last;
    }
}
