using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The device that takes memory back from the guest.</summary>
internal static class BalloonArguments
{
    public static void Add(QemuArguments line, DomainDef domain)
    {
        if (domain.Devices.Balloon is not { } balloon || balloon.Model is BalloonModel.None or BalloonModel.Xen)
        {
            return;
        }

        var model = balloon.Model switch
        {
            BalloonModel.VirtioTransitional => VirtioModel.VirtioTransitional,
            BalloonModel.VirtioNonTransitional => VirtioModel.VirtioNonTransitional,
            _ => VirtioModel.Virtio,
        };
        line.Device(new QemuProperties()
            .Add("driver", VirtioParts.Driver("virtio-balloon", model, balloon.Address))
            .AddVirtio(balloon.Virtio)
            .Add("id", balloon.Alias)
            .Add("deflate-on-oom", balloon.AutoDeflate)
            .Add("free-page-reporting", balloon.FreePageReporting)
            .AddPlace(domain, balloon.Info));
    }
}
