using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>
/// How each flag follows from what QEMU says about itself: <c>flag kind fact...</c>, any one fact is enough.
/// Flags that need more than one fact are missing here and computed by <see cref="QemuCapabilitiesProbe"/>.
/// </summary>
internal static class QemuFlagRules
{
    private const string Table = """
        sdl schema query-display-options/ret-type/+sdl
        spice option spice
        hda-duplex type hda-duplex
        ccid-emulated type ccid-card-emulated
        ccid-passthru type ccid-card-passthru
        piix3-usb-uhci type piix3-usb-uhci
        piix4-usb-uhci type piix4-usb-uhci
        usb-ehci type usb-ehci
        ich9-usb-ehci1 type ich9-usb-ehci1
        vt82c686b-usb-uhci type vt82c686b-usb-uhci
        pci-ohci type pci-ohci
        usb-redir type usb-redir
        usb-hub type usb-hub
        ich9-ahci type ich9-ahci
        virtio-blk-pci.scsi property virtio-blk-pci.scsi
        scsi-disk.channel property scsi-hd.channel
        scsi-block type scsi-block
        hda-micro type hda-micro
        nec-usb-xhci type nec-usb-xhci
        lsi type lsi53c895a
        virtio-scsi-pci type virtio-scsi-pci
        usb-redir.filter property usb-redir.filter
        seccomp-sandbox option sandbox
        vnc option vnc
        qxl type qxl
        VGA type VGA
        cirrus-vga type cirrus-vga
        vmware-svga type vmware-svga
        s390-sclp type s390-sclp-event-facility
        usb-serial type usb-serial
        virtio-rng type virtio-rng-pci virtio-rng-ccw virtio-rng-device
        rng-random type rng-random
        rng-egd type rng-egd
        virtio-ccw type virtio-net-ccw
        megasas type megasas
        tpm-passthrough tpm-type passthrough
        tpm-tis tpm-model tpm-tis
        nvram type spapr-nvram
        pci-bridge type pci-bridge
        vfio-pci type vfio-pci
        dmi-to-pci-bridge type i82801b11-bridge
        usb-storage type usb-storage
        virtio-mmio type virtio-mmio
        ich9-intel-hda type ich9-intel-hda
        kvm-pit-lost-tick-policy property kvm-pit.lost_tick_policy
        pvpanic type pvpanic
        usb-kbd type usb-kbd
        usb-audio type usb-audio
        rtc-reset-reinjection schema rtc-reset-reinjection
        migrate-rdma migration rdma-pin-all
        VGA.vgamem_mb property VGA.vgamem_mb
        vmware-svga.vgamem_mb property vmware-svga.vgamem_mb
        qxl.vgamem_mb property qxl.vgamem_mb
        pc-dimm type pc-dimm
        machine-vmport-opt machine generic-pc.vmport
        pci-serial type pci-serial
        ioh3420 type ioh3420
        x3130-upstream type x3130-upstream
        xio3130-downstream type xio3130-downstream
        rtl8139 type rtl8139
        e1000 type e1000
        virtio-net type virtio-net-pci virtio-net-ccw virtio-net-device
        virtio-gpu type virtio-gpu-pci virtio-gpu-device
        virtio-keyboard type virtio-keyboard-pci virtio-keyboard-device
        virtio-mouse type virtio-mouse-pci virtio-mouse-device
        virtio-tablet type virtio-tablet-pci virtio-tablet-device
        virtio-input-host type virtio-input-host-pci virtio-input-host-device
        virtio-balloon-pci.deflate-on-oom property virtio-balloon-pci.deflate-on-oom virtio-balloon-ccw.deflate-on-oom virtio-balloon-device.deflate-on-oom
        mptsas1068 type mptsas1068
        spice-gl option spice.gl
        qxl.vram64_size_mb property qxl.vram64_size_mb
        pxb type pxb
        pxb-pcie type pxb-pcie
        intel-iommu type intel-iommu
        virtio-vga type virtio-vga
        ivshmem-plain type ivshmem-plain
        ivshmem-doorbell type ivshmem-doorbell
        vhost-scsi type vhost-scsi
        query-cpu-model-expansion schema query-cpu-model-expansion
        spice-rendernode option spice.rendernode
        nvdimm type nvdimm
        pcie-root-port type pcie-root-port
        query-cpu-definitions schema query-cpu-definitions
        qemu-xhci type qemu-xhci
        spapr-pci-host-bridge type spapr-pci-host-bridge
        spapr-pci-host-bridge.numa_node property spapr-pci-host-bridge.numa_node
        intel-iommu.intremap property intel-iommu.intremap
        intel-iommu.caching-mode property intel-iommu.caching-mode
        intel-iommu.eim property intel-iommu.eim
        intel-iommu.device-iotlb property intel-iommu.device-iotlb
        chardev-reconnect option chardev.reconnect
        vmcoreinfo type vmcoreinfo
        spapr-vty type spapr-vty
        sclplmconsole type sclplmconsole
        isa-serial type isa-serial
        pl011 type pl011
        virtio-gpu-ccw type virtio-gpu-ccw
        virtio-keyboard-ccw type virtio-keyboard-ccw
        virtio-mouse-ccw type virtio-mouse-ccw
        virtio-tablet-ccw type virtio-tablet-ccw
        pcie-pci-bridge type pcie-pci-bridge
        nbd-tls schema nbd-server-start/arg-type/tls-creds
        tpm-crb tpm-model tpm-crb
        pr-manager-helper type pr-manager-helper
        vfio-ccw type vfio-ccw
        screendump_device schema screendump/arg-type/device
        hda-output type hda-output
        vmgenid type vmgenid
        vhost-vsock type vhost-vsock-device
        tpm-emulator tpm-type emulator
        mch type mch
        mch.extended-tseg-mbytes property mch.extended-tseg-mbytes
        egl-headless schema query-display-options/ret-type/+egl-headless
        vfio-ap type vfio-ap
        zpci type zpci
        memory-backend-memfd type memory-backend-memfd
        memory-backend-memfd.hugetlb object memory-backend-memfd.hugetlb
        egl-headless.rendernode schema query-display-options/ret-type/+egl-headless/rendernode
        memory-backend-file.pmem object memory-backend-file.pmem
        nvdimm.unarmed property nvdimm.unarmed
        virtio-pci-non-transitional type virtio-blk-pci-non-transitional
        x86-max-cpu type max-x86_64-cpu max-i386-cpu
        machine.virt.iommu machine virt.iommu
        cpu-unavailable-features object max-x86_64-cpu.unavailable-features
        canonical-cpu-features object max-x86_64-cpu.unavailable-features
        bochs-display type bochs-display
        migration-file-drop-cache schema blockdev-add/arg-type/+file/drop-cache
        dbus-vmstate type dbus-vmstate
        vhost-user-gpu type vhost-user-gpu
        vhost-user-vga type vhost-user-vga
        query-cpu-model-baseline schema query-cpu-model-baseline
        query-cpu-model-comparison schema query-cpu-model-comparison
        ramfb type ramfb
        arm-max-cpu type max-arm-cpu
        drive-nvme schema blockdev-add/arg-type/+nvme
        smp-dies option smp-opts.dies
        i8042 type i8042
        rng-builtin type rng-builtin
        tpm-spapr tpm-model tpm-spapr
        cpu.kvm-no-adjvtime object max-arm-cpu.kvm-no-adjvtime
        vhost-user-fs type vhost-user-fs-device
        fsdev.multidevs option fsdev.multidevs
        pcie-root-port.hotplug property pcie-root-port.hotplug
        aio.io_uring schema blockdev-add/arg-type/+file/aio/^io_uring
        virtio-blk-pci.scsi.default.disabled default-off virtio-blk-pci.scsi
        pvscsi type pvscsi
        cpu.migratable object max-x86_64-cpu.migratable
        intel-iommu.aw-bits property intel-iommu.aw-bits
        spapr-tpm-proxy type spapr-tpm-proxy
        numa.hmat schema set-numa-node/arg-type/+hmat-lb
        usb-host.hostdevice property usb-host.hostdevice
        virtio-balloon.free-page-reporting property virtio-balloon-pci.free-page-reporting virtio-balloon-ccw.free-page-reporting virtio-balloon-device.free-page-reporting
        netdev.vhost-vdpa schema netdev_add/arg-type/+vhost-vdpa
        dc390 type dc390
        am53c974 type am53c974
        virtio-pmem-pci type virtio-pmem-pci
        vhost-user-fs.bootindex property vhost-user-fs-device.bootindex
        vhost-user-blk type vhost-user-blk
        memory-backend-file.x-use-canonical-path-for-ramblock-id object memory-backend-file.x-use-canonical-path-for-ramblock-id
        vnc-power-control option vnc.power-control
        rotation-rate property scsi-hd.rotation_rate
        acpi-index property virtio-net-pci.acpi-index
        input-linux type input-linux
        virtio-gpu-gl-pci type virtio-gpu-gl-pci
        virtio-vga-gl type virtio-vga-gl
        confidential-guest-support machine none.confidential-guest-support
        s390-pv-guest type s390-pv-guest
        set-action schema set-action
        virtio-blk.queue-size property virtio-blk-pci.queue-size virtio-blk-ccw.queue-size
        virtio-mem-pci type virtio-mem-pci
        memory-backend-file.reserve object memory-backend-file.reserve
        piix4.acpi-root-pci-hotplug property PIIX4_PM.acpi-root-pci-hotplug
        netdev.json schema netdev_add/arg-type/+dgram
        query-dirty-rate schema query-dirty-rate
        rbd-encryption schema blockdev-add/arg-type/+rbd/encrypt
        sev-guest-kernel-hashes schema object-add/arg-type/+sev-guest/kernel-hashes
        sev-inject-launch-secret schema sev-inject-launch-secret
        device.json+hotplug schema device_add/$json-cli-hotplug
        virtio-mem-pci.prealloc property virtio-mem-pci.prealloc
        calc-dirty-rate schema calc-dirty-rate
        dirtyrate-param.mode schema calc-dirty-rate/arg-type/mode
        blockdev.nbd.tls-hostname schema blockdev-add/arg-type/+nbd/tls-hostname
        memory-backend-file.prealloc-threads object memory-backend-file.prealloc-threads
        virtio-iommu-pci type virtio-iommu-pci
        virtio-iommu.boot-bypass property virtio-iommu-pci.boot-bypass
        virtio-net.rss property virtio-net-pci.rss virtio-net-ccw.rss
        chardev.qemu-vdagent schema chardev-add/arg-type/backend/+qemu-vdagent
        display-dbus schema query-display-options/ret-type/+dbus
        iothread.thread-pool-max schema object-add/arg-type/+iothread/thread-pool-max
        usb-host.guest-resets-all property usb-host.guest-resets-all
        migration.blocked-reasons schema query-migrate/ret-type/blocked-reasons
        query-stats schema query-stats
        query-stats-schemas schema query-stats-schemas
        thread-context type thread-context
        screenshot-format-png schema screendump/arg-type/format/^png
        machine-hpet option machine.hpet
        netdev.stream schema netdev_add/arg-type/+stream
        virtio-crypto type virtio-crypto-device
        cryptodev-backend-lkcf type cryptodev-backend-lkcf
        pvpanic-pci type pvpanic-pci
        netdev.stream.reconnect schema netdev_add/arg-type/+stream/reconnect
        virtio-gpu.blob property virtio-gpu-pci.blob virtio-gpu-device.blob
        rbd-encryption-layering schema blockdev-add/arg-type/+rbd/encrypt/parent
        rbd-encryption-luks-any schema blockdev-add/arg-type/+rbd/encrypt/+luks-any
        qcow2-discard-no-unref schema blockdev-add/arg-type/+qcow2/discard-no-unref
        run-with.async-teardown option run-with.async-teardown
        virtio-blk-vhost-vdpa schema blockdev-add/arg-type/+virtio-blk-vhost-vdpa/$fdset
        virtio-blk.iothread-mapping property virtio-blk-pci.iothread-vq-mapping virtio-blk-ccw.iothread-vq-mapping
        smp-clusters option smp-opts.clusters
        virtio-mem-pci.dynamic-memslots property virtio-mem-pci.dynamic-memslots
        blockjob.backing-mask-protocol schema block-commit/arg-type/backing-mask-protocol
        display-reload schema display-reload
        usb-mtp type usb-mtp
        machine.virt.ras machine virt.ras
        virtio-sound type virtio-sound-device
        netdev.user schema netdev_add/arg-type/+user
        acpi-erst type acpi-erst
        intel-iommu.dma-translation property intel-iommu.dma-translation
        machine-i8042-opt machine generic-pc.i8042
        chardev-reconnect-miliseconds option chardev.reconnect-ms
        virtio-ccw.loadparm property virtio-blk-ccw.loadparm
        netdev-stream-reconnect-miliseconds schema netdev_add/arg-type/+stream/reconnect-ms
        query-cpu-model-expansion.deprecated-props schema query-cpu-model-expansion/ret-type/deprecated-props
        migrate-incoming.exit-on-error schema migrate-incoming/arg-type/exit-on-error
        blockdev-set-active schema blockdev-set-active
        virtio-mem-ccw type virtio-mem-ccw
        machine.virt.aia machine virt.aia
        shim machine none.shim
        virtio-scsi.iothread-mapping property virtio-scsi-pci.iothread-vq-mapping virtio-scsi-ccw.iothread-vq-mapping
        """;

    public static IReadOnlyList<QemuFlagRule> All { get; } = [.. Table.Split('\n').Select(QemuFlagRule.Parse)];
}
