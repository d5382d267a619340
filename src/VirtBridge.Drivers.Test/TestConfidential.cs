using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Memory encryption of a host that has none to show: fixed values, and secrets that are accepted.</summary>
public sealed class TestConfidential : IConfidentialFacet
{
    private const string Certificate = "dGVzdCBjZXJ0aWZpY2F0ZQ==";

    public TypedParameter[] SevInfo() =>
    [
        TypedParameter.String(HostConstants.NodeSevPdh, Certificate),
        TypedParameter.String(HostConstants.NodeSevCertChain, Certificate),
        TypedParameter.UInt(HostConstants.NodeSevCbitpos, 51),
        TypedParameter.UInt(HostConstants.NodeSevReducedPhysBits, 1),
        TypedParameter.UInt(HostConstants.NodeSevMaxGuests, 15),
        TypedParameter.UInt(HostConstants.NodeSevMaxEsGuests, 15),
    ];

    public Task<TypedParameter[]> LaunchInfoAsync(DomainObject guest, LaunchSecurity security, CancellationToken cancellation) =>
        Task.FromResult<TypedParameter[]>(security switch
        {
            LaunchSecurity.Sev sev =>
            [
                TypedParameter.String(DomainConstants.DomainLaunchSecuritySevMeasurement, Certificate),
                TypedParameter.UInt(DomainConstants.DomainLaunchSecuritySevApiMajor, 1),
                TypedParameter.UInt(DomainConstants.DomainLaunchSecuritySevApiMinor, 55),
                TypedParameter.UInt(DomainConstants.DomainLaunchSecuritySevBuildId, 1),
                TypedParameter.UInt(DomainConstants.DomainLaunchSecuritySevPolicy, (uint)sev.Policy),
            ],
            LaunchSecurity.SevSnp snp => [TypedParameter.ULLong(DomainConstants.DomainLaunchSecuritySevSnpPolicy, snp.Policy)],
            _ => [],
        });

    public Task SetSecretAsync(DomainObject guest, LaunchSecret secret, CancellationToken cancellation) => Task.CompletedTask;
}
