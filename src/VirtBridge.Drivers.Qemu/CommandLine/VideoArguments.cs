using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Graphics cards.</summary>
internal static class VideoArguments
{
    private const ulong KiB = 1024;

    public static void Add(QemuArguments line, CommandLineInput input)
    {
        foreach (var video in input.Domain.Devices.Videos.Where(v => v.Type != VideoType.None))
        {
            var device = Rules.GuestMachine.Of(input.Domain) is { IsArm: true } or { IsRiscv: true } or { IsS390: true } or { IsPSeries: true } ? video with { Primary = video.Type != VideoType.Virtio && video.Primary } : video;
            line.Device(Device(device).AddPlace(input.Domain, video.Info));
        }
    }

    private static QemuProperties Device(VideoDef video)
    {
        var device = new QemuProperties().Add("driver", Driver(video));
        if (video.Type == VideoType.Virtio)
        {
            device.AddVirtio(video.Virtio);
        }

        device.Add("id", video.Alias);
        return video.Type switch
        {
            VideoType.Virtio => device.Add("max_outputs", (long)Math.Max(video.Heads, 1)).Add("blob", video.Blob),
            VideoType.Qxl => device
                .Add("max_outputs", (long)Math.Max(video.Heads, 1))
                .Add("ram_size", video.Ram * KiB)
                .Add("vram_size", video.Vram * KiB)
                .Add("vram64_size_mb", (ulong)(video.Vram64 ?? 0) / KiB)
                .Add("vgamem_mb", video.VgaMem / KiB),
            VideoType.Vga or VideoType.Vmvga => device.Add("vgamem_mb", video.Vram / KiB),
            VideoType.Bochs => device.Add("vgamem", video.Vram * KiB),
            _ => device,
        };
    }

    private static string Driver(VideoDef video) => video.Type switch
    {
        VideoType.Vga => "VGA",
        VideoType.Cirrus => "cirrus-vga",
        VideoType.Vmvga => "vmware-svga",
        VideoType.Qxl => video.Primary ? "qxl-vga" : "qxl",
        VideoType.Virtio when video.Acceleration?.Accel3d == true => video.Primary ? "virtio-vga-gl" : "virtio-gpu-gl-pci",
        VideoType.Virtio => video.Primary ? "virtio-vga" : "virtio-gpu-pci",
        VideoType.Bochs => "bochs-display",
        VideoType.Ramfb => "ramfb",
        _ => throw CommandLineLimits.Unsupported($"graphics cards of type {video.Type} are not supported by this QEMU driver"),
    };
}
