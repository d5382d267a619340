using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Sources of randomness.</summary>
internal static class RngArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var domain = input.Domain;
        foreach (var rng in domain.Devices.Rngs)
        {
            var source = "obj" + rng.Alias;
            if (rng.Backend is RngBackend.Egd daemon)
            {
                CharBackends.Add(line, input, daemon.Source, rng.Alias!);
            }

            line.Object(rng.Backend switch
            {
                RngBackend.Random random => new QemuProperties()
                    .Add("qom-type", "rng-random").Add("id", source).Add("filename", random.Path ?? "/dev/urandom"),
                RngBackend.Builtin => new QemuProperties().Add("qom-type", "rng-builtin").Add("id", source),
                _ => new QemuProperties().Add("qom-type", "rng-egd").Add("id", source).Add("chardev", "char" + rng.Alias),
            });
            line.Device(new QemuProperties()
                .Add("driver", VirtioParts.Driver("virtio-rng", rng.Model, rng.Address))
                .AddVirtio(rng.Virtio)
                .Add("rng", source)
                .Add("id", rng.Alias)
                .Add("max-bytes", (long?)rng.Rate?.Bytes)
                .Add("period", rng.Rate is null ? null : (long)(rng.Rate.Period ?? 1000))
                .AddPlace(domain, rng.Info));
        }
    }
}
