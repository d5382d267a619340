using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>
/// Reads the news of every running guest, obeys what its definition says about them (reboot, power-off, crash) and tells
/// the engine. What a run left on the host is removed when its news end.
/// </summary>
internal sealed class GuestEventPump(StatusFiles status) : IGuestEventSource
{
    private readonly ConcurrentDictionary<DomainObject, GuestRuntime> _runs = new();
    private IGuestEventSink? _sink;

    /// <summary>Removes a run's files; set by whoever makes them.</summary>
    public Action<GuestRuntime, DomainDef?>? CleanUp { get; set; }

    public void Attach(IGuestEventSink sink) => _sink = sink;

    /// <summary>The guest is registered: from now on its news are told.</summary>
    public void Begin(DomainObject guest)
    {
        if (guest.View.Runtime is GuestRuntime runtime && runtime.TakePump())
        {
            _runs[guest] = runtime;
            _ = PumpAsync(guest, runtime);
        }
    }

    /// <summary>Tells what the driver itself did or noticed.</summary>
    public void Report(DomainObject guest, GuestEvent what) => _sink?.Report(guest, what);

    /// <summary>Completes when nothing of the guest's last run is left.</summary>
    public Task CleanedUpAsync(DomainObject guest, CancellationToken cancellation) =>
        _runs.TryGetValue(guest, out var runtime) ? runtime.CleanedUp.Task.WaitAsync(cancellation) : Task.CompletedTask;

    /// <summary>Lets go of all guests; they run on.</summary>
    public void LetGo()
    {
        foreach (var runtime in _runs.Values)
        {
            runtime.Dispose();
        }
    }

    private async Task PumpAsync(DomainObject guest, GuestRuntime runtime)
    {
        var live = guest.View.Live;
        try
        {
            await foreach (var news in runtime.Guest.News.ReadAllAsync())
            {
                live = guest.View.Live ?? live;
                runtime.Offer(news);
                await TellAsync(guest, runtime, news);
            }
        }
        finally
        {
            // News also end when this program lets go of the guest, which then runs on and is found again by its record.
            if (runtime.Guest.Process.Exited.IsCompleted)
            {
                status.Remove(runtime.Name);
                CleanUp?.Invoke(runtime, live);
            }

            runtime.Dispose();
            _runs.TryRemove(new(guest, runtime));
            runtime.CleanedUp.TrySetResult();
        }
    }

    private async Task TellAsync(DomainObject guest, GuestRuntime runtime, GuestNews news)
    {
        try
        {
            if (await GuestPolicies.ObeyAsync(guest, runtime, news))
            {
                return;
            }
        }
        catch (VirtException)
        {
            // A policy that cannot be carried out leaves the guest as it is; its state says so.
            if (news is not GuestNews.Ended)
            {
                return;
            }
        }

        if (GuestEventReader.Read(guest, runtime, news) is { } happened)
        {
            _sink?.Report(guest, happened);
        }

        if (news.Event is { } said)
        {
            var at = said.At.ToUnixTimeMilliseconds();
            _sink?.Report(guest, new GuestEvent.Monitor(
                said.Name, at / 1000, (uint)(said.At.Ticks / 10 % 1_000_000), said.Data.ValueKind == System.Text.Json.JsonValueKind.Undefined ? null : said.Data.GetRawText()));
        }
    }
}
