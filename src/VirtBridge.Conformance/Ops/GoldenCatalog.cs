using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Conformance;

/// <summary>The one QEMU of a request, on the host the request describes.</summary>
internal sealed class GoldenCatalog(GoldenCaps caps, GoldenRequest request) : IQemuCatalog
{
    private readonly QemuCapabilities _capabilities = caps.For(request);

    public string HostArch => GoldenRequest.Text(Host, "arch") ?? _capabilities.Arch;

    public IReadOnlyList<FirmwareDescriptor> Firmware => request.HasInput("firmware_root") ? caps.Firmware(request.InputPath("firmware_root")) : [];

    public ValueArray<TpmVersion> TpmVersions => Host.ValueKind == System.Text.Json.JsonValueKind.Object && Host.TryGetProperty("swtpm", out _)
        ? [.. GoldenRequest.Texts(Host, "swtpm").Select(version => version == "1.2" ? TpmVersion.V1_2 : TpmVersion.V2_0)]
        : [TpmVersion.V1_2, TpmVersion.V2_0];

    public string? SecurityModel => "none";

    public AudioDef? HostAudio(DomainDef domain) => new GoldenQemuHost(request) is var host
        ? HostAudioChoice.Of(domain, host.Environment, host.Settings)
        : null;

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

    private System.Text.Json.JsonElement Host => request.Args.TryGetProperty("host", out var host) ? host : default;

    public string? EmulatorFor(string arch) => "/usr/bin/qemu-system-" + arch;

    public QemuCapabilities? Find(string emulator) =>
        emulator == _capabilities.Emulator || emulator == "/usr/bin/qemu-system-" + _capabilities.Arch ? _capabilities : null;

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
