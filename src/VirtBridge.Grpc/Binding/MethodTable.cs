using Google.Protobuf;
using Grpc.AspNetCore.Server.Model;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace VirtBridge.Grpc;

/// <summary>
/// Takes one service's methods. All have messages of one type, whatever they really are: with a type for each pair of messages the
/// program would make thousands of types when it starts, and keep ten megabytes for them.
/// </summary>
internal sealed class MethodTable(ServiceMethodProviderContext<ContractServices> context, ServiceDescriptor service)
{
    public void Unary(string name, UnaryServerMethod<ContractServices, IMessage, IMessage> call) =>
        context.AddUnaryMethod(Method(name, MethodType.Unary), Metadata(), call);

    public void ServerStream(string name, ServerStreamingServerMethod<ContractServices, IMessage, IMessage> call) =>
        context.AddServerStreamingMethod(Method(name, MethodType.ServerStreaming), Metadata(), call);

    public void ClientStream(string name, ClientStreamingServerMethod<ContractServices, IMessage, IMessage> call) =>
        context.AddClientStreamingMethod(Method(name, MethodType.ClientStreaming), Metadata(), call);

    public void Duplex(string name, DuplexStreamingServerMethod<ContractServices, IMessage, IMessage> call) =>
        context.AddDuplexStreamingMethod(Method(name, MethodType.DuplexStreaming), Metadata(), call);

    private Method<IMessage, IMessage> Method(string name, MethodType type)
    {
        var method = service.FindMethodByName(name);
        return new(type, service.FullName, name, Marshaller(method.InputType.Parser), Marshaller(method.OutputType.Parser));
    }

    private static List<object> Metadata() => [new HttpMethodMetadata(["POST"])];

    private static Marshaller<IMessage> Marshaller(MessageParser parser) =>
        Marshallers.Create<IMessage>(Serialize, context => parser.ParseFrom(context.PayloadAsReadOnlySequence()));

    private static void Serialize(IMessage message, SerializationContext context)
    {
        context.SetPayloadLength(message.CalculateSize());
        message.WriteTo(context.GetBufferWriter());
        context.Complete();
    }
}
