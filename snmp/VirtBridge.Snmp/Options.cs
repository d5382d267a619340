using System.Globalization;
using System.Net;
using VirtBridge.Snmp.Agentx;

namespace VirtBridge.Snmp;

/// <summary>Which master agent to serve and which hypervisor to show.</summary>
internal sealed record Options(MasterAddress Master, string Uri, TimeSpan Interval, bool Writable, bool MachineNotifications)
{
    private const int SnmpPort = 161;
    private const int LongestCommunity = 64;

    /// <summary>Only asks a running agent whether it is well.</summary>
    public bool Check { get; init; }

    /// <summary>Where --check asks, and with which community.</summary>
    public IPEndPoint Manager { get; init; } = new(IPAddress.Loopback, SnmpPort);

    public string Community { get; init; } = "guests";

    public const string Usage = """
        usage: virtbridge-snmp [--agentx ADDRESS] [--connect URI] [--interval SECONDS] [--vm-notifications] [--allow-set]

          --agentx ADDRESS     the master agent: unix:/path, tcp:host:port (default unix:/var/agentx/master)
          --connect URI        the hypervisor (default: LIBVIRT_DEFAULT_URI, or qemu:///system)
          --interval SECONDS   how often the figures are read while somebody asks (default 5)
          --vm-notifications   send the notifications of VM-MIB from the start
          --allow-set          let managers pause, resume, start and stop guests; opens a connection that may write
          --check              ask a running snmpd for the guests, say what is wrong and end
          --manager ADDR:PORT  where --check asks (default 127.0.0.1:161)
          --community NAME     with which community (default guests)
          --version            print the version
        """;

    /// <summary>Reads the command line; throws with a sentence for the user.</summary>
    public static Options Parse(IReadOnlyList<string> arguments, string? defaultUri)
    {
        var options = new Options(
            MasterAddress.Parse(MasterAddress.Default), string.IsNullOrEmpty(defaultUri) ? "qemu:///system" : defaultUri, TimeSpan.FromSeconds(5), false, false);
        for (var i = 0; i < arguments.Count; i++)
        {
            var equals = arguments[i].StartsWith("--", StringComparison.Ordinal) ? arguments[i].IndexOf('=') : -1;
            var name = equals < 0 ? arguments[i] : arguments[i][..equals];
            string Value() => equals >= 0 ? arguments[i][(equals + 1)..]
                : ++i < arguments.Count ? arguments[i]
                : throw new ArgumentException($"'{name}' needs a value");
            options = name switch
            {
                "--agentx" or "-x" => options with { Master = MasterAddress.Parse(Value()) },
                "--connect" or "-c" => options with { Uri = Value() },
                "--interval" => options with { Interval = Seconds(Value()) },
                "--vm-notifications" => options with { MachineNotifications = true },
                "--allow-set" => options with { Writable = true },
                "--check" => options with { Check = true },
                "--manager" => options with { Manager = Address(Value()) },
                "--community" => options with { Community = Value() is { Length: <= LongestCommunity } community ? community : throw new ArgumentException("--community is too long") },
                // What those who replace libvirt's own subagent pass to stay in the foreground.
                "-f" or "-L" => options,
                _ => throw new ArgumentException($"unknown argument '{arguments[i]}'"),
            };
        }

        return options;
    }

    private static IPEndPoint Address(string text) => IPEndPoint.TryParse(text, out var address)
        ? address.Port == 0 ? new(address.Address, SnmpPort) : address : throw new ArgumentException($"--manager wants ADDRESS:PORT in numbers, not '{text}'");

    private static TimeSpan Seconds(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0.1 and <= 3600
            ? TimeSpan.FromSeconds(seconds)
            : throw new ArgumentException($"--interval wants seconds between 0.1 and 3600, not '{text}'");
}
