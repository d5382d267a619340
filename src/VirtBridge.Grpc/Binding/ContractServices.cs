using Grpc.AspNetCore.Server.Model;

namespace VirtBridge.Grpc;

/// <summary>The services of the contract, which Grpc.AspNetCore takes for one.</summary>
internal sealed class ContractServices(SessionSource sessions)
{
    public IReadOnlyList<IContractService> All { get; } = GeneratedServices.Of(sessions);
}

/// <summary>Tells Grpc.AspNetCore the contract's methods.</summary>
internal sealed class ContractMethods(ContractServices services) : IServiceMethodProvider<ContractServices>
{
    public void OnServiceMethodDiscovery(ServiceMethodProviderContext<ContractServices> context)
    {
        foreach (var service in services.All)
        {
            service.Bind(new(context, service.Descriptor));
        }
    }
}
