namespace VirtBridge.Model;

/// <summary>A shared memory device.</summary>
public enum ShmemModel
{
    Ivshmem,
    IvshmemPlain,
    IvshmemDoorbell,
}
