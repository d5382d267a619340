using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>A guest that runs: its process, its control socket, its state and everything its definition holds meanwhile.</summary>
public sealed record DomainStatus
{
    public required DomainDef Domain { get; init; }

    public required DomainState State { get; init; }

    public required int Reason { get; init; }

    public required int Pid { get; init; }

    /// <summary>When the kernel started the process, in its own unit; 0 when whoever wrote the file did not say.</summary>
    public required ulong PidStart { get; init; }

    public required string MonitorPath { get; init; }

    /// <summary>What else the driver noted about the run, by element name; kept as it came.</summary>
    public ValueArray<StatusNote> Notes { get; init; }
}

/// <summary>An element of a runtime file only the driver that wrote it understands.</summary>
public sealed record StatusNote(string Name, string Xml);

/// <summary>The runtime file of a guest.</summary>
public static class DomainStatusXml
{
    // The order in which notes are written; taints come before the monitor, all others after it.
    private static readonly string[] Order =
    [
        "taint", "namespaces", "vcpus", "qemuCaps", "job", "devices", "numad", "libDir", "channelTargetDir", "memoryBackingDir", "cpu",
        "chardevStdioLogd", "rememberOwner", "allowReboot", "dbusDaemon", "dbusVMState", "nodename", "fdset", "blockjobs",
        "agentTimeout", "backups",
    ];

    public static DomainStatus Read(string text)
    {
        var root = XmlDocumentReader.Read(text, domain: ErrorDomain.Domain);
        XmlRefusal.ExpectRoot(root, "domstatus");
        var monitor = root.Child("monitor") ?? throw Missing("monitor");
        var domain = root.Child("domain") ?? throw Missing("domain");
        var state = DomainStateNames.ParseState(root.Required("state"));
        var reason = root.Attribute("reason");
        var definition = DomainStatusUpgrade.Apply(DomainXml.Parse(domain, new DomainParseOptions { Inactive = false, Status = true, ActualNet = true, SkipValidate = true }));
        return new DomainStatus
        {
            State = state,
            Reason = int.TryParse(reason, out var number) ? number : DomainStateNames.ParseReason(state, reason),
            Pid = (int)(Number(root, "pid") ?? throw XmlValueError.MissingAttribute(root, "pid")),
            PidStart = Number(root, "start") ?? 0,
            MonitorPath = monitor.Required("path"),
            Domain = definition,
            Notes = ReadNotes(root, definition),
        };
    }

    public static string Write(DomainStatus status)
    {
        var xml = new XmlText();
        using (xml.Element("domstatus"))
        {
            xml.Attribute("state", DomainStateNames.Format(status.State));
            xml.Attribute("reason", DomainStateNames.FormatReason(status.State, status.Reason));
            xml.Attribute("pid", status.Pid);
            if (status.PidStart != 0)
            {
                xml.Attribute("start", status.PidStart);
            }

            WriteNotes(xml, status.Notes, "taint");
            using (xml.Element("monitor"))
            {
                xml.Attribute("path", status.MonitorPath);
                xml.Attribute("type", "unix");
            }

            foreach (var name in Order.Skip(1))
            {
                WriteNotes(xml, status.Notes, name);
            }

            DomainXml.Write(xml, status.Domain, new DomainFormatOptions { Status = true, Secure = true, ActualNet = true, PciOriginalStates = true, ClockAdjust = true, VolumeTranslated = true });
        }

        return xml.Take();
    }

    /// <summary>Every note, and those that older versions did not write with what they stood for.</summary>
    private static ValueArray<StatusNote> ReadNotes(XmlElement root, DomainDef domain)
    {
        List<StatusNote> notes = [];
        foreach (var child in root.Elements)
        {
            if (Array.IndexOf(Order, child.Name) >= 0)
            {
                var text = new XmlText();
                text.Raw(child);
                notes.Add(new(child.Name, text.Take()));
            }
        }

        if (notes.Exists(note => note.Name == "libDir"))
        {
            AddMissing(notes, "memoryBackingDir", $"<memoryBackingDir path='/var/lib/libvirt/qemu/ram/{domain.Id}-{domain.Name}'/>\n");
            AddMissing(notes, "nodename", "<nodename index='0'/>\n");
            AddMissing(notes, "fdset", "<fdset index='0'/>\n");
            AddMissing(notes, "agentTimeout", "<agentTimeout>-2</agentTimeout>\n");
        }

        return [.. notes];
    }

    private static void AddMissing(List<StatusNote> notes, string name, string xml)
    {
        if (!notes.Exists(note => note.Name == name))
        {
            notes.Add(new(name, xml));
        }
    }

    private static void WriteNotes(XmlText xml, ValueArray<StatusNote> notes, string name)
    {
        foreach (var note in notes.Where(note => note.Name == name))
        {
            StatusNoteXml.Write(xml, XmlDocumentReader.Read(note.Xml, domain: ErrorDomain.Domain));
        }
    }

    private static ulong? Number(XmlElement element, string name) => element.Attribute(name) is not { } text ? null
        : ulong.TryParse(text, out var number) ? number
        : throw XmlValueError.InvalidValue(element, name, text);

    private static VirtException Missing(string element) =>
        new(ErrorCode.XmlError, ErrorDomain.Domain, $"missing element '{element}' in the status of a domain");
}
