using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>A disk as management systems list it. <paramref name="SourceType"/> and <paramref name="Device"/> are libvirt's words.</summary>
public sealed record DiskHardware(string Target, string Device, string SourceType, string Source, bool ReadOnly);

/// <summary>A network interface; its target is empty while the guest does not run.</summary>
public sealed record NicHardware(string Target, string Model, string Address);

/// <summary>What a definition alone tells of a guest's devices.</summary>
public sealed record GuestHardware(IReadOnlyList<DiskHardware> Disks, IReadOnlyList<NicHardware> Nics)
{
    public static GuestHardware Nothing { get; } = new([], []);
}

/// <summary>
/// Reads the few facts of a definition that no statistics carry. It asks for nothing and ignores what it does not know, because
/// the definition may be of any hypervisor and of a newer daemon than ours.
/// </summary>
public static class GuestHardwareXml
{
    private static readonly string[] s_sources = ["file", "dev", "name", "dir", "volume"];

    public static GuestHardware Read(string xml) =>
        XmlDocumentReader.Read(xml, domain: ErrorDomain.Domain).Child("devices") is { } devices
            ? new(devices.Children("disk").Read(Disk), devices.Children("interface").Read(Nic)) : GuestHardware.Nothing;

    private static DiskHardware Disk(XmlElement disk)
    {
        var source = disk.Child("source");
        return new(
            disk.Optional("target", "dev") ?? "",
            disk.Attribute("device") ?? "disk",
            disk.Attribute("type") ?? "",
            source is null ? "" : s_sources.Select(source.Attribute).FirstOrDefault(value => value is not null) ?? "",
            disk.Child("readonly") is not null);
    }

    private static NicHardware Nic(XmlElement nic) => new(
        nic.Optional("target", "dev") ?? "", nic.Optional("model", "type") ?? "", nic.Optional("mac", "address") ?? "");
}
