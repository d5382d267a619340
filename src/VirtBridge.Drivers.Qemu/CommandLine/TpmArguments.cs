using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Trusted platform modules: of the host, emulated, or served by someone else.</summary>
internal static class TpmArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        foreach (var tpm in input.Domain.Devices.Tpms)
        {
            if (tpm.Model == TpmModel.SpaprTpmProxy)
            {
                line.Device(new QemuProperties().Add("driver", "spapr-tpm-proxy").Add("id", tpm.Alias).Add("host-path", (tpm.Backend as TpmBackend.Passthrough)?.DevicePath));
                continue;
            }

            AddBackend(line, input, tpm);
            line.Device(new QemuProperties()
                .Add("driver", Driver(input.Domain, tpm))
                .Add("tpmdev", "tpm-" + tpm.Alias)
                .Add("id", tpm.Alias)
                .AddPlace(input.Domain, tpm.Info));
        }
    }

    private static void AddBackend(QemuArguments line, CommandLineInput input, TpmDef tpm)
    {
        switch (tpm.Backend)
        {
            case TpmBackend.Passthrough passthrough:
                var device = Passed(line, input.Descriptors.TpmDevice(passthrough.DevicePath ?? "/dev/tpm0"), tpm.Alias + "-tpm");
                var cancel = Passed(line, input.Descriptors.TpmCancel(passthrough.DevicePath ?? "/dev/tpm0"), tpm.Alias + "-cancel");
                line.Add("-tpmdev", $"passthrough,id=tpm-{tpm.Alias},path={device},cancel-path={cancel}");
                break;
            case TpmBackend.External { Source: CharSource.Unix unix }:
                line.Add("-chardev", $"socket,id=chrtpm,path={QemuOptionText.Escape(unix.Path ?? "")}");
                line.Add("-tpmdev", $"emulator,id=tpm-{tpm.Alias},chardev=chrtpm");
                break;
            default:
                line.Add("-chardev", $"socket,id=chrtpm,path={QemuOptionText.Escape(input.Host.TpmSocket ?? input.Host.GuestDirectory + "/swtpm.sock")}");
                line.Add("-tpmdev", $"emulator,id=tpm-{tpm.Alias},chardev=chrtpm");
                break;
        }
    }

    private static string Passed(QemuArguments line, int number, string name)
    {
        var set = line.NextDescriptorSet();
        line.Add("-add-fd", $"set={set},fd={number},opaque={name}");
        return $"/dev/fdset/{set}";
    }

    private static string Driver(DomainDef domain, TpmDef tpm) => tpm.Model switch
    {
        TpmModel.TpmCrb => "tpm-crb",
        TpmModel.TpmSpapr => "tpm-spapr",
        _ => GuestMachine.Of(domain) is { IsArm: true } or { IsRiscv: true } or { IsLoongArch: true } ? "tpm-tis-device" : "tpm-tis",
    };
}
