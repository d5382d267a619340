using System.Buffers;
using Google.Protobuf;
using Google.Protobuf.Reflection;
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
        return new(type, service.FullName, name, Marshaller(method.InputType), Marshaller(method.OutputType));
    }

    private static List<object> Metadata() => [new HttpMethodMetadata(["POST"])];

    internal static Marshaller<IMessage> Marshaller(MessageDescriptor message) =>
        Marshallers.Create<IMessage>(Serialize, context => Parse(message, context.PayloadAsReadOnlySequence()));

    /// <summary>Bytes that are no such message are refused with the status gRPC has for that, not as a fault of ours.</summary>
    private static IMessage Parse(MessageDescriptor message, ReadOnlySequence<byte> bytes)
    {
        try
        {
            return message.Parser.ParseFrom(bytes);
        }
        catch (InvalidProtocolBufferException wrong)
        {
            throw new RpcException(new(StatusCode.Internal, $"the request is no {message.FullName}: {wrong.Message}"));
        }
    }

    private static void Serialize(IMessage message, SerializationContext context)
    {
        context.SetPayloadLength(message.CalculateSize());
        message.WriteTo(context.GetBufferWriter());
        context.Complete();
    }
}
