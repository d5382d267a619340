using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Drivers.Qemu.Companions;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Hotplug;
using VirtBridge.Drivers.Qemu.Images;
using VirtBridge.Drivers.Qemu.Migration;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Drivers.Qemu.Tuning;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>QEMU on this host, as the engine sees a hypervisor.</summary>
public sealed class QemuHypervisor : IHypervisor, IDisposable
{
    private const int DefaultMaxVcpus = 255;

    private readonly object[] _facets;
    private readonly QemuCatalog _catalog;
    private readonly LiveCapabilities _live;
    private readonly Poller _poller;

    public QemuHypervisor(QemuDriverOptions options, IQemuDocuments documents, TimeProvider clock)
    {
        _poller = new Poller();
        _live = new LiveCapabilities(_poller, clock);
        _catalog = new QemuCatalog(options, documents, _live);
        Rules = new QemuDomainRules(_catalog);
        var host = new QemuHost(_poller, clock, options.Executor);
        var status = new StatusFiles(options, documents);
        var events = new GuestEventPump(status);
        var tuning = new GuestTuning(options.UseControlGroups ? HostControlGroups() : ControlGroupMounts.None);
        var lent = new LentFiles(ErrorDomain.Qemu);
        var launcher = new GuestLauncher(options, _catalog, host, tuning, new GuestCompanions(options, host), lent);
        var agents = new GuestAgents(host);
        events.CleanUp = launcher.CleanUp;
        var images = new QemuImages(host);
        var models = new QemuCpuModels(_catalog);
        var jobs = new QemuBlockJobs(images, events.Report);
        var backups = new QemuBackups(images, clock, new BackupFiles(documents), events.Report);
        var limits = new QemuMigrationLimits();
        _facets =
        [
            new QemuLifecycle(launcher, events, agents),
            new QemuAdoption(options, status, host, events, jobs, backups),
            new QemuTuning(tuning),
            new QemuDevices(new PlannedDevices(_catalog, options.Secrets), options.Secrets),
            new QemuStats(),
            new QemuBlocks(),
            new QemuSaves(options),
            new QemuGuestState(options),
            new QemuLiveImages(),
            new QemuFileGroups(lent),
            jobs,
            new QemuCheckpoints(images),
            backups,
            new QemuDomainJobs(backups, clock),
            new QemuSnapshots(),
            new OfflineImages(host, options.Secrets),
            new QemuMonitorAccess(agents),
            new QemuAgent(agents),
            new QemuAgentFiles(agents),
            new QemuConsoles(host),
            new QemuPower(agents),
            new QemuInput(),
            new LinuxHost(),
            new QemuCapabilitiesDocuments(options, _catalog, documents, models),
            new QemuMemory(),
            new QemuAnnouncements(),
            limits,
            new QemuMigration(options, documents, limits, clock),
            models,
            new QemuSecurity(),
            new QemuConfidential(_catalog),
            new QemuNativeConfig(options, _catalog, clock),
            new LinuxHostControl(),
            new LinuxAddresses(),
            new LinuxInterfaces(),
            events,
        ];
    }

    public string Type => "QEMU";

    public ErrorDomain ErrorDomain => ErrorDomain.Qemu;

    public ulong Version => Default()?.Version ?? 0;

    public IDomainRules Rules { get; }

    public int MaxVcpus(string? domainType)
    {
        if (domainType is not (null or "" or "qemu" or "kvm"))
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"unknown type '{domainType}'");
        }

        var accel = domainType == "kvm" ? Model.Qemu.QemuAccel.Kvm : Model.Qemu.QemuAccel.Tcg;
        return Default()?.DefaultMachine(accel) is { MaxCpus: > 0 } machine ? (int)machine.MaxCpus : DefaultMaxVcpus;
    }

    public string OsType(DomainDef definition) => "hvm";

    public T? Facet<T>()
        where T : class
    {
        foreach (var facet in _facets)
        {
            if (facet is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Learns what the host's binaries can do, so that nobody has to wait for it later.</summary>
    public async Task WarmUpAsync()
    {
        try
        {
            if (_catalog.EmulatorFor(_catalog.HostArch) is { } emulator)
            {
                await _catalog.OfAsync(emulator);
            }
        }
        catch (VirtException)
        {
            // Whoever needs the binary is told what is wrong with it.
            return;
        }
    }

    /// <summary>Lets go of the guests, which run on.</summary>
    public void Dispose()
    {
        Facet<GuestEventPump>()?.LetGo();
        Facet<OfflineImages>()?.Dispose();
        _live.Dispose();
        _poller.Dispose();
    }

    private static ControlGroupMounts HostControlGroups() => ControlGroupMounts.Read(
        File.ReadAllText("/proc/self/mounts"),
        directory => Path.Combine(directory, "cgroup.controllers") is var file && File.Exists(file) ? File.ReadAllText(file) : "");

    private Model.Qemu.QemuCapabilities? Default() =>
        _catalog.EmulatorFor(_catalog.HostArch) is { } emulator ? _catalog.Find(emulator) : null;
}
