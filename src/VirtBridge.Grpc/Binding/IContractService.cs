using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace VirtBridge.Grpc;

/// <summary>One service of the contract: what its protocol says, and how its methods are carried out. The implementations are generated.</summary>
internal interface IContractService
{
    ServiceDescriptor Descriptor { get; }

    void Bind(MethodTable methods);
}
