using System.Globalization;
using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Hubs, redirected devices and smart card readers.</summary>
internal static class UsbDeviceArguments
{
    public static void AddHubs(QemuArguments line, DomainDef domain)
    {
        // A hub behind a hub comes after it.
        foreach (var hub in domain.Devices.Hubs)
        {
            line.Device(new QemuProperties().Add("driver", "usb-hub").Add("id", hub.Alias).AddPlace(domain, hub.Info));
        }
    }

    public static void AddRedirections(QemuArguments line, CommandLineInput input)
    {
        foreach (var redir in input.Domain.Devices.Redirs)
        {
            CharBackends.Add(line, input, redir.Source, redir.Alias!, "usbredir");
            line.Device(new QemuProperties()
                .Add("driver", "usb-redir")
                .Add("chardev", "char" + redir.Alias)
                .Add("id", redir.Alias)
                .Add("filter", Filter(input.Domain.Devices.RedirFilter))
                .Add("bootindex", (long?)redir.Info.BootOrder)
                .AddPlace(input.Domain, redir.Info));
        }
    }

    public static void AddSmartcards(QemuArguments line, CommandLineInput input)
    {
        foreach (var card in input.Domain.Devices.Smartcards)
        {
            var device = new QemuProperties();
            switch (card)
            {
                case SmartcardDef.Host:
                    device.Add("driver", "ccid-card-emulated").Add("backend", "nss-emulated");
                    break;
                case SmartcardDef.Certificates certificates:
                    device.Add("driver", "ccid-card-emulated")
                        .Add("backend", "certificates")
                        .Add("cert1", certificates.First)
                        .Add("cert2", certificates.Second)
                        .Add("cert3", certificates.Third)
                        .Add("db", certificates.Database ?? "/etc/pki/nssdb");
                    break;
                case SmartcardDef.Passthrough passthrough:
                    CharBackends.Add(line, input, passthrough.Source, card.Alias!, "smartcard");
                    device.Add("driver", "ccid-card-passthru").Add("chardev", "char" + card.Alias);
                    break;
            }

            device.Add("id", card.Alias);
            if (card.Address is DeviceAddress.Ccid ccid)
            {
                device.Add("bus", $"{DevicePlaces.ControllerAlias(input.Domain, ControllerType.Ccid, ccid.Controller)}.0");
            }

            line.Device(device);
        }
    }

    private static string? Filter(ValueArray<RedirFilterRule>? rules)
    {
        if (rules is not { IsEmpty: false } known)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var rule in known)
        {
            text.Append(text.Length == 0 ? "" : "|")
                .Append(Number(rule.Class, 2)).Append(':')
                .Append(Number(rule.Vendor, 4)).Append(':')
                .Append(Number(rule.Product, 4)).Append(':')
                .Append(Number(rule.Version, 4)).Append(':')
                .Append(rule.Allow ? '1' : '0');
        }

        return text.ToString();
    }

    private static string Number(int value, int digits) =>
        value < 0 ? "-1" : "0x" + value.ToString("X" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
