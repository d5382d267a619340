namespace VirtBridge.Model;

/// <summary>A memory device.</summary>
public enum MemoryModel
{
    Dimm,
    Nvdimm,
    VirtioPmem,
    VirtioMem,
    SgxEpc,
}
