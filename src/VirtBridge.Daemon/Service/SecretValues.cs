using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Daemon;

/// <summary>The secrets of the host for its driver, which is there before them.</summary>
internal sealed class SecretValues : ISecretValues
{
    private const int VolumeUsage = (int)SecretUsageType.Volume;

    public SecretRoom? Room { get; set; }

    public byte[]? ValueOf(StorageSecretRef secret) => secret switch
    {
        StorageSecretRef.ByUuid known => Room?.All.FirstOrDefault(s => s.Uuid == known.Uuid)?.Value,
        StorageSecretRef.ByUsage named => Room?.All.FirstOrDefault(s => (int)s.Definition.Usage == VolumeUsage && s.Definition.UsageId == named.Usage)?.Value,
        _ => null,
    };
}
