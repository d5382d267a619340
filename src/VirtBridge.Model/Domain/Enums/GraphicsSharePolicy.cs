namespace VirtBridge.Model;

/// <summary>Whether viewers may share.</summary>
public enum GraphicsSharePolicy
{
    AllowExclusive,
    ForceShared,
    Ignore,
}
