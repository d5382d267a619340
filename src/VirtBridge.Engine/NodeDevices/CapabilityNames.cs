using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What clients call the capabilities of a device, and the flags that ask for them; pure.</summary>
public static class CapabilityNames
{
    private static readonly (string Name, ConnectListAllNodeDeviceFlags Flag)[] s_known =
    [
        ("system", ConnectListAllNodeDeviceFlags.System),
        ("pci", ConnectListAllNodeDeviceFlags.PciDev),
        ("usb_device", ConnectListAllNodeDeviceFlags.UsbDev),
        ("usb", ConnectListAllNodeDeviceFlags.UsbInterface),
        ("net", ConnectListAllNodeDeviceFlags.Net),
        ("scsi_host", ConnectListAllNodeDeviceFlags.ScsiHost),
        ("scsi_target", ConnectListAllNodeDeviceFlags.ScsiTarget),
        ("scsi", ConnectListAllNodeDeviceFlags.Scsi),
        ("storage", ConnectListAllNodeDeviceFlags.Storage),
        ("fc_host", ConnectListAllNodeDeviceFlags.FcHost),
        ("vports", ConnectListAllNodeDeviceFlags.Vports),
        ("scsi_generic", ConnectListAllNodeDeviceFlags.ScsiGeneric),
        ("drm", ConnectListAllNodeDeviceFlags.Drm),
        ("mdev_types", ConnectListAllNodeDeviceFlags.MdevTypes),
        ("mdev", ConnectListAllNodeDeviceFlags.Mdev),
        ("ccw", ConnectListAllNodeDeviceFlags.CcwDev),
        ("css", ConnectListAllNodeDeviceFlags.CssDev),
        ("vdpa", ConnectListAllNodeDeviceFlags.Vdpa),
        ("ap_card", ConnectListAllNodeDeviceFlags.ApCard),
        ("ap_queue", ConnectListAllNodeDeviceFlags.ApQueue),
        ("ap_matrix", ConnectListAllNodeDeviceFlags.ApMatrix),
        ("ccwgroup", ConnectListAllNodeDeviceFlags.CcwgroupDev),
    ];

    /// <summary>The names of a device's own capabilities.</summary>
    public static string[] Of(NodeDeviceDef device) => [.. device.Capabilities.Select(NameOf)];

    /// <summary>The capabilities with those nested in them.</summary>
    public static IEnumerable<string> AllOf(NodeDeviceDef device) => device.Capabilities.SelectMany(c => Nested(c).Prepend(NameOf(c)));

    public static bool IsAnyOf(NodeDeviceDef device, ConnectListAllNodeDeviceFlags flags) =>
        AllOf(device).Any(name => Array.Exists(s_known, k => k.Name == name && (flags & k.Flag) != 0));

    private static string NameOf(NodeDeviceCapability capability) => capability switch
    {
        NodeDeviceCapability.Machine => "system",
        NodeDeviceCapability.Pci => "pci",
        NodeDeviceCapability.UsbDevice => "usb_device",
        NodeDeviceCapability.UsbInterface => "usb",
        NodeDeviceCapability.Net => "net",
        NodeDeviceCapability.ScsiHost => "scsi_host",
        NodeDeviceCapability.ScsiTarget => "scsi_target",
        NodeDeviceCapability.Scsi => "scsi",
        NodeDeviceCapability.ScsiGeneric => "scsi_generic",
        NodeDeviceCapability.Storage => "storage",
        NodeDeviceCapability.Drm => "drm",
        NodeDeviceCapability.Mdev => "mdev",
        NodeDeviceCapability.Ccw => "ccw",
        NodeDeviceCapability.CcwGroup => "ccwgroup",
        NodeDeviceCapability.Css => "css",
        NodeDeviceCapability.Vdpa => "vdpa",
        NodeDeviceCapability.ApCard => "ap_card",
        NodeDeviceCapability.ApQueue => "ap_queue",
        _ => "ap_matrix",
    };

    private static IEnumerable<string> Nested(NodeDeviceCapability capability)
    {
        if (capability is not NodeDeviceCapability.ScsiHost host)
        {
            yield break;
        }

        if (host.FibreChannel is not null)
        {
            yield return "fc_host";
        }

        if (host.VirtualPorts is not null)
        {
            yield return "vports";
        }
    }
}
