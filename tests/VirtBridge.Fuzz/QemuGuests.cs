using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;
using VirtBridge.Tests;
using VirtBridge.Xml;

namespace VirtBridge.Fuzz;

/// <summary>Guests all the way to their command lines, as QEMU 7.2 of Debian would run them on a host with nothing else.</summary>
internal static class QemuGuests
{
    private static readonly QemuDomainRules s_rules = new(new OneQemu());

    public static void Plan(string text)
    {
        var domain = DomainXml.Parse(text, new DomainParseOptions { Inactive = true, AbiUpdate = true, Rules = s_rules });
        _ = DomainXml.Format(domain);
        Build(domain);
    }

    /// <summary>A device that is plugged into a small guest.</summary>
    public static void Plug(string text)
    {
        var options = new DomainParseOptions { Rules = s_rules, Inactive = false };
        var devices = DeviceXml.Parse(text, options);
        var guest = DomainXml.Parse("<domain type='qemu'><name>x</name><memory>1024</memory><os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os></domain>", options);
        Build(DeviceXml.Complete(guest with { Devices = devices with { Emulator = OneQemu.Path } }, options));
    }

    private static void Build(DomainDef domain)
    {
        if (domain.Devices.Emulator is not OneQemu.Path)
        {
            return;
        }

        _ = OneQemu.CommandLine(domain);
    }
}
