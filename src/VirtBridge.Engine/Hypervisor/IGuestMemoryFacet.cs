using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Looking into a guest.</summary>
public interface IGuestMemoryFacet
{
    Task<byte[]> PeekAsync(DomainObject guest, ulong offset, uint size, DomainMemoryFlags flags, CancellationToken cancellation);

    Task MeasureDirtyRateAsync(DomainObject guest, int seconds, DomainDirtyRateCalcFlags flags, CancellationToken cancellation);
}

/// <summary>Keys, signals and interrupts a guest can be sent.</summary>
public interface IGuestInputFacet
{
    Task SendKeysAsync(DomainObject guest, KeycodeSet set, uint holdMilliseconds, uint[] codes, CancellationToken cancellation);

    Task InjectNmiAsync(DomainObject guest, CancellationToken cancellation);

    Task SendSignalAsync(DomainObject guest, long process, DomainProcessSignal signal, CancellationToken cancellation);
}

/// <summary>Sleep states of a guest.</summary>
public interface IGuestPowerFacet
{
    Task SuspendAsync(DomainObject guest, NodeSuspendTarget target, ulong seconds, CancellationToken cancellation);

    Task WakeUpAsync(DomainObject guest, CancellationToken cancellation);
}

/// <summary>Byte streams and pictures of a guest.</summary>
public interface IConsoleFacet
{
    Task OpenConsoleAsync(DomainObject guest, string? device, DomainConsoleFlags flags, IVirtStream stream, CancellationToken cancellation);

    Task OpenChannelAsync(DomainObject guest, string? name, DomainChannelFlags flags, IVirtStream stream, CancellationToken cancellation);

    /// <summary>Sends a picture of the screen; returns its MIME type.</summary>
    Task<string> ScreenshotAsync(DomainObject guest, uint screen, IVirtStream stream, CancellationToken cancellation);

    Task OpenGraphicsAsync(DomainObject guest, uint index, DomainOpenGraphicsFlags flags, FileSet files, bool returnFile, CancellationToken cancellation);
}
