using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Every value a guest can have follows at once.</summary>
public sealed class TestTuning : ITuningFacet
{
    public bool CanChange(LiveChange change) => change is not (LiveChange.LaunchSecurity or LiveChange.MaxMemory);

    public Task<DomainDef> ApplyAsync(DomainObject guest, DomainDef wanted, LiveChange change, CancellationToken cancellation) =>
        Task.FromResult(wanted);
}

/// <summary>A scheduler with one weight that nothing changes.</summary>
public sealed class TestScheduler : ISchedulerFacet
{
    private const uint Weight = 50;

    public string Type => "fair";

    public TypedParameter[] Get(DomainObject guest, DomainDef definition) => [TypedParameter.UInt("weight", Weight)];

    public void Set(DomainObject guest, TypedParameter[] parameters) =>
        new ParameterRules(ErrorDomain.Test, ("weight", TypedParameterType.Uint)).Check(parameters);
}

/// <summary>The label every test guest has.</summary>
public sealed class TestSecurity : ISecurityFacet
{
    public (string Label, bool Enforcing)[] Labels(DomainObject guest) => [guest.View.Active ? ("libvirt-test", true) : ("", false)];
}
