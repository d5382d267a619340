using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Conformance;

/// <summary>The one QEMU of a request, on the host the request describes.</summary>
internal sealed class GoldenCatalog(GoldenCaps caps, GoldenRequest request) : IQemuCatalog
{
    // A host knows these before it meets a guest.
    private readonly QemuCapabilities _capabilities = caps.For(request);
    private readonly IReadOnlyDictionary<string, string> _environment = new GoldenQemuHost(request).Environment;
    private readonly QemuSettings _settings = new GoldenQemuHost(request).Settings;

    public string HostArch => GoldenRequest.Text(HostOf(request), "arch") ?? _capabilities.Arch;

    public IReadOnlyList<FirmwareDescriptor> Firmware { get; } = request.HasInput("firmware_root") ? caps.Firmware(request.InputPath("firmware_root")) : [];

    public ValueArray<TpmVersion> TpmVersions { get; } = TpmVersionsOf(HostOf(request));

    public string? SecurityModel => "none";

    public AudioDef? HostAudio(DomainDef domain) => HostAudioChoice.Of(domain, _environment, _settings);

    public uint? IsolationGroup(PciAddress device)
    {
        if (!request.HasInput("sysfs_pci"))
        {
            return null;
        }

        var groups = Path.Combine(request.InputPath("sysfs_pci"), "kernel/iommu_groups");
        var found = Directory.Exists(groups)
            ? Directory.EnumerateDirectories(groups).FirstOrDefault(group => Path.Exists(Path.Combine(group, "devices", device.ToString())))
            : null;
        return found is not null && uint.TryParse(Path.GetFileName(found), out var number) ? number : null;
    }

    public string? EmulatorFor(string arch) => "/usr/bin/qemu-system-" + arch;

    public QemuCapabilities? Find(string emulator) =>
        emulator == _capabilities.Emulator || emulator == "/usr/bin/qemu-system-" + _capabilities.Arch ? _capabilities : null;

    private static JsonElement HostOf(GoldenRequest request) => request.Args.TryGetProperty("host", out var host) ? host : default;

    private static ValueArray<TpmVersion> TpmVersionsOf(JsonElement host) => host.ValueKind == JsonValueKind.Object && host.TryGetProperty("swtpm", out _)
        ? [.. GoldenRequest.Texts(host, "swtpm").Select(version => version == "1.2" ? TpmVersion.V1_2 : TpmVersion.V2_0)]
        : [TpmVersion.V1_2, TpmVersion.V2_0];

    public Uuid NewUuid() => Uuid.TryParse("00010203-0405-4607-8809-0a0b0c0d0e0f", out var uuid) ? uuid : default;

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
