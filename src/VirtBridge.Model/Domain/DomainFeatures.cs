namespace VirtBridge.Model;

/// <summary>Features of the virtual machine. Null is "as the hypervisor likes".</summary>
public sealed record DomainFeatures
{
    public static readonly DomainFeatures None = new();

    public bool Pae { get; init; }
    public bool Acpi { get; init; }
    public ApicFeature? Apic { get; init; }
    public bool? Hap { get; init; }
    public bool Viridian { get; init; }
    public bool PrivNet { get; init; }
    public HypervFeatures? Hyperv { get; init; }
    public KvmFeatures? Kvm { get; init; }
    public XenFeatures? Xen { get; init; }
    public bool? PvSpinlock { get; init; }
    public bool? Pmu { get; init; }
    public bool? VmPort { get; init; }
    public bool? Ps2 { get; init; }
    public GicFeature? Gic { get; init; }
    public SmmFeature? Smm { get; init; }
    public ApicDriver? IoApic { get; init; }
    public HptFeature? Hpt { get; init; }
    public bool? VmCoreInfo { get; init; }
    public bool? Htm { get; init; }
    public bool? NestedHv { get; init; }
    public MsrsUnknown? Msrs { get; init; }
    public bool? CcfAssist { get; init; }
    public MitigationValue? Cfpc { get; init; }
    public MitigationValue? Sbbc { get; init; }
    public IbsValue? Ibs { get; init; }
    public AiaValue? Aia { get; init; }
    public TcgFeature? Tcg { get; init; }
    public bool? AsyncTeardown { get; init; }
    public bool? Ras { get; init; }
    public CapabilitiesFeature? Capabilities { get; init; }
    public bool HasIntermediateXen { get; init; }
}

public sealed record ApicFeature(bool? Eoi);

public sealed record GicFeature(GicVersion? Version);

public sealed record SmmFeature(bool? State, ulong? TsegBytes);

public sealed record HptFeature(HptResizing? Resizing, ulong? MaxPageSizeBytes);

public sealed record TcgFeature(ulong? TbCacheBytes);

/// <summary>POSIX capabilities of a container by kernel name without prefix.</summary>
public sealed record CapabilitiesFeature(CapabilitiesPolicy? Policy, ValueArray<CapabilitySetting> Settings);

public sealed record CapabilitySetting(string Name, bool Enabled);

public sealed record KvmFeatures
{
    public bool? Hidden { get; init; }
    public bool? HintDedicated { get; init; }
    public bool? PollControl { get; init; }
    public bool? PvIpi { get; init; }
    public bool? DirtyRing { get; init; }
    public uint DirtyRingSize { get; init; }
}

public sealed record XenFeatures(bool? E820Host, bool? Passthrough, string? PassthroughMode);

public sealed record HypervFeatures
{
    public HypervMode Mode { get; init; }
    public bool? Relaxed { get; init; }
    public bool? Vapic { get; init; }
    public bool? Spinlocks { get; init; }
    public uint SpinlockRetries { get; init; }
    public bool? VpIndex { get; init; }
    public bool? Runtime { get; init; }
    public bool? Synic { get; init; }
    public bool? Stimer { get; init; }
    public bool? StimerDirect { get; init; }
    public bool? Reset { get; init; }
    public bool? VendorId { get; init; }
    public string? VendorIdValue { get; init; }
    public bool? Frequencies { get; init; }
    public bool? Reenlightenment { get; init; }
    public bool? TlbFlush { get; init; }
    public bool? TlbFlushDirect { get; init; }
    public bool? TlbFlushExtended { get; init; }
    public bool? Ipi { get; init; }
    public bool? Evmcs { get; init; }
    public bool? Avic { get; init; }
    public bool? EmsrBitmap { get; init; }
    public bool? XmmInput { get; init; }
}
