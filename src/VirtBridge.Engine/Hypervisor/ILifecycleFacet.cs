using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Starting and stopping guests. Calls may take long; none is made while another changes the same guest,
/// except <see cref="StopAsync"/>.</summary>
public interface ILifecycleFacet
{
    /// <summary>Starts a guest; returns when it runs, or is paused when that was asked for. On failure nothing is left behind.</summary>
    Task<GuestStarted> StartAsync(GuestStart start, CancellationToken cancellation);

    /// <summary>Ends the guest, which is off for that reason then; returns when it is gone. Graceful: a guest that does not end in time is left alone and it fails.</summary>
    Task StopAsync(DomainObject guest, bool graceful, DomainShutoffReason reason, CancellationToken cancellation);

    /// <summary>Drops what a guest that is gone left on the host. Called once per start, after the guest was seen stopped.</summary>
    Task CleanUpAsync(DomainObject guest, CancellationToken cancellation);

    Task SuspendAsync(DomainObject guest, CancellationToken cancellation);

    Task ResumeAsync(DomainObject guest, DomainRunningReason reason, CancellationToken cancellation);

    /// <summary>Asks the guest to power off; it reports <see cref="GuestEvent.Stopped"/> when it does.</summary>
    Task ShutdownAsync(DomainObject guest, DomainShutdownFlagValues how, CancellationToken cancellation);

    Task RebootAsync(DomainObject guest, DomainRebootFlagValues how, CancellationToken cancellation);

    Task ResetAsync(DomainObject guest, CancellationToken cancellation);
}

/// <summary>Everything a start needs.</summary>
public sealed record GuestStart
{
    public required DomainObject Guest { get; init; }

    /// <summary>The definition to run, already completed; its id is not set in it.</summary>
    public required DomainDef Definition { get; init; }

    public required int Id { get; init; }

    /// <summary>Leave the guest paused.</summary>
    public bool Paused { get; init; }

    /// <summary>The image to continue from instead of booting.</summary>
    public string? RestoreFrom { get; init; }

    /// <summary>The internal snapshot to continue from instead of booting.</summary>
    public string? RestoreSnapshot { get; init; }

    /// <summary>The disks whose images hold that snapshot.</summary>
    public IReadOnlyList<string> RestoreDisks { get; init; } = [];

    /// <summary>Where the guest is received from another host instead of booting.</summary>
    public string? Incoming { get; init; }

    public DomainCreateFlags Flags { get; init; }
    public DomainSaveRestoreFlags RestoreFlags { get; init; }

    /// <summary>Open files the client passes to the guest.</summary>
    public IReadOnlyList<SafeFileHandle> Files { get; init; } = [];
}

/// <summary>A guest that runs: its definition with everything that was decided at the start.</summary>
public sealed record GuestStarted(DomainDef Live, object? Runtime = null)
{
    /// <summary>It was made without running and let go then, which listeners hear as well.</summary>
    public bool Resumed { get; init; }
}
