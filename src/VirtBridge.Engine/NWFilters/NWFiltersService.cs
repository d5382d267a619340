using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Network filters for clients.</summary>
public sealed class NWFiltersService(NWFilterRoom room) : NWFiltersBase
{
    public override ValueTask<int> NumOfNWFiltersAsync(CancellationToken cancellation) => new(room.ListedFor("virConnectNumOfNWFilters").Length);

    public override ValueTask<string[]> ListNWFiltersAsync(int maxnames, CancellationToken cancellation) =>
        new([.. room.ListedFor("virConnectListNWFilters").Take(maxnames).Select(f => f.Name)]);

    public override ValueTask<ConnectListAllNWFiltersResult> ListAllNWFiltersAsync(int needResults, uint flags, CancellationToken cancellation)
    {
        var all = room.ListedFor("virConnectListAllNWFilters");
        return new(new ConnectListAllNWFiltersResult(needResults != 0 ? Array.ConvertAll(all, NWFilterRoom.RefOf) : [], (uint)all.Length));
    }

    public override ValueTask<NWFilterRef> LookupByNameAsync(string name, CancellationToken cancellation) =>
        new(NWFilterRoom.RefOf(room.Find(name)));

    public override ValueTask<NWFilterRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation) =>
        new(NWFilterRoom.RefOf(room.Find(uuid)));

    public override ValueTask<NWFilterRef> DefineXmlAsync(string xml, CancellationToken cancellation) => new(NWFilterRoom.RefOf(room.Define(xml)));

    public override ValueTask<NWFilterRef> DefineXmlFlagsAsync(string xml, NWFilterDefineFlags flags, CancellationToken cancellation) =>
        DefineXmlAsync(xml, cancellation);

    public override ValueTask<string> GetXmlDescAsync(NWFilterRef nwfilter, uint flags, CancellationToken cancellation) =>
        new(NWFilterXml.Format(room.Find(nwfilter.Uuid)));

    public override ValueTask UndefineAsync(NWFilterRef nwfilter, CancellationToken cancellation)
    {
        room.Undefine(room.Find(nwfilter.Uuid).Name);
        return default;
    }

    public override ValueTask<ConnectListAllNWFilterBindingsResult> ListAllNWFilterBindingsAsync(
        int needResults, uint flags, CancellationToken cancellation)
    {
        _ = room.ListedFor("virConnectListAllNWFilterBindings");
        var all = room.Bindings;
        return new(new ConnectListAllNWFilterBindingsResult(needResults != 0 ? Array.ConvertAll(all, RefOf) : [], (uint)all.Length));
    }

    public override ValueTask<NWFilterBindingRef> BindingLookupByPortDevAsync(string name, CancellationToken cancellation) =>
        new(RefOf(room.FindBinding(name)));

    public override ValueTask<string> BindingGetXmlDescAsync(NWFilterBindingRef nwfilter, uint flags, CancellationToken cancellation) =>
        new(NWFilterBindingXml.Format(room.FindBinding(nwfilter.Portdev)));

    public override async ValueTask<NWFilterBindingRef> BindingCreateXmlAsync(
        string xml, NWFilterBindingCreateFlags flags, CancellationToken cancellation) =>
        RefOf(await room.BindAsync(xml, cancellation).ConfigureAwait(false));

    public override ValueTask BindingDeleteAsync(NWFilterBindingRef nwfilter, CancellationToken cancellation) =>
        room.UnbindAsync(nwfilter.Portdev, cancellation);

    private static NWFilterBindingRef RefOf(NWFilterBindingDef binding) => new(binding.PortDevice, binding.Filter.Filter);
}
