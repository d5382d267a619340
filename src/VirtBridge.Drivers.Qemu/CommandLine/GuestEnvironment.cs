using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Variables that reach QEMU because of what the guest has: where sound goes to, where windows open.</summary>
internal static class GuestEnvironment
{
    public static IEnumerable<KeyValuePair<string, string>> Of(CommandLineInput input)
    {
        var domain = input.Domain;
        if (domain.Clock is { Offset: ClockOffset.Timezone, TimeZone: { } zone })
        {
            yield return new("TZ", zone);
        }

        foreach (var audio in domain.Devices.Audios)
        {
            if (audio.Type == AudioType.Pipewire && (audio.RuntimeDirectory ?? input.HostEnvironment.GetValueOrDefault("PIPEWIRE_RUNTIME_DIR")) is { } runtime)
            {
                yield return new("PIPEWIRE_RUNTIME_DIR", runtime);
            }

            if (audio is { Type: AudioType.Sdl, SdlDriver: { } driver })
            {
                yield return new("SDL_AUDIODRIVER", driver.ToString().ToLowerInvariant());
            }
        }

        foreach (var graphics in domain.Devices.Graphics)
        {
            switch (graphics)
            {
                case GraphicsDef.Sdl sdl:
                    if (sdl.XAuth is { } authority)
                    {
                        yield return new("XAUTHORITY", authority);
                    }

                    if (sdl.Display is { } display)
                    {
                        yield return new("DISPLAY", display);
                    }

                    break;
                case GraphicsDef.Vnc when input.Settings.VncSasl:
                case GraphicsDef.Spice when input.Settings.SpiceSasl:
                    yield return new("SASL_CONF_PATH", input.Settings.SaslDirectory);
                    break;
            }
        }

        if (domain.Namespace is DriverNamespace.Qemu own)
        {
            foreach (var variable in own.Environment)
            {
                yield return new(variable.Name, variable.Value ?? "");
            }
        }
    }
}
