namespace VirtBridge.Model;

/// <summary>Options of the virtio transport belong to devices that speak virtio.</summary>
internal static class VirtioValidation
{
    public static void Check(DomainDevices devices)
    {
        foreach (var disk in devices.Disks)
        {
            Check(disk.Virtio, disk.Bus == DiskBus.Virtio);
        }

        foreach (var controller in devices.Controllers)
        {
            Check(controller.Virtio, controller.Type != ControllerType.Scsi
                || (controller.Type == ControllerType.Scsi && controller.Scsi is ScsiControllerModel.VirtioScsi
                    or ScsiControllerModel.VirtioTransitional or ScsiControllerModel.VirtioNonTransitional));
        }

        foreach (var net in devices.Interfaces)
        {
            Check(net.Virtio, net.IsVirtio);
        }

        foreach (var input in devices.Inputs)
        {
            Check(input.Virtio, input.Bus == InputBus.Virtio || input.Model is null);
        }

        foreach (var video in devices.Videos)
        {
            Check(video.Virtio, video.Type == VideoType.Virtio);
        }

        if (devices.Balloon is { } balloon)
        {
            Check(balloon.Virtio, balloon.Model != BalloonModel.Xen);
        }

        if (devices.Vsock is { } vsock)
        {
            Check(vsock.Virtio, vsock.Model is not null);
        }
    }

    private static void Check(VirtioOptions options, bool speaksVirtio)
    {
        if (speaksVirtio || options.IsEmpty)
        {
            return;
        }

        var name = options.Iommu is not null ? "iommu driver" : options.Ats is not null ? "ats driver" : options.Packed is not null ? "packed driver" : "page_per_vq";
        throw Refusal.Unsupported($"{name} option is only supported for virtio devices");
    }
}
