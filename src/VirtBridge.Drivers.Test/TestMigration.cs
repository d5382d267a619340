using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Moves guests that have no memory: all there is to move is the guest's clock, which travels in the last message.</summary>
public sealed class TestMigration : IMigrationFacet, IMigrationLimitsFacet
{
    private const string Mark = "test-guest";

    private readonly ConditionalWeakTable<DomainObject, MigrationLimits> _limits = [];

    public Task<byte[]> BeginAsync(DomainObject guest, MigrationRequest request, CancellationToken cancellation) =>
        Task.FromResult(Encoding.ASCII.GetBytes(Mark));

    public Task<MigrationLanding> PrepareAsync(MigrationRequest request, byte[] cookie, CancellationToken cancellation)
    {
        RequireOwn(cookie);
        var place = request.Uri ?? $"test:{Environment.MachineName}";
        return Task.FromResult(new MigrationLanding(place, place, Encoding.ASCII.GetBytes(Mark)));
    }

    public Task<byte[]> PerformAsync(
        DomainObject guest, string? destination, MigrationRequest request, byte[] cookie, CancellationToken cancellation)
    {
        RequireOwn(cookie);
        var (seconds, nanoseconds) = TestGuest.Of(guest).Time;
        return Task.FromResult(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Mark} {seconds} {nanoseconds}")));
    }

    public Task<string?> FinishAsync(DomainObject guest, MigrationRequest request, byte[] cookie, CancellationToken cancellation)
    {
        RequireOwn(cookie);
        var words = Encoding.ASCII.GetString(cookie).Split(' ');
        if (words.Length == 3
            && long.TryParse(words[1], CultureInfo.InvariantCulture, out var seconds)
            && uint.TryParse(words[2], CultureInfo.InvariantCulture, out var nanoseconds))
        {
            TestGuest.Of(guest).Time = (seconds, nanoseconds);
        }

        return Task.FromResult<string?>(null);
    }

    public ValueTask<MigrationLimits> GetAsync(DomainObject guest, CancellationToken cancellation) =>
        new(_limits.TryGetValue(guest, out var set) ? set : new MigrationLimits());

    public Task SetAsync(DomainObject guest, MigrationLimits limits, CancellationToken cancellation)
    {
        _limits.AddOrUpdate(guest, limits);
        return Task.CompletedTask;
    }

    // Everything is moved at once, so nothing is left to be fetched later.
    public Task StartPostCopyAsync(DomainObject guest, CancellationToken cancellation) => Task.CompletedTask;

    private static void RequireOwn(byte[] cookie)
    {
        if (cookie.Length > 0 && !cookie.AsSpan().StartsWith(Encoding.ASCII.GetBytes(Mark)))
        {
            throw Refuse.Argument(ErrorDomain.Test, "the guest comes from another hypervisor than the test hypervisor");
        }
    }
}
