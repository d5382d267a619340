namespace VirtBridge.Contract;

/// <summary>Operations of the DomainProcessors family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainProcessors
{
    /// <summary>Procedure 18; C: <c>virDomainGetMaxVcpus</c>.</summary>
    [Procedure(18, "DOMAIN_GET_MAX_VCPUS", Since = "0.3.0", HighPriority = true, CFunction = "virDomainGetMaxVcpus", Fast = true, Result = "num")]
    [Access("domain", "read")]
    ValueTask<int> GetMaxVcpusAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 20; C: <c>virDomainGetVcpus</c>.</summary>
    [Procedure(20, "DOMAIN_GET_VCPUS", Since = "0.3.0", HighPriority = true, CFunction = "virDomainGetVcpus")]
    [Access("domain", "read")]
    ValueTask<DomainGetVcpusResult> GetVcpusAsync(DomainRef dom, int maxinfo, int maplen, CancellationToken cancellation);

    /// <summary>Procedure 26; C: <c>virDomainPinVcpu</c>.</summary>
    [Procedure(26, "DOMAIN_PIN_VCPU", Since = "0.3.0", CFunction = "virDomainPinVcpu", Write = true)]
    [Access("domain", "write")]
    ValueTask PinVcpuAsync(DomainRef dom, uint vcpu, [Limit(2048)] byte[] cpumap, CancellationToken cancellation);

    /// <summary>Procedure 32; C: <c>virDomainSetVcpus</c>.</summary>
    [Procedure(32, "DOMAIN_SET_VCPUS", Since = "0.3.0", CFunction = "virDomainSetVcpus", Write = true)]
    [Access("domain", "write")]
    ValueTask SetVcpusAsync(DomainRef dom, uint nvcpus, CancellationToken cancellation);

    /// <summary>Procedure 199; C: <c>virDomainSetVcpusFlags</c>.</summary>
    [Procedure(199, "DOMAIN_SET_VCPUS_FLAGS", Since = "0.8.5", CFunction = "virDomainSetVcpusFlags", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    [Access("domain", "write", WhenFlag = "VIR_DOMAIN_VCPU_GUEST")]
    [FlagsExclude("VIR_DOMAIN_VCPU_GUEST", "VIR_DOMAIN_AFFECT_CONFIG")]
    [FlagRequires("VIR_DOMAIN_VCPU_MAXIMUM", "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetVcpusFlagsAsync(DomainRef dom, uint nvcpus, DomainVcpuFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 200; C: <c>virDomainGetVcpusFlags</c>.</summary>
    [Procedure(200, "DOMAIN_GET_VCPUS_FLAGS", Since = "0.8.5", CFunction = "virDomainGetVcpusFlags", WriteIfFlags = "VIR_DOMAIN_VCPU_GUEST", Result = "num")]
    [Access("domain", "read")]
    [Access("domain", "write", WhenFlag = "VIR_DOMAIN_VCPU_GUEST")]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask<int> GetVcpusFlagsAsync(DomainRef dom, DomainVcpuFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 225; C: <c>virDomainPinVcpuFlags</c>.</summary>
    [Procedure(225, "DOMAIN_PIN_VCPU_FLAGS", Since = "0.9.3", CFunction = "virDomainPinVcpuFlags", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask PinVcpuFlagsAsync(
        DomainRef dom,
        uint vcpu,
        [Limit(2048)] byte[] cpumap,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 230; C: <c>virDomainGetVcpuPinInfo</c>.</summary>
    [Procedure(230, "DOMAIN_GET_VCPU_PIN_INFO", Since = "0.9.3", CFunction = "virDomainGetVcpuPinInfo")]
    [Access("domain", "read")]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask<DomainGetVcpuPinInfoResult> GetVcpuPinInfoAsync(
        DomainRef dom,
        int ncpumaps,
        int maplen,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 279; C: <c>virDomainPinEmulator</c>.</summary>
    [Procedure(279, "DOMAIN_PIN_EMULATOR", Since = "0.10.0", CFunction = "virDomainPinEmulator", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask PinEmulatorAsync(
        DomainRef dom,
        [Limit(2048)] byte[] cpumap,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 280; C: <c>virDomainGetEmulatorPinInfo</c>.</summary>
    [Procedure(280, "DOMAIN_GET_EMULATOR_PIN_INFO", Since = "0.10.0", CFunction = "virDomainGetEmulatorPinInfo")]
    [Access("domain", "read")]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask<DomainGetEmulatorPinInfoResult> GetEmulatorPinInfoAsync(
        DomainRef dom,
        int maplen,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 351; C: <c>virDomainGetIOThreadInfo</c>.</summary>
    [Procedure(351, "DOMAIN_GET_IOTHREAD_INFO", Since = "1.2.14", CFunction = "virDomainGetIOThreadInfo")]
    [Access("domain", "read")]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask<DomainGetIOThreadInfoResult> GetIOThreadInfoAsync(
        DomainRef dom,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 352; C: <c>virDomainPinIOThread</c>.</summary>
    [Procedure(352, "DOMAIN_PIN_IOTHREAD", Since = "1.2.14", CFunction = "virDomainPinIOThread", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask PinIOThreadAsync(
        DomainRef dom,
        uint iothreadsId,
        [Limit(2048)] byte[] cpumap,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 355; C: <c>virDomainAddIOThread</c>.</summary>
    [Procedure(355, "DOMAIN_ADD_IOTHREAD", Since = "1.2.15", CFunction = "virDomainAddIOThread", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask AddIOThreadAsync(DomainRef dom, uint iothreadId, DomainModificationImpact flags, CancellationToken cancellation);

    /// <summary>Procedure 356; C: <c>virDomainDelIOThread</c>.</summary>
    [Procedure(356, "DOMAIN_DEL_IOTHREAD", Since = "1.2.15", CFunction = "virDomainDelIOThread", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DelIOThreadAsync(DomainRef dom, uint iothreadId, DomainModificationImpact flags, CancellationToken cancellation);

    /// <summary>Procedure 384; C: <c>virDomainSetVcpu</c>.</summary>
    [Procedure(384, "DOMAIN_SET_VCPU", Since = "3.1.0", CFunction = "virDomainSetVcpu", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetVcpuAsync(DomainRef dom, string cpumap, int state, DomainModificationImpact flags, CancellationToken cancellation);

    /// <summary>Procedure 402; C: <c>virDomainSetIOThreadParams</c>.</summary>
    [Procedure(402, "DOMAIN_SET_IOTHREAD_PARAMS", Since = "4.10.0", CFunction = "virDomainSetIOThreadParams", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetIOThreadParamsAsync(
        DomainRef dom,
        uint iothreadId,
        [Limit(64)] TypedParameter[] @params,
        DomainModificationImpact flags,
        CancellationToken cancellation);
}
