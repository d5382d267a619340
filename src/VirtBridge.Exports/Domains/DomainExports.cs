using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Calls on domains whose arguments follow no pattern.</summary>
internal static unsafe class DomainExports
{
    [UnmanagedCallersOnly(EntryPoint = "virDomainCreateLinux", CallConvs = [typeof(CallConvCdecl)])]
    public static nint CreateLinux(nint connection, nint xml, uint flags) => ExportCall.Run<nint>("virDomainCreateXML", ErrorDomain.Domain, 0, call =>
    {
        var found = call.Use(connection);
        Arguments.Writable(found, call.Site);
        var text = Arguments.Text(xml, "xmlDesc", call.Site);
        return Handles.Create(HandleKinds.Domain, found, Sync.Wait(found.Session.Domains.CreateXmlAsync(text, (DomainCreateFlags)flags, CancellationToken.None)));
    });

    [UnmanagedCallersOnly(EntryPoint = "virDomainGetCPUStats", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetCpuStats(nint domain, nint parameters, uint count, int startCpu, uint cpus, uint flags) =>
        ExportCall.Run("virDomainGetCPUStats", ErrorDomain.Domain, -1, call =>
        {
            var found = call.UseDomain(domain);
            CheckCpuStats(parameters, count, startCpu, cpus, call.Site);
            var result = Sync.Wait(found.Connection.Session.DomainStats.GetCpuStatsAsync(
                found.Reference, count, startCpu, cpus, (TypedParameterFlags)flags, CancellationToken.None));
            if (parameters != 0 && result.Nparams > 0)
            {
                Spread((VirTypedParameter*)parameters, count, cpus, result);
            }

            return result.Nparams;
        });

    private static void CheckCpuStats(nint parameters, uint count, int startCpu, uint cpus, CallSite site)
    {
        if (startCpu < -1 || (startCpu == -1 && cpus != 1))
        {
            throw startCpu == -1
                ? site.Refuse("start_cpu", $"ncpus in {site.Name} must be 1 when start_cpu is -1")
                : site.Refuse("start_cpu", $"start_cpu in {site.Name} must be greater than or equal to -1");
        }

        if (parameters == 0 != (count == 0) || (cpus == 0 && parameters != 0))
        {
            throw site.Refuse("params", $"params in {site.Name} must be NULL exactly when nparams is zero");
        }

        Arguments.Product(count, cpus, site);
    }

    // The reply leaves out what the caller has room for beyond the statistics that exist.
    private static void Spread(VirTypedParameter* target, uint room, uint cpus, DomainGetCpuStatsResult result)
    {
        new Span<byte>(target, checked((int)(room * cpus) * sizeof(VirTypedParameter))).Clear();
        for (var i = 0; i < result.Params.Length; i++)
        {
            var (cpu, index) = (i / result.Nparams, i % result.Nparams);
            if (cpu < cpus && index < room)
            {
                ParameterMemory.Write(target + (cpu * room) + index, result.Params[i]);
            }
        }
    }
}
