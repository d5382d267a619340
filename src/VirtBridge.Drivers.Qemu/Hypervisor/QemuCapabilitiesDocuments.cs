using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Engine;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What host and binaries can do, as documents clients read.</summary>
internal sealed class QemuCapabilitiesDocuments(QemuDriverOptions options, QemuCatalog catalog, IQemuDocuments documents, QemuCpuModels models) : ICapabilitiesFacet
{
    public async ValueTask<string> HostAsync(CancellationToken cancellation)
    {
        var host = HostDescription.Of(await models.HostAsync(cancellation)) with { Uuid = options.HostUuid };
        var text = new StringBuilder("<capabilities>\n\n").Append(documents.WriteHost(host));
        foreach (var (arch, path) in catalog.Installed())
        {
            if (catalog.Find(path) is { } capabilities)
            {
                AppendGuest(text, arch, path, capabilities);
            }
        }

        return text.Append("\n</capabilities>\n").ToString();
    }

    public ValueTask<string> DomainAsync(
        string? emulator, string? arch, string? machine, string? type, bool disableDeprecated, CancellationToken cancellation)
    {
        if (type is not (null or "qemu" or "kvm"))
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"unknown virttype: {type}");
        }

        if (arch is not null && !QemuArchNames.IsKnown(arch))
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"unknown architecture: {arch}");
        }

        var wanted = arch ?? catalog.HostArch;
        var path = emulator ?? catalog.EmulatorFor(wanted) ?? throw Refuse.Argument(ErrorDomain.Qemu, $"unable to find any emulator to serve '{wanted}' architecture");
        var capabilities = catalog.Find(path) ?? throw Refuse.Argument(ErrorDomain.Qemu, $"emulator '{path}' cannot be asked what it can do");
        var accel = type == "kvm" ? QemuAccel.Kvm : type is null ? capabilities.PreferredAccel : QemuAccel.Tcg;
        var name = machine is null ? capabilities.DefaultMachine(accel)?.Name : capabilities.CanonicalMachine(accel, machine);
        var known = name is null ? null : capabilities.FindMachine(accel, name);
        if (known is null)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"the machine '{machine}' is not supported by emulator '{path}'");
        }

        var host = DomainHostFacts.Of(catalog.Firmware, QemuArchNames.ToQemu(capabilities.Arch), known.Name);
        return new(documents.WriteDomainCapabilities(new QemuDomainCapabilities(capabilities with { Emulator = path }, host).For(accel, known.Name)));
    }

    private static void AppendGuest(StringBuilder text, string arch, string path, QemuCapabilities capabilities)
    {
        var words = arch is "x86_64" or "aarch64" or "ppc64" or "s390x" or "riscv64" or "loongarch64" ? 64 : 32;
        text.Append(null, $"\n  <guest>\n    <os_type>hvm</os_type>\n    <arch name='{arch}'>\n      <wordsize>{words}</wordsize>\n      <emulator>{path}</emulator>\n");
        foreach (var machine in capabilities.Machines(capabilities.PreferredAccel))
        {
            if (machine.Alias is { } alias)
            {
                text.Append(null, $"      <machine canonical='{machine.Name}' maxCpus='{machine.MaxCpus}'>{alias}</machine>\n");
            }

            text.Append(null, $"      <machine maxCpus='{machine.MaxCpus}'>{machine.Name}</machine>\n");
        }

        text.Append(capabilities.Supports(QemuAccel.Tcg) ? "      <domain type='qemu'/>\n" : "");
        text.Append(capabilities.Supports(QemuAccel.Kvm) ? "      <domain type='kvm'/>\n" : "");
        text.Append("    </arch>\n    <features>\n      <acpi default='on' toggle='yes'/>\n      <cpuselection/>\n      <deviceboot/>\n");
        text.Append("      <disksnapshot default='on' toggle='no'/>\n    </features>\n  </guest>\n");
    }
}
