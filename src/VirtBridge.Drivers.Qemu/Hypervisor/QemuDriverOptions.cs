using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Where one QEMU driver keeps things.</summary>
public sealed record QemuDriverOptions
{
    /// <summary>Records of running guests; forgotten with the next boot of the host.</summary>
    public required string RunDirectory { get; init; }

    /// <summary>Sockets and keys of running guests, save images; survives.</summary>
    public required string StateDirectory { get; init; }

    public required string CacheDirectory { get; init; }

    public required string LogDirectory { get; init; }

    /// <summary>The helper that confines processes.</summary>
    public required string Executor { get; init; }

    /// <summary>Who knows the secrets of encrypted images; null when nobody does.</summary>
    public ISecretValues? Secrets { get; init; }

    /// <summary>What this host is called by hosts it exchanges guests with, and in its capabilities.</summary>
    public Uuid HostUuid { get; init; }

    /// <summary>Guests get control groups of their own; only the system's daemon may do that.</summary>
    public bool UseControlGroups { get; init; }

    public string VncListen { get; init; } = "127.0.0.1";

    /// <summary>States of emulated trusted platform modules, one directory per guest.</summary>
    public string TpmDirectory => Path.Combine(Path.GetDirectoryName(StateDirectory) ?? StateDirectory, "swtpm");

    public string StatusFile(string domain) => Path.Combine(RunDirectory, domain + ".xml");

    public string SaveFile(string domain) => Path.Combine(StateDirectory, "save", domain + ".save");

    public string LogFile(string domain) => Path.Combine(LogDirectory, domain + ".log");
}

/// <summary>The documents this driver keeps, written by whoever knows their form.</summary>
public interface IQemuDocuments
{
    string WriteStatus(GuestRecord record);

    GuestRecord ReadStatus(string text);

    string WriteBackup(BackupDef backup);

    BackupDef ReadBackup(string text);

    string WriteCookie(MigrationCookie cookie);

    MigrationCookie ReadCookie(string text);

    string WriteCapabilities(QemuCapabilities capabilities);

    QemuCapabilities ReadCapabilities(string text);

    string WriteDomainCapabilities(DomainCapabilities capabilities);

    /// <summary>The <c>host</c> element, two spaces in.</summary>
    string WriteHost(HostCapabilities host);
}

/// <summary>What has to be known to find a running guest again.</summary>
public sealed record GuestRecord
{
    /// <summary>With its id.</summary>
    public required DomainDef Live { get; init; }

    public required int Pid { get; init; }

    /// <summary>When the kernel started the process; with the pid it names it for ever.</summary>
    public required ulong PidStart { get; init; }

    public required string MonitorPath { get; init; }

    public required DomainState State { get; init; }

    public required int Reason { get; init; }
}
