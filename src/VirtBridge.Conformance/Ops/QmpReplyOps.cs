using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Replies;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests that read one QMP reply.</summary>
internal static class QmpReplyOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("qmp/x86-feature-words", request =>
            GoldenResult.Xml(CpuDataXml.Write(FeatureWordsReply.Read(Reply(request, "reply")), subleafDigits: 8))),
        new GoldenOp("qmp/query-jobs", request => GoldenResult.Ok(("text", Jobs(QemuJob.ReadAll(Reply(request, "reply")))))),
        new GoldenOp("qmp/vcpu-info", request => GoldenResult.Ok(("text", Vcpus(VcpuSlots.Read(
            Reply(request, "hotpluggable_cpus"),
            Reply(request, "cpus_fast"),
            (int)(request.Number("max_vcpus") ?? 0)))))),
        new GoldenOp("migration/params-reply-to-xml", request =>
        {
            var xml = new XmlText();
            using (xml.Element("test"))
            {
                MigrationParamsXml.Write(xml, MigrationParamsReply.Read(Reply(request, "reply")));
            }

            return GoldenResult.Xml(xml.Take());
        }),
        new GoldenOp("migration/params-reply-to-json", request =>
            GoldenResult.Ok(("json", MigrationParamsReply.Arguments(MigrationParamsReply.Read(Reply(request, "reply")))))),
        new GoldenOp("xml2xml/migration-params", request =>
        {
            var root = XmlDocumentReader.Read(request.ReadInput("xml"));
            var xml = new XmlText();
            using (xml.Element(root.Name))
            {
                if (MigrationParamsXml.Read(root) is { } parameters)
                {
                    MigrationParamsXml.Write(xml, parameters);
                }
            }

            return GoldenResult.Xml(xml.Take());
        }),
    ];

    /// <summary>The last reply in the file; what comes before it led there.</summary>
    private static JsonNode? Reply(GoldenRequest request, string input) =>
        JsonTexts.ReadAll(request.ReadInput(input)).LastOrDefault()?["return"];

    private static string Jobs(IReadOnlyList<QemuJob> jobs) => string.Join('\n', jobs.Select(job =>
        $"[job]\nid={job.Id}\ntype={job.Type}\nstatus={job.Status}\nerror={job.Error ?? "<null>"}\n"));

    private static string Vcpus(IReadOnlyList<VcpuSlot> slots)
    {
        var text = new StringBuilder();
        for (var index = 0; index < slots.Count; index++)
        {
            var slot = slots[index];
            Line(text, "[vcpu libvirt-id=", index, "]\n");
            text.Append("    online=").Append(slot.Online ? "yes" : "no").Append('\n');
            text.Append("    hotpluggable=").Append(slot.Hotpluggable ? "yes" : "no").Append('\n');
            Line(text, "    thread-id=", slot.ThreadId, "\n");
            Line(text, "    enable-id=", slot.Device?.Order, "\n");
            Line(text, "    query-cpus-id=", slot.CpuIndex, "\n");
            if (slot.Device is { } device)
            {
                text.Append("    type='").Append(device.Type).Append("'\n");
                text.Append(device.Alias is null ? "" : $"    alias='{device.Alias}'\n");
                text.Append(device.QomPath is null ? "" : $"    qom_path='{device.QomPath}'\n");
                text.Append("    topology:");
                Line(text, " socket=", device.Topology.Socket, "");
                Line(text, " die=", device.Topology.Die, "");
                Line(text, " cluster_id=", device.Topology.Cluster, "");
                Line(text, " core=", device.Topology.Core, "");
                Line(text, " thread=", device.Topology.Thread, "");
                Line(text, " node=", device.Topology.Node, "");
                Line(text, " vcpus=", device.Vcpus, "\n");
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string before, long? value, string after)
    {
        if (value is { } number)
        {
            text.Append(CultureInfo.InvariantCulture, $"{before}'{number}'{after}");
        }
    }
}
