namespace VirtBridge.Engine;

/// <summary>Which kind of object an event is about; event ids count per family.</summary>
public enum EventFamily
{
    Domain,
    Network,
    StoragePool,
    NodeDevice,
    Secret,
    Monitor,
}
