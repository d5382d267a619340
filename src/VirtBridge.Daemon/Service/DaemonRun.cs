using System.Runtime.InteropServices;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Daemon;

/// <summary>From the options to a served socket, until a signal says stop.</summary>
internal static class DaemonRun
{
    public static async Task UntilStoppedAsync(DaemonOptions options)
    {
        var paths = DaemonPaths.Of(options, Environment.GetEnvironmentVariable);
        var settings = ReadSettings(options, paths);
        if (settings.SocketDirectory is { } directory && options.RunDir is null)
        {
            paths = paths with { Run = directory };
        }

        using var log = new DaemonLog(Console.Error, options.Verbose ? LogLevel.Debug : (LogLevel)settings.LogLevel, TimeProvider.System);
        var systemd = new SystemdLink(Environment.GetEnvironmentVariable, Environment.ProcessId);
        var stop = new TaskCompletionSource<PosixSignal>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var term = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Stop);

        await using var drivers = await DriverSet.OpenAsync(options, paths, settings, log);
        await using var service = new DaemonService(settings, drivers.OpenAsync, log, drivers.HasGuests, () => stop.TrySetResult(PosixSignal.SIGTERM));
        service.Listen(paths, settings, systemd, options.Session);
        if (options.Listen)
        {
            service.ListenOnNetwork(settings);
        }

        service.Idle.Set(options.IdleTimeout);
        if (options.PidFile is { } pidFile)
        {
            await File.WriteAllTextAsync(pidFile, Environment.ProcessId + "\n");
        }

        systemd.Notify("READY=1");
        log.Write(LogLevel.Info, "ready", ("pid", Environment.ProcessId), ("session", options.Session));
        var signal = await stop.Task;
        systemd.Notify("STOPPING=1");
        log.Write(LogLevel.Info, "stopping", ("signal", signal));

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.TrySetResult(context.Signal);
        }
    }

    private static DaemonSettings ReadSettings(DaemonOptions options, DaemonPaths paths)
    {
        var file = options.ConfigFile ?? Path.Combine(paths.Config, "libvirtd.conf");
        if (!File.Exists(file))
        {
            return options.ConfigFile is null ? new DaemonSettings()
                : throw new VirtException(ErrorCode.SystemError, ErrorDomain.Conf, $"configuration file '{file}' does not exist");
        }

        return new FileInfo(file).Length > ConfFile.MaxLength
            ? throw new VirtException(ErrorCode.ConfSyntax, ErrorDomain.Conf, $"{file} is larger than {ConfFile.MaxLength} bytes")
            : DaemonSettings.Read(File.ReadAllText(file), file);
    }
}
