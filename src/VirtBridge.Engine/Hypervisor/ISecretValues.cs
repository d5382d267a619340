using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>The values of secrets that open images. They are used and forgotten, never stored or logged.</summary>
public interface ISecretValues
{
    /// <summary>The value of a secret; null when there is no such secret or it has none yet.</summary>
    byte[]? ValueOf(StorageSecretRef secret);
}
