using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Consoles, channels and pictures of running guests as streams.</summary>
internal sealed class QemuConsoles(QemuHost host) : IConsoleFacet
{
    private const int MaxPicture = 64 * 1024 * 1024;

    private readonly ConsoleHolders _holders = new();

    public Task OpenConsoleAsync(
        DomainObject guest, string? device, DomainConsoleFlags flags, IVirtStream stream, CancellationToken cancellation)
    {
        var live = guest.View.Live ?? throw DomainErrors.NotRunning();
        var (alias, source) = FindConsole(live, device);
        return ConnectAsync(guest, alias, source, (flags & DomainConsoleFlags.Force) != 0, stream);
    }

    public Task OpenChannelAsync(
        DomainObject guest, string? name, DomainChannelFlags flags, IVirtStream stream, CancellationToken cancellation)
    {
        var live = guest.View.Live ?? throw DomainErrors.NotRunning();
        var channel = live.Devices.Channels.FirstOrDefault(c =>
            c.Target is ChannelTarget.Virtio virtio && (name is null || c.Alias == name || virtio.Name == name));
        return channel is null
            ? throw Refuse.Argument(ErrorDomain.Qemu, $"cannot find channel {name ?? "<default>"}")
            : ConnectAsync(guest, channel.Alias ?? "", channel.Source, (flags & DomainChannelFlags.Force) != 0, stream);
    }

    public async Task<string> ScreenshotAsync(DomainObject guest, uint screen, IVirtStream stream, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var videos = guest.View.Live!.Devices.Videos;
        if (videos.IsEmpty)
        {
            throw Refuse.Invalid(ErrorDomain.Qemu, "no screens to take screenshot from");
        }

        if (screen > 0)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, "currently is supported only taking screenshots of screen ID 0");
        }

        var file = Path.Combine(runtime.Directory, $"screenshot-{host.Clock.GetTimestamp()}.ppm");
        try
        {
            await runtime.Guest.Monitor.ExecuteAsync(new Screendump(file, null, null), cancellation);
            if (new FileInfo(file).Length > MaxPicture)
            {
                throw Refuse.Internal(ErrorDomain.Qemu, $"the picture of the screen is larger than {MaxPicture} bytes");
            }

            _ = StreamCopy.SendAsync(await File.ReadAllBytesAsync(file, cancellation), stream);
            return "image/x-portable-pixmap";
        }
        finally
        {
            File.Delete(file);
        }
    }

    public async Task OpenGraphicsAsync(
        DomainObject guest, uint index, DomainOpenGraphicsFlags flags, FileSet files, bool returnFile, CancellationToken cancellation)
    {
        var live = guest.View.Live ?? throw DomainErrors.NotRunning();
        if (index >= live.Devices.Graphics.Count || live.Devices.Graphics[(int)index] is not GraphicsDef.Vnc)
        {
            throw Refuse.Internal(ErrorDomain.Qemu, $"No graphics backend with index {index}");
        }

        if (returnFile || files.Sent.Count == 0)
        {
            throw Refuse.Unsupported(ErrorDomain.Qemu, "connecting to a screen needs a socket from the client");
        }

        const string name = "graphicsfd";
        var monitor = GuestRuntime.Of(guest).Guest.Monitor;
        using var copy = Descriptor.DuplicateOf(files.Sent[0]);
        await monitor.ExecuteAsync(new GetFd(name), [copy], cancellation);
        await monitor.ExecuteAsync(new AddClient("vnc", name, (flags & DomainOpenGraphicsFlags.Skipauth) != 0, null), cancellation);
    }

    private Task ConnectAsync(DomainObject guest, string alias, CharSource source, bool force, IVirtStream stream)
    {
        var end = source switch
        {
            CharSource.Pty { Path: { } path } => Descriptor.OpenFile(path, Linux.OpenReadWrite | Linux.NoControllingTerminal | Linux.NonBlocking),
            CharSource.Unix { Path: { } path } => UnixSocket.Connect(path),
            _ => throw Refuse.Config(ErrorDomain.Qemu, $"character device {alias} is not using a PTY or UNIX socket"),
        };
        var holder = _holders.Take(guest.Uuid, alias, force);
        if (holder is null)
        {
            end.Dispose();
            throw Refuse.Failed(ErrorDomain.Qemu, "Active console session exists for this domain");
        }

        _ = StreamCopy.BothWaysAsync(end, stream, host.Poller, holder);
        return Task.CompletedTask;
    }

    private static (string Alias, CharSource Source) FindConsole(DomainDef live, string? device)
    {
        var devices = live.Devices;
        if (device is null)
        {
            if (!devices.Consoles.IsEmpty)
            {
                return (devices.Consoles[0].Alias ?? "console0", MirroredSource(devices));
            }

            return devices.Serials.IsEmpty
                ? throw Refuse.Internal(ErrorDomain.Qemu, "cannot find character device <null>")
                : (devices.Serials[0].Alias ?? "serial0", devices.Serials[0].Source);
        }

        foreach (var serial in devices.Serials)
        {
            if (serial.Alias == device)
            {
                return (device, serial.Source);
            }
        }

        foreach (var console in devices.Consoles)
        {
            if (console.Alias == device)
            {
                return (device, console.Source);
            }
        }

        throw Refuse.Internal(ErrorDomain.Qemu, $"cannot find character device {device}");
    }

    private static CharSource MirroredSource(DomainDevices devices) =>
        devices.Consoles[0].TargetType is null or ConsoleTargetType.Serial && !devices.Serials.IsEmpty
            ? devices.Serials[0].Source
            : devices.Consoles[0].Source;
}
