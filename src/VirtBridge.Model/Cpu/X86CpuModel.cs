namespace VirtBridge.Model.Cpu;

/// <summary>Family, model and stepping as the registers report them.</summary>
public readonly record struct X86Signature(uint Family, uint Model, uint Stepping);

/// <summary>Signatures a model stands for; an empty list of steppings means any.</summary>
public sealed record X86SignatureRange(uint Family, ValueArray<uint> Models, uint FirstStepping, uint LastStepping)
{
    public bool Holds(X86Signature signature) =>
        signature.Family == Family && Models.Contains(signature.Model)
        && signature.Stepping >= FirstStepping && signature.Stepping <= LastStepping;
}

/// <summary>A named x86 CPU model.</summary>
public sealed record X86CpuModel(string Name, X86FeatureSet Features)
{
    /// <summary>Null for models that stand for no real vendor's CPU.</summary>
    public string? Vendor { get; init; }

    public X86SignatureRange? Signatures { get; init; }

    /// <summary>The version a plain name stands for.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether host CPUs are called by this name. Versions are, plain names are not.</summary>
    public bool NamesHosts { get; init; }

    /// <summary>Whether guest CPUs are called by this name.</summary>
    public bool NamesGuests { get; init; }

    /// <summary>Features QEMU once had in the model; a description says whether they are there.</summary>
    public X86FeatureSet Removed { get; init; }

    public bool Matches(X86Signature signature) => Signatures is not null && Signatures.Holds(signature);
}
