using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>The parts that act on domains, made once per host and shared by all connections.</summary>
public sealed class DomainRoom
{
    public DomainRoom(VirtHost host)
    {
        Host = host;
        Documents = new(host.Hypervisor, host.Identities, host.Codec);
        Transitions = new(host);
        Definer = new(host, Transitions, Documents);
        Starter = new(host, Transitions, Documents);
        Changes = new(host, Transitions, Definer);
        Reports = new(host, Transitions);
        Power = new(host, this);
        host.Hypervisor.Facet<IGuestEventSource>()?.Attach(Reports);
    }

    public VirtHost Host { get; }

    public DomainDocuments Documents { get; }

    public DomainTransitions Transitions { get; }

    public DomainDefiner Definer { get; }

    public DomainStarter Starter { get; }

    public DomainChanges Changes { get; }

    public GuestReports Reports { get; }

    public DomainPower Power { get; }

    /// <summary>The domain, which must be running.</summary>
    public DomainObject RequireActive(DomainRef reference)
    {
        var domain = Host.Find(reference);
        return domain.View.Active ? domain : throw DomainErrors.NotRunning();
    }
}
