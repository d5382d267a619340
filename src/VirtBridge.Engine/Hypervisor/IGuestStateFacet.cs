using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What guests keep on the host beside their disks: firmware variables and the state of an emulated TPM.</summary>
public interface IGuestStateFacet
{
    /// <summary>The guest's firmware variables lie in a file of this host.</summary>
    bool HasVariables(DomainDef definition);

    void RemoveVariables(DomainDef definition);

    /// <summary>Removes the state of the emulated TPM; one that its definition calls persistent only when <paramref name="always"/>.</summary>
    void RemoveTpm(DomainDef definition, bool always);
}
