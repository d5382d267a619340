using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Xml;

namespace VirtBridge.Embedded;

/// <summary>
/// A domain of a described test host, with what elements of libvirt's <c>test</c> namespace say of its beginning: <c>runstate</c>,
/// <c>transient</c>, <c>hasmanagedsave</c> and its snapshots (<c>domainsnapshot</c>).
/// </summary>
internal static class TestDomainSeed
{
    private const string Namespace = "http://libvirt.org/schemas/domain/test/1.0";

    public static void Add(HostRooms rooms, XmlElement element)
    {
        var room = rooms.Domains;
        var state = State(element);
        var transient = element.Child("transient", Namespace) is not null;
        var saved = element.Child("hasmanagedsave", Namespace) is not null;
        if (transient && state == DomainState.Shutoff)
        {
            throw Bad("transient domain cannot have runstate 'shutoff'");
        }

        if (saved && state != DomainState.Shutoff)
        {
            throw Bad("domain with managedsave data can only have runstate 'shutoff'");
        }

        var definition = room.Documents.WithIdentities(DomainXml.Parse(element, room.Documents.Options(DefinitionUse.Load)));
        var domain = room.Seed(definition, state, transient);
        var options = new SnapshotParseOptions { Redefine = true, Internal = true, Domain = room.Snapshots.DomainOptions() };
        foreach (var child in element.Children("domainsnapshot", Namespace))
        {
            var snapshot = SnapshotXml.Read(child, options);
            room.Snapshots.Put(domain, snapshot, snapshot.Current);
        }

        if (saved)
        {
            room.SeedManagedSave(domain);
        }
    }

    private static DomainState State(XmlElement element)
    {
        if (element.Child("runstate", Namespace) is not { } given)
        {
            return DomainState.Running;
        }

        return int.TryParse(given.Text.Trim(), out var number) && number is > 0 and < (int)DomainState.Last
            ? (DomainState)number
            : throw Bad($"runstate '{given.Text.Trim()}' out of range");
    }

    private static VirtException Bad(string what) => new(ErrorCode.XmlError, ErrorDomain.Test, what);
}
