namespace VirtBridge.Model;

/// <summary>What a guest of an xm configuration boots.</summary>
internal static class XmBoot
{
    public static DomainDef Read(DomainDef domain, XenConfig config, XenHost host)
    {
        if (domain.Os.Type == OsType.Hvm)
        {
            return domain with
            {
                Os = domain.Os with
                {
                    Loader = XenBootOrder.Firmware(config.FilledText("kernel") ?? host.Loader),
                    BootDevices = XenBootOrder.Read(config.FilledText("boot") ?? "c"),
                },
            };
        }

        var root = config.FilledText("root");
        var extra = config.FilledText("extra");
        return XenBootOrder.Direct(domain, config, root is null ? extra : extra is null ? $"root={root}" : $"root={root} {extra}");
    }

    public static void Write(XenConfigText text, DomainDef domain)
    {
        if (domain.Os.Type == OsType.Hvm)
        {
            text.Add("builder", "hvm");
            text.AddOptional("kernel", domain.Os.Loader?.Path);
            text.Add("boot", XenBootOrder.Write(domain.Os.BootDevices));
            return;
        }

        XenBootOrder.WriteDirect(text, domain, "extra");
    }
}
