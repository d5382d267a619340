using System.Collections.Concurrent;
using System.Diagnostics;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Drivers.Qemu.Tests.Blocks;

/// <summary>A real QEMU with disks, paused before its first instruction, behind the driver and the engine.</summary>
internal sealed class RealGuest : IDisposable
{
    private readonly Documents _documents = new();
    private QemuHypervisor? _hypervisor;

    public string Folder { get; } = Directory.CreateTempSubdirectory("vb").FullName;

    public HostRooms Rooms { get; private set; } = null!;

    public DomainObject Guest { get; private set; } = null!;

    public DomainDef Live => Guest.View.Live!;

    public ConcurrentQueue<GuestEvent> Events { get; } = new();

    public T Facet<T>()
        where T : class => _hypervisor!.Facet<T>()!;

    public string File(string name) => Path.Combine(Folder, name);

    public ImageLocation At(string name) => ImageLocation.OfFile(File(name));

    /// <summary>Makes a qcow2 image; every digit of <paramref name="content"/> fills a cluster with that byte, a blank leaves it.</summary>
    public void Image(string name, string? backing, string content)
    {
        Run("qemu-img", backing is null
            ? ["create", "-q", "-f", "qcow2", File(name), "8M"]
            : ["create", "-q", "-f", "qcow2", "-b", backing, "-F", "qcow2", File(name)]);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != ' ')
            {
                Run("qemu-io", ["-c", $"write -q -P {content[i] - '0'} {i * 64}k 64k", File(name)]);
            }
        }
    }

    /// <summary>What the image shows, in the same way; 0 is empty.</summary>
    public string Content(string name, int clusters)
    {
        var raw = File(name + ".raw");
        Run("qemu-img", ["convert", "-U", "-O", "raw", File(name), raw]);
        using var bytes = System.IO.File.OpenRead(raw);
        var text = new char[clusters];
        for (var i = 0; i < clusters; i++)
        {
            bytes.Position = i * 65536;
            text[i] = (char)('0' + bytes.ReadByte());
        }

        return new string(text);
    }

    public string Info(string name) => Run("qemu-img", ["info", "-U", File(name)]);

    public async Task StartAsync(params string[] disks)
    {
        Begin();
        var devices = string.Concat(disks.Select((disk, i) =>
            $"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{File(disk)}'/><target dev='vd{(char)('a' + i)}' bus='virtio'/></disk>"));
        var text = $"""
            <domain type='qemu'>
              <name>vm</name>
              <uuid>2cfa5b3a-6a3c-4a5d-8ee1-6d1f5c9e0a11</uuid>
              <memory unit='MiB'>32</memory>
              <os><type arch='x86_64' machine='pc'>hvm</type></os>
              <devices>{devices}</devices>
            </domain>
            """;
        var definition = Rooms.Domains.Documents.Parse(text, DefinitionUse.Define);
        var start = new GuestStart { Guest = null!, Definition = definition, Id = 0, Paused = true };
        Guest = await Rooms.Domains.Power.StartUnstoredAsync(definition, StartKind.Boot, start, TestContext.Current.CancellationToken);
    }

    public void Take(DomainDef live) => Guest.Update(view => view with { Live = live });

    /// <summary>Forgets the guest as a daemon that crashes does, and finds it again.</summary>
    public async Task SecondLifeAsync()
    {
        Rooms.Host.Hypervisor.Facet<IAdoptionFacet>()!.Record(Guest);
        Guest = Assert.Single(await AgainAsync());
    }

    /// <summary>Forgets the guest as a daemon that is killed before it wrote down what it started; what the next one finds.</summary>
    public async Task<IReadOnlyList<DomainObject>> UnrecordedAsync()
    {
        System.IO.File.Delete(File("run/vm.xml"));
        Guest = null!;
        return await AgainAsync();
    }

    private async Task<IReadOnlyList<DomainObject>> AgainAsync()
    {
        _hypervisor!.Dispose();
        Begin();
        await new HostLoader(Rooms).LoadAsync(TestContext.Current.CancellationToken);
        return [.. Rooms.Host.Domains.All()];
    }

    /// <summary>The result of the last long job, once.</summary>
    public JobProgress? Completed => Facet<IJobFacet>().Completed(Guest, keep: true);

    /// <summary>Waits for what background work does to the guest's definition.</summary>
    public static async Task UntilAsync(Func<bool> reached)
    {
        var since = Stopwatch.StartNew();
        while (!reached())
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(30), "it did not happen");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    public async Task<string> NodesAsync(bool devices = false) => (await GuestRuntime.Of(Guest).Guest.Monitor.ExecuteAsync(
        devices ? new Qemu.Qmp.Commands.QueryBlock() : (Qemu.Qmp.QmpQuery)new Qemu.Qmp.Commands.QueryNamedBlockNodes(Flat: true),
        TestContext.Current.CancellationToken)).GetRawText();

    public Task<Qemu.Bitmaps.NodeBitmaps> BitmapsAsync() =>
        Qemu.Bitmaps.NodeBitmapReading.AskAsync(GuestRuntime.Of(Guest).Guest.Monitor, TestContext.Current.CancellationToken);

    public async Task EndAsync() => await Rooms.Domains.Power.DestroyAsync(Guest.View.Ref, 0, TestContext.Current.CancellationToken);

    /// <summary>QEMU is gone from one instruction to the next; it writes nothing any more.</summary>
    public async Task KillAsync()
    {
        var guest = GuestRuntime.Of(Guest).Guest;
        Process.GetProcessById(guest.Process.Identity.Pid).Kill();
        await guest.Ended.WaitAsync(TestContext.Current.CancellationToken);
        await EndedAsync();
    }

    public void Dispose()
    {
        if (_hypervisor is not null)
        {
            if (Guest is { View.Active: true })
            {
                EndAsync().GetAwaiter().GetResult();
            }

            _hypervisor.Dispose();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private async Task EndedAsync()
    {
        if (Guest.View.Active)
        {
            await Rooms.Domains.Power.FinishAsync(
                Guest, DomainShutoffReason.Crashed, DomainEventStoppedDetailType.Crashed, TestContext.Current.CancellationToken);
        }
    }

    private void Begin()
    {
        _hypervisor = new QemuHypervisor(
            new QemuDriverOptions
            {
                RunDirectory = File("run"),
                StateDirectory = File("state"),
                CacheDirectory = File("cache"),
                LogDirectory = File("log"),
                Executor = "/nonexistent",
            },
            _documents,
            TimeProvider.System);
        Rooms = new(new VirtHost(_hypervisor, new ForgetfulStore(), TimeProvider.System, new RandomIdentities()));
    }

    public static string Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {said}");
        return said;
    }

    private sealed class Documents : IQemuDocuments
    {
        private readonly ConcurrentDictionary<string, GuestRecord> _records = new();

        public string WriteStatus(GuestRecord record)
        {
            _records[record.Live.Name] = record;
            return record.Live.Name;
        }

        public GuestRecord ReadStatus(string text) => _records[text];

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
