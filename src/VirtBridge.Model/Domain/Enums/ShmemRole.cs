namespace VirtBridge.Model;

/// <summary>Whether shared memory moves with the guest.</summary>
public enum ShmemRole
{
    Master,
    Peer,
}
