using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Migration;

/// <summary>What is said to a QEMU whose state goes out or comes in, to a file as well as to another host.</summary>
internal static class MigrationTalk
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(50);

    /// <summary>Agrees on the terms; the other side is told the same.</summary>
    public static async Task SwitchAsync(QmpClient monitor, MigrationTerms terms, CancellationToken cancellation)
    {
        var known = (await monitor.ExecuteAsync(new QueryMigrateCapabilities(), cancellation)).EnumerateArray()
            .Select(capability => capability.GetProperty("capability").GetString()!).ToHashSet();
        await monitor.ExecuteAsync(new MigrateSetCapabilities(terms.Switches(known)), cancellation);
        if (terms.ParameterObject() is { Count: > 0 } parameters)
        {
            await monitor.ExecuteAsync(new MigrateSetParameters(parameters), cancellation);
        }
    }

    /// <summary>Lets a new QEMU wait for a guest. <paramref name="incoming"/>: where, and after a space the terms.</summary>
    public static async Task ReceiveAsync(QemuGuest guest, string incoming, CancellationToken cancellation)
    {
        var words = incoming.Split(' ', 2);
        await SwitchAsync(guest.Monitor, MigrationTerms.Parse(words.ElementAtOrDefault(1) ?? ""), cancellation);
        await guest.Monitor.ExecuteAsync(new MigrateIncoming(words[0]), cancellation);
    }

    /// <summary>Returns when everything went over; throws when it did not. <paramref name="job"/> is what the errors call it.</summary>
    public static async Task SettledAsync(QemuGuest guest, string job, CancellationToken cancellation)
    {
        for (var pause = s_shortest; ; pause = pause < s_longest ? pause * 2 : s_longest)
        {
            var info = await guest.Monitor.ExecuteAsync(new QueryMigrate(), cancellation);
            switch (info.Status)
            {
                case "completed":
                    return;
                case "cancelled":
                    throw new VirtException(ErrorCode.OperationAborted, ErrorDomain.Qemu, $"{job} job: canceled by client");
                case "failed":
                    throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"job '{job}' failed: {info.Error ?? "the other side gave up; its log says why"}");
                default:
                    await Task.Delay(pause, cancellation);
                    break;
            }
        }
    }
}
