using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Small devices QEMU cannot have.</summary>
internal static class PeripheralRules
{
    public static void Check(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        var devices = domain.Devices;
        foreach (var watchdog in devices.Watchdogs)
        {
            Check(watchdog, machine);
        }

        Require(
            devices.Watchdogs.All(watchdog => watchdog.Action == devices.Watchdogs[0].Action),
            "watchdogs with different actions are not supported with this QEMU binary");

        CheckTpms(devices, capabilities);
        CheckShmems(devices.Shmems);
        CheckPanics(domain, machine);
        if (devices.Nvram is { } nvram)
        {
            Require(machine.IsPSeries, "nvram device is only supported for PPC64");
            Require(nvram.Address is null or DeviceAddress.SpaprVio, "nvram address type must be spaprvio");
        }

        foreach (var sound in devices.Sounds)
        {
            CheckSound(sound, capabilities);
        }

        foreach (var filesystem in devices.Filesystems)
        {
            FilesystemRules.Check(filesystem, capabilities);
        }

        Require(
            devices.Vsock is null || capabilities.Has(QemuFlag.VhostVsock),
            "vsock device is not supported with this QEMU binary");
        if (devices.Balloon is { } balloon)
        {
            Require(balloon.Model != BalloonModel.Xen, "Memory balloon device type 'xen' is not supported by this version of qemu");
            Require(
                balloon.FreePageReporting is null || capabilities.Has(QemuFlag.VirtioBalloonFreePageReporting),
                "freePageReporting is not supported by this QEMU binary");
        }

        var vfioAps = devices.Hostdevs.Count(hostdev => hostdev.Source is HostdevSource.Mdev { Model: MdevModel.VfioAp });
        Require(vfioAps <= 1, "Only one hostdev of model vfio-ap is supported");
        foreach (var hostdev in devices.Hostdevs)
        {
            CheckHostdev(hostdev, devices);
        }

        foreach (var crypto in devices.Cryptos)
        {
            Require(
                crypto.Backend != CryptoBackend.Lkcf || capabilities.Has(QemuFlag.CryptodevBackendLkcf),
                "crypto device of model 'lkcf' is not supported with this QEMU binary");
        }
    }

    private static void Check(WatchdogDef watchdog, GuestMachine machine)
    {
        var model = watchdog.Model switch
        {
            WatchdogModel.I6300Esb => "i6300esb",
            WatchdogModel.Ib700 => "ib700",
            WatchdogModel.Diag288 => "diag288",
            _ => "itco",
        };
        switch (watchdog.Model)
        {
            case WatchdogModel.I6300Esb when watchdog.Address is not (null or DeviceAddress.Pci):
                throw Unsupported($"{model} model of watchdog can go only on PCI bus");
            case WatchdogModel.Ib700 when !machine.IsI440Fx && !machine.IsIsaPc:
                throw Unsupported($"{model} model of watchdog cannot be used with this machine type");
            case WatchdogModel.Ib700 when watchdog.Address is not null:
                throw Unsupported($"{model} model of watchdog does not support configuring the address");
            case WatchdogModel.Diag288:
                Require(machine.IsS390, $"{model} model of watchdog is allowed for s390 and s390x only");
                Require(watchdog.Address is null, $"{model} model of watchdog is virtual and cannot go on any bus.");
                break;
            case WatchdogModel.Itco:
                Require(machine.IsQ35, $"{model} model of watchdog is only part of q35 machine");
                Require(watchdog.Address is null, $"{model} model of watchdog does not support configuring the address");
                break;
        }
    }

    private static void CheckTpms(DomainDevices devices, QemuCapabilities capabilities)
    {
        Require(devices.Tpms.Count(tpm => tpm.Model != TpmModel.SpaprTpmProxy) <= 1, "only a single TPM non-proxy device is supported");
        foreach (var tpm in devices.Tpms)
        {
            CheckModel(tpm, capabilities);
            if (tpm is { Model: TpmModel.SpaprTpmProxy, Backend: not TpmBackend.Passthrough })
            {
                throw Unsupported("TPM Proxy model spapr-tpm-proxy requires 'Passthrough' backend");
            }

            if (tpm.Backend is TpmBackend.Emulator { Version: TpmVersion.V1_2 })
            {
                Require(tpm.Model != TpmModel.TpmCrb, "Unsupported interface 'tpm-crb' for TPM 1.2");
                Require(tpm.Model != TpmModel.TpmSpapr, "TPM 1.2 is not supported with the SPAPR device model");
            }
        }
    }

    private static void CheckModel(TpmDef tpm, QemuCapabilities capabilities)
    {
        var (flag, model) = tpm.Model switch
        {
            TpmModel.TpmCrb => (QemuFlag.TpmCrb, "tpm-crb"),
            TpmModel.TpmSpapr => (QemuFlag.TpmSpapr, "tpm-spapr"),
            TpmModel.SpaprTpmProxy => (QemuFlag.SpaprTpmProxy, "spapr-tpm-proxy"),
            _ => (QemuFlag.TpmTis, "tpm-tis"),
        };
        Require(capabilities.Has(flag), $"The QEMU executable {capabilities.Emulator} does not support TPM model {model}");
        var (backend, type) = tpm.Backend is TpmBackend.Passthrough ? (QemuFlag.TpmPassthrough, "passthrough") : (QemuFlag.TpmEmulator, "emulator");
        Require(
            tpm.Backend is TpmBackend.External || capabilities.Has(backend),
            $"The QEMU executable {capabilities.Emulator} does not support TPM backend type {type}");
    }

    private static void CheckShmems(ValueArray<ShmemDef> shmems)
    {
        foreach (var shmem in shmems)
        {
            switch (shmem.Model)
            {
                case ShmemModel.Ivshmem:
                    // QEMU no longer has the device that was both.
                    throw Unsupported("ivshmem device is not supported with this QEMU binary");
                case ShmemModel.IvshmemPlain:
                    Require(!shmem.HasServer, "shmem model 'ivshmem-plain' is supported only with server option disabled");
                    Require(shmem.Msi is not { Enabled: true }, "shmem model 'ivshmem-plain' doesn't support msi");
                    break;
                case ShmemModel.IvshmemDoorbell:
                    Require(shmem.HasServer, "shmem model 'ivshmem-doorbell' is supported only with server option enabled");
                    Require(shmem.Size is null or 0, "shmem model 'ivshmem-doorbell' does not support size setting");
                    break;
            }
        }
    }

    private static void CheckPanics(DomainDef domain, GuestMachine machine)
    {
        foreach (var panic in domain.Devices.Panics)
        {
            switch (panic.Model)
            {
                case PanicModel.S390:
                    Require(machine.IsS390, "only S390 guests support panic device of model 's390'");
                    break;
                case PanicModel.Hyperv:
                    Require(machine.IsX86, "only i686 and x86_64 guests support panic device of model 'hyperv'");
                    break;
                case PanicModel.Pseries:
                    Require(machine.IsPSeries, "only pSeries guests support panic device of model 'pseries'");
                    break;
                case PanicModel.Isa:
                    Require(machine.IsX86, "only i686 and x86_64 guests support panic device of model 'isa'");
                    Require(panic.Address is null or DeviceAddress.Isa, "panic is supported only with ISA address type");
                    break;
            }
        }
    }

    private static void CheckSound(SoundDef sound, QemuCapabilities capabilities)
    {
        Require(
            sound.Model != SoundModel.Usb || capabilities.Has(QemuFlag.UsbAudio),
            "usb-audio controller is not supported by this QEMU binary");
        Require(
            sound.Model != SoundModel.Ich9 || capabilities.Has(QemuFlag.Ich9IntelHda),
            "The ich9-intel-hda audio controller is not supported in this QEMU binary");
        if (sound.Model == SoundModel.Ich7)
        {
            throw Internal("sound card model 'ich7' is not supported by qemu");
        }
    }

    private static void CheckHostdev(HostdevDef hostdev, DomainDevices devices)
    {
        switch (hostdev.Source)
        {
            case HostdevSource.Capability:
                throw Unsupported("hostdev mode 'capabilities' is not supported in qemu");
            case HostdevSource.ScsiHost when hostdev.Info.BootOrder is not null:
                throw Unsupported("booting from assigned devices is not supported by vhost SCSI devices");
            case HostdevSource.Mdev { Display: not null, Model: not MdevModel.VfioPci }:
                throw Unsupported("<hostdev> attribute 'display' is only supported with model='vfio-pci'");
            case HostdevSource.Mdev { Display: true } when devices.Graphics.IsEmpty:
                throw Unsupported("graphics device is needed for attribute value 'display=on' in <hostdev>");
            case HostdevSource.Mdev { Model: MdevModel.VfioPci } when hostdev.Info.BootOrder is not null:
                throw Unsupported("booting from assigned devices is not supported by mediated devices of model vfio-pci");
        }
    }
}
