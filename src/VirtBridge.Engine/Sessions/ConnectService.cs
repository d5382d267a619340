using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>What a connection says about itself and the host behind it.</summary>
public sealed class ConnectService(VirtHost host, SessionResources session) : ConnectBase
{
    /// <summary>The release whose interface is offered: major * 1,000,000 + minor * 1,000 + release.</summary>
    public const ulong InterfaceVersion = 11_003_000;

    private const int FeatureMigrationV2 = 3;
    private const int FeatureMigrationP2P = 4;
    private const int FeatureMigrationV3 = 6;
    private const int FeatureMigrateChangeProtection = 7;
    private const int FeatureTypedParamString = 9;
    private const int FeatureXmlMigratable = 11;
    private const int FeatureMigrationOffline = 12;
    private const int FeatureMigrationParams = 13;
    private const int FeatureNetworkUpdateOrder = 16;

    public override ValueTask OpenAsync(string? name, ConnectFlags flags, CancellationToken cancellation) => default;

    public override ValueTask CloseAsync(CancellationToken cancellation) => default;

    public override ValueTask<string> GetTypeAsync(CancellationToken cancellation) => new(host.Hypervisor.Type);

    public override ValueTask<ulong> GetVersionAsync(CancellationToken cancellation) => new(host.Hypervisor.Version);

    public override ValueTask<ulong> GetLibVersionAsync(CancellationToken cancellation) => new(InterfaceVersion);

    public override ValueTask<int> GetMaxVcpusAsync(string? type, CancellationToken cancellation) => new(host.Hypervisor.MaxVcpus(type));

    public override ValueTask<string> GetCapabilitiesAsync(CancellationToken cancellation) =>
        host.Hypervisor.Require<ICapabilitiesFacet>("virConnectGetCapabilities").HostAsync(cancellation);

    public override ValueTask<string> GetHostnameAsync(CancellationToken cancellation) =>
        new(host.Hypervisor.Require<IHostFacet>("virConnectGetHostname").Hostname);

    public override ValueTask<string> GetUriAsync(CancellationToken cancellation) => new(session.Uri);

    public override ValueTask<int> IsSecureAsync(CancellationToken cancellation) => new(session.Secure ? 1 : 0);

    public override ValueTask<int> SupportsFeatureAsync(int feature, CancellationToken cancellation) => new(feature switch
    {
        FeatureTypedParamString or FeatureXmlMigratable or FeatureNetworkUpdateOrder => 1,
        FeatureMigrationV2 or FeatureMigrationV3 or FeatureMigrationParams or FeatureMigrationOffline or FeatureMigrateChangeProtection =>
            host.Hypervisor.Facet<IMigrationFacet>() is null ? 0 : 1,
        FeatureMigrationP2P => host.Hypervisor.Facet<IMigrationFacet>() is null || host.Peers is null ? 0 : 1,
        _ => 0,
    });

    public override ValueTask<string> GetSysinfoAsync(uint flags, CancellationToken cancellation) =>
        new(host.Hypervisor.Require<IHostFacet>("virConnectGetSysinfo").Sysinfo());

    public override async ValueTask<ConnectGetCpuModelNamesResult> GetCpuModelNamesAsync(
        string arch, int needResults, uint flags, CancellationToken cancellation)
    {
        var models = await Cpus("virConnectGetCPUModelNames").ModelsAsync(arch, cancellation).ConfigureAwait(false);
        return new(needResults != 0 ? models : [], models.Length);
    }

    public override async ValueTask<int> CompareCpuAsync(string xml, ConnectCompareCPUFlags flags, CancellationToken cancellation)
    {
        var known = await Cpus("virConnectCompareCPU").HostAsync(cancellation).ConfigureAwait(false);
        return (int)CpuDocuments.Compare(known, xml, (flags & ConnectCompareCPUFlags.FailIncompatible) != 0);
    }

    public override async ValueTask<int> CompareHypervisorCpuAsync(
        string? emulator, string? arch, string? machine, string? virttype, string xmlCpu, ConnectCompareCPUFlags flags, CancellationToken cancellation)
    {
        var offer = await Cpus("virConnectCompareHypervisorCPU").OfferAsync(emulator, arch, machine, virttype, cancellation).ConfigureAwait(false);
        return (int)CpuDocuments.Compare(offer.Cpu, xmlCpu, (flags & ConnectCompareCPUFlags.FailIncompatible) != 0);
    }

    public override async ValueTask<string> BaselineCpuAsync(string[] xmlCpUs, ConnectBaselineCPUFlags flags, CancellationToken cancellation)
    {
        _ = await Cpus("virConnectBaselineCPU").HostAsync(cancellation).ConfigureAwait(false);
        return CpuDocuments.Baseline(xmlCpUs, flags);
    }

    public override async ValueTask<string> BaselineHypervisorCpuAsync(
        string? emulator, string? arch, string? machine, string? virttype, string[] xmlCpUs, ConnectBaselineCPUFlags flags, CancellationToken cancellation)
    {
        var offer = await Cpus("virConnectBaselineHypervisorCPU").OfferAsync(emulator, arch, machine, virttype, cancellation).ConfigureAwait(false);
        return CpuDocuments.Baseline(xmlCpUs, flags, offer);
    }

    // Who calls is what the kernel or the certificate says; a name given on top of it is checked and changes nothing.
    public override ValueTask SetIdentityAsync(TypedParameter[] @params, uint flags, CancellationToken cancellation)
    {
        new ParameterRules(
            ErrorDomain.None,
            ("user-name", TypedParameterType.String),
            ("unix-user-id", TypedParameterType.Ullong),
            ("group-name", TypedParameterType.String),
            ("unix-group-id", TypedParameterType.Ullong),
            ("process-id", TypedParameterType.Llong),
            ("process-time", TypedParameterType.Ullong),
            ("sasl-user-name", TypedParameterType.String),
            ("x509-distinguished-name", TypedParameterType.String),
            ("selinux-context", TypedParameterType.String)).Check(@params);
        return default;
    }

    private ICpuModelFacet Cpus(string function) => host.Hypervisor.Require<ICpuModelFacet>(function);
}
