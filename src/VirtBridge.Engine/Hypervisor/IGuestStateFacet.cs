using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What guests keep on the host beside their disks: firmware variables and the state of an emulated TPM.</summary>
public interface IGuestStateFacet
{
    /// <summary>What a guest of this definition keeps, and where; what is not there yet is named too.</summary>
    IReadOnlyList<GuestStatePlace> PlacesOf(DomainDef definition);

    /// <summary>The guest's firmware variables lie in a file of this host.</summary>
    bool HasVariables(DomainDef definition);

    void RemoveVariables(DomainDef definition);

    /// <summary>Removes the state of the emulated TPM; one that its definition calls persistent only when <paramref name="always"/>.</summary>
    void RemoveTpm(DomainDef definition, bool always);
}

/// <summary>One thing a guest keeps beside its disks.</summary>
/// <param name="Name">What its copies are called.</param>
/// <param name="Path">A file, or a directory of files.</param>
/// <param name="Purpose">What messages call it.</param>
public sealed record GuestStatePlace(string Name, string Path, string Purpose);
