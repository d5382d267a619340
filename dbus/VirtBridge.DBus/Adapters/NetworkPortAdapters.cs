using VirtBridge.Contract;
using VirtBridge.DBus.Tree;

namespace VirtBridge.DBus.Adapters;

/// <summary>Members of org.virtbridge.NetworkPort that are more than one call of one operation.</summary>
internal static class NetworkPortAdapters
{
    public static async Task<TypedParameter[]> GetParametersAsync(
        BusTarget target, IVirtSession session, NetworkPortRef port, uint flags, CancellationToken cancellation)
    {
        var count = (await session.NetworkPorts.GetParametersAsync(port, 0, flags, cancellation)).Nparams;
        return (await session.NetworkPorts.GetParametersAsync(port, count, flags, cancellation)).Params;
    }
}
