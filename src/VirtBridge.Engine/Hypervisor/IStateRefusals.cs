using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>How a hypervisor answers calls that do not fit the state of a domain. One that lacks it answers as most do.</summary>
public interface IStateRefusals
{
    VirtException AlreadyRunning(string name);

    VirtException NotRunning(string name);

    /// <summary>There is nothing to resume: the domain runs (<paramref name="active"/>) or is shut off.</summary>
    VirtException NotPaused(string name, bool active);

    /// <summary>Pausing what is paused already is refused, not passed over.</summary>
    bool RefusesSecondPause { get; }

    /// <summary>Calls that change what is stored do nothing, successfully, when nothing is stored.</summary>
    bool ToleratesTransient { get; }

    /// <summary>A guest that sleeps or crashed is paused and resumed as if it were awake.</summary>
    bool ToleratesSleep { get; }
}

/// <summary>The answers of hypervisors without ways of their own.</summary>
public sealed class UsualStateRefusals(ErrorDomain from) : IStateRefusals
{
    public bool RefusesSecondPause => false;

    public bool ToleratesTransient => false;

    public bool ToleratesSleep => false;

    public VirtException AlreadyRunning(string name) => Refuse.Invalid(from, "domain is already running");

    public VirtException NotRunning(string name) => DomainErrors.NotRunning();

    public VirtException NotPaused(string name, bool active) => active ? AlreadyRunning(name) : NotRunning(name);
}
