using System.Globalization;
using VirtBridge.Snmp.Agentx;

namespace VirtBridge.Snmp;

/// <summary>Which master agent to serve and which hypervisor to show.</summary>
internal sealed record Options(MasterAddress Master, string Uri, TimeSpan Interval, bool Writable, bool MachineNotifications)
{
    public const string Usage = """
        usage: virtbridge-snmp [--agentx ADDRESS] [--connect URI] [--interval SECONDS] [--vm-notifications] [--allow-set]

          --agentx ADDRESS     the master agent: unix:/path, tcp:host:port (default unix:/var/agentx/master)
          --connect URI        the hypervisor (default: LIBVIRT_DEFAULT_URI, or qemu:///system)
          --interval SECONDS   how often the figures are read while somebody asks (default 5)
          --vm-notifications   send the notifications of VM-MIB from the start
          --allow-set          let managers pause, resume, start and stop guests; opens a connection that may write
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
                // What those who replace libvirt's own subagent pass to stay in the foreground.
                "-f" or "-L" => options,
                _ => throw new ArgumentException($"unknown argument '{arguments[i]}'"),
            };
        }

        return options;
    }

    private static TimeSpan Seconds(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0.1 and <= 3600
            ? TimeSpan.FromSeconds(seconds)
            : throw new ArgumentException($"--interval wants seconds between 0.1 and 3600, not '{text}'");
}
