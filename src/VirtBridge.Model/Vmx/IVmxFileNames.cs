namespace VirtBridge.Model;

/// <summary>Translates between the names of files in a VMware configuration and in a definition.</summary>
public interface IVmxFileNames
{
    /// <summary>The name for the definition; null when the file does not exist.</summary>
    string? FromVmx(string fileName);

    /// <summary>The name for the VMware configuration.</summary>
    string ToVmx(string fileName);
}
