using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.DBus.Tree;

namespace VirtBridge.DBus.Adapters;

/// <summary>Members of org.libvirt.Connect that are more than one call of one operation.</summary>
internal static class ConnectAdapters
{
    public static Task<bool> EncryptedAsync(BusTarget target, IVirtSession session, CancellationToken cancellation) =>
        Task.FromResult(target.Root.Uri.Contains("+tls:", StringComparison.Ordinal) || target.Root.Uri.Contains("+ssh:", StringComparison.Ordinal));

    /// <summary>The same value: this is what libvirt's own service answers for it.</summary>
    public static Task<bool> SecureAsync(BusTarget target, IVirtSession session, CancellationToken cancellation) =>
        EncryptedAsync(target, session, cancellation);

    public static async Task<DomainRef> DomainCreateXMLWithFilesAsync(
        BusTarget target, IVirtSession session, string xml, SafeFileHandle[] files, uint flags, CancellationToken cancellation)
    {
        using var passed = new PassedFiles(files);
        return await session.Domains.CreateXmlWithFilesAsync(xml, (DomainCreateFlags)flags, passed.Files, cancellation);
    }

    public static async Task<(string, TypedParameter[])[]> GetAllDomainStatsAsync(
        BusTarget target, IVirtSession session, uint stats, uint flags, CancellationToken cancellation)
    {
        var records = await session.DomainStats.GetAllDomainStatsAsync([], stats, (ConnectGetAllDomainStatsFlags)flags, cancellation);
        return [.. records.Select(r => (r.Dom.Name, r.Params))];
    }

    public static async Task<bool[]> NodeGetCPUMapAsync(BusTarget target, IVirtSession session, uint flags, CancellationToken cancellation)
    {
        var map = await session.Node.GetCpuMapAsync(1, 1, flags, cancellation);
        return CpuMap.Unpack(map.Cpumap, map.Ret);
    }
}
