using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>The stream of events: order, replay, registrations.</summary>
public sealed class Events
{
    private static readonly DomainRef One = new("one", new(1, 1), 1);
    private static readonly DomainRef Two = new("two", new(2, 2), 2);

    private readonly EventHub _hub = new(TimeProvider.System);

    [Fact]
    public void A_listener_resumes_where_it_stopped_and_learns_what_it_missed()
    {
        for (var i = 0; i < EventHub.ReplayWindow + 10; i++)
        {
            _hub.Publish(DomainEventID.Reboot, One, new DomainEventReboot(One));
        }

        var heard = new List<long>();
        var first = _hub.Listen(e => heard.Add(e.Number), after: 5);
        Assert.Equal(11, first);
        Assert.Equal(EventHub.ReplayWindow, heard.Count);
        _hub.Publish(DomainEventID.Reboot, One, new DomainEventReboot(One));
        Assert.Equal(EventHub.ReplayWindow + 11, heard[^1]);
    }

    [Fact]
    public void Registrations_get_their_id_and_only_the_domain_they_asked_for()
    {
        var heard = new List<ContractEvent>();
        using var subscriptions = new EventSubscriptions(_hub) { Receiver = heard.Add };
        var all = subscriptions.Add(EventFamily.Domain, (int)DomainEventID.Lifecycle, null);
        var two = subscriptions.Add(EventFamily.Domain, (int)DomainEventID.Lifecycle, Two.Uuid);
        var message = new DomainEventLifecycle(One, 2, 0);
        _hub.Publish(DomainEventID.Lifecycle, One, message);
        _hub.Publish(DomainEventID.Reboot, One, new DomainEventReboot(One));
        Assert.Equal([new DomainEventCallbackLifecycle(all, message)], heard);
        _hub.Publish(DomainEventID.Lifecycle, Two, message with { Dom = Two });
        Assert.Equal(3, heard.Count);
        Assert.Equal(two, Assert.IsType<DomainEventCallbackLifecycle>(heard[2]).CallbackId);
        Assert.True(subscriptions.Remove(EventFamily.Domain, all));
        Assert.False(subscriptions.Remove(EventFamily.Domain, all));
    }

    [Fact]
    public void The_oldest_registration_gets_messages_without_an_id_and_exists_once()
    {
        var heard = new List<ContractEvent>();
        using var subscriptions = new EventSubscriptions(_hub) { Receiver = heard.Add };
        Assert.True(subscriptions.AddLegacy(0));
        Assert.False(subscriptions.AddLegacy(0));
        var message = new DomainEventLifecycle(One, 2, 0);
        _hub.Publish(DomainEventID.Lifecycle, One, message);
        Assert.Equal([message], heard);
        Assert.True(subscriptions.RemoveLegacy(0));
        Assert.False(subscriptions.RemoveLegacy(0));
    }

    [Fact]
    public void Every_domain_event_can_be_addressed()
    {
        Assert.Equal(7, Assert.IsType<DomainEventCallbackDeviceAdded>(EventAddressing.To(new DomainEventCallbackDeviceAdded(0, One, "a"), 7)).CallbackId);
        Assert.Equal(7, Assert.IsType<DomainEventBlockJob2>(EventAddressing.To(new DomainEventBlockJob2(0, One, "vda", 1, 0), 7)).CallbackId);
        Assert.Equal(7, Assert.IsType<DomainEventCallbackBlockJob>(EventAddressing.To(new DomainEventBlockJob(One, "vda", 1, 0), 7)).CallbackId);
    }
}
