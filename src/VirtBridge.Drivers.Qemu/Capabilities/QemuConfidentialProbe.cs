using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>Reads what QEMU says about memory encryption and enclaves.</summary>
internal static class QemuConfidentialProbe
{
    public static QemuSev? Sev(IQemuProbe monitor, QemuFacts facts)
    {
        if (!facts.HasType("sev-guest") || monitor.Execute("query-sev-capabilities") is not JsonObject reply)
        {
            return null;
        }

        return new QemuSev
        {
            CBitPos = (uint?)reply["cbitpos"] ?? 0,
            ReducedPhysBits = (uint?)reply["reduced-phys-bits"] ?? 0,
            Pdh = (string?)reply["pdh"] ?? "",
            CertChain = (string?)reply["cert-chain"] ?? "",
            Cpu0Id = (string?)reply["cpu0-id"],
        };
    }

    public static QemuSgx? Sgx(IQemuProbe monitor, QemuFacts facts)
    {
        if (!facts.HasType("sgx-epc") || monitor.Execute("query-sgx-capabilities") is not JsonObject reply
            || !QemuCapabilitiesProbe.IsTrue(reply["sgx"]))
        {
            return null;
        }

        var sections = (reply["sections"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(section => new QemuSgxSection((int?)section["node"] ?? -1, ((ulong?)section["size"] ?? 0) / 1024))
            .ToValueArray();
        return new QemuSgx
        {
            Flc = QemuCapabilitiesProbe.IsTrue(reply["flc"]),
            Sgx1 = QemuCapabilitiesProbe.IsTrue(reply["sgx1"]),
            Sgx2 = QemuCapabilitiesProbe.IsTrue(reply["sgx2"]),
            SectionSize = sections.IsEmpty
                ? ((ulong?)reply["section-size"] ?? 0) / 1024
                : sections.Aggregate(0UL, (sum, section) => sum + section.Size),
            Sections = sections,
        };
    }
}
