using System.Collections.Frozen;

namespace VirtBridge.Xml;

/// <summary>The order in which VirtualBox writes the attributes of its elements.</summary>
internal static class VirtualBoxAttributes
{
    private static readonly FrozenDictionary<string, string[]> Order = new Dictionary<string, string[]>
    {
        ["Adapter"] = ["slot", "enabled", "MACAddress", "cable", "speed", "type"],
        ["Alias"] = ["logging", "proxy-only", "use-same-ports"],
        ["AttachedDevice"] = ["passthrough", "type", "hotpluggable", "port", "device"],
        ["AudioAdapter"] = ["controller", "driver", "enabled"],
        ["CPU"] = ["count", "hotplug"],
        ["DNS"] = ["pass-domain", "use-proxy", "use-host-resolver"],
        ["Display"] = ["VRAMSize", "monitorCount", "accelerate3D", "accelerate2DVideo"],
        ["ExtraDataItem"] = ["name", "value"],
        ["HID"] = ["Pointing", "Keyboard"],
        ["HardDisk"] = ["uuid", "location", "format", "autoReset", "type"],
        ["IoCache"] = ["enabled", "size"],
        ["Logo"] = ["fadeIn", "fadeOut", "displayTime"],
        ["Machine"] =
        [
            "uuid", "name", "OSTypeOld", "stateFile", "currentSnapshot", "snapshotFolder", "currentStateModified", "OSType", "lastStateChange",
        ],
        ["Memory"] = ["RAMSize", "PageFusion"],
        ["Order"] = ["position", "device"],
        ["Port"] = ["slot", "enabled", "IOBase", "IRQ", "path", "hostMode"],
        ["Property"] = ["name", "value"],
        ["RemoteDisplay"] = ["enabled", "authType", "authTimeout", "allowMultiConnection"],
        ["Snapshot"] = ["uuid", "name", "timeStamp", "stateFile"],
        ["StorageController"] =
        [
            "name", "type", "PortCount", "useHostIOCache", "Bootable",
            "IDE0MasterEmulationPort", "IDE0SlaveEmulationPort", "IDE1MasterEmulationPort", "IDE1SlaveEmulationPort",
        ],
        ["VideoCapture"] = ["enabled", "screens", "horzRes", "vertRes", "rate", "fps"],
        ["VirtualBox"] = ["version", "xmlns"],
    }.ToFrozenDictionary();

    /// <summary>The attributes in that order, others behind them as they were.</summary>
    public static IEnumerable<XmlAttribute> Sorted(XmlElement element)
    {
        var attributes = element.Attributes.ToArray();
        return Order.TryGetValue(element.Name, out var names)
            ? attributes.OrderBy(attribute => Array.IndexOf(names, attribute.Name) is >= 0 and var index ? index : names.Length)
            : attributes;
    }
}
