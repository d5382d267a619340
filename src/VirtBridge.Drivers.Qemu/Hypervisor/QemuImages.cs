using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Runs qemu-img on images no guest has open.</summary>
internal sealed class QemuImages(QemuHost host)
{
    private const string Program = "/usr/bin/qemu-img";
    private const int MaxOutput = 16 * 1024 * 1024;

    public Task TakeSnapshotAsync(string image, string name, CancellationToken cancellation) =>
        RunAsync(["snapshot", "-c", name, image], cancellation);

    public Task ApplySnapshotAsync(string image, string name, CancellationToken cancellation) =>
        RunAsync(["snapshot", "-a", name, image], cancellation);

    public Task EraseSnapshotAsync(string image, string name, CancellationToken cancellation) =>
        RunAsync(["snapshot", "-d", name, image], cancellation);

    /// <summary>Makes an empty image on top of another.</summary>
    public Task CreateOverlayAsync(string image, string format, string backing, string backingFormat, CancellationToken cancellation) =>
        RunAsync(["create", "-q", "-f", format, "-F", backingFormat, "-b", backing, image], cancellation);

    /// <summary>Changes only what the header of an image names below it; null names nothing.</summary>
    public Task RenameBelowAsync(string image, string format, string? backing, string? backingFormat, CancellationToken cancellation) =>
        RunAsync(["rebase", "-u", "-f", format, "-b", backing ?? "", .. backingFormat is null ? (string[])[] : ["-F", backingFormat], image], cancellation);

    /// <summary>Makes an image of a size, on top of another if one is given.</summary>
    public Task CreateAsync(string image, string format, ulong size, string? backing, string? backingFormat, CancellationToken cancellation) =>
        RunAsync(
            ["create", "-q", "-f", format, .. backing is null ? (string[])[] : ["-F", backingFormat!, "-b", backing], image, size.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            cancellation);

    public Task AddBitmapAsync(string image, string bitmap, CancellationToken cancellation) =>
        RunAsync(["bitmap", "--add", "-f", "qcow2", image, bitmap], cancellation);

    public Task RemoveBitmapAsync(string image, string bitmap, CancellationToken cancellation) =>
        RunAsync(["bitmap", "--remove", "-f", "qcow2", image, bitmap], cancellation);

    public async Task<JsonElement> DescribeAsync(string image, CancellationToken cancellation) =>
        JsonDocument.Parse(await RunAsync(["info", "-U", "--output=json", image], cancellation)).RootElement.Clone();

    private async Task<string> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var log = Path.Combine(Path.GetTempPath(), $"virtbridge-img-{Environment.ProcessId}-{Guid.NewGuid():N}.log");
        try
        {
            using var process = GuestProcess.Start(
                new ProcessPlan
                {
                    Program = Program,
                    Arguments = arguments,
                    Environment = [new("LC_ALL", "C"), new("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")],
                    LogFile = log,
                },
                host.Executor,
                host.Poller);
            var exit = await process.Exited.WaitAsync(cancellation);
            var said = new FileInfo(log) is { Exists: true, Length: <= MaxOutput } ? await File.ReadAllTextAsync(log, cancellation) : "";
            return exit.Status == 0
                ? said
                : throw new VirtException(
                    ErrorCode.InternalError, ErrorDomain.Qemu, $"'{Program} {string.Join(' ', arguments)}' failed: {said.Trim()}");
        }
        finally
        {
            File.Delete(log);
        }
    }
}
