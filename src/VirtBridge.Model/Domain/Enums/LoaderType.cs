namespace VirtBridge.Model;

/// <summary>How a firmware image is given to the guest.</summary>
public enum LoaderType
{
    Rom,
    Pflash,
}
