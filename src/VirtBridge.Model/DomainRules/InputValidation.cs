namespace VirtBridge.Model;

/// <summary>Input devices sit on buses that have such devices.</summary>
internal static class InputValidation
{
    public static void Check(DomainDef domain)
    {
        foreach (var input in domain.Devices.Inputs)
        {
            Check(input, domain.Os.Type);
        }
    }

    private static void Check(InputDef input, OsType os)
    {
        if (os == OsType.Hvm && input is { Bus: InputBus.Ps2, Type: InputType.Tablet or InputType.Passthrough })
        {
            throw Refusal.Internal($"ps2 bus does not support {input.Type.ToString().ToLowerInvariant()} input device");
        }

        if (os == OsType.Hvm && input.Bus is InputBus.Xen or InputBus.Parallels)
        {
            throw Refusal.Internal($"unsupported input bus {input.Bus.ToString()!.ToLowerInvariant()}");
        }

        if (input is { Type: InputType.Passthrough, Bus: not InputBus.Virtio })
        {
            throw Refusal.Unsupported("only bus 'virtio' is supported for 'passthrough' input devices");
        }

        if (input is { Type: InputType.Evdev, Bus: not (null or InputBus.None) })
        {
            throw Refusal.Unsupported("input evdev doesn't support bus element");
        }

        if (input is { Model: { } model, Bus: not InputBus.Virtio })
        {
            var name = model switch { VirtioModel.Virtio => "virtio", VirtioModel.VirtioTransitional => "virtio-transitional", _ => "virtio-non-transitional" };
            throw Refusal.Unsupported($"only bus 'virtio' is supported for input model '{name}'");
        }
    }
}
