using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Drivers.Qemu.Tests.Hypervisor;

/// <summary>The driver on the engine's boundary, with a real QEMU that never executes an instruction.</summary>
public sealed class QemuHypervisorTests : IDisposable
{
    private const string Text =
        """
        <domain type='qemu'>
          <name>vm</name>
          <uuid>2cfa5b3a-6a3c-4a5d-8ee1-6d1f5c9e0a11</uuid>
          <memory unit='MiB'>32</memory>
          <os><type arch='x86_64' machine='pc'>hvm</type></os>
          <devices><serial type='pty'/></devices>
        </domain>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("vb").FullName;
    private readonly Documents _documents = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_guest_starts_paused_shows_its_terminal_and_leaves_nothing_behind()
    {
        using var hypervisor = Hypervisor();
        var rooms = Rooms(hypervisor);
        var domain = await StartAsync(rooms);
        Assert.Equal(DomainState.Paused, domain.View.State);
        Assert.StartsWith("/dev/pts/", ((CharSource.Pty)domain.View.Live!.Devices.Serials[0].Source).Path, StringComparison.Ordinal);
        Assert.Single(_documents.Records);

        await rooms.Domains.Power.DestroyAsync(domain.View.Ref, 0, TestContext.Current.CancellationToken);
        Assert.Equal((int)DomainShutoffReason.Destroyed, domain.View.Reason);
        Assert.Empty(Directory.GetDirectories(Path.Combine(_folder, "state")));
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, "run")));
    }

    [Fact]
    public async Task A_second_life_of_the_driver_finds_the_guest_of_the_first()
    {
        int id;
        using (var first = Hypervisor())
        {
            id = (await StartAsync(Rooms(first))).View.Id;
        }

        using var second = Hypervisor();
        var rooms = Rooms(second);
        await new HostLoader(rooms).LoadAsync(TestContext.Current.CancellationToken);
        var found = Assert.Single(rooms.Host.Domains.All());
        Assert.Equal((id, DomainState.Paused), (found.View.Id, found.View.State));
        await rooms.Domains.Power.DestroyAsync(found.View.Ref, 0, TestContext.Current.CancellationToken);
    }

    private static async Task<DomainObject> StartAsync(HostRooms rooms)
    {
        var definition = rooms.Domains.Documents.Parse(Text, DefinitionUse.Define);
        var start = new GuestStart { Guest = null!, Definition = definition, Id = 0, Paused = true };
        return await rooms.Domains.Power.StartUnstoredAsync(definition, StartKind.Boot, start, TestContext.Current.CancellationToken);
    }

    private static HostRooms Rooms(QemuHypervisor hypervisor) =>
        new(new VirtHost(hypervisor, new ForgetfulStore(), TimeProvider.System, new RandomIdentities()));

    private QemuHypervisor Hypervisor() => new(
        new QemuDriverOptions
        {
            RunDirectory = Path.Combine(_folder, "run"),
            StateDirectory = Path.Combine(_folder, "state"),
            CacheDirectory = Path.Combine(_folder, "cache"),
            LogDirectory = Path.Combine(_folder, "log"),
            Executor = "/nonexistent",
        },
        _documents,
        TimeProvider.System);

    private sealed class Documents : IQemuDocuments
    {
        public ConcurrentDictionary<string, GuestRecord> Records { get; } = new();

        public string WriteStatus(GuestRecord record)
        {
            Records[record.Live.Name] = record;
            return record.Live.Name;
        }

        public GuestRecord ReadStatus(string text) => Records[text];

        public string WriteBackup(BackupDef backup) => BackupXml.Format(backup, withInternal: true);

        public BackupDef ReadBackup(string text) => BackupXml.Parse(text, withInternal: true);

    public string WriteCookie(MigrationCookie cookie) => MigrationCookieXml.Write(cookie);

    public MigrationCookie ReadCookie(string text) => MigrationCookieXml.Read(text);

        public string WriteCapabilities(QemuCapabilities capabilities) => QemuCapabilitiesXml.Write(capabilities);

        public QemuCapabilities ReadCapabilities(string text) => QemuCapabilitiesXml.Read(text);

        public string WriteDomainCapabilities(DomainCapabilities capabilities) => DomainCapabilitiesXml.Write(capabilities);

        public string WriteHost(HostCapabilities host) => $"  <host><cpu><model>{host.Cpu?.Model}</model></cpu></host>\n";
    }
}
