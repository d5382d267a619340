namespace VirtBridge.Model;

/// <summary>The commands that shape the traffic of a host interface.</summary>
public static class BandwidthPlan
{
    private const ulong Mtu = 1500;

    /// <summary>Shaping by the kernel; <paramref name="layered"/> leaves room for classes of guests below the network's own.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> TrafficControl(
        Bandwidth? bandwidth, string device, bool layered, bool swapped, bool clear)
    {
        var commands = new List<IReadOnlyList<string>>();
        if (bandwidth is null or { In: null, Out: null })
        {
            return commands;
        }

        var (send, receive) = swapped ? (bandwidth.In, bandwidth.Out) : (bandwidth.Out, bandwidth.In);
        if (clear)
        {
            commands.Add(["tc", "qdisc", "del", "dev", device, "root"]);
            commands.Add(["tc", "qdisc", "del", "dev", device, "ingress"]);
        }

        if (send is { Average: > 0 })
        {
            Send(commands, send, device, layered);
        }

        if (receive is not null)
        {
            var burst = receive.Burst > 0 ? receive.Burst : receive.Average;
            commands.Add(["tc", "qdisc", "add", "dev", device, "ingress"]);
            commands.Add(
            [
                "tc", "filter", "add", "dev", device, "parent", "ffff:", "protocol", "all", "u32", "match", "u32", "0", "0",
                "police", "rate", $"{receive.Average}kbps", "burst", $"{burst}kb", "mtu", "64kb", "drop", "flowid", ":1",
            ]);
        }

        return commands;
    }

    /// <summary>Shaping by Open vSwitch, whose records carry the guest's identity.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> OpenVSwitch(Bandwidth? bandwidth, string device, string guest, bool swapped)
    {
        var commands = new List<IReadOnlyList<string>>();
        if (bandwidth is null or { In: null, Out: null })
        {
            return commands;
        }

        var (send, receive) = swapped ? (bandwidth.In, bandwidth.Out) : (bandwidth.Out, bandwidth.In);
        string[] identity = [$"external-ids:vm-id=\"{guest}\"", $"external-ids:ifname=\"{device}\""];
        foreach (var table in (string[])["queue", "qos"])
        {
            commands.Add(["ovs-vsctl", "--timeout=5", "--no-heading", "--columns=_uuid", "find", table, .. identity]);
        }

        if (send is { Average: > 0 })
        {
            var limits = Limits(send);
            commands.Add(
            [
                "ovs-vsctl", "--timeout=5", "set", "port", device, "qos=@qos1", .. identity,
                "--", "--id=@qos1", "create", "qos", "type=linux-htb", .. limits, "queues:0=@queue0", .. identity,
                "--", "--id=@queue0", "create", "queue", .. limits, .. identity,
            ]);
        }

        commands.Add(receive is null
            ? ["ovs-vsctl", "--timeout=5", "set", "Interface", device, "ingress_policing_rate=0", "ingress_policing_burst=0"]
            :
            [
                "ovs-vsctl", "--timeout=5", "set", "Interface", device, $"ingress_policing_rate={receive.Average * 8}",
                .. receive.Burst > 0 ? (string[])[$"ingress_policing_burst={receive.Burst * 8}"] : [],
            ]);
        return commands;
    }

    private static string[] Limits(BandwidthRate rate) =>
    [
        $"other_config:min-rate={rate.Average * 8000}",
        .. rate.Burst > 0 ? (string[])[$"other_config:burst={rate.Burst * 8192}"] : [],
        .. rate.Peak > 0 ? (string[])[$"other_config:max-rate={rate.Peak * 8000}"] : [],
    ];

    private static void Send(List<IReadOnlyList<string>> commands, BandwidthRate rate, string device, bool layered)
    {
        var quantum = Quantum(rate);
        commands.Add(["tc", "qdisc", "show", "dev", device, "handle", "1:"]);
        commands.Add(["tc", "qdisc", "add", "dev", device, "root", "handle", "1:", "htb", "default", layered ? "2" : "1"]);
        if (layered)
        {
            commands.Add(
            [
                "tc", "class", "add", "dev", device, "parent", "1:", "classid", "1:1", "htb", "rate", $"{rate.Average}kbps",
                "ceil", $"{(rate.Peak > 0 ? rate.Peak : rate.Average)}kbps", "quantum", $"{quantum}",
            ]);
        }

        var leaf = layered ? "1:2" : "1:1";
        commands.Add(
        [
            "tc", "class", "add", "dev", device, "parent", layered ? "1:1" : "1:", "classid", leaf, "htb", "rate", $"{rate.Average}kbps",
            .. rate.Peak > 0 ? (string[])["ceil", $"{rate.Peak}kbps"] : [],
            .. rate.Burst > 0 ? (string[])["burst", $"{rate.Burst}kb"] : [],
            "quantum", $"{quantum}",
        ]);
        commands.Add(["tc", "qdisc", "add", "dev", device, "parent", leaf, "handle", "2:", "sfq", "perturb", "10"]);
        commands.Add(["tc", "filter", "add", "dev", device, "parent", "1:0", "protocol", "all", "prio", "1", "handle", "1", "fw", "flowid", "1"]);
    }

    /// <summary>Bytes a class may send before the next one's turn, in packets of the usual size.</summary>
    private static ulong Quantum(BandwidthRate rate) => Math.Max(rate.Average * 1024 / 8 / Mtu, 1);
}
