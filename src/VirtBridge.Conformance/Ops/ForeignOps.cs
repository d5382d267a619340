using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about other systems' configuration files (vmx, xen, lxc).</summary>
internal static class ForeignOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("native2xml/vmx", FromVmx),
        new GoldenOp("xml2native/vmx", ToVmx),
        new GoldenOp("xml2native/libxl-json", request =>
            GoldenResult.Ok(("native", LibxlDomain.Build(Definition(request, new XenRules()), new LibxlHost(1234, "vmx")).ToCompactText()))),
        new GoldenOp("native2xml/lxc-tools", FromLxc),
        new GoldenOp("native2xml/xen-xl", request => FromXen(request, XenFormat.Xl)),
        new GoldenOp("xml2native/xen-xl", request => ToXen(request, XenFormat.Xl)),
        new GoldenOp("native2xml/xen-xm", request => FromXen(request, XenFormat.Xm)),
        new GoldenOp("xml2native/xen-xm", request => ToXen(request, XenFormat.Xm)),
    ];

    /// <summary>The fake host lacks a datastore "missing" and files whose names begin so.</summary>
    private static readonly VmxDatastoreNames VmxNames = new(
        "[datastore] directory",
        (store, path) => store != "missing" && !path.StartsWith("missing", StringComparison.Ordinal));

    private static readonly XenHost FakeXen = new("/usr/lib/xen/bin/qemu-system-i386", "/usr/lib/xen/boot/hvmloader", "vmx");

    private static GoldenResult FromVmx(GoldenRequest request)
    {
        var domain = VmxReader.Read(request.ReadInput("native"), VmxNames, request.Text("datacenter_path"));
        return Formatted(request, domain, new VmwareRules(imported: true));
    }

    private static GoldenResult ToVmx(GoldenRequest request)
    {
        var domain = Definition(request, new VmwareRules());
        return GoldenResult.Ok(("native", VmxWriter.Write(domain, (int)(request.Number("virtual_hw_version") ?? 4), VmxNames)));
    }

    private static GoldenResult FromXen(GoldenRequest request, XenFormat format) =>
        Formatted(request, XenReader.Read(request.ReadInput("native"), format, FakeXen), new XenRules());

    private static GoldenResult ToXen(GoldenRequest request, XenFormat format) =>
        GoldenResult.Ok(("native", XenWriter.Write(Definition(request, new XenRules()), format, FakeXen)));

    private static GoldenResult FromLxc(GoldenRequest request)
    {
        var domain = LxcConfigReader.Read(request.ReadInput("native"), "/usr/libexec/libvirt_lxc");
        return Formatted(request, domain with { Uuid = Uuid.TryParse(request.Text("set_uuid"), out var uuid) ? uuid : null }, new ContainerRules());
    }

    private static DomainDef Definition(GoldenRequest request, IDomainRules rules)
    {
        var domain = DomainXml.Parse(request.ReadInput("xml"), new DomainParseOptions { SourceName = request.InputPath("xml"), Rules = rules });
        request.DefinitionAccepted();
        return domain;
    }

    private static GoldenResult Formatted(GoldenRequest request, DomainDef domain, IDomainRules rules)
    {
        domain = DomainXml.Complete(domain, new DomainParseOptions { Rules = rules, AbiUpdate = true, SkipValidate = true });
        return GoldenResult.Xml(DomainXml.Format(domain, new DomainFormatOptions
        {
            Inactive = request.Text("mode") == "inactive" || domain.Id < 0,
            Secure = true,
        }));
    }
}
