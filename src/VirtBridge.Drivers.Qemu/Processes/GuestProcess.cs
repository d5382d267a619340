using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>
/// A process known by its kernel handle: no signal can reach a stranger that reused the id, and its death is an
/// event. The process is neither ended nor waited for when this object is disposed.
/// </summary>
internal sealed class GuestProcess : IDisposable
{
    // siginfo_t of a child that ended, on 64-bit machines.
    private const int SignalInfoCode = 8;
    private const int SignalInfoStatus = 24;
    private const int CodeExited = 1;

    // A process may be dead before its watch is even stored.
    private readonly Lock _gate = new();
    private readonly Descriptor _handle;
    private readonly TaskCompletionSource<ProcessExit> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Poller.Watch _watch;

    private GuestProcess(ProcessIdentity identity, Descriptor handle, Poller poller)
    {
        Identity = identity;
        _handle = handle;
        lock (_gate)
        {
            _watch = poller.Add(handle, Linux.PollIn, _ => OnExit());
        }
    }

    public ProcessIdentity Identity { get; }

    /// <summary>Completes, never faults, when every thread of the process has ended.</summary>
    public Task<ProcessExit> Exited => _exited.Task;

    /// <summary>Starts a plan and watches what came of it.</summary>
    public static GuestProcess Start(ProcessPlan plan, string executor, Poller poller)
    {
        // A child stays a zombie until it is waited for here, so its id cannot have been reused yet.
        var identity = Spawner.Start(plan, executor);
        return new GuestProcess(identity, Open(identity.Pid) ?? throw SystemFailure.Last($"cannot watch process {identity.Pid}"), poller);
    }

    /// <summary>Finds a process again that an earlier life of this program started; null when it is gone.</summary>
    public static GuestProcess? Adopt(ProcessIdentity identity, Poller poller)
    {
        // The handle first: what is verified afterwards is then certainly the process behind the handle.
        if (Open(identity.Pid) is not { } handle)
        {
            return null;
        }

        if (ProcessIdentity.Read(identity.Pid) == identity)
        {
            return new GuestProcess(identity, handle, poller);
        }

        handle.Dispose();
        return null;
    }

    /// <summary>Sends a signal; false when the process has ended.</summary>
    public bool Signal(int number)
    {
        if (Exited.IsCompleted)
        {
            return false;
        }

        if (Send(number) < 0)
        {
            return Marshal.GetLastPInvokeError() == Linux.ENoProcess
                ? false
                : throw SystemFailure.Last($"cannot signal process {Identity.Pid}");
        }

        return true;
    }

    /// <summary>Asks the process to end and after <paramref name="grace"/> makes it. Fails only if even that does not help.</summary>
    public async Task<ProcessExit> EndAsync(TimeSpan grace, TimeSpan patience, TimeProvider clock, CancellationToken cancellation)
    {
        if (grace > TimeSpan.Zero && Signal(Linux.SignalTerminate))
        {
            await Task.WhenAny(Exited, Task.Delay(grace, clock, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }

        Signal(Linux.SignalKill);
        try
        {
            return await Exited.WaitAsync(patience, clock, cancellation);
        }
        catch (TimeoutException)
        {
            throw new VirtException(
                ErrorCode.SystemError, ErrorDomain.Qemu, $"Failed to terminate process {Identity.Pid} with SIGKILL: Device or resource busy");
        }
    }

    public void Dispose()
    {
        _watch.Dispose();
        _handle.Dispose();
    }

    private unsafe int Send(int number) => Libc.SignalProcess(_handle.Number, number, null, 0);

    private static Descriptor? Open(int pid) => Libc.OpenProcess(pid, 0) is >= 0 and var number ? new Descriptor(number) : null;

    private void OnExit()
    {
        lock (_gate)
        {
            _watch.Dispose();
        }

        _exited.TrySetResult(Reap());
    }

    // Only a child of this process tells how it ended; for an adopted one the wait is refused.
    private unsafe ProcessExit Reap()
    {
        var info = stackalloc byte[128];
        var held = false;
        try
        {
            _handle.DangerousAddRef(ref held);
            if (Libc.Wait(Linux.WaitForPidfd, _handle.Number, info, Linux.WaitExited | Linux.WaitNoHang) < 0)
            {
                return ProcessExit.Unknown;
            }

            var code = *(int*)(info + SignalInfoCode);
            var status = *(int*)(info + SignalInfoStatus);
            return code == CodeExited ? new ProcessExit(status, null) : new ProcessExit(null, status);
        }
        catch (ObjectDisposedException)
        {
            return ProcessExit.Unknown;
        }
        finally
        {
            if (held)
            {
                _handle.DangerousRelease();
            }
        }
    }
}

/// <summary>How a process ended: its status or the signal that killed it; neither when another process was its parent.</summary>
internal sealed record ProcessExit(int? Status, int? Signal)
{
    public static ProcessExit Unknown { get; } = new(null, null);
}
