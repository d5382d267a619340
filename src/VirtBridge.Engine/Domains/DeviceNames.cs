using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Finding devices by the words users have for them; pure.</summary>
public static class DeviceNames
{
    /// <summary>The place of the disk with this target ("vda") or source path, -1 when there is none.</summary>
    public static int IndexOfDisk(DomainDef definition, string name)
    {
        var byTarget = definition.Devices.Disks.IndexOf(d => d.Target == name);
        return byTarget >= 0 || name.Length == 0 ? byTarget : definition.Devices.Disks.IndexOf(d => d.Source.Path == name);
    }

    public static DiskDef Disk(DomainDef definition, string name, ErrorDomain from) =>
        IndexOfDisk(definition, name) is >= 0 and var index
            ? definition.Devices.Disks[index]
            : throw Refuse.Argument(from, $"invalid path: {name}");

    /// <summary>The place of the interface with this target or MAC address, -1 when there is none.</summary>
    public static int IndexOfInterface(DomainDef definition, string name)
    {
        if (MacAddress.TryParse(name, out var mac))
        {
            return definition.Devices.Interfaces.IndexOf(i => i.Mac == mac);
        }

        return definition.Devices.Interfaces.IndexOf(i => i.Target == name);
    }

    public static InterfaceDef Interface(DomainDef definition, string name) =>
        IndexOfInterface(definition, name) is >= 0 and var index ? definition.Devices.Interfaces[index] : throw NoInterface(name);

    public static DomainDef WithInterface(DomainDef definition, string name, Func<InterfaceDef, InterfaceDef> change)
    {
        var index = IndexOfInterface(definition, name);
        var interfaces = definition.Devices.Interfaces;
        return index < 0
            ? throw NoInterface(name)
            : definition with { Devices = definition.Devices with { Interfaces = interfaces.SetItem(index, change(interfaces[index])) } };
    }

    public static DomainDef WithDisk(DomainDef definition, string name, ErrorDomain from, Func<DiskDef, DiskDef> change)
    {
        var index = IndexOfDisk(definition, name);
        var disks = definition.Devices.Disks;
        return index < 0
            ? throw Refuse.Argument(from, $"disk '{name}' was not found in the domain config")
            : definition with { Devices = definition.Devices with { Disks = disks.SetItem(index, change(disks[index])) } };
    }

    private static VirtException NoInterface(string name) =>
        Refuse.Argument(ErrorDomain.Domain, $"'{name}' is not a known interface");
}
