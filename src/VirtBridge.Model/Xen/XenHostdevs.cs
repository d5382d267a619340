using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Devices of the host given to the guest.</summary>
internal static class XenHostdevs
{
    public static ValueArray<HostdevDef> ReadPci(IEnumerable<string> entries) => entries.Select(ReadPci).ToValueArray();

    public static ValueArray<HostdevDef> ReadUsb(IEnumerable<string> entries) => entries.Select(ReadUsb).ToValueArray();

    public static void WritePci(XenConfigText text, ValueArray<HostdevDef> hostdevs) => text.AddListIfAny(
        "pci",
        hostdevs.Select(hostdev => hostdev.Source).OfType<HostdevSource.Pci>().Select(pci =>
        {
            var at = pci.Address;
            return $"{at.Domain:x4}:{at.Bus:x2}:{at.Slot:x2}.{at.Function:x}{(pci.WriteFiltering == false ? ",permissive=1" : "")}";
        }));

    public static void WriteUsb(XenConfigText text, ValueArray<HostdevDef> hostdevs) => text.AddListIfAny(
        "usbdev",
        hostdevs.Select(hostdev => hostdev.Source).OfType<HostdevSource.Usb>().Select(usb => $"hostbus={usb.Bus ?? 0},hostaddr={usb.Device ?? 0}"));

    /// <summary>"0000:01:1a.1" or "01:1a.1", then options.</summary>
    private static HostdevDef ReadPci(string entry)
    {
        var items = entry.Split(',');
        var parts = items[0].Split(':');
        var (domain, bus, place) = parts.Length switch
        {
            2 => ("0", parts[0], parts[1]),
            3 => (parts[0], parts[1], parts[2]),
            _ => throw Malformed(entry),
        };
        var dot = place.IndexOf('.');
        if (dot < 0)
        {
            throw Malformed(entry);
        }

        bool? filtered = items.Skip(1).Any(item => item.Trim() == "permissive=1") ? false : null;
        return new HostdevDef
        {
            Source = new HostdevSource.Pci(new PciAddress(
                Hex(entry, domain, ushort.MaxValue), Hex(entry, bus, byte.MaxValue), Hex(entry, place[..dot], 31), Hex(entry, place[(dot + 1)..], 7)))
            {
                WriteFiltering = filtered,
            },
        };
    }

    private static HostdevDef ReadUsb(string entry)
    {
        uint? bus = null;
        uint? device = null;
        foreach (var item in entry.Split(','))
        {
            var equals = item.IndexOf('=');
            if (equals < 0)
            {
                throw Malformed(entry);
            }

            uint number = uint.TryParse(item[(equals + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : throw Malformed(entry);
            switch (item[..equals].Trim())
            {
                case "hostbus":
                    bus = number;
                    break;
                case "hostaddr":
                    device = number;
                    break;
            }
        }

        return new HostdevDef { Source = new HostdevSource.Usb { Bus = bus ?? throw Malformed(entry), Device = device ?? throw Malformed(entry) } };
    }

    private static uint Hex(string entry, string text, uint most) =>
        uint.TryParse(text.Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw Malformed(entry);

    private static Contract.VirtException Malformed(string entry) => XenError.Internal($"host device '{entry}' is malformed");
}
