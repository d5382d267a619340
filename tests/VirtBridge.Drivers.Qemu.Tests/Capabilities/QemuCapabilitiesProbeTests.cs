using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model.Qemu;
using Xunit;

namespace VirtBridge.Drivers.Qemu.Tests.Capabilities;

public sealed class QemuCapabilitiesProbeTests
{
    private const string Conversation = """
        {"execute": "qmp_capabilities"}
        {"return": {}}
        {"execute": "query-version"}
        {"return": {"qemu": {"major": 9, "minor": 1, "micro": 2}, "package": "v9.1.2"}}
        {"execute": "query-target"}
        {"return": {"arch": "arm"}}
        {"execute": "query-kvm"}
        {"return": {"enabled": true, "present": true}}
        {"execute": "qom-list-types"}
        {"return": [{"name": "virtio-mmio"}, {"name": "tcg-accel"}]}
        {"execute": "query-machines"}
        {"return": [{"name": "none"}, {"name": "old", "cpu-max": 1}, {"name": "virt-9.1", "alias": "virt", "cpu-max": 512, "acpi": true}]}
        {"execute": "qom-list-properties", "arguments": {"typename": "virt-9.1-machine"}}
        {"return": [{"name": "ras", "type": "bool"}]}
        {"execute": "query-gic-capabilities"}
        {"return": [{"version": 3, "kernel": true, "emulated": true}]}
        {"execute": "query-qmp-schema"}
        {"return": [{"name": "set-action", "meta-type": "command", "arg-type": "0", "ret-type": "0"}]}
        """;

    [Fact]
    public void A_monitor_that_knows_little_yields_the_flags_it_can_prove()
    {
        var capabilities = QemuCapabilitiesProbe.Probe(RecordedConversation.ReadAll(Conversation)[0], null, new("/bin/qemu"));

        Assert.Equal(
            [QemuFlag.Kvm, QemuFlag.VirtioMmio, QemuFlag.Tcg, QemuFlag.SetAction, QemuFlag.MachineVirtRas],
            capabilities.Flags);
        Assert.Equal(9001002u, capabilities.Version);
        Assert.Equal("armv7l", capabilities.Arch);
        Assert.Equal(new QemuGic(3, true, true), Assert.Single(capabilities.Gics));
    }

    [Fact]
    public void The_usual_machine_comes_first_and_none_is_not_a_machine()
    {
        var capabilities = QemuCapabilitiesProbe.Probe(RecordedConversation.ReadAll(Conversation)[0], null, new("/bin/qemu"));

        Assert.Equal(["virt-9.1", "old"], capabilities.Machines(QemuAccel.Kvm).Select(machine => machine.Name));
        Assert.Equal("virt-9.1", capabilities.CanonicalMachine(QemuAccel.Kvm, "virt"));
        Assert.Empty(capabilities.Machines(QemuAccel.Tcg));
    }

    [Fact]
    public void Every_flag_has_one_name_and_every_rule_a_flag()
    {
        Assert.Equal(Enum.GetValues<QemuFlag>().Length, QemuFlagNames.Count);
        Assert.All(Enum.GetValues<QemuFlag>(), flag =>
            Assert.True(QemuFlagNames.TryParse(QemuFlagNames.Format(flag), out var parsed) && parsed == flag));
    }
}
