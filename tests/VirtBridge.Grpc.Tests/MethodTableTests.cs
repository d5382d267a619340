using System.Buffers;
using Google.Protobuf;
using Grpc.Core;
using Xunit;

namespace VirtBridge.Grpc.Tests;

public sealed class MethodTableTests
{
    private static readonly Marshaller<IMessage> s_marshaller = MethodTable.Marshaller(V1.DomainsGetStateRequest.Descriptor);

    [Fact]
    public void A_message_comes_as_what_it_is_said_to_be()
    {
        var sent = new V1.DomainsGetStateRequest { Dom = new V1.DomainRef { Name = "guest" }, Flags = 3 };
        Assert.Equal(sent, s_marshaller.ContextualDeserializer(new Received(sent.ToByteArray())));
    }

    [Fact]
    public void Bytes_that_are_no_such_message_are_refused_in_words()
    {
        var refused = Assert.Throws<RpcException>(() => s_marshaller.ContextualDeserializer(new Received([0xff, 0xff])));
        Assert.Equal(StatusCode.Internal, refused.StatusCode);
        Assert.StartsWith("the request is no virtbridge.v1.DomainsGetStateRequest: ", refused.Status.Detail);
    }

    private sealed class Received(byte[] bytes) : DeserializationContext
    {
        public override int PayloadLength => bytes.Length;

        public override byte[] PayloadAsNewBuffer() => bytes;

        public override ReadOnlySequence<byte> PayloadAsReadOnlySequence() => new(bytes);
    }
}
