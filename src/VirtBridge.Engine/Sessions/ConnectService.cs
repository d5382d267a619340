using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>What a connection says about itself and the host behind it.</summary>
public sealed class ConnectService(VirtHost host, SessionResources session) : ConnectBase
{
    /// <summary>The release whose interface is offered: major * 1,000,000 + minor * 1,000 + release.</summary>
    public const ulong InterfaceVersion = 11_003_000;

    private const int FeatureTypedParamString = 9;
    private const int FeatureXmlMigratable = 11;
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

    public override ValueTask<int> SupportsFeatureAsync(int feature, CancellationToken cancellation) =>
        new(feature is FeatureTypedParamString or FeatureXmlMigratable or FeatureNetworkUpdateOrder ? 1 : 0);

    public override ValueTask<string> GetSysinfoAsync(uint flags, CancellationToken cancellation) =>
        new(host.Hypervisor.Require<IHostFacet>("virConnectGetSysinfo").Sysinfo());

    public override async ValueTask<ConnectGetCpuModelNamesResult> GetCpuModelNamesAsync(
        string arch, int needResults, uint flags, CancellationToken cancellation)
    {
        var models = await Cpus("virConnectGetCPUModelNames").ModelsAsync(arch, cancellation).ConfigureAwait(false);
        return new(needResults != 0 ? models : [], models.Length);
    }

    public override async ValueTask<int> CompareCpuAsync(string xml, ConnectCompareCPUFlags flags, CancellationToken cancellation) =>
        (int)await Cpus("virConnectCompareCPU").CompareAsync(xml, flags, cancellation).ConfigureAwait(false);

    public override ValueTask<string> BaselineCpuAsync(string[] xmlCpUs, ConnectBaselineCPUFlags flags, CancellationToken cancellation) =>
        Cpus("virConnectBaselineCPU").BaselineAsync(xmlCpUs, flags, cancellation);

    public override ValueTask SetIdentityAsync(TypedParameter[] @params, uint flags, CancellationToken cancellation) => default;

    private ICpuModelFacet Cpus(string function) => host.Hypervisor.Require<ICpuModelFacet>(function);
}
