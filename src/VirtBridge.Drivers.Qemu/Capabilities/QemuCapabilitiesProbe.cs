using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>What the probe has to be told because QEMU does not know it.</summary>
public sealed record QemuProbeSettings(string Emulator)
{
    /// <summary>Whether the host can run guests on Apple's hypervisor.</summary>
    public bool HostHasHvf { get; init; }

    public uint MicrocodeVersion { get; init; }
}

/// <summary>Computes the capabilities of a QEMU binary from what its monitor answers.</summary>
public static class QemuCapabilitiesProbe
{
    /// <param name="monitor">QEMU started with the best accelerator of the host.</param>
    /// <param name="plain">QEMU started with emulation only; asked only if the first one is accelerated.</param>
    public static QemuCapabilities Probe(IQemuProbe monitor, IQemuProbe? plain, QemuProbeSettings settings)
    {
        var facts = new QemuFacts(monitor);
        var version = monitor.Execute("query-version");
        var accel = AccelOf(monitor, settings);
        var main = new QemuAccelProbe(monitor, facts);
        var machines = main.Machines(ArchOf(monitor));

        var flags = QemuFlagRules.All
            .Where(rule => facts.Holds(rule, machines))
            .Aggregate(QemuFlagSet.Empty, (set, rule) => set.With(rule.Flag));
        flags = SpecialFlags(flags, facts, accel, ArchOf(monitor));

        var sev = QemuConfidentialProbe.Sev(monitor, facts);
        var sgx = QemuConfidentialProbe.Sgx(monitor, facts);
        flags = sev is null ? flags : flags.With(QemuFlag.SevGuest);
        flags = sev is null || !facts.HasType("sev-snp-guest") ? flags : flags.With(QemuFlag.SevSnpGuest);
        flags = sgx is null ? flags : flags.With(QemuFlag.SgxEpc);

        var capabilities = new QemuCapabilities
        {
            Emulator = settings.Emulator,
            Arch = ArchOf(monitor),
            Version = VersionOf(version?["qemu"]),
            Package = (string?)version?["package"] ?? "",
            MicrocodeVersion = settings.MicrocodeVersion,
            Flags = flags,
            Gics = GicsOf(facts, ArchOf(monitor)),
            Sev = sev,
            Sgx = sgx,
        };

        return WithAccelerators(capabilities, accel, main, machines, plain);
    }

    private static QemuCapabilities WithAccelerators(
        QemuCapabilities capabilities,
        QemuAccel accel,
        QemuAccelProbe main,
        ValueArray<QemuMachine> machines,
        IQemuProbe? plain)
    {
        var first = main.Read(capabilities, accel == QemuAccel.Tcg ? "max" : "host") with { Machines = machines };
        capabilities = capabilities with { HypervFeatures = main.HypervFeatures(capabilities) };
        if (accel == QemuAccel.Tcg)
        {
            return capabilities with { Tcg = first };
        }

        capabilities = accel == QemuAccel.Kvm ? capabilities with { Kvm = first } : capabilities with { Hvf = first };
        if (plain is null)
        {
            return capabilities;
        }

        var second = new QemuAccelProbe(plain, new QemuFacts(plain));
        return capabilities with
        {
            Tcg = second.Read(capabilities, "max") with { Machines = second.Machines(capabilities.Arch) },
        };
    }

    private static QemuAccel AccelOf(IQemuProbe monitor, QemuProbeSettings settings)
    {
        var kvm = monitor.Execute("query-kvm");
        return IsTrue(kvm?["enabled"]) && IsTrue(kvm?["present"]) ? QemuAccel.Kvm
            : settings.HostHasHvf ? QemuAccel.Hvf
            : QemuAccel.Tcg;
    }

    private static QemuFlagSet SpecialFlags(QemuFlagSet flags, QemuFacts facts, QemuAccel accel, string arch)
    {
        flags = accel switch
        {
            QemuAccel.Kvm => flags.With(QemuFlag.Kvm),
            QemuAccel.Hvf => flags.With(QemuFlag.Hvf),
            _ => flags,
        };

        if (facts.HasType("tcg-accel"))
        {
            flags = flags.With(QemuFlag.Tcg);
        }

        // These have the SCSI chip on the board and no device of its own to ask for.
        if (arch is "sparc" or "m68k" or "mips" or "mipsel" or "mips64" or "mips64el")
        {
            flags = flags.With(QemuFlag.Ncr53c90);
        }

        return facts.Objects("query-cpu-definitions").Any(model => (string?)model["name"] == "max")
            && flags.Contains(QemuFlag.QueryCpuModelExpansion)
            ? flags.With(QemuFlag.CpuMax)
            : flags;
    }

    private static ValueArray<QemuGic> GicsOf(QemuFacts facts, string arch) =>
        arch is "aarch64" or "armv7l" or "armv6l"
            ? facts.Objects("query-gic-capabilities")
                .Select(gic => new QemuGic((uint?)gic["version"] ?? 0, IsTrue(gic["kernel"]), IsTrue(gic["emulated"])))
                .ToValueArray()
            : [];

    private static string ArchOf(IQemuProbe monitor) => QemuArchNames.FromQemu(
        (string?)monitor.Execute("query-target")?["arch"] ?? "");

    private static uint VersionOf(JsonNode? version) =>
        (((uint?)version?["major"] ?? 0) * 1000000) + (((uint?)version?["minor"] ?? 0) * 1000) + ((uint?)version?["micro"] ?? 0);

    internal static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var on) && on;
}
