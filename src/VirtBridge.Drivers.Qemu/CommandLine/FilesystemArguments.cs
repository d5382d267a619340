using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Directories of the host the guest mounts.</summary>
internal static class FilesystemArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        foreach (var filesystem in input.Domain.Devices.Filesystems)
        {
            if (filesystem.Driver == FilesystemDriver.Virtiofs)
            {
                AddVirtiofs(line, input, filesystem);
            }
            else if (filesystem.Driver == FilesystemDriver.Mtp)
            {
                line.Device(new QemuProperties()
                    .Add("driver", "usb-mtp")
                    .Add("id", filesystem.Alias)
                    .Add("rootdir", filesystem.Source)
                    .Add("desc", filesystem.Target)
                    .Add("readonly", filesystem.ReadOnly)
                    .AddPlace(input.Domain, filesystem.Info));
            }
            else
            {
                AddPlan9(line, input, filesystem);
            }
        }
    }

    private static void AddVirtiofs(QemuArguments line, CommandLineInput input, FilesystemDef filesystem)
    {
        var socket = filesystem.Socket ?? $"{input.Host.GuestDirectory}/{filesystem.Alias}-fs.sock";
        line.Add("-chardev", $"socket,id=chr-vu-{filesystem.Alias},path={QemuOptionText.Escape(socket)}");
        line.Device(new QemuProperties()
            .Add("driver", VirtioParts.Driver("vhost-user-fs", filesystem.Model, filesystem.Address))
            .Add("id", filesystem.Alias)
            .Add("chardev", "chr-vu-" + filesystem.Alias)
            .Add("queue-size", filesystem.QueueSize)
            .Add("tag", filesystem.Target)
            .Add("bootindex", (long?)filesystem.Info.BootOrder)
            .AddVirtio(filesystem.Virtio)
            .AddPlace(input.Domain, filesystem.Info));
    }

    private static void AddPlan9(QemuArguments line, CommandLineInput input, FilesystemDef filesystem)
    {
        var text = filesystem.Driver == FilesystemDriver.Handle ? new StringBuilder("handle") : new StringBuilder("local,security_model=").Append(filesystem.Access switch
        {
            FilesystemAccess.Mapped => "mapped",
            FilesystemAccess.Squash => "none",
            _ => "passthrough",
        });
        text.Append(filesystem.Multidevs switch
        {
            FilesystemMultidevs.Remap => ",multidevs=remap",
            FilesystemMultidevs.Forbid => ",multidevs=forbid",
            FilesystemMultidevs.Warn => ",multidevs=warn",
            _ => "",
        });
        text.Append(filesystem.FileMode is { } fmode ? $",fmode={Octal(fmode)}" : "");
        text.Append(filesystem.DirectoryMode is { } dmode ? $",dmode={Octal(dmode)}" : "");
        text.Append(filesystem.WritePolicy is null ? "" : ",writeout=immediate");
        text.Append(",id=fsdev-").Append(filesystem.Alias).Append(",path=").Append(QemuOptionText.Escape(filesystem.Source ?? ""));
        text.Append(filesystem.ReadOnly ? ",readonly" : "");
        line.Add("-fsdev", text.ToString());
        line.Device(new QemuProperties()
            .Add("driver", VirtioParts.Driver("virtio-9p", filesystem.Model, filesystem.Address))
            .AddVirtio(filesystem.Virtio)
            .Add("id", filesystem.Alias)
            .Add("fsdev", "fsdev-" + filesystem.Alias)
            .Add("mount_tag", filesystem.Target)
            .AddPlace(input.Domain, filesystem.Info));
    }

    private static string Octal(uint mode) => "0" + System.Convert.ToString(mode, 8).PadLeft(3, '0');
}
