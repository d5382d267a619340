using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

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
            new GoldenOp("xml2xml/snapshot/qemu", request => DomainOps.Snapshot(request, Rules(request))),
        ];
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
