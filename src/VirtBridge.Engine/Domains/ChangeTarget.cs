using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Which of a domain's two definitions a call is about, from the flags every changing call shares.</summary>
public readonly record struct ChangeTarget(bool Live, bool Config)
{
    private const uint LiveFlag = (uint)DomainModificationImpact.Live;
    private const uint ConfigFlag = (uint)DomainModificationImpact.Config;

    /// <summary>"Current" means the running guest if there is one, else the stored definition.</summary>
    public static ChangeTarget Of(DomainView view, uint flags)
    {
        var live = (flags & LiveFlag) != 0;
        var config = (flags & ConfigFlag) != 0;
        if (!live && !config)
        {
            live = view.Active;
            config = !live;
        }

        if (live && !view.Active)
        {
            throw DomainErrors.NotRunning();
        }

        if (config && !view.Persistent)
        {
            throw DomainErrors.NoPersistentConfig();
        }

        return new(live, config);
    }

    /// <summary>The definition a reading call with these flags is about.</summary>
    public static VirtBridge.Model.DomainDef Read(DomainView view, uint flags) =>
        Of(view, flags).Live ? view.Live! : view.Config!.Value;
}
