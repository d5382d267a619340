using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>The agent's answers as documented parameters.</summary>
internal static class GuestInfoParameters
{
    private const double MillisecondsPerSecond = 1000;

    public static void AddUsers(List<TypedParameter> info, JsonElement users)
    {
        info.Add(TypedParameter.UInt("user.count", (uint)users.GetArrayLength()));
        var number = 0;
        foreach (var user in users.EnumerateArray())
        {
            AddText(info, $"user.{number}.name", user.Text("user"));
            AddText(info, $"user.{number}.domain", user.Text("domain"));
            if (user.Member("login-time") is { ValueKind: JsonValueKind.Number } login)
            {
                info.Add(TypedParameter.ULLong($"user.{number}.login-time", (ulong)(login.GetDouble() * MillisecondsPerSecond)));
            }

            number++;
        }
    }

    public static void AddSystem(List<TypedParameter> info, JsonElement system)
    {
        foreach (var name in (string[])["id", "name", "pretty-name", "version", "version-id", "kernel-release", "kernel-version", "machine", "variant", "variant-id"])
        {
            AddText(info, "os." + name, system.Text(name));
        }
    }

    public static void AddTimezone(List<TypedParameter> info, JsonElement zone)
    {
        AddText(info, "timezone.name", zone.Text("zone"));
        info.Add(TypedParameter.Int("timezone.offset", (int)(zone.Number("offset") ?? 0)));
    }

    public static void AddHostname(List<TypedParameter> info, JsonElement answer) => AddText(info, "hostname", answer.Text("host-name"));

    public static void AddFilesystems(List<TypedParameter> info, JsonElement filesystems)
    {
        info.Add(TypedParameter.UInt("fs.count", (uint)filesystems.GetArrayLength()));
        var number = 0;
        foreach (var filesystem in filesystems.EnumerateArray())
        {
            AddText(info, $"fs.{number}.name", filesystem.Text("name"));
            AddText(info, $"fs.{number}.mountpoint", filesystem.Text("mountpoint"));
            AddText(info, $"fs.{number}.fstype", filesystem.Text("type"));
            AddSize(info, $"fs.{number}.total-bytes", filesystem.Number("total-bytes"));
            AddSize(info, $"fs.{number}.used-bytes", filesystem.Number("used-bytes"));
            number++;
        }
    }

    private static void AddText(List<TypedParameter> info, string field, string? value)
    {
        if (value is not null)
        {
            info.Add(TypedParameter.String(field, value));
        }
    }

    private static void AddSize(List<TypedParameter> info, string field, long? value)
    {
        if (value is { } bytes)
        {
            info.Add(TypedParameter.ULLong(field, (ulong)bytes));
        }
    }
}
