using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>The refusals programs know from libvirt's test hypervisor.</summary>
public sealed class TestStateRefusals : IStateRefusals
{
    public bool RefusesSecondPause => true;

    public bool ToleratesTransient => true;

    public bool ToleratesSleep => true;

    public VirtException AlreadyRunning(string name) => Refuse.Internal(ErrorDomain.Test, $"Domain '{name}' is already running");

    public VirtException NotRunning(string name) => Refuse.Internal(ErrorDomain.Test, $"domain '{name}' not running");

    public VirtException NotPaused(string name, bool active) => Refuse.Internal(ErrorDomain.Test, $"domain '{name}' not paused");
}
