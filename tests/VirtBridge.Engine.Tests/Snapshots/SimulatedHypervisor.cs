using VirtBridge.Contract;
using VirtBridge.Drivers.Test;
using VirtBridge.Model;

namespace VirtBridge.Engine.Tests;

/// <summary>Guests that outlive the daemon, on images in memory.</summary>
public sealed class SimulatedHypervisor(World world, TestImages images, TestLiveImages live)
    : IHypervisor, ILifecycleFacet, IAdoptionFacet, IImageTrash, IImageIndex
{
    private readonly SortedDictionary<string, TestImage> _aside = new(StringComparer.Ordinal);

    public string Type => "SIM";

    public ErrorDomain ErrorDomain => ErrorDomain.Qemu;

    public ulong Version => 1;

    public IDomainRules? Rules => null;

    public int MaxVcpus(string? domainType) => 1;

    public string OsType(DomainDef definition) => "hvm";

    public T? Facet<T>()
        where T : class => this as T ?? images as T ?? live as T;

    public Task<GuestStarted> StartAsync(GuestStart start, CancellationToken cancellation)
    {
        world.Step("start guest");

        // A number may be given out again by a daemon that never knew who had it before.
        live.Gone(start.Guest.Uuid);
        foreach (var disk in start.Definition.Devices.Disks)
        {
            var image = world.Disk.Find(disk.Source.Path!) ?? throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"no image {disk.Source.Path}");
            if (start.RestoreSnapshot is { } name && image.Internal.TryGetValue(name, out var kept))
            {
                image.Data = new(kept);
            }
        }

        world.Guests[start.Guest.Uuid] = new(start.Id, start.Definition with { Id = start.Id }, start.Paused);
        try
        {
            world.Step("guest started");
        }
        catch (VirtException)
        {
            world.Die(start.Guest.Uuid);
            throw;
        }

        // Whoever starts a guest hears of its end only once it has started.
        return world.Guests.ContainsKey(start.Guest.Uuid)
            ? Task.FromResult(new GuestStarted(start.Definition))
            : throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, "the guest ended while it was started");
    }

    public Task StopAsync(DomainObject guest, bool graceful, DomainShutoffReason reason, CancellationToken cancellation)
    {
        world.Step("stop guest");
        world.Die(guest.Uuid);
        try
        {
            world.Step("guest stopped");
        }
        catch (VirtException)
        {
            // Whatever failed, it has stopped, and that is what counts.
            return Task.CompletedTask;
        }

        return Task.CompletedTask;
    }

    public Task CleanUpAsync(DomainObject guest, CancellationToken cancellation) => Task.CompletedTask;

    public Task SuspendAsync(DomainObject guest, CancellationToken cancellation) => Hold(guest, true);

    public Task ResumeAsync(DomainObject guest, DomainRunningReason reason, CancellationToken cancellation) => Hold(guest, false);

    public Task ShutdownAsync(DomainObject guest, DomainShutdownFlagValues how, CancellationToken cancellation) => Task.CompletedTask;

    public Task RebootAsync(DomainObject guest, DomainRebootFlagValues how, CancellationToken cancellation) => Task.CompletedTask;

    public Task ResetAsync(DomainObject guest, CancellationToken cancellation) => Task.CompletedTask;

    public Task<IReadOnlyList<AdoptedGuest>> FindAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<AdoptedGuest>>(
    [
        .. world.Guests.Values.Select(guest => new AdoptedGuest(
            guest.Live, guest.Id, guest.Paused ? DomainState.Paused : DomainState.Running, 0, null)),
    ]);

    public Task ConnectAsync(DomainObject guest, CancellationToken cancellation) => Task.CompletedTask;

    public void Record(DomainObject guest)
    {
        if (world.Guests.ContainsKey(guest.Uuid) && guest.View.Live is { } definition)
        {
            world.Step("record");
            if (world.Guests.TryGetValue(guest.Uuid, out var known))
            {
                world.Guests[guest.Uuid] = known with { Live = definition };
            }
        }
    }

    public void SetAside(string path, string operation, bool durable = true)
    {
        world.Step("set aside");
        if (!durable && world.Disk.Find(path) is { } image)
        {
            _aside.TryAdd(path, image);
        }

        world.Disk.Remove(path);
        if (durable)
        {
            _aside.Remove(path);
        }

        world.Step("was set aside");
    }

    public void Settle(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths)
        {
            world.Step("settle");
            _aside.Remove(path);
        }
    }

    /// <summary>What was set aside without that being on the disk may be back.</summary>
    public void PowerCut(Random chance)
    {
        foreach (var image in _aside.Values.Where(image => !world.Disk.Has(image.Path) && chance.Next(2) == 0))
        {
            world.Disk.Put(image);
        }

        _aside.Clear();
    }

    public bool Exists(string path) => world.Disk.Has(path);

    public bool HasContent(string path) => world.Disk.Has(path);

    public bool IsMissing(string path) => !world.Disk.Has(path);

    public void Delete(string path) => SetAside(path, "");

    public void Purge()
    {
    }

    public async Task<ImageSurvey> SurveyAsync(DomainObject domain, CancellationToken cancellation)
    {
        List<KeyValuePair<ImageLocation, Pin>> pins = [];
        List<ImageTop> tops = [];
        List<OpenImage> open = [];
        foreach (var other in world.Host.Domains.All())
        {
            var own = Generation.Of(other).Pins(images.Locate).ToList();
            pins.AddRange(own);
            tops.AddRange(own.Select(pin => new ImageTop(other.Uuid, "", pin.Key)));
            if (other.View.Active)
            {
                open.AddRange(OpenImages.Of(other.Uuid, await live.OpenImagesAsync(other, cancellation)));
            }
        }

        var graph = new ImageGraph(world.Disk.All.Select(image => image.Facts), ImageCoverage.Nothing);
        return new(graph, new(pins.Concat(ImageOwnership.Pins(graph, tops))), open.ToValueArray());
    }

    private Task Hold(DomainObject guest, bool paused)
    {
        world.Step("hold");
        world.Guests[guest.Uuid] = world.Guests.TryGetValue(guest.Uuid, out var running)
            ? running with { Paused = paused }
            : throw new VirtException(ErrorCode.OperationInvalid, ErrorDomain.Qemu, "the guest is gone");
        return Task.CompletedTask;
    }
}
