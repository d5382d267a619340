namespace VirtBridge.Model;

/// <summary>Who implements a trusted platform module.</summary>
public enum TpmBackendType
{
    Passthrough,
    Emulator,
    External,
}
