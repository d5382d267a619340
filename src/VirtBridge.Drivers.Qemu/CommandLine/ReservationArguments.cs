using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Helpers that may reserve disks for good: the one this program runs, and those somebody else runs.</summary>
internal static class ReservationArguments
{
    private const string ManagedAlias = "pr-helper0";

    public static void AddManaged(QemuArguments line, CommandLineInput input)
    {
        if (input.Domain.Devices.Disks.Any(disk => disk.Source.Reservations is { Enabled: not false, Managed: true }))
        {
            line.Object(Manager(ManagedAlias, input.Host.GuestDirectory + "/pr-helper0.sock"));
        }
    }

    public static QemuProperties? Unmanaged(StorageSource source, string diskAlias) =>
        source.Reservations is { Enabled: not false, Managed: not true, SocketPath: { } path }
            ? Manager(BlockSecrets.ReservationsAlias(source, diskAlias), path)
            : null;

    private static QemuProperties Manager(string alias, string path) => new QemuProperties()
        .Add("qom-type", "pr-manager-helper")
        .Add("id", alias)
        .Add("path", path);
}
