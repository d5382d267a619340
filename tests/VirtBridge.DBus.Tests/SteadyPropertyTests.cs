using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.DBus.Generated;
using VirtBridge.DBus.Tree;
using VirtBridge.Engine;
using Xunit;

namespace VirtBridge.DBus.Tests;

/// <summary>Properties that change with an object's events only are read once between them.</summary>
public sealed class SteadyPropertyTests
{
    private static readonly DomainRef s_domain = new("fake", FakeSession.DomainUuid, 4);
    private readonly Domains _domains = new();
    private Action<ContractEvent> _tell = static _ => { };

    [Fact]
    public async Task Each_is_asked_for_again_after_an_event()
    {
        await using var root = Root(readOnly: false);
        await ReadAsync(root, "OSType");
        await ReadAsync(root, "OSType");
        Assert.Equal(1, _domains.Asked);

        _tell(new DomainEventCallbackLifecycle(1, new DomainEventLifecycle(s_domain, (int)DomainEventType.Defined, 0)));
        await ReadAsync(root, "OSType");
        Assert.Equal(2, _domains.Asked);
    }

    [Fact]
    public async Task An_answer_that_was_under_way_when_the_event_came_is_not_kept()
    {
        await using var root = Root(readOnly: false);
        await ReadAsync(root, "Name");
        _domains.Answer = new();
        var slow = ReadAsync(root, "OSType");
        _tell(new DomainEventCallbackLifecycle(1, new DomainEventLifecycle(s_domain, (int)DomainEventType.Defined, 0)));
        _domains.Answer.SetResult("old");
        await slow;
        _domains.Answer = null;
        await ReadAsync(root, "OSType");
        Assert.Equal(2, _domains.Asked);
    }

    [Fact]
    public async Task Where_no_events_are_heard_nothing_is_kept()
    {
        await using var root = Root(readOnly: true);
        await ReadAsync(root, "OSType");
        await ReadAsync(root, "OSType");
        Assert.Equal(2, _domains.Asked);
    }

    private BusRoot Root(bool readOnly)
    {
        var client = new BusClient(
            (_, _, _, events, _) =>
            {
                _tell = events;
                return Task.FromResult<IVirtSession>(new FakeSession { Domains = _domains });
            },
            () => throw new InvalidOperationException("no streams"));
        return new("/org/libvirt/Fake", "fake:///", client, new NoLoop(), static _ => { }, readOnly);
    }

    private static async Task ReadAsync(BusRoot root, string name)
    {
        var adaptor = BusAdaptors.All.First(a => a.Name == "org.libvirt.Domain");
        var path = root.PathOf(s_domain);
        var target = new BusTarget(root, path, path[(path.LastIndexOf('/') + 1)..]);
        _ = await PropertyReading.OneAsync(adaptor, target, adaptor.Properties.First(p => p.Name == name), CancellationToken.None);
    }

    private sealed class NoLoop : IReadingLoop
    {
        public void Watch(ClientSession connection) => Assert.Fail("the fake has no connection to read");
    }

    private sealed class Domains : DomainsBase
    {
        public int Asked { get; private set; }

        /// <summary>What the next question waits for.</summary>
        public TaskCompletionSource<string>? Answer { get; set; }

        public override ValueTask<DomainRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation) => new(s_domain);

        public override ValueTask<string> GetOsTypeAsync(DomainRef dom, CancellationToken cancellation)
        {
            Asked++;
            return Answer is null ? new("hvm") : new(Answer.Task);
        }
    }
}
