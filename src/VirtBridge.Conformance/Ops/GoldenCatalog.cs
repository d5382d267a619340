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
