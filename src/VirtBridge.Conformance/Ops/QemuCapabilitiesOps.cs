using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about QEMU capabilities.</summary>
internal static class QemuCapabilitiesOps
{
    public static IEnumerable<IGoldenOp> All()
    {
        var caps = new GoldenCaps();
        return
        [
            new GoldenOp("qemucaps/probe", Probe),
            new GoldenOp("qemucaps/reformat", request =>
                GoldenResult.Xml(QemuCapabilitiesXml.Write(QemuCapabilitiesXml.Read(request.ReadInput("caps_xml"))))),
            new GoldenOp("qemucaps/guest-capabilities", request => GuestCapabilities(request, caps)),
            new GoldenOp("qemucaps/domain-capabilities", request => DomainCapabilitiesOp.Run(request, caps)),
            new GoldenOp("qmp/schema-query", request => QuerySchema(request, caps)),
            new GoldenOp("qmp/schema-validate", request => ValidateAgainstSchema(request, caps)),
        ];
    }

    private static GoldenResult Probe(GoldenRequest request)
    {
        var conversations = RecordedConversation.ReadAll(request.ReadInput("replies"));
        var capabilities = QemuCapabilitiesProbe.Probe(
            conversations[0],
            conversations.Count > 1 ? conversations[1] : null,
            new QemuProbeSettings(request.Text("binary") ?? "")
            {
                HostHasHvf = request.True("hvf"),
                MicrocodeVersion = conversations.Count > 1 ? (uint)(request.Number("microcode_version_if_accel_and_tcg") ?? 0) : 0,
            });
        return GoldenResult.Xml(QemuCapabilitiesXml.Write(capabilities));
    }

    private static GoldenResult GuestCapabilities(GoldenRequest request, GoldenCaps caps)
    {
        var capabilities = caps.Recorded(request.InputPath("caps_replies")) with { Emulator = request.Text("binary") ?? "" };
        var xml = new XmlText();
        using (xml.Element("capabilities"))
        {
            xml.Open();
            xml.RawLines("");
            using (xml.Element("host"))
            {
                using (xml.Element("cpu"))
                {
                    xml.TextElement("arch", GoldenRequest.Text(request.Args.GetProperty("host"), "arch") ?? capabilities.Arch);
                }

                xml.EmptyElement("power_management");
                using var iommu = xml.Element("iommu");
                xml.YesNo("support", false);
            }

            xml.RawLines("");
            GuestCapabilityXml.Write(xml, QemuGuestCapability.Of(capabilities, withMachines: false));
            xml.RawLines("");
        }

        return GoldenResult.Xml(xml.Take());
    }

    private static GoldenResult QuerySchema(GoldenRequest request, GoldenCaps caps)
    {
        var result = caps.Schema(request.InputPath("caps_replies")).Query(request.Text("query") ?? "", out var entity);
        return GoldenResult.Ok(
            ("result", result switch
            {
                QapiQueryResult.Found => "found",
                QapiQueryResult.Absent => "absent",
                _ => "invalid-query",
            }),
            ("object", entity is not null));
    }

    private static GoldenResult ValidateAgainstSchema(GoldenRequest request, GoldenCaps caps)
    {
        var schema = caps.Schema(request.InputPath("caps_replies"));
        var value = JsonNode.Parse(request.Text("json") ?? "null");
        return GoldenResult.Ok(("result", new QapiValidator(schema).IsValid(request.Text("query") ?? "", value)));
    }
}
