using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Model.Qemu;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about migration cookies.</summary>
internal static class MigrationOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("migration/cookie-from-domain", request =>
        {
            var status = DomainStatusXml.Read(request.ReadInput("status"));
            var (name, uuid) = Host(request);
            return GoldenResult.Xml(MigrationCookieXml.Write(MigrationCookie.Of(status.Domain, name, uuid)));
        }),
        new GoldenOp("migration/cookie-xml2xml", request =>
        {
            var (name, uuid) = Host(request);
            return GoldenResult.Xml(MigrationCookieXml.Write(MigrationCookieXml.Read(request.ReadInput("xml")).From(name, uuid)));
        }),
        new GoldenOp("migration/cookie-bitmaps-to-params", request =>
        {
            var status = DomainStatusXml.Read(request.ReadInput("status"));
            var disks = MigrationCookieXml.Read(request.ReadInput("xml")).BitmapDisks;
            var first = request.True("set_first_bitmap_persistent") && !disks.IsEmpty ? disks[0].Bitmaps[0] : null;
            return GoldenResult.Ok(("json", BitmapMapping.Of(status.Domain, disks, bitmap => bitmap == first ? true : null)));
        }),
    ];

    /// <summary>What the host of the profile "migration-cookie-host" is called, unless the request says otherwise.</summary>
    private static (string Name, Uuid Uuid) Host(GoldenRequest request) => (
        request.Text("local_hostname") ?? "hostname",
        Uuid.TryParse(request.Text("local_hostuuid") ?? "4a802f00-4cba-5df6-9679-a08c4c5b577f", out var uuid) ? uuid : default);
}
