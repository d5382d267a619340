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

        public string? EmulatorFor(string arch) => arch == _capabilities.Arch ? _capabilities.Emulator : null;

        public QemuCapabilities? Find(string emulator) => emulator == _capabilities.Emulator ? _capabilities : null;

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
