using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Companions;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Migration;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Drivers.Qemu.Tuning;
using VirtBridge.Drivers.Qemu.Vcpus;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Brings guests to life: files, descriptors, process, first words. On failure everything is taken back.</summary>
internal sealed class GuestLauncher(QemuDriverOptions options, QemuCatalog catalog, QemuHost host, GuestTuning tuning, GuestCompanions companions, LentFiles lent)
{
    private const int FirstVncPort = 5900;
    private const int FirstWebSocketPort = 5700;
    private const int LastVncPort = 65535;
    private const long KiB = 1024;

    private readonly FreePorts _ports = new("VNC", FirstVncPort, LastVncPort);
    private readonly FreePorts _webPorts = new("VNC WebSocket", FirstWebSocketPort, LastVncPort);

    public async Task<GuestStarted> StartAsync(GuestStart start, CancellationToken cancellation)
    {
        tuning.Check(start.Definition);
        StartFiles.Require(start.Definition);
        var emulator = start.Definition.Devices.Emulator
            ?? throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, "the definition names no emulator");
        var capabilities = await catalog.OfAsync(emulator).WaitAsync(cancellation);
        var directory = Path.Combine(options.StateDirectory, LaunchPlanner.DirectoryName(start.Definition.Name, start.Id));
        var undo = new Stack<Action>();
        try
        {
            var domain = LaunchPlanner.Plan(DiskChains.Detect(start.Definition), start.Id, directory, () => TakePort(_ports, undo), new LaunchFacts
            {
                VncListen = options.VncListen,
                ChardevTls = false,
                WebSocketPort = () => TakePort(_webPorts, undo),
                Catalog = catalog,
                RawNeedsNode = !capabilities.Has(QemuFlag.BlockjobBackingMaskProtocol),
                IsWritable = image => image.FdGroup is { } group && lent.Find(start.Guest, group) is [var file] && Descriptor.IsWritable(file),
            });
            PrepareFiles(directory, undo);
            FirmwareVariables.Prepare(domain, (start.Flags & DomainCreateFlags.ResetNvram) != 0 || (start.RestoreFlags & DomainSaveRestoreFlags.ResetNvram) != 0);
            await companions.StartAsync(domain, directory, undo, cancellation);
            (var guest, var monitorPath, domain) = await SpawnAsync(start, domain, capabilities, directory, cancellation);
            var runtime = new GuestRuntime(guest, domain.Name, directory, monitorPath);
            undo.Push(() => _ = EndAsync(runtime, domain));
            domain = await QemuVcpus.PlugFirstAsync(guest.Monitor, domain, cancellation);
            await tuning.BeginAsync(runtime, domain, cancellation);
            domain = await FirstWordsAsync(start, runtime, domain, cancellation);
            undo.Clear();
            return new GuestStarted(domain, runtime) { Resumed = !start.Paused && start.RestoreFrom is null };
        }
        finally
        {
            while (undo.TryPop(out var back))
            {
                back();
            }
        }
    }

    /// <summary>Removes what one run left on the host.</summary>
    public void CleanUp(GuestRuntime runtime, DomainDef? live)
    {
        foreach (var vnc in live?.Devices.Graphics.OfType<GraphicsDef.Vnc>() ?? [])
        {
            if (vnc is { AutoPort: true, Port: { } port })
            {
                _ports.GiveBack(port);
            }

            if (vnc is { WebSocketGenerated: true, WebSocket: { } web })
            {
                _webPorts.GiveBack(web);
            }
        }

        if (live is not null)
        {
            tuning.End(live);
        }

        RemoveDirectory(runtime.Directory);
        foreach (var folder in MemoryFolders.Of(Facts(runtime.Directory)).Where(Directory.Exists))
        {
            RemoveDirectory(folder);
        }
    }

    private async Task EndAsync(GuestRuntime runtime, DomainDef domain)
    {
        await runtime.Guest.EndAsync(DomainShutoffReason.Failed, TimeSpan.Zero, CancellationToken.None);
        tuning.End(domain);
        runtime.Dispose();
    }

    private static int TakePort(FreePorts ports, Stack<Action> undo)
    {
        var port = ports.Take();
        undo.Push(() => ports.GiveBack(port));
        return port;
    }

    private void PrepareFiles(string directory, Stack<Action> undo)
    {
        try
        {
            Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            undo.Push(() => RemoveDirectory(directory));
            Directory.CreateDirectory(options.LogDirectory);
            GuestKey.Create(directory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"cannot create directory '{directory}'", e);
        }
    }

    private async Task<(QemuGuest Guest, string MonitorPath, DomainDef Domain)> SpawnAsync(
        GuestStart start, DomainDef domain, QemuCapabilities capabilities, string directory, CancellationToken cancellation)
    {
        using var descriptors = new LaunchDescriptors(group => lent.Find(start.Guest, group));
        TapDevices.Open(domain, descriptors);
        var input = new CommandLineInput
        {
            Domain = domain,
            Capabilities = capabilities,
            Host = Facts(directory),
            Descriptors = descriptors,
            Vault = GuestKey.Vault(directory, options.Secrets),
            HostEnvironment = HostVariables(),
            Incoming = start.RestoreFrom is null && start.Incoming is null ? null : "defer",
        };
        var arguments = QemuCommandLine.Build(input);
        MemoryFolders.Prepare(input.Host, arguments);
        var plan = new ProcessPlan
        {
            Program = domain.Devices.Emulator!,
            Arguments = arguments,
            Environment = QemuCommandLine.Environment(input, System.Environment.GetEnvironmentVariable("PATH") ?? "/usr/sbin:/usr/bin:/sbin:/bin", System.Environment.UserName),
            LogFile = options.LogFile(domain.Name),
            Descriptors = descriptors.Passed,
        };
        WriteLogHead(plan);
        var monitorPath = Path.Combine(directory, "monitor.sock");
        var guest = await QemuGuest.StartAsync(plan, monitorPath, descriptors.Monitor, host, cancellation);
        return (guest, monitorPath, LaunchPlanner.WithVsock(domain, descriptors.VsockCid));
    }

    /// <summary>Everything that is said to a new QEMU, sent at once; the last word lets it run.</summary>
    private static async Task<DomainDef> FirstWordsAsync(GuestStart start, GuestRuntime runtime, DomainDef domain, CancellationToken cancellation)
    {
        var monitor = runtime.Guest.Monitor;
        var ends = HasTerminals(domain) || ChannelStates.Matter(domain) ? monitor.ExecuteAsync(new QueryChardev(), cancellation) : null;
        var passwords = ScreenPasswords(runtime, domain, cancellation);
        if (domain.OnReboot is DomainLifecycleAction.Destroy or DomainLifecycleAction.Preserve)
        {
            await monitor.ExecuteAsync(new SetAction("shutdown", null, null, null), cancellation);
        }

        var balloon = domain.Devices.Balloon is { Model: not BalloonModel.None };
        if (balloon && domain.Memory.Current is { } current && current < domain.Memory.Total)
        {
            await monitor.ExecuteAsync(new Balloon((long)current * KiB), cancellation);
        }

        if (start.RestoreFrom is { } image)
        {
            await SaveImage.RestoreAsync(runtime.Guest, image, cancellation);
        }
        else if (start.Incoming is { } incoming)
        {
            await MigrationTalk.ReceiveAsync(runtime.Guest, incoming, cancellation);
        }
        else if (start.RestoreSnapshot is { } snapshot)
        {
            await QemuSnapshots.LoadAsync(monitor, domain, snapshot, start.RestoreDisks, cancellation);
        }

        var running = start.Paused ? null : runtime.Guest.ResumeAsync(DomainRunningReason.Booted, cancellation);
        if (ends is not null)
        {
            domain = LaunchPlanner.WithEnds(domain, await ends);
        }

        await passwords;
        await (running ?? Task.CompletedTask);

        // Until the guest has a driver for its balloon it has all of its memory; every later change is news.
        var actual = balloon ? (ulong)(await monitor.ExecuteAsync(new QueryBalloon(), cancellation) / KiB) : domain.Memory.Total;
        return domain with { Memory = domain.Memory with { Current = actual } };
    }

    private static async Task ScreenPasswords(GuestRuntime runtime, DomainDef domain, CancellationToken cancellation)
    {
        foreach (var vnc in domain.Devices.Graphics.OfType<GraphicsDef.Vnc>())
        {
            if (vnc.Password.Text is { } password)
            {
                await runtime.Guest.Monitor.ExecuteAsync(new SetPassword("vnc", password, null), cancellation);
            }
        }

        foreach (var spice in domain.Devices.Graphics.OfType<GraphicsDef.Spice>())
        {
            if (spice.Password.Text is { } password)
            {
                await runtime.Guest.Monitor.ExecuteAsync(new SetPassword("spice", password, null), cancellation);
            }
        }
    }

    private static bool HasTerminals(DomainDef domain) =>
        domain.Devices.Serials.Any(d => d.Source is CharSource.Pty)
        || domain.Devices.Parallels.Any(d => d.Source is CharSource.Pty)
        || domain.Devices.Channels.Any(d => d.Source is CharSource.Pty)
        || domain.Devices.Consoles.Any(d => d.Source is CharSource.Pty);

    private HostFacts Facts(string directory) => new()
    {
        GuestDirectory = directory,
        VncListen = options.VncListen,
        MasterKeyFile = GuestKey.FileOf(directory),
        Time = TimeOf(host.Clock),
        RenderNode = RenderNode(),
        HugePages = MemoryFolders.HugePages(),
        MemoryDirectory = Path.Combine(options.StateDirectory, "ram"),
    };

    internal static HostTime TimeOf(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return new HostTime(now.ToUnixTimeSeconds(), (long)clock.LocalTimeZone.GetUtcOffset(now).TotalSeconds);
    }

    private static string? RenderNode() =>
        Directory.Exists("/dev/dri") ? Directory.EnumerateFiles("/dev/dri", "renderD*").Order(StringComparer.Ordinal).FirstOrDefault() : null;

    private static Dictionary<string, string> HostVariables() => new(
        new[] { "PIPEWIRE_RUNTIME_DIR" }
            .Where(name => Environment.GetEnvironmentVariable(name) is not null)
            .Select(name => KeyValuePair.Create(name, Environment.GetEnvironmentVariable(name)!)));

    private void WriteLogHead(ProcessPlan plan)
    {
        try
        {
            File.AppendAllText(
                plan.LogFile!,
                $"{host.Clock.GetUtcNow():yyyy-MM-dd HH:mm:ss.fff}+0000: starting up\n{plan.Program} {string.Join(" \\\n", plan.Arguments)}\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"cannot write '{plan.LogFile}'", e);
        }
    }

    private static void RemoveDirectory(string directory)
    {
        try
        {
            Directory.Delete(directory, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Left for the next run of a guest with this id and name, which uses it again.
            return;
        }
    }
}
