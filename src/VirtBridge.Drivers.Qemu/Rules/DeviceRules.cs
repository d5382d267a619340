using System.Numerics;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Settings of single devices QEMU does not have.</summary>
internal static class DeviceRules
{
    public static void Check(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities, IQemuCatalog host)
    {
        CheckGraphics(domain.Devices.Graphics);
        CheckVideo(domain.Devices.Videos);
        CheckInputs(domain.Devices.Inputs);
        CheckZpci(domain, capabilities);
        foreach (var disk in domain.Devices.Disks)
        {
            if (disk.Source.TlsHostname is not null && !capabilities.Has(QemuFlag.BlockdevNbdTlsHostname))
            {
                throw Unsupported("'tlsHostname' field is not supported by this QEMU");
            }
        }

        foreach (var tpm in domain.Devices.Tpms)
        {
            CheckTpm(domain, machine, tpm, host);
        }

        foreach (var shmem in domain.Devices.Shmems)
        {
            const ulong smallest = 1UL << 20;
            if (shmem.Model != ShmemModel.IvshmemDoorbell && shmem.Size is { } size && (size < smallest || !BitOperations.IsPow2(size)))
            {
                throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, "shmem size must be a power of 2 and at least 1 MiB (1024 KiB)");
            }
        }

        foreach (var device in DeviceList.Of(domain.Devices))
        {
            if (SourceOf(device) is { } source)
            {
                CheckSource(source, domain.Devices.Graphics);
            }
        }
    }

    private static CharSource? SourceOf(DeviceDef device) => device switch
    {
        SerialDef serial => serial.Source,
        ParallelDef parallel => parallel.Source,
        ChannelDef channel => channel.Source,
        ConsoleDef console => console.Source,
        RedirDef redir => redir.Source,
        SmartcardDef.Passthrough smartcard => smartcard.Source,
        _ => null,
    };

    private static void CheckSource(CharSource source, ValueArray<GraphicsDef> graphics)
    {
        if (source.Type is CharType.Spicevmc or CharType.Spiceport && graphics.All(screen => screen is not GraphicsDef.Spice))
        {
            throw Unsupported($"chardev '{source.Type.ToString().ToLowerInvariant()}' not supported without spice graphics");
        }

        if (source is CharSource.Tcp { Protocol: CharProtocol.Telnets or CharProtocol.Tls } tcp)
        {
            throw Unsupported($"tcp chardev protocol '{tcp.Protocol.ToString().ToLowerInvariant()}' not supported");
        }
    }

    private static void CheckGraphics(ValueArray<GraphicsDef> graphics)
    {
        var withGl = graphics.Count(screen => screen is GraphicsDef.EglHeadless or GraphicsDef.Spice { Gl: true } or GraphicsDef.Sdl { Gl: true } or GraphicsDef.Dbus { Gl: true });
        if (withGl > 1)
        {
            throw Unsupported("multiple OpenGL displays are not supported by QEMU");
        }

        if (graphics.Any(screen => screen is GraphicsDef.EglHeadless) && graphics.Any(screen => screen is not (GraphicsDef.EglHeadless or GraphicsDef.Vnc or GraphicsDef.Spice)))
        {
            throw Unsupported("graphics type 'egl-headless' is only supported with one of: 'vnc', 'spice' graphics types");
        }
    }

    private static void CheckVideo(ValueArray<VideoDef> videos)
    {
        if (videos.Any(video => video is { Type: VideoType.Ramfb, Address: not null }))
        {
            throw Unsupported("address not supported for video type ramfb");
        }
    }

    private static void CheckInputs(ValueArray<InputDef> inputs)
    {
        foreach (var input in inputs)
        {
            if (input.Type != InputType.Passthrough && input.Bus == InputBus.Virtio && input.Model is VirtioModel.VirtioTransitional or VirtioModel.VirtioNonTransitional)
            {
                throw Unsupported($"virtio (non-)transitional models are not supported for input type={input.Type.ToString().ToLowerInvariant()}");
            }
        }
    }

    private static void CheckZpci(DomainDef domain, QemuCapabilities capabilities)
    {
        if (!capabilities.Has(QemuFlag.Zpci) && DeviceList.Of(domain.Devices).Any(device => device.Address is DeviceAddress.Pci { Zpci: { Uid: not null } or { Fid: not null } }))
        {
            throw Unsupported("This QEMU binary doesn't support zPCI");
        }
    }

    private static void CheckTpm(DomainDef domain, GuestMachine machine, TpmDef tpm, IQemuCatalog host)
    {
        if (tpm.Backend is not TpmBackend.Emulator { Version: { } version })
        {
            return;
        }

        if (version == TpmVersion.V1_2 && (machine.IsArm || machine.IsRiscv || machine.IsLoongArch))
        {
            throw Unsupported($"TPM 1.2 is not supported on architecture '{domain.Arch}'");
        }

        if (!host.TpmVersions.Contains(version))
        {
            throw Unsupported($"TPM version '{(version == TpmVersion.V1_2 ? "1.2" : "2.0")}' is not supported");
        }
    }

    private static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, detail);
}
