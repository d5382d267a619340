namespace VirtBridge.Model;

/// <summary>Where crash records are stored.</summary>
public enum PstoreBackend
{
    AcpiErst,
}
