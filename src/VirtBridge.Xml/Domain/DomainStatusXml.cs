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

    /// <summary>When the kernel started the process, in its own unit.</summary>
    public required ulong PidStart { get; init; }

    public required string MonitorPath { get; init; }
}

/// <summary>The runtime file of a guest.</summary>
public static class DomainStatusXml
{
    private static readonly string[] s_states = ["nostate", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended"];

    public static DomainStatus Read(string text)
    {
        var root = XmlDocumentReader.Read(text, "(domain_status)", ErrorDomain.Domain);
        XmlRefusal.ExpectRoot(root, "domstatus");
        var monitor = root.Child("monitor") ?? throw Missing("monitor");
        var domain = root.Child("domain") ?? throw Missing("domain");
        return new DomainStatus
        {
            State = (DomainState)Math.Max(0, Array.IndexOf(s_states, root.Required("state"))),
            Reason = (int)Number(root, "reason"),
            Pid = (int)Number(root, "pid"),
            PidStart = Number(root, "start"),
            MonitorPath = monitor.Required("path"),
            Domain = DomainXml.Parse(domain, new DomainParseOptions { Inactive = false, Status = true, ActualNet = true, SkipValidate = true }),
        };
    }

    public static string Write(DomainStatus status)
    {
        var xml = new XmlText();
        using (xml.Element("domstatus"))
        {
            xml.Attribute("state", s_states[(int)status.State]);
            xml.Attribute("reason", status.Reason);
            xml.Attribute("pid", status.Pid);
            xml.Attribute("start", status.PidStart);
            using (xml.Element("monitor"))
            {
                xml.Attribute("path", status.MonitorPath);
                xml.Attribute("type", "unix");
            }

            DomainXml.Write(xml, status.Domain, new DomainFormatOptions { Status = true, Secure = true, ActualNet = true });
        }

        return xml.Take();
    }

    private static ulong Number(XmlElement element, string name) => ulong.TryParse(element.Required(name), out var number)
        ? number
        : throw XmlValueError.InvalidValue(element, name, element.Required(name));

    private static VirtException Missing(string element) =>
        new(ErrorCode.XmlError, ErrorDomain.Domain, $"missing element '{element}' in the status of a domain");
}
