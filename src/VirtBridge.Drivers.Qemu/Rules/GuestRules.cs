using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Settings of the guest as a whole that QEMU does not have.</summary>
internal static class GuestRules
{
    private const uint CpusWithoutExtendedInterrupts = 255;

    public static void Check(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        Require(
            domain.Os.Type == OsType.Hvm,
            $"Emulator '{domain.Devices.Emulator}' does not support os type '{domain.Os.Type.ToString().ToLowerInvariant()}'");
        Require(domain.MemTune.MinGuarantee is null or 0, "Parameter 'min_guarantee' not supported by QEMU.");
        Require(domain.GenId is null || capabilities.Has(QemuFlag.Vmgenid), "this QEMU does not support the 'genid' capability");
        Require(domain.Bootloader is null && domain.BootloaderArgs is null, "bootloader is not supported by QEMU");
        CheckLaunch(domain, capabilities);
        CheckLifecycle(domain);
        CheckVcpus(domain, machine, capabilities);
        CheckFeatures(domain, machine, capabilities);
        CheckBios(domain, machine);
        CheckTables(domain.Os.AcpiTables);
        CheckFirmwareConfiguration(domain);
        CheckMemory(domain, capabilities);
        CheckCpu(domain, machine);
        Require(domain.CpuTune.Resctrls.IsEmpty || domain.VirtType == VirtType.Kvm, "cachetune is only supported for KVM domains");
    }

    private static void CheckTables(ValueArray<AcpiTable> tables)
    {
        if (tables.IsEmpty)
        {
            return;
        }

        foreach (var table in tables.Where(table => table.Type is AcpiTableType.Slic or AcpiTableType.Msdm).GroupBy(table => table.Type).Where(group => group.Count() > 1))
        {
            throw Xml($"ACPI table type '{table.Key.ToString().ToLowerInvariant()}' may only appear once");
        }

        Require(tables.All(table => table.Type != AcpiTableType.Rawset), "ACPI table type 'rawset' is not supported");
    }

    private static void CheckLifecycle(DomainDef domain)
    {
        if (domain.OnReboot == DomainLifecycleAction.RestartRename || domain.OnPowerOff == DomainLifecycleAction.RestartRename
            || domain.OnCrash == DomainLifecycleAction.RestartRename)
        {
            throw Unsupported("qemu driver doesn't support the 'rename-restart' action for 'on_reboot'/'on_poweroff'/'on_crash'");
        }

        if (domain.OnPowerOff == DomainLifecycleAction.Preserve || domain.OnReboot == DomainLifecycleAction.Preserve)
        {
            throw Unsupported("qemu driver doesn't support the 'preserve' action for 'on_reboot'/'on_poweroff'");
        }

        if (domain is { OnReboot: DomainLifecycleAction.Destroy, OnPowerOff: DomainLifecycleAction.Restart })
        {
            throw Unsupported("qemu driver doesn't support 'onReboot' set to 'destroy and 'onPoweroff' set to 'reboot'");
        }
    }

    private static void CheckLaunch(DomainDef domain, QemuCapabilities capabilities)
    {
        switch (domain.LaunchSecurity)
        {
            case LaunchSecurity.Sev sev:
                Require(capabilities.Has(QemuFlag.SevGuest), "'sev' launch security is not supported with this QEMU binary");
                Require(
                    sev.KernelHashes is null || capabilities.Has(QemuFlag.SevGuestKernelHashes),
                    "SEV measured direct kernel boot is not supported with this QEMU binary");
                break;
            case LaunchSecurity.SevSnp:
                Require(capabilities.Has(QemuFlag.SevSnpGuest), "'sev-snp' launch security is not supported with this QEMU binary");
                break;
            case LaunchSecurity.S390Pv:
                Require(
                    capabilities.Has(QemuFlag.ConfidentialGuestSupport) && capabilities.Has(QemuFlag.S390PvGuest),
                    "'s390-pv' launch security is not supported with this QEMU binary");
                break;
        }
    }

    private static void CheckVcpus(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        var count = domain.Vcpus.Max;
        if (capabilities.FindMachine(CommandLine.MachineArguments.AccelOf(domain), machine.Name)?.MaxCpus is > 0 and var most && count > most)
        {
            throw Unsupported($"Maximum CPUs greater than specified machine type limit {most}");
        }

        Require(domain.Vcpus.Online > 0 && domain.Vcpus.Individual.All(vcpu => vcpu.Id != 0 || vcpu.Enabled), "vcpu 0 can't be offline");
        if (domain.Cpu?.Topology is { } topology)
        {
            var product = (ulong)topology.Sockets * topology.Dies * topology.Clusters * topology.Cores * topology.Threads;
            Require(product == count, "CPU topology doesn't match maximum vcpu count");
        }

        if (machine.IsX86 && count > CpusWithoutExtendedInterrupts)
        {
            Require(machine.IsQ35, $"more than {CpusWithoutExtendedInterrupts} vCPUs are only supported on q35-based machine types");
            Require(
                domain.Devices.Iommu is { Eim: true },
                $"more than {CpusWithoutExtendedInterrupts} vCPUs require extended interrupt mode enabled on the iommu device");
        }
    }

    private static void CheckFeatures(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        var features = domain.Features;
        ReadOnlySpan<(bool Present, bool Fits, string Name)> facts =
        [
            (features.IoApic is not null, machine.IsX86, "ioapic"),
            (features.Htm is not null, machine.IsPSeries, "htm"),
            (features.NestedHv is not null, machine.IsPSeries, "nested-hv"),
            (features.CcfAssist is not null, machine.IsPSeries, "ccf-assist"),
            (features.Cfpc is not null, machine.IsPSeries, "cfpc"),
            (features.Sbbc is not null, machine.IsPSeries, "sbbc"),
            (features.Ibs is not null, machine.IsPSeries, "ibs"),
            (features.VmPort is not null, machine.IsX86, "vmport"),
            (features.Smm is { State: not false }, machine.IsX86, "smm"),
            (features.Kvm is not null, machine.IsX86 || machine.IsArm || machine.IsS390 || machine.IsPpc64 || machine.IsRiscv || machine.IsLoongArch, "kvm"),
        ];
        foreach (var (present, fits, name) in facts)
        {
            Require(!present || fits, $"The '{name}' feature is not supported for architecture '{domain.Arch}' or machine type '{domain.Os.Machine}'");
        }

        Require(features.Ras is null || machine.IsArmVirt, "ras feature is only supported with ARM Virt machines");
        Require(features.Aia is null || machine.IsRiscvVirt, "aia feature is only supported with RISC-V Virt machines");
        Require(
            features.Hyperv is null || machine.IsX86 || machine.IsArm,
            $"Hyperv features are not supported for architecture '{domain.Arch}' or machine type '{domain.Os.Machine}'");
        Require(
            features.Apic is not { Eoi: not null } || machine.IsX86,
            $"The 'eoi' attribute of the 'apic' feature is not supported for architecture '{domain.Arch}' or machine type '{domain.Os.Machine}'");
        Require(features.VmPort is null || capabilities.Has(QemuFlag.MachineVmportOpt), "vmport is not available with this QEMU binary");
        Require(features.VmCoreInfo != true || capabilities.Has(QemuFlag.Vmcoreinfo), "vmcoreinfo is not available with this QEMU binary");
        Require(
            features.Tcg is not { TbCacheBytes: { } cache } || cache % (1024 * 1024) == 0,
            "tb-cache size must be an integer multiple of MiB");
        Require(
            features.AsyncTeardown is null || capabilities.Has(QemuFlag.RunWithAsyncTeardown),
            "asynchronous teardown is not available with this QEMU binary");
        CheckTimers(domain, machine, capabilities);
    }

    private static void CheckTimers(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        foreach (var timer in domain.Clock.Timers)
        {
            switch (timer.Name)
            {
                case TimerName.Platform:
                    throw Unsupported("unsupported timer type (name) 'platform'");
                case TimerName.Rtc:
                    Require(timer.Track is not TimerTrack.Boot, "unsupported rtc timer track 'boot'");
                    Require(
                        timer.TickPolicy is null or TimerTickPolicy.Delay or TimerTickPolicy.Catchup,
                        $"unsupported rtc timer tickpolicy '{timer.TickPolicy.ToString()?.ToLowerInvariant()}'");
                    break;
                case TimerName.Pit:
                    Require(
                        timer.TickPolicy is null or TimerTickPolicy.Delay or TimerTickPolicy.Discard or TimerTickPolicy.Catchup,
                        $"unsupported pit tickpolicy '{timer.TickPolicy.ToString()?.ToLowerInvariant()}'");
                    break;
                case TimerName.Hpet:
                    Require(timer.Present != true || capabilities.Has(QemuFlag.MachineHpet) || machine.IsX86, "hpet timer is not supported");
                    break;
                case TimerName.Armvtimer:
                    Require(
                        domain.VirtType == VirtType.Kvm && machine.IsArmVirt,
                        $"Configuring the 'armvtimer' timer is not supported for virtType={domain.VirtType.ToString().ToLowerInvariant()} arch={domain.Arch} machine={machine.Name} guests");
                    Require(timer.Present != false, "The 'armvtimer' timer can't be disabled");
                    Require(capabilities.Has(QemuFlag.CpuKvmNoAdjvtime), "Configuring the 'armvtimer' timer is not supported with this QEMU binary");
                    Require(
                        timer.TickPolicy is null or TimerTickPolicy.Delay or TimerTickPolicy.Discard,
                        $"The 'armvtimer' timer does not support tickpolicy '{timer.TickPolicy.ToString()?.ToLowerInvariant()}'");
                    break;
            }
        }
    }

    private static void CheckBios(DomainDef domain, GuestMachine machine)
    {
        if (domain.Os.BiosUseSerial == true)
        {
            Require(machine.IsX86, "BIOS serial console only supported on x86 architectures");
            if (domain.Devices.Serials.IsEmpty)
            {
                throw Xml("need at least one serial port to use BIOS serial output");
            }
        }

        if (machine.IsX86 && !domain.Features.Acpi && (domain.Os.Firmware == FirmwareKind.Efi || domain.Os.Loader is { Type: LoaderType.Pflash }))
        {
            throw Unsupported("UEFI requires ACPI on this architecture");
        }

        if (domain.Os.Loader is not { Secure: true })
        {
            return;
        }

        Require(machine.IsQ35, "Secure boot is supported with q35 machine types only");
        Require(machine.Arch == "x86_64", "Secure boot is supported for x86_64 architecture only");
        Require(domain.Features.Smm is { State: true }, "Secure boot requires SMM feature enabled");
    }

    /// <summary>Names of files the guest finds in its firmware interface are kept apart from QEMU's own.</summary>
    private static void CheckFirmwareConfiguration(DomainDef domain)
    {
        foreach (var sysinfo in domain.Sysinfo)
        {
            foreach (var entry in sysinfo.FwCfg)
            {
                Require(entry.Name.StartsWith("opt/", StringComparison.Ordinal), "Invalid firmware name");
                Require(
                    !entry.Name.StartsWith("opt/ovmf/", StringComparison.Ordinal) && !entry.Name.StartsWith("opt/org.qemu/", StringComparison.Ordinal),
                    "That firmware name is reserved");
            }
        }
    }

    private static void CheckMemory(DomainDef domain, QemuCapabilities capabilities)
    {
        var memory = domain.MemoryBacking;
        if (memory.HugePages || !memory.HugePageSizes.IsEmpty)
        {
            Require(memory.Allocation != MemoryAllocation.Ondemand, "hugepages are not allowed with memory allocation ondemand");
            Require(memory.Source != MemorySource.Anonymous, "hugepages are not allowed with anonymous memory source");
            Require(
                memory.Source != MemorySource.Memfd || capabilities.Has(QemuFlag.MemoryBackendMemfdHugetlb),
                "hugepages is not supported with memfd memory source");
        }

        Require(
            memory.AllocationThreads is null || capabilities.Has(QemuFlag.MemoryBackendFilePreallocThreads),
            "preallocation threads are unsupported with this QEMU");
        var cells = domain.Cpu?.Numa ?? default;
        if (!cells.IsEmpty && cells.All(cell => string.IsNullOrEmpty(cell.Cpus)))
        {
            throw Unsupported("At least one NUMA node has to have CPUs");
        }
    }

    private static void CheckCpu(DomainDef domain, GuestMachine machine)
    {
        if (domain.Cpu is not { } cpu)
        {
            return;
        }

        if (cpu.Cache is { } cache)
        {
            Require(machine.IsX86, $"CPU cache specification is not supported for '{domain.Arch}' architecture");
            var mode = cache.Mode.ToString().ToLowerInvariant();
            if (cache.Mode == CpuCacheMode.Emulate)
            {
                Require(cache.Level == 3, $"CPU cache mode '{mode}' can only be used with level='3'");
            }

            Require(
                cache.Mode != CpuCacheMode.Passthrough || cpu.Mode is CpuMode.HostPassthrough or CpuMode.Maximum,
                $"CPU cache mode '{mode}' can only be used with 'host-passthrough' / 'maximum' CPUs");
        }

        if (cpu.PhysAddr is not { } address)
        {
            return;
        }

        Require(address.Limit is null || address.Mode == PhysAddrMode.Passthrough, "attribute 'limit' is only supported for maxphysaddr mode 'passthrough'");
        Require(machine.IsX86, $"CPU maximum physical address bits specification is not supported for '{domain.Arch}' architecture");
        Require(
            address.Mode != PhysAddrMode.Passthrough || cpu.Mode is CpuMode.HostPassthrough or CpuMode.Maximum,
            "CPU maximum physical address mode 'passthrough' can only be used with 'host-passthrough' / 'maximum' CPUs");
    }
}
