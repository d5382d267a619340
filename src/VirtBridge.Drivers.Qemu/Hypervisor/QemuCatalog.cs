using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>
/// The binaries of this host. What one can do is asked once in its life: the answer is kept on disk under the identity of
/// the file, so neither a start of a guest nor of this program has to ask again.
/// </summary>
internal sealed class QemuCatalog(QemuDriverOptions options, IQemuDocuments documents, LiveCapabilities live) : IQemuCatalog
{
    // Changes when the questions change, so that old answers are not believed.
    private const string ProbeVersion = "1";
    private const string Accelerator = "/dev/kvm";

    private static readonly string[] s_directories = ["/usr/bin", "/usr/local/bin", "/usr/libexec"];

    private readonly ConcurrentDictionary<QemuBinary, Lazy<Task<QemuCapabilities>>> _known = new();
    private readonly ConcurrentDictionary<string, QemuBinary> _seen = new(StringComparer.Ordinal);
    private readonly RandomIdentities _identities = new();
    private readonly ConcurrentDictionary<string, string?> _emulators = new(StringComparer.Ordinal);

    public string HostArch { get; } = System.Runtime.InteropServices.RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.Arm64 => "aarch64",
        System.Runtime.InteropServices.Architecture.S390x => "s390x",
        System.Runtime.InteropServices.Architecture.Ppc64le => "ppc64le",
        System.Runtime.InteropServices.Architecture.RiscV64 => "riscv64",
        _ => "x86_64",
    };

    /// <summary>The binaries that are installed, by architecture.</summary>
    public IEnumerable<(string Arch, string Path)> Installed()
    {
        foreach (var arch in (string[])["x86_64", "i686", "aarch64", "armv7l", "ppc64", "s390x", "riscv64", "loongarch64"])
        {
            if (EmulatorFor(arch) is { } path)
            {
                yield return (arch, path);
            }
        }
    }

    public IReadOnlyList<FirmwareDescriptor> Firmware => FirmwareFiles.Read(Environment.GetEnvironmentVariable("XDG_CONFIG_HOME")
        ?? (Environment.GetEnvironmentVariable("HOME") is { } home ? Path.Combine(home, ".config") : null));

    public string VariablesDirectory => Path.Combine(options.StateDirectory, "nvram");

    public Uuid NewUuid() => _identities.NewUuid();

    public string? EmulatorFor(string arch) => _emulators.GetOrAdd(arch, Locate);

    public QemuCapabilities? Find(string emulator)
    {
        try
        {
            var answer = OfAsync(emulator);
            return answer.IsCompletedSuccessfully ? answer.Result : answer.GetAwaiter().GetResult();
        }
        catch (VirtException)
        {
            // A binary that is missing or broken is refused when a guest is to be started with it.
            return null;
        }
    }

    /// <summary>What a binary can do, as it is now.</summary>
    public Task<QemuCapabilities> OfAsync(string emulator)
    {
        var binary = _seen[emulator] = QemuBinary.Read(emulator, _seen.GetValueOrDefault(emulator));
        var answer = _known.GetOrAdd(binary, key => new Lazy<Task<QemuCapabilities>>(() => Task.Run(() => LearnAsync(key))));
        if (answer.Value.IsFaulted)
        {
            _known.TryRemove(new(binary, answer));
        }

        return answer.Value;
    }

    private async Task<QemuCapabilities> LearnAsync(QemuBinary binary)
    {
        var file = CacheFile(binary);
        if (ReadCache(file) is { } known)
        {
            return known with { Emulator = binary.Path };
        }

        var asked = await live.OfAsync(binary.Path, CancellationToken.None);
        WriteCache(file, asked);
        return asked with { Emulator = binary.Path };
    }

    private QemuCapabilities? ReadCache(string file)
    {
        try
        {
            return File.Exists(file) ? documents.ReadCapabilities(File.ReadAllText(file)) : null;
        }
        catch (Exception e) when (e is VirtException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void WriteCache(string file, QemuCapabilities capabilities)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var fresh = $"{file}.{Environment.ProcessId}";
            File.WriteAllText(fresh, documents.WriteCapabilities(capabilities));
            File.Move(fresh, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next life of this program asks again.
            return;
        }
    }

    private string CacheFile(QemuBinary binary)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{ProbeVersion} {binary} {File.Exists(Accelerator)}"));
        return Path.Combine(options.CacheDirectory, "capabilities", Convert.ToHexStringLower(hash) + ".xml");
    }

    private string? Locate(string arch)
    {
        var name = "qemu-system-" + QemuArchNames.ToQemu(arch);
        var found = s_directories.Select(directory => Path.Combine(directory, name)).FirstOrDefault(File.Exists);
        return found is null && arch == HostArch && File.Exists("/usr/libexec/qemu-kvm") ? "/usr/libexec/qemu-kvm" : found;
    }
}
