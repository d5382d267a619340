using System.Text.Json;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Model;

namespace VirtBridge.Conformance;

/// <summary>The numbers every request assumes; nothing is opened.</summary>
internal sealed class GoldenDescriptors(GoldenRequest request) : IDescriptorNumbers
{
    /// <summary>The definition the numbers are for.</summary>
    public DomainDef? Domain { get; set; }

    public int Monitor => 1729;

    public int ListeningSocket(string alias, string path) => 1729;

    public int OutputFile(string alias, string path, bool append) => alias.EndsWith("-log", StringComparison.Ordinal) ? 1751 : 1750;

    public int VhostScsi(string alias) => 3;

    public int TpmDevice(string path) => 1730;

    public int TpmCancel(string path) => 1731;

    public int Tap(string alias) => TapQueue(alias, 0);

    public int TapQueue(string alias, int queue) =>
        queue + (Domain!.Devices.Interfaces.First(nic => nic.Alias == alias).Type is InterfaceType.Network or InterfaceType.Bridge ? 102 : 3);

    public int? VhostNet(string alias, int queue) => 44 + queue;

    public (int Number, uint Cid)? VhostVsock(string alias, uint? cid) => (6789, cid ?? 42);

    public int VhostVdpa(string path) => 1732;

    public int VhostVdpaDisk(string path) =>
        Start.TryGetProperty("vdpa_fds", out var numbers) && numbers.TryGetProperty(path, out var number)
            ? number.GetInt32()
            : throw new JsonException($"the request has no descriptor for '{path}'");

    public int VhostUserVideo(string alias) => 1729;

    public PassedFiles? FdGroup(string name)
    {
        if (Start.ValueKind != JsonValueKind.Object || !Start.TryGetProperty("fd_groups", out var groups))
        {
            return null;
        }

        foreach (var group in groups.EnumerateArray())
        {
            if (GoldenRequest.Text(group, "name") == name)
            {
                return new(
                    [.. group.GetProperty("fds").EnumerateArray().Select(number => number.GetInt32())],
                    group.GetProperty("writable").GetBoolean());
            }
        }

        return null;
    }

    private JsonElement Start => request.Args.TryGetProperty("start", out var start) ? start : default;
}
