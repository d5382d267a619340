namespace VirtBridge.Model;

/// <summary>What an ACPI table file holds.</summary>
public enum AcpiTableType
{
    Raw,
    Rawset,
    Slic,
    Msdm,
}
