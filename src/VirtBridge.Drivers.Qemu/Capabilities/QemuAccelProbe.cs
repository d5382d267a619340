using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>Reads what depends on the accelerator: machines, CPU models and the host CPU.</summary>
internal sealed class QemuAccelProbe(IQemuProbe monitor, QemuFacts facts)
{
    /// <summary>libvirt's names for what QEMU calls <c>hv-...</c>, in their order.</summary>
    private static readonly string[] HypervNames =
    [
        "relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic", "stimer", "reset", "vendor_id",
        "frequencies", "reenlightenment", "tlbflush", "ipi", "evmcs", "avic", "emsr_bitmap", "xmm_input",
    ];

    public QemuAccelCapabilities Read(QemuCapabilities capabilities, string model) => new()
    {
        CpuModels = QemuCpuReplies.Models(facts.Objects("query-cpu-definitions")),
        HostCpu = HostCpu(capabilities, model),
    };

    /// <summary>All machines but <c>none</c>, the one guests get by default first.</summary>
    public ValueArray<QemuMachine> Machines(string arch)
    {
        var machines = facts.Objects("query-machines")
            .Where(machine => (string?)machine["name"] is not (null or "none"))
            .Select(ReadMachine)
            .ToList();

        var preferred = arch is "armv6l" or "armv7l" or "aarch64" or "riscv32" or "riscv64"
            ? machines.FindIndex(machine => machine.Alias == "virt" || machine.Name == "virt")
            : -1;
        var index = preferred >= 0 ? preferred : machines.FindIndex(machine => machine.IsDefault);
        if (index > 0)
        {
            var first = machines[index];
            machines.RemoveAt(index);
            machines.Insert(0, first);
        }

        return machines.ToValueArray();
    }

    public ValueArray<string>? HypervFeatures(QemuCapabilities capabilities)
    {
        if (!capabilities.Has(QemuFlag.QueryCpuModelExpansion) || !capabilities.Supports(QemuAccel.Kvm))
        {
            return null;
        }

        var properties = Expand("full", "host", new JsonObject { ["migratable"] = false, ["hv-passthrough"] = true });
        if (properties?["props"] is not JsonObject props || !props.Any(prop => prop.Key.StartsWith("hv-", StringComparison.Ordinal)))
        {
            return null;
        }

        return HypervNames.Where(name => IsOffered(props["hv-" + name.Replace('_', '-')])).ToValueArray();
    }

    private static bool IsOffered(JsonNode? property) => property?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.Number => (long?)property is > 0 and < uint.MaxValue,
        JsonValueKind.String => true,
        _ => false,
    };

    private static QemuMachine ReadMachine(JsonObject machine) => new((string?)machine["name"] ?? "")
    {
        Alias = (string?)machine["alias"],
        MaxCpus = (uint?)machine["cpu-max"] ?? 0,
        HotplugCpus = QemuCapabilitiesProbe.IsTrue(machine["hotpluggable-cpus"]),
        IsDefault = QemuCapabilitiesProbe.IsTrue(machine["is-default"]),
        DefaultCpu = (string?)machine["default-cpu-type"],
        NumaMemSupported = QemuCapabilitiesProbe.IsTrue(machine["numa-mem-supported"]),
        DefaultRamId = (string?)machine["default-ram-id"],
        Deprecated = QemuCapabilitiesProbe.IsTrue(machine["deprecated"]),
        Acpi = machine.ContainsKey("acpi") ? QemuCapabilitiesProbe.IsTrue(machine["acpi"]) : null,
    };

    private QemuHostCpu? HostCpu(QemuCapabilities capabilities, string model)
    {
        if (!capabilities.Has(QemuFlag.QueryCpuModelExpansion))
        {
            return null;
        }

        var type = capabilities.Arch is "aarch64" or "armv7l" or "armv6l" ? "full" : "static";
        if (Expand(type, model, null) is not { } expanded)
        {
            return null;
        }

        var portable = expanded["props"] as JsonObject ?? [];
        var whole = capabilities.Has(QemuFlag.CpuMigratable)
            ? Expand(type, model, new JsonObject { ["migratable"] = false })?["props"] as JsonObject
            : null;
        return new QemuHostCpu((string?)expanded["name"] ?? model)
        {
            Migratability = whole is not null,
            Properties = (whole ?? portable)
                .Select(property => QemuCpuReplies.Property(property.Key, property.Value, whole is null ? null : portable))
                .OfType<QemuCpuProperty>()
                .ToValueArray(),
            DeprecatedFeatures = capabilities.Has(QemuFlag.QueryCpuModelExpansionDeprecatedProps) ? Deprecated(model) : [],
        };
    }

    private ValueArray<string> Deprecated(string model)
    {
        var arguments = new JsonObject { ["type"] = "full", ["model"] = new JsonObject { ["name"] = model } };
        return (monitor.Execute("query-cpu-model-expansion", arguments)?["deprecated-props"] as JsonArray ?? [])
            .Select(name => (string?)name)
            .OfType<string>()
            .ToValueArray();
    }

    private JsonObject? Expand(string type, string model, JsonObject? props)
    {
        var asked = new JsonObject { ["name"] = model };
        if (props is not null)
        {
            asked["props"] = props;
        }

        var arguments = new JsonObject { ["type"] = type, ["model"] = asked };
        return monitor.Execute("query-cpu-model-expansion", arguments)?["model"] as JsonObject;
    }
}
