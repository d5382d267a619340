using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>How the closed sets of domain definitions are spelled.</summary>
public static class DomainNames
{
    public static readonly XmlNames<DomainLifecycleAction> LifecycleAction =
        new("destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart");

    public static readonly XmlNames<VirtType> VirtType = new(
        "qemu", "kqemu", "kvm", "xen", "lxc", "uml", "openvz", "test", "vmware", "hyperv", "vbox", "phyp", "parallels",
        "bhyve", "vz", "hvf", "none");

    public static readonly XmlNames<OsType> OsType = new("hvm", "xen", "linux", "exe", "uml", "xenpvh");

    public static readonly XmlNames<BootDevice> BootDevice = new("fd", "cdrom", "hd", "network");

    public static readonly XmlNames<LockFailureAction> LockFailureAction = new("poweroff", "restart", "pause", "ignore");

    public static readonly XmlNames<FirmwareKind> FirmwareKind = new("bios", "efi");

    public static readonly XmlNames<LoaderType> LoaderType = new("rom", "pflash");

    public static readonly XmlNames<SmbiosMode> SmbiosMode = new("emulate", "host", "sysinfo");

    public static readonly XmlNames<AcpiTableType> AcpiTableType = new("raw", "rawset", "slic", "msdm");

    public static readonly XmlNames<ClockOffset> ClockOffset = new("utc", "localtime", "variable", "timezone", "absolute");

    public static readonly XmlNames<ClockBasis> ClockBasis = new("utc", "localtime");

    public static readonly XmlNames<TimerName> TimerName = new(
        "platform", "pit", "rtc", "hpet", "tsc", "kvmclock", "hypervclock", "armvtimer");

    public static readonly XmlNames<TimerTickPolicy> TimerTickPolicy = new("delay", "catchup", "merge", "discard");

    public static readonly XmlNames<TimerTrack> TimerTrack = new("boot", "guest", "wall", "realtime");

    public static readonly XmlNames<TimerMode> TimerMode = new("auto", "native", "emulate", "paravirt", "smpsafe");

    public static readonly XmlNames<CpuMode> CpuMode = new("custom", "host-model", "host-passthrough", "maximum");

    public static readonly XmlNames<CpuMatch> CpuMatch = new("minimum", "exact", "strict");

    public static readonly XmlNames<CpuCheck> CpuCheck = new("none", "partial", "full");

    public static readonly XmlNames<CpuFallback> CpuFallback = new("allow", "forbid");

    public static readonly XmlNames<CpuFeaturePolicy> CpuFeaturePolicy = new("force", "require", "optional", "disable", "forbid");

    public static readonly XmlNames<CpuCacheMode> CpuCacheMode = new("emulate", "passthrough", "disable");

    public static readonly XmlNames<PhysAddrMode> PhysAddrMode = new("emulate", "passthrough");

    public static readonly XmlNames<NumaMemoryAccess> NumaMemoryAccess = new("shared", "private");

    public static readonly XmlNames<NumaCacheAssociativity> NumaCacheAssociativity = new("none", "direct", "full");

    public static readonly XmlNames<NumaCachePolicy> NumaCachePolicy = new("none", "writeback", "writethrough");

    public static readonly XmlNames<MemoryLatencyType> MemoryLatencyType = new("access", "read", "write");

    public static readonly XmlNames<NumaTuneMode> NumaTuneMode = new("strict", "preferred", "interleave", "restrictive");

    public static readonly XmlNames<Placement> Placement = new("static", "auto");

    public static readonly XmlNames<Scheduler> Scheduler = new("other", "batch", "idle", "fifo", "rr");

    public static readonly XmlNames<MemorySource> MemorySource = new("file", "anonymous", "memfd");

    public static readonly XmlNames<MemoryAllocation> MemoryAllocation = new("immediate", "ondemand");

    public static readonly XmlNames<CacheType> CacheType = new("both", "code", "data");

    public static readonly XmlNames<PerfEvent> PerfEvent = new(
        "cmt", "mbmt", "mbml", "cpu_cycles", "instructions", "cache_references", "cache_misses", "branch_instructions",
        "branch_misses", "bus_cycles", "stalled_cycles_frontend", "stalled_cycles_backend", "ref_cpu_cycles", "cpu_clock",
        "task_clock", "page_faults", "context_switches", "cpu_migrations", "page_faults_min", "page_faults_maj",
        "alignment_faults", "emulation_faults");

    public static readonly XmlNames<SeclabelType> SeclabelType = new("none", "dynamic", "static");

    public static readonly XmlNames<SysinfoType> SysinfoType = new("smbios", "fwcfg");

    public static readonly XmlNames<LaunchSecurityType> LaunchSecurityType = new("sev", "sev-snp", "s390-pv", "tdx");

    public static readonly XmlNames<KeyWrapCipher> KeyWrapCipher = new("aes", "dea");

    public static readonly XmlNames<HypervMode> HypervMode = new("custom", "passthrough", "host-model");

    public static readonly XmlNames<ApicDriver> ApicDriver = new("kvm", "qemu");

    public static readonly XmlNames<GicVersion> GicVersion = new("2", "3", "host");

    public static readonly XmlNames<HptResizing> HptResizing = new("enabled", "disabled", "required");

    public static readonly XmlNames<CapabilitiesPolicy> CapabilitiesPolicy = new("default", "allow", "deny");

    public static readonly XmlNames<MitigationValue> MitigationValue = new("broken", "workaround", "fixed");

    public static readonly XmlNames<IbsValue> IbsValue = new("broken", "workaround", "fixed-ibs", "fixed-ccd", "fixed-na");

    public static readonly XmlNames<AiaValue> AiaValue = new("none", "aplic", "aplic-imsic");

    public static readonly XmlNames<MsrsUnknown> MsrsUnknown = new("ignore", "fault");

    public static readonly XmlNames<StorageType> StorageType = new(
        "file", "block", "dir", "network", "volume", "nvme", "vhostuser", "vhostvdpa");

    public static readonly XmlNames<StorageFormat> StorageFormat = new(
        "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow", "qcow2", "qed",
        "vmdk", "none");

    public static readonly XmlNames<StorageProtocol> StorageProtocol = new(
        "nbd", "rbd", "sheepdog", "gluster", "iscsi", "http", "https", "ftp", "ftps", "tftp", "ssh", "vxhs", "nfs");

    public static readonly XmlNames<StorageTransport> StorageTransport = new("tcp", "unix", "rdma");

    public static readonly XmlNames<VolumeMode> VolumeMode = new("host", "direct");

    public static readonly XmlNames<StartupPolicy> StartupPolicy = new("mandatory", "requisite", "optional");

    public static readonly XmlNames<DiskDevice> DiskDevice = new("disk", "cdrom", "floppy", "lun");

    public static readonly XmlNames<DiskBus> DiskBus = new("ide", "fdc", "scsi", "virtio", "xen", "usb", "uml", "sata", "sd", "nvme");

    public static readonly XmlNames<DiskCache> DiskCache = new("default", "none", "writethrough", "writeback", "directsync", "unsafe");

    public static readonly XmlNames<DiskErrorPolicy> DiskErrorPolicy = new("stop", "report", "ignore", "enospace");

    public static readonly XmlNames<DiskIo> DiskIo = new("native", "threads", "io_uring");

    public static readonly XmlNames<DiskDiscard> DiskDiscard = new("unmap", "ignore");

    public static readonly XmlNames<DiskDetectZeroes> DiskDetectZeroes = new("off", "on", "unmap");

    public static readonly XmlNames<DiskGeometryTranslation> DiskGeometryTranslation = new("none", "auto", "lba");

    public static readonly XmlNames<DiskTray> DiskTray = new("closed", "open");

    public static readonly XmlNames<DiskSnapshot> DiskSnapshot = new("no", "internal", "external", "manual");

    public static readonly XmlNames<DiskMirrorJob> DiskMirrorJob = new("copy", "active-commit");

    public static readonly XmlNames<DiskMirrorReady> DiskMirrorReady = new("yes", "abort", "pivot");

    public static readonly XmlNames<Sgio> Sgio = new("filtered", "unfiltered");

    public static readonly XmlNames<VirtioModel> VirtioModel = new("virtio", "virtio-transitional", "virtio-non-transitional");

    public static readonly XmlNames<StorageAuthType> StorageAuthType = new("chap", "ceph");

    public static readonly XmlNames<EncryptionFormat> EncryptionFormat = new("default", "qcow", "luks", "luks2", "luks-any");

    public static readonly XmlNames<EncryptionEngine> EncryptionEngine = new("qemu", "librbd");

    public static readonly XmlNames<ControllerType> ControllerType = new(
        "ide", "fdc", "scsi", "sata", "virtio-serial", "ccid", "usb", "pci", "xenbus", "isa", "nvme");

    public static readonly XmlNames<FilesystemType> FilesystemType = new(
        "mount", "block", "file", "template", "ram", "bind", "volume");

    public static readonly XmlNames<FilesystemDriver> FilesystemDriver = new(
        "path", "handle", "loop", "nbd", "ploop", "virtiofs", "mtp");

    public static readonly XmlNames<FilesystemAccess> FilesystemAccess = new("passthrough", "mapped", "squash");

    public static readonly XmlNames<FilesystemMultidevs> FilesystemMultidevs = new("default", "remap", "forbid", "warn");

    public static readonly XmlNames<FilesystemWritePolicy> FilesystemWritePolicy = new("immediate");

    public static readonly XmlNames<FilesystemCache> FilesystemCache = new("none", "always");

    public static readonly XmlNames<FilesystemSandbox> FilesystemSandbox = new("namespace", "chroot");

    public static readonly XmlNames<InterfaceType> InterfaceType = new(
        "user", "ethernet", "vhostuser", "server", "client", "mcast", "network", "bridge", "internal", "direct", "hostdev",
        "udp", "vdpa", "null", "vds");

    public static readonly XmlNames<InterfaceBackend> InterfaceBackend = new("default", "passt");

    public static readonly XmlNames<InterfaceDriverName> InterfaceDriverName = new("qemu", "vhost");

    public static readonly XmlNames<DirectMode> DirectMode = new("vepa", "private", "bridge", "passthrough");

    public static readonly XmlNames<LinkState> LinkState = new("up", "down");

    public static readonly XmlNames<TxMode> TxMode = new("iothread", "timer");

    public static readonly XmlNames<MacAddressType> MacAddressType = new("generated", "static");

    public static readonly XmlNames<TeamingType> TeamingType = new("persistent", "transient");

    public static readonly XmlNames<CharType> CharType = new(
        "null", "vc", "pty", "dev", "file", "pipe", "stdio", "udp", "tcp", "unix", "spicevmc", "spiceport", "nmdm",
        "qemu-vdagent", "dbus");

    public static readonly XmlNames<CharProtocol> CharProtocol = new("raw", "telnet", "telnets", "tls");

    public static readonly XmlNames<SerialTargetType> SerialTargetType = new(
        "isa-serial", "usb-serial", "pci-serial", "spapr-vio-serial", "system-serial", "sclp-serial", "isa-debug");

    public static readonly XmlNames<SerialTargetModel> SerialTargetModel = new(
        "isa-serial", "usb-serial", "pci-serial", "spapr-vty", "pl011", "sclpconsole", "sclplmconsole", "16550a",
        "isa-debugcon");

    public static readonly XmlNames<ConsoleTargetType> ConsoleTargetType = new(
        "serial", "xen", "uml", "virtio", "lxc", "openvz", "sclp", "sclplm");

    public static readonly XmlNames<ChannelTargetType> ChannelTargetType = new("guestfwd", "virtio", "xen");

    public static readonly XmlNames<ChannelState> ChannelState = new("connected", "disconnected");

    public static readonly XmlNames<InputType> InputType = new("mouse", "tablet", "keyboard", "passthrough", "evdev");

    public static readonly XmlNames<InputBus> InputBus = new("ps2", "usb", "xen", "parallels", "virtio", "none");

    public static readonly XmlNames<GrabToggle> GrabToggle = new(
        "ctrl-ctrl", "alt-alt", "shift-shift", "meta-meta", "scrolllock", "ctrl-scrolllock");

    public static readonly XmlNames<InputGrab> InputGrab = new("all");

    public static readonly XmlNames<GraphicsType> GraphicsType = new("sdl", "vnc", "rdp", "desktop", "spice", "egl-headless", "dbus");

    public static readonly XmlNames<GraphicsSharePolicy> GraphicsSharePolicy = new("allow-exclusive", "force-shared", "ignore");

    public static readonly XmlNames<GraphicsConnected> GraphicsConnected = new("fail", "disconnect", "keep");

    public static readonly XmlNames<GraphicsListenType> GraphicsListenType = new("none", "address", "network", "socket");

    public static readonly XmlNames<SpiceChannelName> SpiceChannelName = new(
        "main", "display", "inputs", "cursor", "playback", "record", "smartcard", "usbredir");

    public static readonly XmlNames<SpiceChannelMode> SpiceChannelMode = new("any", "secure", "insecure");

    public static readonly XmlNames<SpiceImageCompression> SpiceImageCompression = new(
        "auto_glz", "auto_lz", "quic", "glz", "lz", "off");

    public static readonly XmlNames<SpiceCompression> SpiceCompression = new("auto", "never", "always");

    public static readonly XmlNames<SpiceStreaming> SpiceStreaming = new("filter", "all", "off");

    public static readonly XmlNames<MouseMode> MouseMode = new("server", "client");

    public static readonly XmlNames<VideoType> VideoType = new(
        "default", "vga", "cirrus", "vmvga", "xen", "vbox", "qxl", "parallels", "virtio", "gop", "none", "bochs", "ramfb");

    public static readonly XmlNames<VideoDriverName> VideoDriverName = new("qemu", "vhostuser");

    public static readonly XmlNames<VgaConf> VgaConf = new("io", "on", "off");

    public static readonly XmlNames<SoundModel> SoundModel = new(
        "sb16", "es1370", "pcspk", "ac97", "ich6", "ich9", "usb", "ich7", "virtio");

    public static readonly XmlNames<SoundCodec> SoundCodec = new("duplex", "micro", "output");

    public static readonly XmlNames<AudioType> AudioType = new(
        "none", "alsa", "coreaudio", "jack", "oss", "pulseaudio", "sdl", "spice", "file", "dbus", "pipewire");

    public static readonly XmlNames<AudioFormat> AudioFormat = new("s8", "u8", "s16", "u16", "s32", "u32", "f32");

    public static readonly XmlNames<SdlAudioDriver> SdlAudioDriver = new("esd", "alsa", "arts", "pulseaudio");

    public static readonly XmlNames<WatchdogModel> WatchdogModel = new("i6300esb", "ib700", "diag288", "itco");

    public static readonly XmlNames<WatchdogAction> WatchdogAction = new(
        "reset", "shutdown", "poweroff", "pause", "none", "dump", "inject-nmi");

    public static readonly XmlNames<BalloonModel> BalloonModel = new(
        "virtio", "xen", "none", "virtio-transitional", "virtio-non-transitional");

    public static readonly XmlNames<SmartcardMode> SmartcardMode = new("host", "host-certificates", "passthrough");

    public static readonly XmlNames<TpmModel> TpmModel = new("tpm-tis", "tpm-crb", "tpm-spapr", "spapr-tpm-proxy");

    public static readonly XmlNames<TpmBackendType> TpmBackendType = new("passthrough", "emulator", "external");

    public static readonly XmlNames<TpmVersion> TpmVersion = new("1.2", "2.0");

    public static readonly XmlNames<TpmSourceType> TpmSourceType = new("file", "dir");

    public static readonly XmlNames<TpmPcrBank> TpmPcrBank = new("sha1", "sha256", "sha384", "sha512");

    public static readonly XmlNames<TpmProfileRemoveDisabled> TpmProfileRemoveDisabled = new("check", "fips-host");

    public static readonly XmlNames<RngBackendType> RngBackendType = new("random", "egd", "builtin");

    public static readonly XmlNames<ShmemModel> ShmemModel = new("ivshmem", "ivshmem-plain", "ivshmem-doorbell");

    public static readonly XmlNames<ShmemRole> ShmemRole = new("master", "peer");

    public static readonly XmlNames<PanicModel> PanicModel = new("isa", "pseries", "hyperv", "s390", "pvpanic");

    public static readonly XmlNames<IommuModel> IommuModel = new("intel", "smmuv3", "virtio");

    public static readonly XmlNames<CryptoModel> CryptoModel = new("virtio");

    public static readonly XmlNames<CryptoType> CryptoType = new("qemu");

    public static readonly XmlNames<CryptoBackend> CryptoBackend = new("builtin", "lkcf");

    public static readonly XmlNames<MemoryModel> MemoryModel = new("dimm", "nvdimm", "virtio-pmem", "virtio-mem", "sgx-epc");

    public static readonly XmlNames<PstoreBackend> PstoreBackend = new("acpi-erst");

    public static readonly XmlNames<HostdevMode> HostdevMode = new("subsystem", "capabilities");

    public static readonly XmlNames<HostdevType> HostdevType = new("usb", "pci", "scsi", "scsi_host", "mdev");

    public static readonly XmlNames<HostdevCapabilityType> HostdevCapabilityType = new("storage", "misc", "net");

    public static readonly XmlNames<HostdevStartupPolicy> HostdevStartupPolicy = new("mandatory", "requisite", "optional");

    public static readonly XmlNames<UsbGuestReset> UsbGuestReset = new("off", "uninitialized", "on");

    public static readonly XmlNames<MdevModel> MdevModel = new("vfio-pci", "vfio-ccw", "vfio-ap");

    public static readonly XmlNames<ScsiHostProtocol> ScsiHostProtocol = new("none", "vhost");

    public static readonly XmlNames<HubType> HubType = new("usb");

    public static readonly XmlNames<RedirBus> RedirBus = new("usb");

    public static readonly XmlNames<QemuDeprecation> QemuDeprecation = new("none", "omit", "reject", "crash");

    public static readonly XmlNames<QemuPropertyType> QemuPropertyType = new("string", "signed", "unsigned", "bool", "remove");

    public static readonly XmlNames<LxcNamespace> LxcNamespace = new("netns", "ipc", "uts");

    public static readonly XmlNames<LxcNamespaceSource> LxcNamespaceSource = new("none", "netns", "name", "pid");

    public static readonly XmlNames<PciControllerModel> PciControllerModel = new(
        "pci-root", "pcie-root", "pci-bridge", "dmi-to-pci-bridge", "pcie-to-pci-bridge", "pcie-root-port",
        "pcie-switch-upstream-port", "pcie-switch-downstream-port", "pci-expander-bus", "pcie-expander-bus");

    public static readonly XmlNames<PciControllerDevice> PciControllerDevice = new(
        "pci-bridge", "i82801b11-bridge", "ioh3420", "x3130-upstream", "xio3130-downstream", "pxb", "pxb-pcie",
        "pcie-root-port", "spapr-pci-host-bridge", "pcie-pci-bridge");

    public static readonly XmlNames<UsbControllerModel> UsbControllerModel = new(
        "piix3-uhci", "piix4-uhci", "ehci", "ich9-ehci1", "ich9-uhci1", "ich9-uhci2", "ich9-uhci3", "vt82c686b-uhci",
        "pci-ohci", "nec-xhci", "qusb1", "qusb2", "qemu-xhci", "none");

    public static readonly XmlNames<ScsiControllerModel> ScsiControllerModel = new(
        "auto", "buslogic", "lsilogic", "lsisas1068", "vmpvscsi", "ibmvscsi", "virtio-scsi", "lsisas1078",
        "virtio-transitional", "virtio-non-transitional", "ncr53c90", "dc390", "am53c974");

    public static readonly XmlNames<IdeControllerModel> IdeControllerModel = new("piix3", "piix4", "ich6");
}
