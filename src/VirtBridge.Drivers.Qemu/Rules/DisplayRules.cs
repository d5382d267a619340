using System.Numerics;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Screens and graphics cards QEMU cannot have.</summary>
internal static class DisplayRules
{
    private const uint LargestMemoryKiB = uint.MaxValue / 1024;

    public static void Check(DomainDef domain, QemuCapabilities capabilities)
    {
        foreach (var video in domain.Devices.Videos)
        {
            Check(video);
            Require(
                video.Blob != true || domain.MemoryBacking.Source == MemorySource.Memfd,
                "'blob' support for virtio-gpu devices requires a memfd memory backend");
        }

        CheckGraphics(domain.Devices.Graphics, capabilities);
        if (domain.Devices.Audios.Any(audio => audio.Type == AudioType.Spice) && domain.Devices.Graphics.All(screen => screen is not GraphicsDef.Spice))
        {
            throw Unsupported("Spice audio is not supported without spice graphics");
        }
    }

    private static void Check(VideoDef video)
    {
        if (video.Type is VideoType.Xen or VideoType.Vbox or VideoType.Parallels or VideoType.Gop)
        {
            throw Unsupported($"domain configuration does not support video model '{NameOf(video.Type)}'");
        }

        if (!video.Primary && video.Type is not (VideoType.Qxl or VideoType.Virtio or VideoType.None or VideoType.Bochs))
        {
            throw Unsupported($"video type '{NameOf(video.Type)}' is only valid as primary video device");
        }

        Require(video.Heads <= 1 || video.Type is VideoType.Qxl or VideoType.Virtio, $"video type '{NameOf(video.Type)}' doesn't support multiple 'heads'");
        Require(video.Acceleration?.Accel2d != true, "qemu does not support the accel2d setting");
        if (video.Acceleration?.Accel3d == true)
        {
            Require(video.Type == VideoType.Virtio, "3d acceleration is supported only with 'virtio' video device");
        }

        if (video.Resolution is not null && video.Type is not (VideoType.Vga or VideoType.Qxl or VideoType.Virtio or VideoType.Bochs))
        {
            throw Xml("model resolution is not supported");
        }

        if (video.Type == VideoType.Qxl)
        {
            Require(video.Vram is null or <= LargestMemoryKiB, $"value for 'vram' must be less than '{LargestMemoryKiB}'");
            Require(video.Ram is null or <= LargestMemoryKiB, $"value for 'ram' must be less than '{LargestMemoryKiB}'");
            CheckVgaMemory(video.VgaMem);
        }
        else if (video.Type is VideoType.Vga or VideoType.Vmvga)
        {
            Require(video.Vram is null or 0 or >= 1024, "value for 'vram' must be at least 1 MiB (1024 KiB)");
        }
    }

    private static string NameOf(VideoType type) => type.ToString().ToLowerInvariant();

    private static void CheckVgaMemory(uint? memory)
    {
        if (memory is null or 0)
        {
            return;
        }

        Require(memory >= 1024, "value for 'vgamem' must be at least 1 MiB (1024 KiB)");
        Require(BitOperations.IsPow2(memory.Value), "value for 'vgamem' must be power of two");
    }

    // As many as the protocol's challenge has bytes of.
    private const int MaxVncPassword = 8;

    private static void CheckGraphics(ValueArray<GraphicsDef> graphics, QemuCapabilities capabilities)
    {
        foreach (var screen in graphics)
        {
            switch (screen)
            {
                case GraphicsDef.Rdp or GraphicsDef.Desktop:
                    throw Unsupported($"{screen.Type.ToString().ToLowerInvariant()} graphics are not supported with this QEMU");
                case GraphicsDef.Vnc vnc:
                    Require(vnc.Password.Text is not { Length: > MaxVncPassword }, $"VNC password is {vnc.Password.Text?.Length} characters long, only {MaxVncPassword} permitted");
                    Require(vnc.PowerControl is null || capabilities.Has(QemuFlag.VncPowerControl), "VNC power control is not available");
                    break;
                case GraphicsDef.Spice spice:
                    Require(capabilities.Has(QemuFlag.Spice), "spice graphics are not supported with this QEMU");
                    Require(spice.Gl != true || capabilities.Has(QemuFlag.SpiceGl), "This QEMU doesn't support spice OpenGL");
                    break;
                case GraphicsDef.EglHeadless:
                    Require(capabilities.Has(QemuFlag.EglHeadless), "egl-headless graphics are not supported with this QEMU");
                    break;
            }
        }
    }
}
