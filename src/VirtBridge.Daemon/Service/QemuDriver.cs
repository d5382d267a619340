using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Storage;
using VirtBridge.Embedded;
using VirtBridge.Engine;

namespace VirtBridge.Daemon;

/// <summary>QEMU guests of this host: the driver, the engine over it, and sessions for clients.</summary>
internal sealed class QemuDriver : IAsyncDisposable
{
    private readonly SchemaFolder _schemas = new(SchemaFolder.Installed);
    private readonly QemuHypervisor _hypervisor;
    private readonly HostRooms _rooms;
    private readonly string _path;
    private readonly DaemonLog _log;
    private readonly CancellationTokenSource _stop = new();

    private QemuDriver(QemuHypervisor hypervisor, HostRooms rooms, string path, DaemonLog log)
    {
        _hypervisor = hypervisor;
        _rooms = rooms;
        _path = path;
        _log = log;
    }

    /// <summary>Reads what is stored and takes over running guests; autostart and probing go on behind.</summary>
    public static async Task<QemuDriver> OpenAsync(
        DaemonOptions options, DaemonPaths paths, DaemonSettings settings, PeerMove peers, DaemonLog log)
    {
        var state = options.Session && options.StateDir is null ? paths.State : Path.Combine(paths.State, "qemu");
        var clock = TimeProvider.System;
        var secrets = new SecretValues();
        var hypervisor = new QemuHypervisor(
            new QemuDriverOptions
            {
                RunDirectory = Path.Combine(paths.Run, "qemu"),
                StateDirectory = state,
                CacheDirectory = Path.Combine(paths.Cache, "qemu"),
                LogDirectory = options.Session && options.StateDir is null ? paths.Log : Path.Combine(paths.Log, "qemu"),
                UseControlGroups = !options.Session && Environment.IsPrivilegedProcess,
                Executor = Path.Combine(AppContext.BaseDirectory, "virtbridge-exec"),
                Secrets = secrets,
                HostUuid = settings.HostUuid ?? HostIdentity.Read(settings.HostUuidSource),
            },
            new QemuDocuments(),
            clock);
        _ = hypervisor.WarmUpAsync();
        var stored = new StorePaths { Config = paths.Config, DomainState = state, Run = paths.Run };
        var store = new FileDefinitionStore(stored);

        var overlays = settings.OverlayDirectory ?? Path.Combine(paths.State, "images");
        Directory.CreateDirectory(overlays);

        // Storage needs the host's secrets, which belong to the rooms that are made over the host.
        var drivers = new List<object>();
        var host = new VirtHost(hypervisor, store, clock, new RandomIdentities())
        {
            HostDrivers = drivers,
            Peers = new DelegatedPeers(peers),
            Journals = new FileJournals(stored.Journals, clock),
            Trash = new FileTrash(clock, settings.TrashKeep, stored.TrashLedger),
            StatesDirectory = stored.States,
            BlockJobPatience = settings.BlockJobPatience,
            PlanPolicy = new() { Strict = settings.StrictSnapshots, OverlayDirectory = overlays },
        };
        var rooms = HostRooms.WithImages(host, settings.ImageRoots);
        secrets.Room = rooms.Secrets;
        var places = new StorageHost { Run = Path.Combine(paths.Run, "storage-mounts") };
        drivers.Add(new StorageDriver(places, new InstalledPrograms(), rooms.Secrets, clock));
        var driver = new QemuDriver(hypervisor, rooms, options.Session ? "/session" : "/system", log);
        await driver.LoadAsync();
        return driver;
    }

    /// <summary>True while a guest runs.</summary>
    public bool HasGuests => Array.Exists(_rooms.Host.Domains.All(), d => d.View.Active);

    public ValueTask<IVirtSession> OpenSession(string? uri, bool readOnly)
    {
        var path = PathOf(uri);
        if (path.Length > 0 && path != _path)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.Qemu, $"unexpected QEMU URI path '{path}', try qemu://{_path}");
        }

        var session = new EngineSession(_rooms, new SessionResources { Uri = $"qemu://{_path}" });
        return new(new GatedSession(session, new AccessContext(readOnly) { Hypervisor = ErrorDomain.Qemu, Schemas = _schemas }));
    }

    /// <summary>Guests go on running; the next life of the daemon finds them again.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _rooms.Images?.Dispose();
        _hypervisor.Dispose();
        _stop.Dispose();
    }

    private static string PathOf(string? uri)
    {
        if (string.IsNullOrEmpty(uri))
        {
            return "";
        }

        var end = uri.IndexOf('?', StringComparison.Ordinal);
        var place = end < 0 ? uri : uri[..end];
        var start = place.IndexOf("://", StringComparison.Ordinal);
        var slash = start < 0 ? -1 : place.IndexOf('/', start + 3);
        return slash < 0 || slash == place.Length - 1 ? "" : place[slash..];
    }

    private async Task LoadAsync()
    {
        var loader = new HostLoader(_rooms);
        await loader.LoadAsync(_stop.Token);
        _ = AutostartAsync(loader);
    }

    private async Task AutostartAsync(HostLoader loader)
    {
        try
        {
            await Task.Run(() => loader.AutostartAsync(_stop.Token));
        }
        catch (OperationCanceledException)
        {
            return;
        }

        foreach (var problem in loader.Problems)
        {
            _log.Write(LogLevel.Warning, "load", ("problem", problem));
        }
    }
}
