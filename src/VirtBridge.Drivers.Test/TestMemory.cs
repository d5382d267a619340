using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Guest memory whose every byte is its own address.</summary>
public sealed class TestMemory : IGuestMemoryFacet
{
    private const uint MostBytes = 65536;

    public Task<byte[]> PeekAsync(DomainObject guest, ulong offset, uint size, DomainMemoryFlags flags, CancellationToken cancellation) =>
        Task.FromResult(Pattern(offset, size));

    public Task MeasureDirtyRateAsync(DomainObject guest, int seconds, DomainDirtyRateCalcFlags flags, CancellationToken cancellation) =>
        Task.CompletedTask;

    internal static byte[] Pattern(ulong offset, uint size)
    {
        if (size > MostBytes)
        {
            throw Refuse.Argument(ErrorDomain.Test, $"size {size} is larger than {MostBytes}");
        }

        var bytes = new byte[size];
        for (uint i = 0; i < size; i++)
        {
            bytes[i] = unchecked((byte)(offset + i));
        }

        return bytes;
    }
}

/// <summary>Keys and signals that reach nobody.</summary>
public sealed class TestInput : IGuestInputFacet
{
    public Task SendKeysAsync(DomainObject guest, KeycodeSet set, uint holdMilliseconds, uint[] codes, CancellationToken cancellation) =>
        guest.View.Active
            ? Task.CompletedTask
            : throw Refuse.Invalid(ErrorDomain.Test, "domain is not running");

    public Task InjectNmiAsync(DomainObject guest, CancellationToken cancellation) => Task.CompletedTask;

    public Task SendSignalAsync(DomainObject guest, long process, DomainProcessSignal signal, CancellationToken cancellation) =>
        process == 1
            ? Task.CompletedTask
            : throw Refuse.Argument(ErrorDomain.Test, "only sending a signal to pid 1 is supported");
}

/// <summary>Sleep that lasts until somebody wakes the guest.</summary>
public sealed class TestPower(TestGuests guests) : IGuestPowerFacet
{
    public Task SuspendAsync(DomainObject guest, NodeSuspendTarget target, ulong seconds, CancellationToken cancellation)
    {
        if (target == NodeSuspendTarget.Disk)
        {
            guests.Report(guest, new GuestEvent.PmSuspended(true));
            guests.Report(guest, new GuestEvent.Stopped(DomainShutoffReason.Shutdown));
        }
        else
        {
            guests.Report(guest, new GuestEvent.PmSuspended(false));
        }

        return Task.CompletedTask;
    }

    public Task WakeUpAsync(DomainObject guest, CancellationToken cancellation)
    {
        if (guest.View.State != DomainState.Pmsuspended)
        {
            throw Refuse.Invalid(ErrorDomain.Test, $"Unable to wake up domain '{guest.View.Name}': it is not suspended");
        }

        guests.Report(guest, new GuestEvent.WokenUp());
        return Task.CompletedTask;
    }
}
