using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Model;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about domain capabilities.</summary>
internal static class DomainCapabilitiesOp
{
    public static GoldenResult Run(GoldenRequest request, GoldenCaps caps) => request.Text("source") switch
    {
        "libxl" => GoldenResult.Xml(DomainCapabilitiesXml.Write(ForeignDomainCapabilities.Libxl(
            request.Text("emulator")!, request.Text("machine")!, request.Text("arch")!, Texts(request, "firmwares")))),
        "bhyve" => GoldenResult.Xml(DomainCapabilitiesXml.Write(ForeignDomainCapabilities.Bhyve(
            request.Text("emulator")!, request.Text("arch")!, Texts(request, "firmwares"), Texts(request, "bhyve_caps")))),
        "none" => GoldenResult.Xml(DomainCapabilitiesXml.Write(new DomainCapabilities
        {
            Path = request.Text("emulator")!,
            DomainType = request.Text("virttype")!,
            Machine = request.Text("machine"),
            Arch = request.Text("arch")!,
        })),
        _ => Qemu(request, caps),
    };

    private static GoldenResult Qemu(GoldenRequest request, GoldenCaps caps)
    {
        var qemu = caps.For(request) with { Emulator = request.Text("emulator")! };
        var accel = request.Text("virttype") switch
        {
            "kvm" => QemuAccel.Kvm,
            "hvf" => QemuAccel.Hvf,
            _ => QemuAccel.Tcg,
        };
        return GoldenResult.Xml(DomainCapabilitiesXml.Write(
            new QemuDomainCapabilities(qemu, Host(request, qemu)).For(accel, request.Text("machine"))));
    }

    /// <summary>The host of the profile; its firmware descriptions cover these machines.</summary>
    private static QemuDomainHost Host(GoldenRequest request, QemuCapabilities qemu) => new()
    {
        Firmwares = qemu.Arch switch
        {
            "x86_64" => ["bios", "efi"],
            "aarch64" or "loongarch64" or "riscv64" => ["efi"],
            _ => [],
        },
        HasSecureBoot = request.Text("machine") == "q35",
        LoaderPaths = ["/obviously/fake/firmware1.fd", "/obviously/fake/firmware2.fd"],
        PciBackends = ["default", "vfio"],
        TpmVersions = request.Args.GetProperty("host").TryGetProperty("swtpm", out var versions)
            ? versions.EnumerateArray().Select(version => version.GetString()!).ToValueArray()
            : [],
        PhysAddrBits = qemu.Arch is "x86_64" or "ppc64" ? 64 : null,
        PowerModel = qemu.Arch == "ppc64" ? "POWER8" : null,
        SevGuests = 59,
        SevEsGuests = 450,
    };

    private static ValueArray<string> Texts(GoldenRequest request, string name) =>
        request.Args.TryGetProperty(name, out var list)
            ? list.EnumerateArray().Select(item => item.GetString()!).ToValueArray()
            : [];
}
