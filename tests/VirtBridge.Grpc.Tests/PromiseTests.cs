using Grpc.Core;
using VirtBridge.CodeGen;
using VirtBridge.CodeGen.Emitters;
using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Grpc.Tests;

/// <summary>What clients that were compiled earlier rely on.</summary>
public sealed class PromiseTests
{
    private const string Before = """
        message Guest {
          string name = 1;
          oneof state {
            // Since it was started.
            uint64 running = 2;
          }
        }
        service Guests {
          rpc Find(Guest) returns (stream Guest);
        }
        """;

    [Theory]
    [InlineData("string name = 1;", "string name = 3;", "Guest: string name = 1")]
    [InlineData("uint64 running = 2;", "string running = 2;", "Guest: uint64 running = 2")]
    [InlineData("rpc Find(Guest) returns (stream Guest);", "", "Guests: rpc Find(Guest) returns (stream Guest)")]
    public void A_renumbered_field_or_a_changed_call_breaks_a_promise(string line, string becomes, string broken)
    {
        var now = ProtoLock.Promises(Before.Replace(line, becomes)).ToHashSet();
        Assert.Equal([broken], ProtoLock.Broken(ProtoLock.Promises(Before), now));
    }

    [Fact]
    public void A_new_field_breaks_none() =>
        Assert.Empty(ProtoLock.Broken(ProtoLock.Promises(Before), ProtoLock.Promises(Before.Replace("string name = 1;", "string name = 1;\n  string os = 4;")).ToHashSet()));

    [Fact]
    public void No_message_has_a_number_twice()
    {
        var model = ContractReader.Read(typeof(IVirtSession).Assembly);
        var twice = ProtoLock.Promises(new ProtoEmitter().Emit(model))
            .Where(p => p.Contains(" = ", StringComparison.Ordinal))
            .GroupBy(p => p.Split(':')[0] + p[p.LastIndexOf('=')..])
            .Where(g => g.Count() > 1)
            .SelectMany(g => g);
        Assert.Empty(twice);
    }

    [Fact]
    public void Nobody_can_end_the_connection_all_share()
    {
        var model = ContractReader.Read(typeof(IVirtSession).Assembly);
        var promises = ProtoLock.Promises(new ProtoEmitter().Emit(model)).ToList();
        Assert.DoesNotContain(promises, p => p.StartsWith("Connect: rpc Close(", StringComparison.Ordinal) || p.Contains("SetIdentity", StringComparison.Ordinal));
        Assert.DoesNotContain(promises, p => p.Contains("DeregisterAny", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lost_daemon_is_unavailable_and_worth_another_try()
    {
        var refused = RpcFailures.Of(VirtError.Of(ErrorCode.InternalError, ErrorDomain.Rpc, "client socket is closed"));
        Assert.Equal(StatusCode.Unavailable, refused.StatusCode);
        var status = Google.Rpc.Status.Parser.ParseFrom(refused.Trailers.GetValueBytes("grpc-status-details-bin"));
        var detail = status.Details.Single(d => d.Is(V1.ErrorDetail.Descriptor)).Unpack<V1.ErrorDetail>();
        Assert.Equal(("INTERNAL_ERROR", "RPC", true), (detail.Reason, detail.DomainName, detail.Retryable));
        Assert.Equal((int)StatusCode.Unavailable, status.Code);
    }
}
