using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Model;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Daemon;

/// <summary>The files of the QEMU driver as XML.</summary>
internal sealed class QemuDocuments : IQemuDocuments
{
    public string WriteStatus(GuestRecord record) => DomainStatusXml.Write(new DomainStatus
    {
        Domain = record.Live,
        State = record.State,
        Reason = record.Reason,
        Pid = record.Pid,
        PidStart = record.PidStart,
        MonitorPath = record.MonitorPath,
    });

    public GuestRecord ReadStatus(string text)
    {
        var status = DomainStatusXml.Read(text);
        return new GuestRecord
        {
            Live = status.Domain,
            State = status.State,
            Reason = status.Reason,
            Pid = status.Pid,
            PidStart = status.PidStart,
            MonitorPath = status.MonitorPath,
        };
    }

    public string WriteBackup(BackupDef backup) => BackupXml.Format(backup, withInternal: true);

    public BackupDef ReadBackup(string text) => BackupXml.Parse(text, withInternal: true);

    public string WriteCookie(MigrationCookie cookie) => MigrationCookieXml.Write(cookie);

    public MigrationCookie ReadCookie(string text) => MigrationCookieXml.Read(text);

    public string WriteCapabilities(QemuCapabilities capabilities) => QemuCapabilitiesXml.Write(capabilities);

    public QemuCapabilities ReadCapabilities(string text) => QemuCapabilitiesXml.Read(text);

    public string WriteDomainCapabilities(DomainCapabilities capabilities) => DomainCapabilitiesXml.Write(capabilities);

    public string WriteHost(HostCapabilities host)
    {
        var xml = new XmlText(2);
        HostCapabilitiesXml.Write(xml, host);
        return xml.Take();
    }
}
