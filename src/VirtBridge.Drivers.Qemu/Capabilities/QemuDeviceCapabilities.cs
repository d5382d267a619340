using VirtBridge.Model;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>The devices guests of a machine can have.</summary>
internal sealed class QemuDeviceCapabilities(QemuCapabilities qemu, QemuDomainHost host, string machine)
{
    private bool IsPseries => machine == "pseries" || machine.StartsWith("pseries-", StringComparison.Ordinal);

    /// <summary>Boards with an IDE controller on them.</summary>
    private bool HasIde => machine is "pc" or "malta" or "sun4u" or "g3beige"
        || machine.StartsWith("pc-i440fx-", StringComparison.Ordinal)
        || machine.StartsWith("pc-0.", StringComparison.Ordinal)
        || machine.StartsWith("pc-1.", StringComparison.Ordinal);

    private bool HasUsb => Any(
        QemuFlag.Piix3UsbUhci, QemuFlag.Piix4UsbUhci, QemuFlag.UsbEhci, QemuFlag.Ich9UsbEhci1, QemuFlag.Vt82c686bUsbUhci,
        QemuFlag.PciOhci, QemuFlag.NecUsbXhci, QemuFlag.QemuXhci);

    public ValueArray<CapabilitySection> All() =>
    [
        Disk(), Graphics(), Video(), Hostdev(), Rng(), Filesystem(), Tpm(),
        OrNothing("redirdev", new CapabilityEnum("bus", Names((qemu.Has(QemuFlag.UsbRedir), "usb")))),
        Channel(), Crypto(),
        new("interface", true)
        {
            Enums = [new("backendType", Names((true, "default"), (qemu.Has(QemuFlag.NetdevStream), "passt")))],
        },
        Panic(),
    ];

    internal static ValueArray<string> Names(params (bool Offered, string Name)[] names) =>
        names.Where(name => name.Offered).Select(name => name.Name).ToValueArray();

    private CapabilitySection Disk() => new("disk", true)
    {
        Enums =
        [
            new("diskDevice", Names((true, "disk"), (true, "cdrom"), (!IsPseries, "floppy"), (true, "lun"))),
            new("bus", Names(
                (HasIde, "ide"),
                (!IsPseries, "fdc"),
                (true, "scsi"),
                (true, "virtio"),
                (qemu.Has(QemuFlag.UsbStorage), "usb"),
                (qemu.Has(QemuFlag.Ich9Ahci), "sata"))),
            new("model", VirtioModels(true)),
        ],
    };

    private CapabilitySection Graphics() => new("graphics", true)
    {
        Enums =
        [
            new("type", Names(
                (qemu.Has(QemuFlag.Sdl), "sdl"),
                (qemu.Has(QemuFlag.Vnc), "vnc"),
                (qemu.Has(QemuFlag.DisplayDbus), "rdp"),
                (qemu.Has(QemuFlag.Spice), "spice"),
                (qemu.Has(QemuFlag.EglHeadless), "egl-headless"),
                (qemu.Has(QemuFlag.DisplayDbus), "dbus"))),
        ],
    };

    private CapabilitySection Video() => new("video", true)
    {
        Enums =
        [
            new("modelType", Names(
                (qemu.Has(QemuFlag.Vga), "vga"),
                (qemu.Has(QemuFlag.CirrusVga), "cirrus"),
                (qemu.Has(QemuFlag.VmwareSvga), "vmvga"),
                (qemu.Has(QemuFlag.Qxl), "qxl"),
                (qemu.Has(QemuFlag.VirtioGpu), "virtio"),
                (true, "none"),
                (qemu.Has(QemuFlag.BochsDisplay), "bochs"),
                (qemu.Has(QemuFlag.Ramfb), "ramfb"))),
        ],
    };

    private CapabilitySection Hostdev() => new("hostdev", true)
    {
        Enums =
        [
            new("mode", ["subsystem"]),
            new("startupPolicy", ["default", "mandatory", "requisite", "optional"]),
            new("subsysType", Names((HasUsb, "usb"), (true, "pci"), (true, "scsi"))),
            new("capsType", []),
            new("pciBackend", host.PciBackends),
        ],
    };

    private CapabilitySection Rng() => new("rng", true)
    {
        Enums =
        [
            new("model", VirtioModels(qemu.Has(QemuFlag.VirtioRng))),
            new("backendModel", Names(
                (qemu.Has(QemuFlag.RngRandom), "random"),
                (qemu.Has(QemuFlag.RngEgd), "egd"),
                (qemu.Has(QemuFlag.RngBuiltin), "builtin"))),
        ],
    };

    private CapabilitySection Filesystem() => new("filesystem", true)
    {
        Enums = [new("driverType", Names((true, "path"), (true, "handle"), (qemu.Has(QemuFlag.VhostUserFs), "virtiofs")))],
    };

    private CapabilitySection Tpm() => OrNothing(
        "tpm",
        new CapabilityEnum("model", Names(
            (qemu.Has(QemuFlag.TpmTis), "tpm-tis"),
            (qemu.Has(QemuFlag.TpmCrb), "tpm-crb"),
            (qemu.Has(QemuFlag.TpmSpapr), "tpm-spapr"),
            (qemu.Has(QemuFlag.SpaprTpmProxy), "spapr-tpm-proxy"))),
        new CapabilityEnum("backendModel", Names(
            (qemu.Has(QemuFlag.TpmPassthrough), "passthrough"),
            (qemu.Has(QemuFlag.TpmEmulator), "emulator"),
            (qemu.Has(QemuFlag.TpmEmulator), "external"))),
        new CapabilityEnum("backendVersion", host.TpmVersions));

    private CapabilitySection Channel() => new("channel", true)
    {
        Enums = [new("type", Names((true, "pty"), (true, "unix"), (qemu.Has(QemuFlag.Spice), "spicevmc")))],
    };

    private CapabilitySection Crypto() => new("crypto", true)
    {
        Enums =
        [
            new("model", Names((qemu.Has(QemuFlag.VirtioCrypto), "virtio"))),
            new("type", ["qemu"]),
            new("backendModel", Names((true, "builtin"), (qemu.Has(QemuFlag.CryptodevBackendLkcf), "lkcf"))),
        ],
    };

    private CapabilitySection Panic()
    {
        var isX86 = qemu.Arch is "x86_64" or "i686";
        return OrNothing("panic", new CapabilityEnum("model", Names(
            (isX86 && qemu.Has(QemuFlag.Pvpanic), "isa"),
            (qemu.Arch is "ppc64" or "ppc64le", "pseries"),
            (isX86, "hyperv"),
            (qemu.Arch == "s390x", "s390"),
            (qemu.Has(QemuFlag.PvpanicPci), "pvpanic"))));
    }

    private ValueArray<string> VirtioModels(bool offered) => Names(
        (offered, "virtio"),
        (offered && qemu.Has(QemuFlag.VirtioPciNonTransitional), "virtio-transitional"),
        (offered && qemu.Has(QemuFlag.VirtioPciNonTransitional), "virtio-non-transitional"));

    /// <summary>A device without any model is not there at all.</summary>
    private static CapabilitySection OrNothing(string name, CapabilityEnum first, params CapabilityEnum[] others) => first.Values.IsEmpty
        ? new CapabilitySection(name, false)
        : new CapabilitySection(name, true) { Enums = [first, .. others] };

    private bool Any(params QemuFlag[] flags) => flags.Any(qemu.Has);
}
