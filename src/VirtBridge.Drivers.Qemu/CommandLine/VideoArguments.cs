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
            var isExternal = video.Driver == VideoDriverName.Vhostuser;
            if (isExternal)
            {
                line.Add("-chardev", $"socket,id=chr-vu-{video.Alias},fd={input.Descriptors.VhostUserVideo(video.Alias!)}");
            }

            line.Device(Device(input, video).Add("chardev", isExternal ? "chr-vu-" + video.Alias : null).AddPlace(input.Domain, video.Info));
        }
    }

    private static QemuProperties Device(CommandLineInput input, VideoDef video)
    {
        var driver = Driver(input, video);
        var device = new QemuProperties().Add("driver", driver);
        if (video.Type == VideoType.Virtio && driver != "vhost-user-vga")
        {
            device.AddVirtio(video.Virtio);
        }

        device.Add("id", video.Alias);
        device = video.Type switch
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
        return device.Add("edid", video.Edid).Add("xres", (long?)video.Resolution?.X).Add("yres", (long?)video.Resolution?.Y);
    }

    private static string Driver(CommandLineInput input, VideoDef video) => video.Type switch
    {
        VideoType.Vga => "VGA",
        VideoType.Cirrus => "cirrus-vga",
        VideoType.Vmvga => "vmware-svga",
        VideoType.Qxl => video.Primary ? "qxl-vga" : "qxl",
        VideoType.Virtio when video.Driver == VideoDriverName.Vhostuser => IsVga(input, video) ? "vhost-user-vga" : VirtioParts.Driver("vhost-user-gpu", null, video.Address),
        VideoType.Virtio when video.Acceleration?.Accel3d == true => IsVga(input, video) ? "virtio-vga-gl" : VirtioParts.Driver("virtio-gpu-gl", null, video.Address),
        VideoType.Virtio => IsVga(input, video) ? "virtio-vga" : VirtioParts.Driver("virtio-gpu", null, video.Address),
        VideoType.Bochs => "bochs-display",
        VideoType.Ramfb => "ramfb",
        _ => throw CommandLineLimits.Unsupported($"graphics cards of type {video.Type} are not supported by this QEMU driver"),
    };

    /// <summary>The first card also shows what only knows the oldest cards, where the binary has one that can.</summary>
    private static bool IsVga(CommandLineInput input, VideoDef video) =>
        video.Primary && video.Address is not DeviceAddress.Ccw && input.Capabilities.Has(Model.Qemu.QemuFlag.VirtioVga);
}
