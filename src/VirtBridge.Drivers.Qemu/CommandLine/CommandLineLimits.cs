using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Refuses what no file of this folder builds yet: a guest never starts without something it asks for.</summary>
internal static class CommandLineLimits
{
    public static void Check(DomainDef domain)
    {
        var devices = domain.Devices;
        Refuse(devices.Leases.Count, "leases");
        Refuse(devices.Pstore is null ? 0 : 1, "pstore devices");
        Refuse(domain.LaunchSecurity is null ? 0 : 1, "launch security");
    }

    private static void Refuse(int count, string what)
    {
        if (count > 0)
        {
            throw Unsupported($"{what} are not supported by this QEMU driver");
        }
    }

    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, detail);
}
