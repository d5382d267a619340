using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Guests the host cannot look into.</summary>
internal static class LaunchSecurityArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var made = input.Domain.LaunchSecurity switch
        {
            LaunchSecurity.Sev sev => Common(input, "sev-guest", sev.CbitPos, sev.ReducedPhysBits)
                .Add("policy", (ulong?)sev.Policy)
                .Add("dh-cert-file", sev.DhCert is null ? null : input.Host.GuestDirectory + "/dh_cert.base64")
                .Add("session-file", sev.Session is null ? null : input.Host.GuestDirectory + "/session.base64")
                .Add("kernel-hashes", sev.KernelHashes),
            LaunchSecurity.SevSnp snp => Common(input, "sev-snp-guest", snp.CbitPos, snp.ReducedPhysBits)
                .Add("kernel-hashes", snp.KernelHashes)
                .Add("policy", (ulong?)snp.Policy)
                .Add("guest-visible-workarounds", snp.GuestVisibleWorkarounds)
                .Add("id-block", snp.IdBlock)
                .Add("id-auth", snp.IdAuth)
                .Add("host-data", snp.HostData)
                .Add("author-key-enabled", snp.AuthorKey)
                .Add("vcek-disabled", snp.Vcek is { } vcek ? !vcek : null),
            LaunchSecurity.S390Pv => new QemuProperties().Add("qom-type", "s390-pv-guest").Add("id", "lsec0"),
            LaunchSecurity.Tdx => throw CommandLineLimits.Unsupported("launch security of type tdx is not supported by this QEMU driver"),
            _ => null,
        };
        if (made is not null)
        {
            line.Object(made);
        }
    }

    /// <summary>Where the memory controller marks encrypted pages is the processor's affair, unless the definition fixes it.</summary>
    private static QemuProperties Common(CommandLineInput input, string type, uint? position, uint? bits) => new QemuProperties()
        .Add("qom-type", type)
        .Add("id", "lsec0")
        .Add("cbitpos", (long?)(position ?? input.Capabilities.Sev?.CBitPos))
        .Add("reduced-phys-bits", (long?)(bits ?? input.Capabilities.Sev?.ReducedPhysBits));
}
