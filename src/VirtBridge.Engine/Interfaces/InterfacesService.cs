using VirtBridge.Contract;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Interfaces of the host for clients.</summary>
public sealed class InterfacesService(InterfaceRoom room) : InterfacesBase
{
    public override ValueTask<int> NumOfInterfacesAsync(CancellationToken cancellation) => new(room.All.Count(i => i.Active));

    public override ValueTask<int> NumOfDefinedInterfacesAsync(CancellationToken cancellation) => new(room.All.Count(i => !i.Active));

    public override ValueTask<string[]> ListInterfacesAsync(int maxnames, CancellationToken cancellation) => new(Names(true, maxnames));

    public override ValueTask<string[]> ListDefinedInterfacesAsync(int maxnames, CancellationToken cancellation) => new(Names(false, maxnames));

    public override ValueTask<ConnectListAllInterfacesResult> ListAllInterfacesAsync(
        int needResults, ConnectListAllInterfacesFlags flags, CancellationToken cancellation)
    {
        var found = room.All
            .Where(i => flags == 0 || (flags & (i.Active ? ConnectListAllInterfacesFlags.Active : ConnectListAllInterfacesFlags.Inactive)) != 0)
            .Select(i => i.Ref).OrderBy(i => i.Name, StringComparer.Ordinal).ToArray();
        return new(new ConnectListAllInterfacesResult(needResults != 0 ? found : [], (uint)found.Length));
    }

    public override ValueTask<InterfaceRef> LookupByNameAsync(string name, CancellationToken cancellation) => new(room.Find(name).Ref);

    public override ValueTask<InterfaceRef> LookupByMacStringAsync(string mac, CancellationToken cancellation)
    {
        var found = room.All.Where(i => string.Equals(i.Ref.Mac, mac, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found.Length switch
        {
            1 => new(found[0].Ref),
            0 => throw new VirtException(ErrorCode.NoInterface, room.From, $"no interface with matching mac '{mac}'"),
            _ => throw new VirtException(ErrorCode.MultipleInterfaces, room.From, null),
        };
    }

    public override ValueTask<string> GetXmlDescAsync(InterfaceRef iface, InterfaceXMLFlags flags, CancellationToken cancellation) =>
        new(InterfaceXml.Format(room.Find(iface.Name).Definition));

    public override ValueTask<InterfaceRef> DefineXmlAsync(string xml, InterfaceDefineFlags flags, CancellationToken cancellation) =>
        new(room.Define(xml).Ref);

    public override ValueTask UndefineAsync(InterfaceRef iface, CancellationToken cancellation)
    {
        room.Undefine(iface.Name);
        return default;
    }

    public override ValueTask CreateAsync(InterfaceRef iface, uint flags, CancellationToken cancellation)
    {
        room.Switch(iface.Name, up: true);
        return default;
    }

    public override ValueTask DestroyAsync(InterfaceRef iface, uint flags, CancellationToken cancellation)
    {
        room.Switch(iface.Name, up: false);
        return default;
    }

    public override ValueTask<int> IsActiveAsync(InterfaceRef iface, CancellationToken cancellation) => new(room.Find(iface.Name).Active ? 1 : 0);

    public override ValueTask ChangeBeginAsync(uint flags, CancellationToken cancellation)
    {
        room.Begin();
        return default;
    }

    public override ValueTask ChangeCommitAsync(uint flags, CancellationToken cancellation)
    {
        room.Commit();
        return default;
    }

    public override ValueTask ChangeRollbackAsync(uint flags, CancellationToken cancellation)
    {
        room.Rollback();
        return default;
    }

    private string[] Names(bool active, int max) =>
        [.. room.All.Where(i => i.Active == active).Select(i => i.Definition.Name).Order(StringComparer.Ordinal).Take(max)];
}
