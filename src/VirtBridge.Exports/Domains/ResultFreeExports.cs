using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Freeing results whose parts are separate pieces of memory.</summary>
internal static unsafe class ResultFreeExports
{
    [UnmanagedCallersOnly(EntryPoint = "virDomainFSInfoFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void FreeFileSystem(nint info)
    {
        if ((VirDomainFSInfo*)info is var item and not null)
        {
            Free(item->mountpoint, item->name, item->fstype);
            for (nuint i = 0; i < item->ndevAlias; i++)
            {
                Free(((nint*)item->devAlias)[i]);
            }

            Free(item->devAlias, info);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virDomainIOThreadInfoFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void FreeIOThread(nint info)
    {
        if ((VirDomainIOThreadInfo*)info is var item and not null)
        {
            Free(item->cpumap, info);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virDomainInterfaceFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void FreeInterface(nint info)
    {
        if ((VirDomainInterface*)info is var item and not null)
        {
            for (var i = 0; i < item->naddrs; i++)
            {
                Free(((VirDomainIPAddress*)item->addrs)[i].addr);
            }

            Free(item->name, item->hwaddr, item->addrs, info);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virDomainStatsRecordListFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void FreeStatistics(nint list)
    {
        if ((VirDomainStatsRecord**)list is var records and not null)
        {
            for (var i = 0; records[i] is not null; i++)
            {
                ParameterMemory.Clear((VirTypedParameter*)records[i]->@params, records[i]->nparams);
                Library.Objects.Find(records[i]->dom)?.Release();
                Free(records[i]->@params, (nint)records[i]);
            }

            Free(list);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virNetworkDHCPLeaseFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void FreeLease(nint lease)
    {
        if ((VirNetworkDHCPLease*)lease is var item and not null)
        {
            Free(item->iface, item->mac, item->iaid, item->ipaddr, item->hostname, item->clientid, lease);
        }
    }

    private static void Free(params ReadOnlySpan<nint> blocks)
    {
        foreach (var block in blocks)
        {
            LibC.Free((void*)block);
        }
    }
}
