namespace VirtBridge.Model;

/// <summary>How a memory side cache maps.</summary>
public enum NumaCacheAssociativity
{
    None,
    Direct,
    Full,
}
