using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about the bhyve driver.</summary>
internal static class BhyveOps
{
    private static readonly (string Name, BhyveFeatures Feature)[] Features =
    [
        ("rtc-utc", BhyveFeatures.UtcClock), ("ahci32slot", BhyveFeatures.WideAhci), ("net-e1000", BhyveFeatures.NetE1000),
        ("lpc-bootrom", BhyveFeatures.BootRom), ("fbuf", BhyveFeatures.FrameBuffer), ("xhci", BhyveFeatures.Xhci),
        ("cputopology", BhyveFeatures.CpuTopology), ("sound-hda", BhyveFeatures.SoundHda), ("vnc-password", BhyveFeatures.VncPassword),
        ("virtio-9p", BhyveFeatures.Virtio9p), ("virtio-rnd", BhyveFeatures.VirtioRandom), ("consdev", BhyveFeatures.GrubConsole),
    ];

    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/domain/bhyve", request => DomainOps.Reformat(request, new BhyveRules(Host(request).Can(BhyveFeatures.WideAhci)))),
        new GoldenOp("xml2argv/domain/bhyve", Commands),
        new GoldenOp("native2xml/bhyve-argv", Import),
    ];

    private static GoldenResult Commands(GoldenRequest request)
    {
        var host = Host(request);
        var domain = DomainXml.Parse(request.ReadInput("xml"), new DomainParseOptions
        {
            SourceName = request.InputPath("xml"),
            Rules = new BhyveRules(host.Can(BhyveFeatures.WideAhci)),
        });
        request.DefinitionAccepted();

        // The fake host makes taps and addresses of this kind.
        domain = domain with
        {
            Devices = domain.Devices with
            {
                Interfaces = domain.Devices.Interfaces
                    .Select(card => card with { Target = "faketapdev", Mac = card.Mac ?? new MacAddress(0x525400000000) })
                    .ToValueArray(),
            },
        };
        var argv = GoldenResult.Command(BhyveCommand.Build(domain, host), BhyveCommand.Environment(domain).Select(variable => $"{variable.Name}={variable.Value}"));
        if (BhyveCommand.BootsFirmware(domain))
        {
            return GoldenResult.Ok(("argv", argv), ("load_argv", "dummy"));
        }

        var loader = BhyveLoaderCommand.Build(domain, host, "<device.map>");
        return loader.DeviceMap is null
            ? GoldenResult.Ok(("argv", argv), ("load_argv", GoldenResult.Command(loader.Argv)))
            : GoldenResult.Ok(("argv", argv), ("load_argv", GoldenResult.Command(loader.Argv)), ("device_map", loader.DeviceMap));
    }

    private static GoldenResult Import(GoldenRequest request)
    {
        var uuid = Uuid.TryParse("c7a5fdbd-edaf-9455-926a-d65c16db1809", out var known) ? known : default;
        var domain = BhyveCommandReader.Read(request.ReadInput("native"), uuid, new MacAddress(0x525400000000));
        return GoldenResult.Xml(DomainXml.Format(domain, new DomainFormatOptions { Inactive = true, Secure = true }));
    }

    private static BhyveHost Host(GoldenRequest request)
    {
        if (!request.Args.TryGetProperty("host", out var host))
        {
            return new BhyveHost(BhyveFeatures.None, "", default);
        }

        var features = BhyveFeatures.None;
        foreach (var name in GoldenRequest.Texts(host, "bhyve_caps").Concat(GoldenRequest.Texts(host, "grub_caps")))
        {
            features |= Array.Find(Features, known => known.Name == name).Feature;
        }

        return new BhyveHost(features, GoldenRequest.Text(host, "firmware_dir") ?? "", GoldenRequest.Texts(host, "firmware_files").ToValueArray());
    }
}
