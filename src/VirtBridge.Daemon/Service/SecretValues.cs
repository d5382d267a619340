using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Daemon;

/// <summary>The secrets of the host for its driver, which is there before them.</summary>
internal sealed class SecretValues : ISecretValues
{
    public SecretRoom? Room { get; set; }

    public byte[]? ValueOf(StorageSecretRef secret) => Room?.ValueOf(secret);
}
