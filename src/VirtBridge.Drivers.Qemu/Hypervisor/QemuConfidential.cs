using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>AMD memory encryption as this host's QEMU reports it.</summary>
internal sealed class QemuConfidential(QemuCatalog catalog) : IConfidentialFacet
{
    public TypedParameter[] SevInfo()
    {
        var sev = (catalog.EmulatorFor(catalog.HostArch) is { } emulator ? catalog.Find(emulator)?.Sev : null)
            ?? throw Refuse.Unsupported(ErrorDomain.Qemu, "QEMU does not support SEV guest");
        var info = new List<TypedParameter>
        {
            TypedParameter.String(HostConstants.NodeSevPdh, sev.Pdh),
            TypedParameter.String(HostConstants.NodeSevCertChain, sev.CertChain),
            TypedParameter.UInt(HostConstants.NodeSevCbitpos, sev.CBitPos),
            TypedParameter.UInt(HostConstants.NodeSevReducedPhysBits, sev.ReducedPhysBits),
            TypedParameter.UInt(HostConstants.NodeSevMaxGuests, sev.MaxGuests),
            TypedParameter.UInt(HostConstants.NodeSevMaxEsGuests, sev.MaxEsGuests),
        };
        if (sev.Cpu0Id is { } id)
        {
            info.Add(TypedParameter.String(HostConstants.NodeSevCpu0Id, id));
        }

        return [.. info];
    }

    public async Task<TypedParameter[]> LaunchInfoAsync(DomainObject guest, LaunchSecurity security, CancellationToken cancellation)
    {
        if (!guest.View.Active || security is not (LaunchSecurity.Sev or LaunchSecurity.SevSnp))
        {
            return [];
        }

        var monitor = GuestRuntime.Of(guest).Guest.Monitor;
        var state = await monitor.ExecuteAsync(new AnyCommand("query-sev", null), cancellation);
        uint Number(string name) => state.TryGetProperty(name, out var value) && value.TryGetUInt32(out var number) ? number : 0;
        if (security is LaunchSecurity.SevSnp snp)
        {
            return [TypedParameter.ULLong(DomainConstants.DomainLaunchSecuritySevSnpPolicy, snp.Policy)];
        }

        var measured = await monitor.ExecuteAsync(new AnyCommand("query-sev-launch-measure", null), cancellation);
        return
        [
            TypedParameter.String(DomainConstants.DomainLaunchSecuritySevMeasurement, measured.Text("data") ?? ""),
            TypedParameter.UInt(DomainConstants.DomainLaunchSecuritySevApiMajor, Number("api-major")),
            TypedParameter.UInt(DomainConstants.DomainLaunchSecuritySevApiMinor, Number("api-minor")),
            TypedParameter.UInt(DomainConstants.DomainLaunchSecuritySevBuildId, Number("build-id")),
            TypedParameter.UInt(DomainConstants.DomainLaunchSecuritySevPolicy, Number("policy")),
        ];
    }

    public async Task SetSecretAsync(DomainObject guest, LaunchSecret secret, CancellationToken cancellation)
    {
        var arguments = new JsonObject { ["packet-header"] = secret.Header, ["secret"] = secret.Secret };
        if (secret.Address is { } address)
        {
            arguments["gpa"] = address;
        }

        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new AnyCommand("sev-inject-launch-secret", arguments), cancellation);
    }
}
