namespace VirtBridge.Model;

/// <summary>Which kind of CPU cache.</summary>
public enum CacheType
{
    Both,
    Code,
    Data,
}
