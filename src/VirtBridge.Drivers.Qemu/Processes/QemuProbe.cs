using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>A QEMU without a machine that only answers questions about itself. It ends when disposed.</summary>
internal sealed class QemuProbe : IAsyncDisposable
{
    private const int MonitorDescriptor = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly GuestProcess _process;
    private readonly QmpClient _monitor;
    private readonly TimeProvider _clock;

    private QemuProbe(GuestProcess process, QmpClient monitor, TimeProvider clock)
    {
        _process = process;
        _monitor = monitor;
        _clock = clock;
    }

    public IQmpConversation Conversation => _monitor;

    /// <summary>The same conversation with typed commands.</summary>
    public QmpClient Monitor => _monitor;

    /// <summary>
    /// Starts <paramref name="binary"/> with the machine <paramref name="machine"/> (<c>none,accel=tcg</c> answers
    /// everything that does not depend on a machine). Its last words are part of the error when it refuses to run.
    /// </summary>
    public static async Task<QemuProbe> StartAsync(
        string binary, string machine, Poller poller, TimeProvider clock, CancellationToken cancellation)
    {
        var log = Path.Combine(Path.GetTempPath(), $"virtbridge-probe-{Environment.ProcessId}-{Guid.NewGuid():N}.log");
        try
        {
            var (here, there) = UnixSocket.Pair();
            using var theirs = there;
            var process = GuestProcess.Start(Plan(binary, machine, there, log), binary, poller);
            theirs.Dispose();
            try
            {
                var monitor = await QmpClient.OpenAsync(here, poller, new QmpLimits { Patience = Patience }, clock, _ => { }, cancellation);
                return new QemuProbe(process, monitor, clock);
            }
            catch (Exception failure)
            {
                await process.EndAsync(TimeSpan.Zero, Patience, clock, CancellationToken.None);
                process.Dispose();
                if (failure is not VirtException)
                {
                    throw;
                }

                throw new VirtException(
                    VirtError.Of(ErrorCode.InternalError, ErrorDomain.Qemu, $"Failed to probe QEMU binary '{binary}': {LastWords.Read(log, failure.Message)}"),
                    failure);
            }
        }
        finally
        {
            File.Delete(log);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // A probe has nothing to save, and QEMU's own way out takes longer than being killed.
        await _process.EndAsync(TimeSpan.Zero, Patience, _clock, CancellationToken.None);
        _monitor.Dispose();
        _process.Dispose();
    }

    private static ProcessPlan Plan(string binary, string machine, Descriptor monitor, string log) => new()
    {
        Program = binary,
        Arguments =
        [
            "-S",
            "-no-user-config",
            "-nodefaults",
            "-nographic",
            "-machine", machine,
            "-chardev", $"socket,id=monitor,fd={MonitorDescriptor}",
            "-mon", "chardev=monitor,mode=control",
        ],
        Environment = [new("LC_ALL", "C"), new("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")],
        Descriptors = [new PassedDescriptor(monitor, MonitorDescriptor)],
        LogFile = log,
    };
}
