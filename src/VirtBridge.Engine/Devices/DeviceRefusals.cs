using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What a device is looked for.</summary>
public enum DeviceUse
{
    DetachLive,
    DetachStored,
    UpdateLive,
    UpdateStored,
}

/// <summary>The words of what cannot be plugged or is not there; pure.</summary>
public static class DeviceRefusals
{
    private const string Nothing = "(<null>)";

    public static VirtException Taken(DiskDef there, DiskDef wanted, bool live, ErrorDomain from) => live
        ? new VirtException(
            ErrorCode.XmlError, ErrorDomain.Domain, $"target '{wanted.Target}' duplicated for disk sources '{Source(there)}' and '{Source(wanted)}'")
        : Refuse.Invalid(from, $"target {wanted.Target} already exists");

    public static VirtException Missing(DeviceSlot slot, DeviceDef device, DeviceUse use, DomainDef definition, ErrorDomain from) => (device, use) switch
    {
        (DiskDef disk, DeviceUse.DetachLive) => Gone(from, $"disk {disk.Target} not found"),
        (DiskDef disk, DeviceUse.UpdateLive) => Refuse.Internal(from, $"disk '{disk.Target}' not found"),
        (DiskDef disk, DeviceUse.UpdateStored) => Refuse.Argument(from, $"target {disk.Target} doesn't exist."),
        (DiskDef disk, _) => Gone(from, $"no target device {disk.Target}"),
        (InterfaceDef nic, _) => Gone(
            ErrorDomain.Domain,
            $"no device found at address '{Nothing}' matching MAC address '{nic.Mac?.ToString() ?? Nothing}' and alias '{nic.Alias ?? Nothing}'"),
        (ControllerDef controller, DeviceUse.DetachLive) => Gone(
            from, $"controller {controller.Type.ToString().ToLowerInvariant()}:{controller.Index} not found"),
        (RngDef, _) => Gone(from, "no matching RNG device was found"),
        (FilesystemDef, _) => Gone(from, "no matching filesystem device was found"),
        (WatchdogDef, _) when definition.Devices.Watchdogs.Count == 0 => Gone(from, "domain has no watchdog"),
        (ControllerDef or HostdevDef, _) => Gone(from, "device not present in domain configuration"),
        (ChannelDef or SerialDef or ParallelDef or ConsoleDef, _) => Refuse.Argument(from, "device not present in domain configuration"),
        _ => Gone(from, $"matching {slot.Kind} device not found"),
    };

    private static string Source(DiskDef disk) => disk.Source.Path ?? Nothing;

    private static VirtException Gone(ErrorDomain from, string what) => new(ErrorCode.DeviceMissing, from, what);
}
